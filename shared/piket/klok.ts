/**
 * The wall clock of Amsterdam in whole numbers: days since 1970, minutes of a day, milliseconds of UTC.
 *
 * Ten years of roster have some 11,000 handovers; asking Temporal for each would take half a second. So it is asked for the
 * clock changes of each year only, and the rest is adding and subtracting. The rules are those of `wth/kloktijd.ts`: a
 * time in the missing hour is the first moment after it, a time in the double hour is the first time it comes.
 */
import { Temporal } from 'temporal-polyfill/implementation';
import { feestdagenIn } from '../wth/feestdagen.ts';
import { ZONE, type Datum, type Kloktijd, type Moment } from '../wth/tijd.ts';

export const DAG_MS = 86_400_000;
export const UUR_MS = 3_600_000;
const MINUUT_MS = 60_000;

type Klokwissel = { readonly op: number; readonly voor: number; readonly na: number };
/** A year of UTC, from `van` to `tot`: the offset with which it begins, and the changes in it; all in milliseconds. */
type Klokjaar = { readonly van: number; readonly tot: number; readonly begin: number; readonly wissels: readonly Klokwissel[] };

const jaren = new Map<number, Klokjaar>();
let vorige: Klokjaar = { van: 0, tot: 0, begin: 0, wissels: [] };

/** The year in which these milliseconds lie; who asks for one year asks for it many times on end. */
function klokjaarVan(ms: number): Klokjaar {
  if (ms < vorige.van || ms >= vorige.tot) vorige = klokjaar(jaarVan(ms));
  return vorige;
}

function klokjaar(jaar: number): Klokjaar {
  const bekend = jaren.get(jaar);
  if (bekend) return bekend;
  const [van, tot] = [Date.UTC(jaar, 0, 1), Date.UTC(jaar + 1, 0, 1)];
  const offset = (t: Temporal.ZonedDateTime): number => Math.round(t.offsetNanoseconds / 1e6);
  let stand = Temporal.Instant.fromEpochMilliseconds(van).toZonedDateTimeISO(ZONE);
  const begin = offset(stand);
  const wissels: Klokwissel[] = [];
  for (let volgende = stand.getTimeZoneTransition('next'); volgende && volgende.epochMilliseconds < tot; ) {
    wissels.push({ op: volgende.epochMilliseconds, voor: offset(stand), na: offset(volgende) });
    stand = volgende;
    volgende = stand.getTimeZoneTransition('next');
  }
  const klok = { van, tot, begin, wissels };
  jaren.set(jaar, klok);
  return klok;
}

const jaarVan = (ms: number): number => new Date(ms).getUTCFullYear();

function offsetOp(ms: number): number {
  const { begin, wissels } = klokjaarVan(ms);
  let offset = begin;
  for (const wissel of wissels) if (ms >= wissel.op) offset = wissel.na;
  return offset;
}

/** UTC milliseconds of a wall-clock time: `dag` in days since 1970, `minuut` of that day. */
export function msVanKlok(dag: number, minuut: number): number {
  const wand = dag * DAG_MS + minuut * MINUUT_MS;
  const { begin, wissels } = klokjaarVan(wand);
  let offset = begin;
  for (const { op, voor, na } of wissels) {
    if (wand < op + voor) return wand - voor;
    if (wand < op + na) return op;
    offset = na;
  }
  return wand - offset;
}

/** The local day of an instant, in days since 1970. */
export const dagVanMs = (ms: number): number => Math.floor((ms + offsetOp(ms)) / DAG_MS);

/** UTC milliseconds of a moment that was checked before: exact, because a moment carries its offset. */
export const msVanMoment = (moment: Moment): number => Date.parse(moment);

/** The moment of UTC milliseconds, as `wth/tijd.ts` writes it. */
export function momentVanMs(ms: number): Moment {
  const offset = offsetOp(ms);
  return new Date(ms + offset).toISOString().slice(0, 19) + (offset === UUR_MS ? '+01:00' : offset === 2 * UUR_MS ? '+02:00' : alsOffset(offset));
}

/** Other offsets than winter and summer time: before 1977 only. */
function alsOffset(offset: number): string {
  const minuten = Math.abs(offset) / MINUUT_MS;
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${twee(Math.floor(minuten / 60))}:${twee(minuten % 60)}`;
}

/** Days since 1970 of a date that was checked before. */
export const dagVanDatum = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`) / DAG_MS;

/** 1 (Monday) to 7 (Sunday) of a number of days since 1970, which was a Thursday. */
export const weekdagVan = (dag: number): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** Minutes since midnight of `HH:mm`. */
export const minuutVan = (tijd: Kloktijd): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5));

const feestdagen = new Map<number, ReadonlySet<number>>();

/** Whether a day, in days since 1970, is a holiday of the Atw (art. 3). */
export function isFeestdag(dag: number): boolean {
  const jaar = jaarVan(dag * DAG_MS);
  let dagen = feestdagen.get(jaar);
  if (!dagen) {
    dagen = new Set(Array.from(feestdagenIn(jaar).keys(), dagVanDatum));
    feestdagen.set(jaar, dagen);
  }
  return dagen.has(dag);
}
