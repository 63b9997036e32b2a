/**
 * The wall clock of Amsterdam in whole numbers: milliseconds of UTC, and `wand`, what the clock on the wall shows, counted as if
 * it were UTC.
 *
 * A board of a hundred orders names some thousands of moments, ten years of roster have 11,000 handovers; asking Temporal for
 * each takes half a second. So it is asked for the clock changes of each year only, and the rest is adding and subtracting.
 */
import { Temporal } from 'temporal-polyfill/implementation';

/** The one time zone of this application. */
export const ZONE = 'Europe/Amsterdam';

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
  if (ms < vorige.van || ms >= vorige.tot) vorige = klokjaar(new Date(ms).getUTCFullYear());
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

function offsetOp(ms: number): number {
  const { begin, wissels } = klokjaarVan(ms);
  let offset = begin;
  for (const wissel of wissels) if (ms >= wissel.op) offset = wissel.na;
  return offset;
}

/** What the clock on the wall shows at an instant. */
export const wandVanMs = (ms: number): number => ms + offsetOp(ms);

/**
 * The instant at which the clock on the wall shows this: in the hour that is missing (`gat`) the first instant after it, in the
 * hour that comes twice (`dubbel`) the first time, with the other one in `tweede`.
 */
export type Wandtijd =
  | { readonly soort: 'eenduidig' | 'gat'; readonly ms: number }
  | { readonly soort: 'dubbel'; readonly ms: number; readonly tweede: number };

/** See `Wandtijd`. */
export function opWand(wand: number): Wandtijd {
  const { begin, wissels } = klokjaarVan(wand);
  let offset = begin;
  for (const { op, voor, na } of wissels) {
    if (wand >= op + voor && wand < op + na) return { soort: 'gat', ms: op };
    if (wand >= op + na && wand < op + voor) return { soort: 'dubbel', ms: wand - voor, tweede: wand - na };
    if (wand >= op + na) offset = na;
  }
  return { soort: 'eenduidig', ms: wand - offset };
}

/** The moment of UTC milliseconds in the one form used here; the part of a second is dropped. */
export function momentVanMs(ms: number): string {
  const offset = offsetOp(ms);
  return new Date(ms + offset).toISOString().slice(0, 19) + (offset === UUR_MS ? '+01:00' : offset === 2 * UUR_MS ? '+02:00' : alsOffset(offset));
}

/** Other offsets than winter and summer time: before 1946 only, and then some with seconds, which the form has no room for. */
function alsOffset(offset: number): string {
  const minuten = Math.round(Math.abs(offset) / MINUUT_MS);
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${twee(Math.floor(minuten / 60))}:${twee(minuten % 60)}`;
}
