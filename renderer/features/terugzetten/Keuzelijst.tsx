import { bytesTekst } from '../../../shared/bytes.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { aanleidingTekst } from '../../../shared/tekst/backup.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Leegstaat, Merk } from '../../ui/index.ts';

/** A back-up that can be put back. */
export type Keuze = Uitvoer<'terugzetten.lijst'>['kopieen'][number];

const WAAR: Readonly<Record<Keuze['plaats'], string>> = { eerste: 'bij het archief', tweede: 'op de tweede plaats', elders: '' };

/** The back-ups, newest first, each a button over its whole line; one that cannot be used says why. */
export function Keuzelijst({ kopieen, bijKies }: { kopieen: readonly Keuze[]; bijKies: (kopie: Keuze) => void }) {
  if (kopieen.length === 0) return <Leegstaat titel="Hier staat geen back-up.">Zoek in de map waar de tweede back-up staat, of op de schijf waar de ICT-afdeling kopieën bewaart.</Leegstaat>;
  return (
    <ul className="toegang__lijst">
      {kopieen.map((kopie) => (
        <li key={kopie.map}>
          <Regel kopie={kopie} bijKies={() => bijKies(kopie)} />
        </li>
      ))}
    </ul>
  );
}

function Regel({ kopie, bijKies }: { kopie: Keuze; bijKies: () => void }) {
  const { gegevens, code, plaats, gemeente } = kopie;
  const dicht = code !== null || gegevens === null;
  const delen =
    gegevens === null
      ? []
      : [
          aanleidingTekst[gegevens.aanleiding],
          WAAR[plaats],
          gegevens.dossiers === null ? 'dossiers niet geteld' : gegevens.dossiers === 1 ? '1 dossier' : `${gegevens.dossiers} dossiers`,
          bytesTekst(gegevens.bytes),
          plaats === 'elders' ? gemeente : '',
        ];
  return (
    <button type="button" className="toegang__archief" aria-disabled={dicht || undefined} onClick={() => !dicht && bijKies()}>
      <span className="terugzetten__datum">
        {gegevens === null ? 'Back-up zonder datum' : momentVoluit(gegevens.gemaakt)}
        {gegevens?.aanleiding === 'vervangen' && <Merk toon="rustig">Vervangen</Merk>}
      </span>
      <span className="toegang__laatst">{delen.filter((deel) => deel !== '').join(' · ')}</span>
      {gegevens === null && <span className="toegang__map">{kopie.map}</span>}
      {code !== null && <span className="terugzetten__mis">{foutTekst({ code }).wat}</span>}
    </button>
  );
}
