import type { Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { gebrekTekst } from '../../../shared/tekst/gebreken.ts';

/** Id on the page of the input for a field. */
export const veldId = (veld: string): string => `veld-${veld.replaceAll('.', '-')}`;

/** Code of a field that could be read, and was refused all the same. */
export const GEWEIGERD = 'GEWEIGERD';

/** What to tell about a field, or nothing where it can be read. `leeg`: what to tell of one in which nothing stands. */
export function veldfoutTekst(fouten: readonly Veldfout[], veld: string, leeg = 'Vul dit veld in.'): string | undefined {
  const fout = fouten.find((een) => een.veld === veld);
  if (fout === undefined) return undefined;
  if (fout.code === 'VERPLICHT') return leeg;
  return fout.code === GEWEIGERD ? 'Dit veld klopt niet, of is hier verplicht.' : gebrekTekst(fout);
}

/** The same about a field in which one chooses instead of typing. */
export const keuzefoutTekst = (fouten: readonly Veldfout[], veld: string): string | undefined => veldfoutTekst(fouten, veld, 'Maak een keuze.');
