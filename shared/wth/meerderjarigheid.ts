/** Only an adult can get an order (Wth art. 2 lid 2; BW art. 1:233). */
import { dagenTussen } from './rekenen.ts';
import { dagVan, lokaleDatum, vergelijkDatums, type Datum, type Moment } from './tijd.ts';
import { weiger } from './weigering.ts';

const JAREN = 18;

/** Whether an order is possible at this age, since when, and whether a person must look at it first. */
export interface Meerderjarigheid {
  readonly toegestaan: boolean;
  readonly meerderjarigVanaf: Datum;
  /** Born on 29 February, and this is the last day before or the first day of being 18: confirm by hand (domein I.12). */
  readonly bevestigen: boolean;
}

/**
 * The day from which someone is 18, at midnight. Born on 29 February: eighteen years later there is never a 29th, and then
 * it is 1 March. The law does not say so; it is the careful choice, since on 28 February eighteen full years have not
 * passed, and an order against a minor is not possible at all.
 */
export function meerderjarigVanaf(geboren: Datum): Datum {
  const dag = dagVan(geboren);
  const verjaardag = dag.add({ years: JAREN });
  return (verjaardag.day === dag.day ? verjaardag : verjaardag.add({ days: 1 })).toString();
}

/** Tests the age at a moment, by the local day. Throws GEBOREN_NA_MOMENT. */
export function meerderjarigOp(geboren: Datum, moment: Moment): Meerderjarigheid {
  const vandaag = lokaleDatum(moment);
  if (vergelijkDatums(geboren, vandaag) > 0) weiger('GEBOREN_NA_MOMENT');
  const vanaf = meerderjarigVanaf(geboren);
  const dagen = dagenTussen(vanaf, vandaag);
  return {
    toegestaan: dagen >= 0,
    meerderjarigVanaf: vanaf,
    bevestigen: geboren.endsWith('-02-29') && (dagen === -1 || dagen === 0),
  };
}

/**
 * Full years of age on the local day of a moment. Born on 29 February counts as in `meerderjarigVanaf`.
 * Throws GEBOREN_NA_MOMENT.
 */
export function leeftijdOp(geboren: Datum, moment: Moment): number {
  const vandaag = lokaleDatum(moment);
  if (vergelijkDatums(geboren, vandaag) > 0) weiger('GEBOREN_NA_MOMENT');
  return dagVan(geboren).until(dagVan(vandaag), { largestUnit: 'year' }).years;
}
