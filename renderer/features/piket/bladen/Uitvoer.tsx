import { useState } from 'react';
import { datumInVeld, leesDatum } from '../../../../shared/wth/getypt.ts';
import { datumPlusDagen, datumPlusJaren } from '../../../../shared/wth/rekenen.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { eersteMomentVan, lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { Foutmelding } from '../../../bridge/Foutmelding.tsx';
import { roep } from '../../../bridge/roep.ts';
import { useOpdracht } from '../../../bridge/useOpdracht.ts';
import { Datumveld, Kaart, Keuze, Knop, Knoppenrij, Melding, Rij, Selectie, Vinkje } from '../../../ui/index.ts';
import { mensen, useRooster } from '../roosterbeeld.ts';

const SOORTEN = [
  { waarde: 'docx', tekst: 'Word', uitleg: 'Om te printen, voor politie en GGD. Met de telefoonlijst.' },
  { waarde: 'ics', tekst: 'Agenda (iCalendar)', uitleg: 'Voor de agenda van een persoon, of van iedereen. Zonder nummers.' },
  { waarde: 'csv', tekst: 'Rekenblad (CSV)', uitleg: 'Voor Excel. Kan ook weer worden ingelezen.' },
] as const;

/** The roster as a file outside the archive. */
export function Uitvoer() {
  const { deelnemers, nu } = useRooster();
  const vandaag = lokaleDatum(nu);
  const [soort, setSoort] = useState<'docx' | 'ics' | 'csv'>('docx');
  const [van, setVan] = useState(datumInVeld(vandaag));
  const [totEnMet, setTotEnMet] = useState(datumInVeld(datumPlusDagen(datumPlusJaren(vandaag, 1), -1)));
  const [wie, setWie] = useState('');
  const [metKantoortijd, setMetKantoortijd] = useState(false);
  const { geef, bezig, fout } = useOpdracht('piket.voerUit');
  const [pad, setPad] = useState('');
  const [begin, einde] = [leesDatum(van).waarde, leesDatum(totEnMet).waarde];
  const sla = async (): Promise<void> => {
    if (begin === null || einde === null) return;
    setPad('');
    const antwoord = await geef({
      soort,
      van: eersteMomentVan(begin),
      tot: eersteMomentVan(datumPlusDagen(einde, 1)),
      deelnemerId: soort === 'csv' || wie === '' ? null : wie,
      metKantoortijd,
    });
    setPad(antwoord?.bestand?.pad ?? '');
  };
  return (
    <Kaart titel="Opslaan als bestand">
      <Keuze label="Soort bestand" opties={SOORTEN} waarde={soort} bijWijziging={(keuze) => keuze !== '' && setSoort(keuze)} />
      <Rij>
        <Datumveld label="Van" waarde={van} bijWijziging={setVan} uitlezing={begin ? datumVoluit(begin) : undefined} />
        <Datumveld label="Tot en met" waarde={totEnMet} bijWijziging={setTotEnMet} uitlezing={einde ? datumVoluit(einde) : undefined} />
      </Rij>
      {soort !== 'csv' && (
        <>
          <Selectie label="Van wie" leegTekst="Iedereen" opties={mensen(deelnemers, ['burgemeester', 'locoburgemeester', 'raadslid'])} waarde={wie} bijWijziging={setWie} />
          <Vinkje aangevinkt={metKantoortijd} bijWijziging={setMetKantoortijd}>Met de kantoortijd van de burgemeester</Vinkje>
        </>
      )}
      <Foutmelding fout={fout} />
      {pad !== '' && (
        <Melding soort="succes" titel="Het rooster is opgeslagen." acties={<Knop bijKlik={() => void roep('document.toon', { pad })}>Toon het bestand</Knop>}>
          {pad}
        </Melding>
      )}
      <Knoppenrij>
        <Knop bezig={bezig} bijKlik={() => void sla()} uitgeschakeld={begin === null || einde === null} waaromNiet="Vul twee datums in.">{bezig ? 'Opslaan…' : 'Sla op…'}</Knop>
      </Knoppenrij>
    </Kaart>
  );
}
