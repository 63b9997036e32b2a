import type { GeweigerdBestand } from '../../../shared/contract/stukken.ts';
import { leesbareNaam } from '../../../shared/dossier/stukken/naam.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { Melding } from '../../ui/index.ts';

/** Files that were not taken in, each with why. */
export function Geweigerd({ bestanden }: { bestanden: readonly GeweigerdBestand[] }) {
  if (bestanden.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={bestanden.length === 1 ? 'Eén bestand is niet toegevoegd.' : `${bestanden.length} bestanden zijn niet toegevoegd.`}>
      <ul className="stukken__geweigerd">
        {bestanden.map(({ naam, code, params }, plaats) => {
          const { wat, stap } = foutTekst({ code, params });
          return (
            // oxlint-disable-next-line react/no-array-index-key -- two files in different folders can have one name
            <li key={plaats}>
              <strong className="stukken__naam">{leesbareNaam(naam)}</strong>
              <br />
              {wat} {stap}
            </li>
          );
        })}
      </ul>
    </Melding>
  );
}
