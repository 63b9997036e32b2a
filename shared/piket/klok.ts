/**
 * The wall clock of Amsterdam as a roster counts it: days since 1970, minutes of a day, milliseconds of UTC. As in
 * `wth/kloktijd.ts` a time in the missing hour is the first moment after it, a time in the double hour the first time it comes.
 */
import { feestdagenIn } from '../wth/feestdagen.ts';
import { DAG_MS, opWand, wandVanMs } from '../wth/klok.ts';
import type { Datum, Kloktijd, Moment } from '../wth/tijd.ts';

export { DAG_MS, momentVanMs, UUR_MS } from '../wth/klok.ts';

/** UTC milliseconds of a wall-clock time: `dag` in days since 1970, `minuut` of that day. */
export const msVanKlok = (dag: number, minuut: number): number => opWand(dag * DAG_MS + minuut * 60_000).ms;

/** The local day of an instant, in days since 1970. */
export const dagVanMs = (ms: number): number => Math.floor(wandVanMs(ms) / DAG_MS);

/** UTC milliseconds of a moment that was checked before: exact, because a moment carries its offset. */
export const msVanMoment = (moment: Moment): number => Date.parse(moment);

/** Days since 1970 of a date that was checked before. */
export const dagVanDatum = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`) / DAG_MS;

/** 1 (Monday) to 7 (Sunday) of a number of days since 1970, which was a Thursday. */
export const weekdagVan = (dag: number): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** Minutes since midnight of `HH:mm`. */
export const minuutVan = (tijd: Kloktijd): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5));

const feestdagen = new Map<number, ReadonlySet<number>>();

/** Whether a day, in days since 1970, is a holiday of the Atw (art. 3). */
export function isFeestdag(dag: number): boolean {
  const jaar = new Date(dag * DAG_MS).getUTCFullYear();
  let dagen = feestdagen.get(jaar);
  if (!dagen) {
    dagen = new Set(Array.from(feestdagenIn(jaar).keys(), dagVanDatum));
    feestdagen.set(jaar, dagen);
  }
  return dagen.has(dag);
}
