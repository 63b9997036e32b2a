import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { ouderdomTekst, zorgTekst } from '../../../shared/tekst/backup.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { dagenTussen } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Gegevenslijst, Kaart, Knop, Melding, Paginakop, Stapel, Voortgang } from '../../ui/index.ts';
import './backup.css';
import { Backuplijst } from './Backuplijst.tsx';
import { TweedePlaats } from './TweedePlaats.tsx';
import { Vernieuwen } from './Vernieuwen.tsx';
import { VervangenArchief } from './VervangenArchief.tsx';

/** How it stands with the back-ups: how old the last one is, what is wrong, where they are, and making one now. */
export function BackupPagina() {
  const { demonstratie } = useArchief();
  const { data, fout, herlaad } = useVraag('backup.stand', {});
  const maak = useWerk('backup.maak');
  const waaromNiet = useWaaromNiet('backup.maak');
  const [klaar, setKlaar] = useState('');
  const gedaan = async (tekst: string): Promise<void> => {
    setKlaar(tekst);
    await herlaad();
  };
  const maakNu = async (): Promise<void> => {
    setKlaar('');
    const antwoord = await maak.geef({});
    if (antwoord === null) await herlaad();
    else await gedaan(antwoord.tweede === null ? 'De back-up is gemaakt en gecontroleerd.' : 'De back-up is gemaakt en gecontroleerd, maar niet op de tweede plaats.');
  };
  return (
    <>
      <Paginakop
        titel="Back-up"
        onderregel="Een versleutelde kopie van het archief. De applicatie maakt die vanzelf bij het vergrendelen en het sluiten, als er iets is veranderd."
        acties={
          <Knop soort="primair" bezig={maak.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void maakNu()}>
            {maak.bezig ? 'Back-up wordt gemaakt…' : 'Maak nu een back-up'}
          </Knop>
        }
      />
      <Stapel>
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        {maak.bezig && <Voortgang label="Back-up" deel={maak.deel} stand={maak.deel === 1 ? 'De tweede plaats wordt bijgewerkt.' : 'Er wordt gekopieerd, geopend en vergeleken.'} bijAnnuleren={maak.deel === 1 ? undefined : maak.annuleer} />}
        {maak.gestopt && <Melding soort="info" titel="Gestopt. Er is geen back-up gemaakt." />}
        <Foutmelding fout={maak.fout ?? fout} />
        {data !== null && (
          <>
            <Zorgen stand={data} bijKlaar={gedaan} />
            {data.vervangen !== null && <VervangenArchief bijKlaar={gedaan} />}
            <Kaart titel="De laatste back-up">
              {demonstratie && <Alinea soort="klein">Dit is een demonstratie. Daarvan maakt de applicatie niet vanzelf een back-up; u kunt het wel proberen.</Alinea>}
              <Gegevenslijst gegevens={regels(data)} />
            </Kaart>
            <TweedePlaats map={data.tweede.map} vergeten={data.zorgen.includes('tweedeVergeten')} leeg={data.kopieen.length === 0} bijKlaar={gedaan} />
            <Backuplijst kopieen={data.kopieen} />
            <Kaart titel="Terugzetten">
              <Alinea>
                Vergrendel het archief. Kies op het scherm waar u het wachtwoord geeft ‘Een back-up terugzetten’. U ziet eerst wat erin zit en wat u verliest.
              </Alinea>
            </Kaart>
          </>
        )}
      </Stapel>
    </>
  );
}

type Stand = Uitvoer<'backup.stand'>;

function Zorgen({ stand, bijKlaar }: { stand: Stand; bijKlaar: (tekst: string) => Promise<void> }) {
  return stand.zorgen.map((zorg) => {
    const { titel, tekst } = zorgTekst[zorg];
    const code = zorg === 'mislukt' ? stand.pogingen.eerste?.code : zorg === 'tweedeMislukt' ? (stand.pogingen.tweede?.code ?? 'BACKUP_TWEEDE_WEG') : null;
    const reden = code == null ? null : foutTekst({ code });
    return (
      <Melding key={zorg} soort="waarschuwing" titel={titel} stil acties={zorg === 'verouderd' && <Vernieuwen bijKlaar={bijKlaar} />}>
        {reden === null ? tekst : `${reden.wat} ${reden.stap}`}
      </Melding>
    );
  });
}

function regels({ nu, laatste, tweede, pogingen, zorgen }: Stand) {
  const oud = (moment: string | null): string => {
    if (moment === null) return 'Nog geen';
    const ouderdom = ouderdomTekst(nu, moment);
    return dagenTussen(lokaleDatum(moment), lokaleDatum(nu)) <= 1 ? ouderdom : `${ouderdom} (${momentVoluit(moment)})`;
  };
  const poging = pogingen.eerste;
  const tweedeOnbereikbaar = tweede.laatste === null && zorgen.includes('tweedeMislukt');
  return [
    { label: 'Bij het archief', waarde: oud(laatste) },
    ...(tweede.map === null ? [] : [{ label: 'Op de tweede plaats', waarde: tweedeOnbereikbaar ? 'Niet te zien: die plaats is er nu niet' : oud(tweede.laatste) }]),
    ...(poging?.code == null ? [] : [{ label: 'Laatste poging', waarde: `mislukt, ${ouderdomTekst(nu, poging.op)}` }]),
  ];
}
