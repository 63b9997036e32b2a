import { useState } from 'react';
import { datumPlusDagen } from '../../../../shared/wth/rekenen.ts';
import { datumInVeld, leesDatum, leesTijd, tijdInVeld } from '../../../../shared/wth/getypt.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { Datumveld, Kaart } from '../../../ui/index.ts';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import { Beurtvelden } from './Beurtvelden.tsx';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

/** Gives each holiday to the next in turn. */
export function Feestdagenformulier({ bijKlaar, bijTerug }: Formulierprops) {
  const rooster = useRooster();
  const { nu, regime } = rooster;
  const morgen = datumPlusDagen(lokaleDatum(nu), 1);
  const [van, setVan] = useVeld('van', datumInVeld(morgen));
  const [totEnMet, setTotEnMet] = useVeld('totEnMet', `31-12-${morgen.slice(0, 4)}`);
  const [wissel, setWissel] = useVeld('wissel', tijdInVeld(regime?.rotatie.wisseltijd ?? '12:00'));
  const [volgorde, setVolgorde] = useVeld<string[]>('volgorde', () => mensenInFunctie(rooster, ['locoburgemeester']).map(({ waarde }) => waarde));
  const [gevraagd, setGevraagd] = useState(false);
  const [begin, einde, tijd] = [leesDatum(van).waarde, leesDatum(totEnMet).waarde, leesTijd(wissel).waarde];
  const opdracht: Kaal | null =
    begin !== null && einde !== null && tijd !== null && volgorde.length > 0 ? { soort: 'feestdagen', van: begin, totEnMet: einde, wisseltijd: tijd, volgorde } : null;
  return (
    <Wijziging
      titel="Feestdagen verdelen"
      uitleg="Elke feestdag gaat naar de volgende in de rij, van de wisseltijd die dag tot de wisseltijd de dag erna. Wie dan niet kan, komt de volgende keer als eerste."
      opdracht={opdracht}
      bewaarTekst="Bewaar de feestdagen"
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Datumveld label="Van" verplicht waarde={van} bijWijziging={setVan} uitlezing={begin ? datumVoluit(begin) : undefined} fout={vereist(gevraagd, begin === null, 'Vul een datum in.')} />
        <Datumveld label="Tot en met" verplicht waarde={totEnMet} bijWijziging={setTotEnMet} uitlezing={einde ? datumVoluit(einde) : undefined} fout={vereist(gevraagd, einde === null, 'Vul een datum in.')} />
        <Beurtvelden id="feest-volgorde" wissel={wissel} bijWissel={setWissel} wisselMis={tijd === null} volgorde={volgorde} bijVolgorde={setVolgorde} gevraagd={gevraagd} />
      </Kaart>
    </Wijziging>
  );
}
