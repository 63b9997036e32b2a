/**
 * Moments and dates: reading, writing and comparing them (domein C2.1).
 *
 * Everything is told in Europe/Amsterdam, whatever the zone of the machine is. The polyfill's own implementation is
 * imported, so that Node, Electron and Chromium calculate with the same code.
 */
import { Temporal } from 'temporal-polyfill/implementation';
import { onthoud } from './onthoud.ts';
import { weiger } from './weigering.ts';

/** The one time zone of this application. */
export const ZONE = 'Europe/Amsterdam';

/** A point in time: local Amsterdam date and time, to the second, with the offset then in force: `2026-11-27T23:40:00+01:00`. */
export type Moment = string;

/** A calendar day in the Netherlands: `2026-11-27`. */
export type Datum = string;

/** A time on the wall clock: `23:40`, or `23:40:00`. */
export type Kloktijd = string;

/** Before 1950 Amsterdam had offsets that `±hh:mm` cannot say; a dossier never needs them. */
const MOMENT_JAREN = { van: 1950, tot: 2999 };
const DATUM_JAREN = { van: 1850, tot: 2999 };

const MOMENT_VORM = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?([+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATUM_VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a moment as someone else wrote it, with or without seconds, and gives it in the one form used here.
 * Throws MOMENT_ONLEESBAAR, DATUM_BESTAAT_NIET, JAAR_BUITEN_BEREIK, TIJD_BESTAAT_NIET (a time skipped in March) or
 * OFFSET_HOORT_NIET_BIJ_TIJD (an offset that Amsterdam did not have then).
 */
export function leesMoment(tekst: string): Moment {
  return schrijfMoment(zoneTijd(tekst));
}

/** Length of the one form; of what can be read as a moment only that form is so long. */
const VORM_LENGTE = '2026-11-27T23:40:00+01:00'.length;

/** Whether `tekst` is a moment in exactly the one form used here. */
export function isMoment(tekst: string): boolean {
  if (tekst.length !== VORM_LENGTE) return false;
  try {
    ontleed(tekst);
    return true;
  } catch {
    return false;
  }
}

/** Reads a day. Throws DATUM_ONLEESBAAR, DATUM_BESTAAT_NIET or JAAR_BUITEN_BEREIK. */
export function leesDatum(tekst: string): Datum {
  dagVan(tekst);
  return tekst;
}

/** Whether `tekst` is an existing day in the form `yyyy-MM-dd`. */
export function isDatum(tekst: string): boolean {
  try {
    dagVan(tekst);
    return true;
  } catch {
    return false;
  }
}

/** The moment of a clock reading in milliseconds since 1970 UTC; the part of a second is dropped. */
export function momentVanEpoch(ms: number): Moment {
  const seconden = Math.floor(ms / 1000);
  return schrijfMoment(Temporal.Instant.fromEpochMilliseconds(seconden * 1000).toZonedDateTimeISO(ZONE));
}

/** Milliseconds since 1970 UTC. */
export function epochVanMoment(moment: Moment): number {
  return ontleed(moment).ms;
}

/** The local day of a moment: the "dag van" of the law, never the UTC day. */
export function lokaleDatum(moment: Moment): Datum {
  const delen = ontleed(moment);
  return (delen.datum ??= delen.zdt.toPlainDate().toString());
}

/** The first moment of a local day. */
export const eersteMomentVan: (datum: Datum) => Moment = onthoud((datum) => schrijfMoment(dagVan(datum, MOMENT_JAREN).toZonedDateTime(ZONE)));

/** The local wall-clock time of a moment, `HH:mm`. */
export function lokaleTijd(moment: Moment): Kloktijd {
  return zoneTijd(moment).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Negative when `a` is earlier, 0 when it is the same instant, positive when `a` is later. */
export function vergelijkMomenten(a: Moment, b: Moment): number {
  return epochVanMoment(a) - epochVanMoment(b);
}

/** Negative when `a` is earlier, 0 when equal, positive when `a` is later. */
export function vergelijkDatums(a: Datum, b: Datum): number {
  return Temporal.PlainDate.compare(dagVan(a), dagVan(b));
}

/** The Temporal value behind a moment, for the arithmetic in this folder. Throws as `leesMoment`. */
export const zoneTijd = (tekst: string): Temporal.ZonedDateTime => ontleed(tekst).zdt;

/** What a text says that is a moment, taken apart once; `datum` when it was asked for. */
type Ontleed = { readonly zdt: Temporal.ZonedDateTime; readonly ms: number; datum: Datum | null };

/** Moments that were read or written before: a case names each of them many times, and reading costs far more than looking up. */
const bekendeMomenten = new Map<string, Ontleed>();
const MEESTE_MOMENTEN = 20_000;

function ontleed(tekst: string): Ontleed {
  return bekendeMomenten.get(tekst) ?? onthoudMoment(tekst, leesZoneTijd(tekst));
}

function onthoudMoment(tekst: string, zdt: Temporal.ZonedDateTime): Ontleed {
  const nieuw = { zdt, ms: zdt.epochMilliseconds, datum: null };
  if (bekendeMomenten.size >= MEESTE_MOMENTEN) bekendeMomenten.clear();
  bekendeMomenten.set(tekst, nieuw);
  return nieuw;
}

function leesZoneTijd(tekst: string): Temporal.ZonedDateTime {
  const delen = MOMENT_VORM.exec(tekst);
  if (!delen) weiger('MOMENT_ONLEESBAAR');
  const [, datum = '', tijd = '', seconden = '00', offset = ''] = delen;
  const dag = dagVan(datum, MOMENT_JAREN);
  const zdt = Temporal.Instant.from(`${datum}T${tijd}:${seconden}${offset}`).toZonedDateTimeISO(ZONE);
  const geschreven = dag.toPlainDateTime(`${tijd}:${seconden}`);
  if (!zdt.toPlainDateTime().equals(geschreven)) {
    const werkelijk = geschreven.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
    if (!werkelijk.toPlainDateTime().equals(geschreven)) weiger('TIJD_BESTAAT_NIET', { datum });
    weiger('OFFSET_HOORT_NIET_BIJ_TIJD', { verwacht: werkelijk.offset });
  }
  return zdt;
}

/** The Temporal value behind a day, for the arithmetic in this folder. Throws as `leesDatum`. */
export const dagVan = (tekst: string, jaren: { van: number; tot: number } = DATUM_JAREN): Temporal.PlainDate =>
  jaren === DATUM_JAREN ? bekendeDag(tekst) : leesDag(tekst, jaren);

const bekendeDag = onthoud((tekst) => leesDag(tekst, DATUM_JAREN));

function leesDag(tekst: string, jaren: { van: number; tot: number }): Temporal.PlainDate {
  const delen = DATUM_VORM.exec(tekst);
  if (!delen) weiger('DATUM_ONLEESBAAR');
  const [year, month, day] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  if (year < jaren.van || year > jaren.tot) weiger('JAAR_BUITEN_BEREIK', { van: jaren.van, tot: jaren.tot });
  try {
    return new Temporal.PlainDate(year, month, day);
  } catch {
    return weiger('DATUM_BESTAAT_NIET');
  }
}

/** Writes a Temporal value in the one form used here. */
export function schrijfMoment(zdt: Temporal.ZonedDateTime): Moment {
  const tekst = zdt.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  // Who is given a moment mostly asks next where it lies.
  const heel = zdt.millisecond === 0 && zdt.microsecond === 0 && zdt.nanosecond === 0 && zdt.timeZoneId === ZONE;
  if (heel && !bekendeMomenten.has(tekst)) onthoudMoment(tekst, zdt);
  return tekst;
}
