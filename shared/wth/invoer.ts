import { datumInVeld, eersteGeboortejaar, leesDatum, leesTijd, tijdInVeld } from './getypt.ts';
import { vraagKloktijd, type Kloktijdvraag } from './kloktijd.ts';
import { lokaleDatum, lokaleTijd, vergelijkMomenten, type Datum, type Moment } from './tijd.ts';

/** A date and time as typed, the time by the clock on the wall; `uur` says which of the two it is in the hour that comes twice. */
export type TijdstipInvoer = { datum: string; tijd: string; uur: '' | 'zomertijd' | 'wintertijd' };

/** The date that was typed, or `null` when it is not one that exists. Two digits for the year as `getypt.ts` reads them. */
export const leesDatumInvoer = (getypt: string): Datum | null => leesDatum(getypt).waarde;

/** The date of birth that was typed at `nu`, or `null`: two digits for the year mean one of the last hundred years. */
export const leesGeboortedatum = (getypt: string, nu: Moment): Datum | null => leesDatum(getypt, eersteGeboortejaar(nu)).waarde;

/** Years in which a moment of a dossier can lie. Anything else is a slip of the pen, and no term can be computed from it. */
const JAREN = { van: '1950', tot: '2200' };

/** Whether a moment of a dossier or of a roster can lie on this day. */
export const kanMomentOp = (datum: Datum): boolean => datum >= JAREN.van && datum <= JAREN.tot;

/** A day as typed, of a fact whose hour does not matter: noon, or on the day of `nu` itself its beginning, so that it does not lie ahead. */
export function dagInvoer(getypt: string, nu: Moment): TijdstipInvoer {
  if (getypt.trim() === '') return { datum: '', tijd: '', uur: '' };
  return { datum: getypt, tijd: leesDatumInvoer(getypt) === lokaleDatum(nu) ? '00.00' : '12.00', uur: '' };
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
  const tijd = leesTijd(invoer.tijd).waarde;
  if (datum === null || tijd === null || !kanMomentOp(datum)) return { soort: 'onleesbaar' };
  const gekozen = vraagKloktijd(datum, tijd);
  if (gekozen.soort === 'eenduidig') return { soort: 'moment', moment: gekozen.moment };
  if (gekozen.soort === 'gat') return gekozen;
  return invoer.uur === '' ? gekozen : { soort: 'moment', moment: gekozen[invoer.uur] };
}

/** The moment that was typed, or `null` when it cannot be read as one moment. */
export function momentUit(invoer: TijdstipInvoer): Moment | null {
  const gelezen = leesTijdstip(invoer);
  return gelezen.soort === 'moment' ? gelezen.moment : null;
}

/** Which of the two hours a moment in the double hour is; empty for every other moment, where nothing needs to be said. */
export function zomerOfWinter(moment: Moment): '' | 'zomertijd' | 'wintertijd' {
  const gelezen = vraagKloktijd(lokaleDatum(moment), lokaleTijd(moment));
  if (gelezen.soort !== 'dubbel') return '';
  return vergelijkMomenten(moment, gelezen.wintertijd) < 0 ? 'zomertijd' : 'wintertijd';
}

/** A moment as it would have been typed, with the choice for the double hour where that is needed. */
export const tijdstipInvoer = (moment: Moment): TijdstipInvoer => ({
  datum: datumInVeld(lokaleDatum(moment)),
  tijd: tijdInVeld(lokaleTijd(moment)),
  uur: zomerOfWinter(moment),
});
