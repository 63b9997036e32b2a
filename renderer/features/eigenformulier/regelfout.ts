import { isGeenRegel, MAX_REGEL } from '../../../shared/basis.ts';
import { gebrekTekst } from '../../../shared/tekst/gebreken.ts';

/** Why a text of one line could not be saved, or stand in a document; `undefined` when it can. */
export function regelfout(getypt: string, hoogstens = MAX_REGEL): string | undefined {
  const waarde = getypt.trim();
  if (waarde.length > hoogstens) return gebrekTekst({ code: 'TEKST_TE_LANG', params: { lengte: waarde.length, grens: hoogstens } });
  return isGeenRegel(waarde) ? gebrekTekst({ code: 'TEKEN_NIET_TOEGESTAAN' }) : undefined;
}
