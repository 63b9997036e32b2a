import { datumPlusJaren } from '../../../shared/wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { controle, type Bevindingen } from '../../../shared/piket/controle.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { perBeurtVerschil, verschil, type Verschil } from '../../../shared/piket/verschil.ts';

/** As many stretches are shown; a plan for a year changes hundreds. */
const MEESTE = 60;
/** Nobody plans further ahead; what is recorded for later shows once its time comes nearer. */
const MEESTE_JAREN = 12;

/** What a change changes: the first stretches, and how many more there are. */
export type Gevolg = { wijzigingen: Verschil[]; meer: number };
/** The same with what the check finds before and after, from now until `tot`. */
export type Proefgevolg = Gevolg & { tot: Moment; was: Bevindingen; bevindingen: Bevindingen };

/** The same day so many years later, from its first moment. */
const jarenNa = (moment: Moment, jaren: number): Moment => eersteMomentVan(datumPlusJaren(lokaleDatum(moment), jaren));
const laatste = (momenten: readonly Moment[]): Moment | undefined => momenten.toSorted(vergelijkMomenten).at(-1);

/** The moments that an event names, and a year after those from which it counts on: as far as it has to be looked at. */
function momentenIn({ gegevens }: NieuweRoostergebeurtenis): Moment[] {
  const delen = [gegevens, ...('tegen' in gegevens && gegevens.tegen !== null ? [gegevens.tegen] : [])];
  return delen.flatMap((deel) => {
    if ('vanaf' in deel) return [jarenNa(deel.vanaf, 1)];
    if (!('van' in deel) || deel.van.length === 10) return 'totEnMet' in deel && deel.totEnMet !== null ? [jarenNa(eersteMomentVan(deel.totEnMet), 1)] : [];
    return ['tot' in deel && deel.tot !== null ? deel.tot : jarenNa(deel.van, 1)];
  });
}

/** Until when a change is looked at: a year from now, and as much longer as it reaches. */
function gevolgTot(nieuwe: readonly NieuweRoostergebeurtenis[], nu: Moment): Moment {
  const tot = laatste([jarenNa(nu, 1), ...nieuwe.flatMap(momentenIn)]) ?? nu;
  const uiterst = jarenNa(nu, MEESTE_JAREN);
  return vergelijkMomenten(tot, uiterst) > 0 ? uiterst : tot;
}

/** What changes between two rosters after `nu`, as far as `nieuwe` reach, and before it where they correct the past. */
export function gevolgVan(oud: Rooster, na: Rooster, nieuwe: readonly NieuweRoostergebeurtenis[], nu: Moment): Gevolg {
  const vroegst = nieuwe.flatMap((g) => (g.type === 'verleden.gecorrigeerd' ? [g.gegevens.van] : [])).toSorted(vergelijkMomenten)[0];
  const alle = perBeurtVerschil(verschil(oud, na, vroegst ?? nu, gevolgTot(nieuwe, nu)), na);
  return { wijzigingen: alle.slice(0, MEESTE), meer: Math.max(0, alle.length - MEESTE) };
}

/** The same, with what the check finds before and after. */
export function proefgevolgVan(oud: Rooster, na: Rooster, nieuwe: readonly NieuweRoostergebeurtenis[], nu: Moment): Proefgevolg {
  const tot = gevolgTot(nieuwe, nu);
  return { ...gevolgVan(oud, na, nieuwe, nu), tot, was: controle(oud, nu, tot), bevindingen: controle(na, nu, tot) };
}
