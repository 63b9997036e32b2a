import { datumPlusJaren } from '../../../shared/wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { perBeurtVerschil, verschil, type Verschil } from '../../../shared/piket/verschil.ts';

/** As many stretches are shown; a plan for a year changes hundreds. */
const MEESTE = 60;

/** What a change changes: the first stretches, and how many more there are. */
export type Gevolg = { wijzigingen: Verschil[]; meer: number };

/** The same day a year later, from its first moment. */
export const jaarNa = (nu: Moment): Moment => eersteMomentVan(datumPlusJaren(lokaleDatum(nu), 1));

/** What changes between two rosters in the year after `nu`, and before it where `nieuwe` correct the past. */
export function gevolgVan(oud: Rooster, na: Rooster, nieuwe: readonly NieuweRoostergebeurtenis[], nu: Moment): Gevolg {
  const vroegst = nieuwe.flatMap((g) => (g.type === 'verleden.gecorrigeerd' ? [g.gegevens.van] : [])).toSorted(vergelijkMomenten)[0];
  const alle = perBeurtVerschil(verschil(oud, na, vroegst ?? nu, jaarNa(nu)), na);
  return { wijzigingen: alle.slice(0, MEESTE), meer: Math.max(0, alle.length - MEESTE) };
}
