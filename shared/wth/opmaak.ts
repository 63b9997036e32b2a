/**
 * Dates and moments as people read them, in Dutch.
 *
 * The words come from date-fns' Dutch locale by weekday and month number. Its `format` is not used: that would first make a
 * Date in the zone of the machine, where the time may not exist.
 */
import { nl } from 'date-fns/locale/nl';
import type { Day, Month } from 'date-fns';
import { vraagKloktijd } from './kloktijd.ts';
import { dagVan, epochVanMoment, lokaleDatum, lokaleTijd, momentVanEpoch, type Datum, type Moment } from './tijd.ts';

/** 'maandag 7 december 2026' */
export function datumVoluit(datum: Datum): string {
  return `${weekdagnaam(datum)} ${datumZonderWeekdag(datum)}`;
}

/** '7 december 2026', for a date of birth, of which nobody wants the weekday. */
export function datumZonderWeekdag(datum: Datum): string {
  const dag = dagVan(datum);
  return `${dag.day} ${maandnaam(dag.month, 'wide')} ${dag.year}`;
}

/** 'ma 7 dec. 2026' */
export function datumKort(datum: Datum): string {
  const dag = dagVan(datum);
  const weekdag = nl.localize.day((dag.dayOfWeek % 7) as Day, { width: 'short' });
  return `${weekdag} ${dag.day} ${maandnaam(dag.month, 'abbreviated')} ${dag.year}`;
}

/** 'december 2026' */
export function maandVoluit(datum: Datum): string {
  const dag = dagVan(datum);
  return `${maandnaam(dag.month, 'wide')} ${dag.year}`;
}

/** '07-12-2026' */
export function datumCijfers(datum: Datum): string {
  const [jaar, maand, dag] = dagVan(datum).toString().split('-');
  return `${dag}-${maand}-${jaar}`;
}

/** 'maandag 7 december 2026 om 23.40 uur'; in the double hour followed by '(zomertijd)' or '(wintertijd)'. */
export function momentVoluit(moment: Moment): string {
  return `${datumVoluit(lokaleDatum(moment))} om ${tijdVoluit(moment)}`;
}

/** 'ma 7 dec. 2026 23.40', with the same addition in the double hour. */
export function momentKort(moment: Moment): string {
  return `${datumKort(lokaleDatum(moment))} ${metPunt(moment)}${toevoeging(moment)}`;
}

/** '23.40 uur', with the same addition in the double hour. */
export function tijdVoluit(moment: Moment): string {
  return `${metPunt(moment)} uur${toevoeging(moment)}`;
}

/** '23.40.05', for a moment that just was. */
export function tijdMetSeconden(moment: Moment): string {
  return momentVanEpoch(epochVanMoment(moment)).slice(11, 19).replaceAll(':', '.');
}

/** 'maandag' */
export function weekdagnaam(datum: Datum): string {
  return nl.localize.day((dagVan(datum).dayOfWeek % 7) as Day, { width: 'wide' });
}

function maandnaam(maand: number, width: 'wide' | 'abbreviated'): string {
  return nl.localize.month((maand - 1) as Month, { width });
}

function metPunt(moment: Moment): string {
  return lokaleTijd(moment).replace(':', '.');
}

function toevoeging(moment: Moment): string {
  if (vraagKloktijd(lokaleDatum(moment), lokaleTijd(moment)).soort !== 'dubbel') return '';
  return moment.endsWith('+02:00') ? ' (zomertijd)' : ' (wintertijd)';
}
