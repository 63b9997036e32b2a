import { useState } from 'react';
import { leegTijdstip } from '../../../../shared/dossier/weging/concept.ts';
import { KANTOORUREN, urenInVeld } from '../../../../shared/piket/uren.ts';
import { datumInVeld, leesDatum, leesTijd, tijdInVeld } from '../../../../shared/wth/getypt.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { Datumveld, Kaart, Keuze, Tekstveld, Vinkje } from '../../../ui/index.ts';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { datumsUit, datumsInVeld } from './datums.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import { Beurtvelden } from './Beurtvelden.tsx';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { Urenvelden, urenUit } from './Urenvelden.tsx';
import { Aanvangveld, aanvangUit, Eindeveld, eindeUit, vereist, type Aanvang, type Einde } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

/** The rules from a moment on: office hours of the burgemeester, and who follows whom outside them. */
export function Planformulier({ bijKlaar, bijTerug }: Formulierprops) {
  const rooster = useRooster();
  const { regime, nu } = rooster;
  const was = regime?.kantoortijd;
  const [naam, setNaam] = useVeld('naam', regime?.naam ?? `Piketrooster ${lokaleDatum(nu).slice(0, 4)}`);
  const [aanvang, setAanvang] = useVeld<Aanvang>('aanvang', { nu: true, moment: leegTijdstip() });
  const [einde, setEinde] = useVeld<Einde>('einde', { open: true, moment: leegTijdstip() });
  const [metKantoor, setMetKantoor] = useVeld('metKantoor', regime === null || was !== null);
  const [uren, setUren] = useVeld<readonly string[]>('uren', was ? [1, 2, 3, 4, 5, 6, 7].map((dag) => urenInVeld(was.uren, dag)) : KANTOORUREN);
  const [feestdagenVrij, setFeestdagenVrij] = useVeld('feestdagenVrij', was?.feestdagenVrij ?? true);
  const [gesloten, setGesloten] = useVeld('gesloten', datumsInVeld(was?.gesloten ?? []));
  const [per, setPer] = useVeld<'week' | 'dag'>('per', regime?.rotatie.per ?? 'week');
  const [eersteDag, setEersteDag] = useVeld('eersteDag', datumInVeld(regime?.rotatie.eersteDag ?? lokaleDatum(nu)));
  const [wissel, setWissel] = useVeld('wissel', tijdInVeld(regime?.rotatie.wisseltijd ?? '16:00'));
  const [volgorde, setVolgorde] = useVeld<string[]>('volgorde', () => regime?.rotatie.volgorde ?? mensenInFunctie(rooster).map(({ waarde }) => waarde));
  const [gevraagd, setGevraagd] = useState(false);

  const [begin, slot] = [aanvangUit(aanvang), eindeUit(einde)];
  const [dag, tijd] = [leesDatum(eersteDag).waarde, leesTijd(wissel).waarde];
  const [kantooruren, dichteDagen] = [urenUit(uren), datumsUit(gesloten)];
  const kantoor = metKantoor
    ? kantooruren !== null && kantooruren.length > 0 && dichteDagen !== null
      ? { uren: kantooruren, feestdagenVrij, gesloten: dichteDagen, open: was?.open ?? [] }
      : undefined
    : null;
  const compleet = naam.trim() !== '' && begin !== undefined && slot !== undefined && kantoor !== undefined && dag !== null && tijd !== null && volgorde.length > 0;
  const opdracht: Kaal | null = compleet
    ? {
        soort: 'plan',
        direct: begin === null,
        regime: { naam, van: begin ?? nu, tot: slot, kantoortijd: kantoor, rotatie: { per, eersteDag: dag, wisseltijd: tijd, volgorde } },
      }
    : null;
  return (
    <Wijziging
      titel="Het rooster plannen"
      uitleg="Dit plan geldt vanaf het begin dat u kiest. Het telt boven eerdere plannen; losse diensten, ruil en afwezigheid blijven gelden."
      opdracht={opdracht}
      bewaarTekst="Bewaar het plan"
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart titel="Wanneer">
        <Tekstveld label="Naam van het plan" verplicht breedte="middel" waarde={naam} bijWijziging={setNaam} fout={vereist(gevraagd, naam.trim() === '', 'Geef het plan een naam.')} />
        <Aanvangveld id="plan-van" label="Geldt vanaf" waarde={aanvang} bijWijziging={setAanvang} fout={vereist(gevraagd, begin === undefined, 'Vul in vanaf wanneer.')} />
        <Eindeveld id="plan-tot" label="Tot" openTekst="Tot er een ander plan is" waarde={einde} bijWijziging={setEinde} fout={vereist(gevraagd, slot === undefined, 'Vul in tot wanneer.')} />
      </Kaart>
      <Kaart titel="Kantoortijd">
        <Vinkje aangevinkt={metKantoor} bijWijziging={setMetKantoor} uitleg="Buiten deze uren geldt de beurtrol. Is de burgemeester in kantoortijd afwezig, dan neemt waar wie daarvoor is genoemd, en anders de eerste in de vaste volgorde.">
          In kantoortijd neemt de burgemeester zelf waar
        </Vinkje>
        {metKantoor && (
          <>
            <Urenvelden
              id="plan-uren"
              legenda="Uren"
              uitleg="Een dag zonder kantoortijd laat u leeg."
              waarde={uren}
              bijWijziging={setUren}
              fout={vereist(gevraagd, kantooruren?.length === 0, 'Vul bij ten minste één dag uren in.')}
            />
            <Vinkje aangevinkt={feestdagenVrij} bijWijziging={setFeestdagenVrij}>Op feestdagen is er geen kantoortijd</Vinkje>
            <Tekstveld
              label="Andere dagen zonder kantoortijd"
              uitleg="Datums met een komma ertussen, bijvoorbeeld 24-12-2026, 31-12-2026."
              waarde={gesloten}
              bijWijziging={setGesloten}
              fout={dichteDagen === null ? 'Een van deze datums is niet te lezen.' : undefined}
            />
          </>
        )}
      </Kaart>
      <Kaart titel="Beurtrol">
        <Keuze
          label="Wisselt per"
          richting="naast"
          opties={[
            { waarde: 'week', tekst: 'week' },
            { waarde: 'dag', tekst: 'dag' },
          ]}
          waarde={per}
          bijWijziging={(keuze) => keuze !== '' && setPer(keuze)}
        />
        <Datumveld
          label="De eerste in de volgorde begint op"
          verplicht
          waarde={eersteDag}
          bijWijziging={setEersteDag}
          uitlezing={dag ? `${datumVoluit(dag)}${per === 'week' ? '; daarna elke week op deze dag' : ''}` : undefined}
          fout={vereist(gevraagd, dag === null, 'Vul een datum in.')}
        />
        <Beurtvelden id="plan-volgorde" wissel={wissel} bijWissel={setWissel} wisselMis={tijd === null} volgorde={volgorde} bijVolgorde={setVolgorde} gevraagd={gevraagd} />
      </Kaart>
    </Wijziging>
  );
}
