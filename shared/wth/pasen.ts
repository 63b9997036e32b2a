/** The Sunday of Easter, on which five of the Dutch holidays hang. */
import { Temporal } from 'temporal-polyfill/implementation';
import type { Datum } from './tijd.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar: the Sunday after the first full moon, by the church's tables, on or
 * after 21 March. `maan` is the age of the moon in the 19-year cycle, corrected for the centuries.
 */
export function paaszondag(jaar: number): Datum {
  const plaatsInCyclus = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const maan = (eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25) + 19 * plaatsInCyclus + 15) % 30;
  const teLaat = maan === 29 || (maan === 28 && plaatsInCyclus > 10);
  const volleMaan = new Temporal.PlainDate(jaar, 3, 21).add({ days: teLaat ? maan - 1 : maan });
  return volleMaan.add({ days: 7 - (volleMaan.dayOfWeek % 7) }).toString();
}
