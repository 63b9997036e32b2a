import type { TijdstipInvoer } from '../dossier/weging/concept.ts';
import { vraagKloktijd, type Kloktijdvraag } from './kloktijd.ts';
import { isDatum, lokaleDatum, lokaleTijd, vergelijkMomenten, type Datum, type Kloktijd, type Moment } from './tijd.ts';

const twee = (cijfers: string): string => cijfers.padStart(2, '0');

/** A real calendar date, or `null`. */
function bestaandeDatum(jaar: string, maand: string, dag: string): Datum | null {
  const iso = `${jaar}-${twee(maand)}-${twee(dag)}`;
  return isDatum(iso) ? iso : null;
}

/**
 * Reads a date as people type it: `7-12-2026`, `7/12/26`, `07122026`, or `2026-12-07`. Two digits for the year mean this
 * century. `null` when it is not a date that exists.
 */
export function leesDatumInvoer(getypt: string): Datum | null {
  const ruw = getypt.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(ruw);
  if (iso) return bestaandeDatum(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const los = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(ruw) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(ruw);
  if (!los) return null;
  const jaar = los[3] ?? '';
  return bestaandeDatum(jaar.length === 2 ? `20${jaar}` : jaar, los[2] ?? '', los[1] ?? '');
}

/**
 * Reads a date of birth: as `leesDatumInvoer`, but with the year in four digits, because `35` may be 1935.
 */
export function leesGeboortedatum(getypt: string): Datum | null {
  return /\d{4}/.test(getypt.trim()) ? leesDatumInvoer(getypt) : null;
}

/** Reads a clock time as people type it: `23.40`, `23:40`, `2340`, `3.05`, `23u40`. Answers `HH:mm`, or `null`. */
export function leesTijdInvoer(getypt: string): Kloktijd | null {
  const ruw = getypt.trim();
  const delen = /^(\d{1,2})[.:u](\d{2})$/i.exec(ruw) ?? /^(\d{1,2})(\d{2})$/.exec(ruw);
  if (!delen) return null;
  const [uur, minuut] = [Number(delen[1]), Number(delen[2])];
  return uur < 24 && minuut < 60 ? `${twee(String(uur))}:${twee(String(minuut))}` : null;
}

/** What a typed date and time mean. */
export type GelezenTijdstip =
  | { soort: 'leeg' }
  | { soort: 'onleesbaar' }
  | { soort: 'moment'; moment: Moment }
  /** The clock never showed this time, or showed it twice and it was not said which one is meant. */
  | Exclude<Kloktijdvraag, { soort: 'eenduidig' }>;

/** Reads a typed local date and time, Europe/Amsterdam. Never guesses in the hours around a clock change (domein C2.3). */
export function leesTijdstip(invoer: TijdstipInvoer): GelezenTijdstip {
  if (invoer.datum.trim() === '' && invoer.tijd.trim() === '') return { soort: 'leeg' };
  const datum = leesDatumInvoer(invoer.datum);
  const tijd = leesTijdInvoer(invoer.tijd);
  if (datum === null || tijd === null) return { soort: 'onleesbaar' };
  const gekozen = vraagKloktijd(datum, tijd);
  if (gekozen.soort === 'eenduidig') return { soort: 'moment', moment: gekozen.moment };
  if (gekozen.soort === 'gat') return gekozen;
  return invoer.uur === '' ? gekozen : { soort: 'moment', moment: gekozen[invoer.uur] };
}

/** Which of the two hours a moment in the double hour is; empty for every other moment, where nothing needs to be said. */
export function zomerOfWinter(moment: Moment): '' | 'zomertijd' | 'wintertijd' {
  const gelezen = vraagKloktijd(lokaleDatum(moment), lokaleTijd(moment));
  if (gelezen.soort !== 'dubbel') return '';
  return vergelijkMomenten(moment, gelezen.wintertijd) < 0 ? 'zomertijd' : 'wintertijd';
}
