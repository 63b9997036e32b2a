import type { Moment } from '../../wth/tijd.ts';
import { diensten } from '../diensten.ts';
import { msVanMoment } from '../klok.ts';
import type { NieuweRoostergebeurtenis } from '../roostergebeurtenissen.ts';
import type { Rooster } from '../rooster.ts';
import { weiger } from '../weigering.ts';
import { eisBeschikbaar, eisBevoegd, eisInzetbaar, eisPeriode, gebeurtenis, type Wie } from './eisen.ts';

/**
 * ‘Ik neem over, nu’: this person acts from `nu` until `tot`. By himself, or recorded by the coordinator.
 * @throws {AppFout} DEELNEMER_ONBEKEND, RAADSLID_ALLEEN_ALS_LAATSTE, ROOSTER_NIET_BEVOEGD, PERIODE_ONGELDIG,
 *   DEELNEMER_NIET_IN_AMBT, AFWEZIG_IN_PERIODE, AL_WAARNEMER, INVOER_ONGELDIG
 */
export function neemOver(rooster: Rooster, invoer: { deelnemerId: string; tot: Moment; reden: string }, wie: Wie, nu: Moment): NieuweRoostergebeurtenis[] {
  eisInzetbaar(rooster, invoer.deelnemerId);
  eisBevoegd(wie, invoer.deelnemerId);
  eisPeriode(nu, invoer.tot);
  eisBeschikbaar(rooster, invoer.deelnemerId, msVanMoment(nu), msVanMoment(invoer.tot));
  if (diensten(rooster, nu, invoer.tot).every(({ deelnemerId }) => deelnemerId === invoer.deelnemerId)) weiger('AL_WAARNEMER');
  return [gebeurtenis('dienst.overgenomen', nu, { ...invoer, van: nu })];
}
