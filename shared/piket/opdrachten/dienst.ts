import type { Moment } from '../../wth/tijd.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { eisBeschikbaar, eisBevoegd, eisInzetbaar, eisPeriode, gebeurtenis, vanafNu, type Wie } from './eisen.ts';

/** One person in the place of what the rules say. */
export type Dienstkeuze = { readonly deelnemerId: string; readonly van: Moment; readonly tot: Moment; readonly reden: string };

/**
 * Puts a person on duty, whatever the rules say. Over an earlier shift set by hand the new one counts.
 * @throws {AppFout} as `zetDiensten`
 */
export function zetDienst(rooster: Rooster, dienst: Dienstkeuze, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  return zetDiensten(rooster, [dienst], wie, nu);
}

/**
 * Puts people on duty in one go, for instance from a file: all of it or nothing. Each can act all of his time, so no gap comes.
 * @throws {AppFout} ROOSTER_NIET_BEVOEGD, VERLEDEN_LIGT_VAST, PERIODE_ONGELDIG, DEELNEMER_ONBEKEND, DEELNEMER_NIET_IN_AMBT,
 *   AFWEZIG_IN_PERIODE, RAADSLID_ALLEEN_ALS_LAATSTE, INVOER_ONGELDIG
 */
export function zetDiensten(rooster: Rooster, diensten: readonly Dienstkeuze[], wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisBevoegd(wie, null);
  return diensten.map(({ deelnemerId, van: gevraagd, tot, reden }) => {
    const van = vanafNu(gevraagd, nu);
    eisPeriode(van, tot);
    eisInzetbaar(rooster, deelnemerId);
    eisBeschikbaar(rooster, deelnemerId, msVanMoment(van), msVanMoment(tot));
    return gebeurtenis('dienst.gezet', nu, { deelnemerId, van, tot, reden });
  });
}
