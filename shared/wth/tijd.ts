/**
 * Moments and dates: reading, writing and comparing them (domein C2.1).
 *
 * Everything is told in Europe/Amsterdam, whatever the zone of the machine is. The polyfill's own implementation is
 * imported, so that Node, Electron and Chromium calculate with the same code.
 */
import { Temporal } from 'temporal-polyfill/implementation';
import { momentVanMs, opWand, ZONE } from './klok.ts';
import { onthoud } from './onthoud.ts';
import { weiger } from './weigering.ts';

/** A point in time: local Amsterdam date and time, to the second, with the offset then in force: `2026-11-27T23:40:00+01:00`. */
export type Moment = string;

/** A calendar day in the Netherlands: `2026-11-27`. */
export type Datum = string;

/** A time on the wall clock: `23:40`, or `23:40:00`. */
export type Kloktijd = string;

/** Long before 1950 Amsterdam had offsets that `±hh:mm` cannot say; a dossier never needs them. */
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
  return momentVanMs(epochVanMoment(tekst));
}

/** Length of the one form; of what can be read as a moment only that form is so long. */
const VORM_LENGTE = '2026-11-27T23:40:00+01:00'.length;

/** Whether `tekst` is a moment in exactly the one form used here. */
export function isMoment(tekst: string): boolean {
  if (tekst.length !== VORM_LENGTE) return false;
  try {
    epochVanMoment(tekst);
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
  // Asked of what is often no day at all: making an error for each would take longer than all the rest.
  if (!DATUM_VORM.test(tekst)) return false;
  try {
    dagVan(tekst);
    return true;
  } catch {
    return false;
  }
}

/** The moment of a clock reading in milliseconds since 1970 UTC; the part of a second is dropped. */
export const momentVanEpoch: (ms: number) => Moment = momentVanMs;

/** Milliseconds since 1970 UTC; kept, because a case names each moment many times. Throws as `leesMoment`. */
export const epochVanMoment: (moment: Moment) => number = onthoud(leesEpoch);

/** The local day of a moment: the "dag van" of the law, never the UTC day. */
export function lokaleDatum(moment: Moment): Datum {
  epochVanMoment(moment);
  return moment.slice(0, 10);
}

/** The first moment of a local day. */
export function eersteMomentVan(datum: Datum): Moment {
  return momentVanMs(opWand(wandVanDatum(datum)).ms);
}

/** The local wall-clock time of a moment, `HH:mm`. */
export function lokaleTijd(moment: Moment): Kloktijd {
  epochVanMoment(moment);
  return moment.slice(11, 16);
}

/** What the clock on the wall shows when a day on which a moment can lie begins, as `klok.ts` counts. Throws as `leesDatum`. */
export function wandVanDatum(datum: Datum): number {
  eisJaar(datum, MOMENT_JAREN);
  dagVan(datum);
  return Date.parse(datum);
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
export const zoneTijd = (tekst: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(epochVanMoment(tekst)).toZonedDateTimeISO(ZONE);

function leesEpoch(tekst: string): number {
  const delen = MOMENT_VORM.exec(tekst);
  if (!delen) weiger('MOMENT_ONLEESBAAR');
  const [, datum = '', tijd = '', seconden = '00', offset = ''] = delen;
  eisJaar(datum, MOMENT_JAREN);
  const vorm = `${datum}T${tijd}:${seconden}${offset}`;
  const ms = Date.parse(vorm);
  // A day, a time and an offset that exist together are written as they were read.
  return !Number.isNaN(ms) && momentVanMs(ms) === vorm ? ms : weigerMoment(datum, `${tijd}:${seconden}`);
}

/** Why what has the form of a moment is none. */
function weigerMoment(datum: Datum, tijd: Kloktijd): never {
  dagVan(datum);
  const bedoeld = opWand(Date.parse(`${datum}T${tijd}Z`));
  if (bedoeld.soort === 'gat') weiger('TIJD_BESTAAT_NIET', { datum });
  return weiger('OFFSET_HOORT_NIET_BIJ_TIJD', { verwacht: momentVanMs(bedoeld.ms).slice(-6) });
}

/** The Temporal value behind a day, for the arithmetic in this folder. Throws as `leesDatum`. */
export const dagVan: (datum: Datum) => Temporal.PlainDate = onthoud((datum) => {
  const [year, month, day] = eisJaar(datum, DATUM_JAREN);
  try {
    return new Temporal.PlainDate(year, month, day);
  } catch {
    return weiger('DATUM_BESTAAT_NIET');
  }
});

/** Year, month and day of what has the form of a day in one of these years, whether it exists or not. */
function eisJaar(tekst: string, jaren: { van: number; tot: number }): [year: number, month: number, day: number] {
  const delen = DATUM_VORM.exec(tekst);
  if (!delen) weiger('DATUM_ONLEESBAAR');
  const year = Number(delen[1]);
  if (year < jaren.van || year > jaren.tot) weiger('JAAR_BUITEN_BEREIK', { van: jaren.van, tot: jaren.tot });
  return [year, Number(delen[2]), Number(delen[3])];
}
