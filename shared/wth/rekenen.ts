/** Adding to moments and days: days keep the wall clock, hours are time that really passes (domein C2.2). */
import { DAG_MS, UUR_MS, wandVanMs } from './klok.ts';
import { eindeOpWand, type Einde } from './kloktijd.ts';
import { onthoud } from './onthoud.ts';
import { dagVan, epochVanMoment, momentVanEpoch, type Datum, type Moment } from './tijd.ts';
import { eisGeheelAantal } from './weigering.ts';

/** Longer terms than this are a slip of the pen; it also keeps every result within the calendar. */
const MEESTE_DAGEN = 3_650;
const MEESTE_UREN = 87_600;

/** `dagen` (0 to 3650) later at the same wall-clock time, with the remark for the hours that are missing or double. */
export function plusDagen(moment: Moment, dagen: number): Einde {
  eisGeheelAantal(dagen, 0, MEESTE_DAGEN);
  return eindeOpWand(wandVanMs(epochVanMoment(moment)) + dagen * DAG_MS);
}

/** `uren` (0 to 87600) of 60 minutes later, whatever the clock does meanwhile. */
export function plusUren(moment: Moment, uren: number): Moment {
  eisGeheelAantal(uren, 0, MEESTE_UREN);
  return momentVanEpoch(epochVanMoment(moment) + uren * UUR_MS);
}

/** Hours that really pass from `van` to `tot`; a fraction when they are not whole, negative when `tot` is earlier. */
export function urenTussen(van: Moment, tot: Moment): number {
  return (epochVanMoment(tot) - epochVanMoment(van)) / UUR_MS;
}

/** The day `dagen` after `datum`; a negative number counts back. */
export function datumPlusDagen(datum: Datum, dagen: number): Datum {
  eisGeheelAantal(dagen, -MEESTE_DAGEN, MEESTE_DAGEN);
  return dagenLater(`${datum} ${dagen}`);
}

const dagenLater = onthoud((sleutel) => {
  const [datum = '', dagen = ''] = sleutel.split(' ');
  return dagVan(datum).add({ days: Number(dagen) }).toString();
});

/** The same day `jaren` later; 29 February becomes 28 February in a year that has none. */
export function datumPlusJaren(datum: Datum, jaren: number): Datum {
  eisGeheelAantal(jaren, 0, 100);
  return dagVan(datum).add({ years: jaren }).toString();
}

/** The same day `maanden` later (at most 1200), earlier when negative; the last day of the month where that has no such day. */
export function datumPlusMaanden(datum: Datum, maanden: number): Datum {
  eisGeheelAantal(maanden, -1_200, 1_200);
  return dagVan(datum).add({ months: maanden }).toString();
}

/** Days from `van` to `tot`, negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagVan(van).until(dagVan(tot), { largestUnit: 'day' }).days;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdag(datum: Datum): number {
  return dagVan(datum).dayOfWeek;
}
