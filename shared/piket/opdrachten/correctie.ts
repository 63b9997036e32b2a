import type { Moment } from '../../wth/tijd.ts';
import { diensten } from '../diensten.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis, Roostergegevens } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { eisBevoegd, eisDeelnemer, eisPeriode, gebeurtenis, type Wie } from './eisen.ts';

/**
 * Records who in fact acted in time already past. It shows as a correction for ever; what was recorded before stays beside it.
 * @throws {AppFout} DEELNEMER_ONBEKEND, ROOSTER_NIET_BEVOEGD, PERIODE_ONGELDIG, NOG_NIET_VOORBIJ, ROOSTER_NIETS_VERANDERD,
 *   INVOER_ONGELDIG
 */
export function corrigeerVerleden(rooster: Rooster, invoer: Roostergegevens<'verleden.gecorrigeerd'>, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisDeelnemer(rooster, invoer.deelnemerId);
  eisBevoegd(wie, invoer.deelnemerId);
  eisPeriode(invoer.van, invoer.tot);
  if (msVanMoment(invoer.tot) > msVanMoment(nu)) weiger('NOG_NIET_VOORBIJ');
  const bekend = diensten(rooster, invoer.van, invoer.tot).every(({ deelnemerId }) => deelnemerId === invoer.deelnemerId);
  if (bekend && invoer.verhindering === null) weiger('ROOSTER_NIETS_VERANDERD');
  return [gebeurtenis('verleden.gecorrigeerd', nu, invoer)];
}
