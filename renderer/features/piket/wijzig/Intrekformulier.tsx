import { useState } from 'react';
import { leegTijdstip } from '../../../../shared/dossier/weging/concept.ts';
import { Kaart, Tekstveld } from '../../../ui/index.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { Aanvangveld, aanvangUit, vereist, type Aanvang } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

export type Intrekprops = Formulierprops & { gebeurtenisId: string; wat: string; afwezigheid: boolean };

/** Ends something that was recorded, from a moment on; what it did before stays. */
export function Intrekformulier({ gebeurtenisId, wat, afwezigheid, bijKlaar, bijTerug }: Intrekprops) {
  const [aanvang, setAanvang] = useVeld<Aanvang>('aanvang', { nu: true, moment: leegTijdstip() });
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const vanaf = aanvangUit(aanvang);
  const opdracht: Kaal | null =
    vanaf === undefined || reden.trim() === '' ? null : { soort: afwezigheid ? 'terug' : 'intrekking', gebeurtenisId, vanaf, reden };
  return (
    <Wijziging
      titel={afwezigheid ? 'Afwezigheid beëindigen' : 'Intrekken'}
      uitleg={`${wat}. Wat al geweest is, blijft staan.`}
      opdracht={opdracht}
      bewaarTekst={afwezigheid ? 'Beëindig de afwezigheid' : 'Trek in'}
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Aanvangveld id="intrek-vanaf" label="Vanaf" waarde={aanvang} bijWijziging={setAanvang} fout={vereist(gevraagd, vanaf === undefined, 'Vul in vanaf wanneer.')} />
        <Tekstveld label="Reden" verplicht breedte="middel" waarde={reden} bijWijziging={setReden} fout={vereist(gevraagd, reden.trim() === '', 'Schrijf waarom.')} />
      </Kaart>
    </Wijziging>
  );
}
