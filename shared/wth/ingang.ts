/**
 * Whether an order starts at once and lasts exactly ten days (Wth art. 1 onder b and 2 lid 1; domein C2.7).
 *
 * Courts corrected both mistakes: a start after release from custody (LJN BK0950), an order of twelve days (LJN BK4558).
 */
import { huisverbodtermijn, huisverbodtermijnOpDatum } from './huisverbodtermijn.ts';
import { leesDatum, lokaleDatum, vergelijkDatums, vergelijkMomenten, type Datum, type Moment } from './tijd.ts';

/** What is wrong with the period in a decision; null when nothing is. */
export type Ingangsmelding = null | 'INGANG_NIET_ONMIDDELLIJK' | 'INGANG_VOOR_BESLUIT' | 'DUUR_NIET_TIEN_DAGEN';

/** The period as a decision states it. Each may be a day, or a moment when the clock time is known. */
export interface Ingangsvraag {
  readonly besluit: Datum | Moment;
  readonly ingang: Datum | Moment;
  readonly einde: Datum | Moment;
  /** The moment of mondelinge aanzegging or uitreiking, when known: then the start is measured against it, to the second. */
  readonly bekendgemaakt?: Moment;
}

/**
 * Tests the period of an order; the first objection counts, the start before the duration.
 *
 * With the bekendmaking known, the order must start no later than that. Without it the days decide: a start on a later
 * day than the decision is postponed. (A decision just before midnight that was made known just after it: give the
 * bekendmaking.) The duration is measured to the second when start and end both have a clock time.
 */
export function toetsIngang(vraag: Ingangsvraag): Ingangsmelding {
  if (vergelijk(vraag.ingang, vraag.besluit) < 0) return 'INGANG_VOOR_BESLUIT';
  const uitgesteld =
    vraag.bekendgemaakt === undefined
      ? vergelijkDatums(dag(vraag.ingang), dag(vraag.besluit)) > 0
      : vergelijk(vraag.ingang, vraag.bekendgemaakt) > 0;
  if (uitgesteld) return 'INGANG_NIET_ONMIDDELLIJK';
  return vergelijk(vraag.einde, einde(vraag.ingang, isTijdstip(vraag.einde))) === 0 ? null : 'DUUR_NIET_TIEN_DAGEN';
}

function einde(ingang: Datum | Moment, metKloktijd: boolean): Datum | Moment {
  return isTijdstip(ingang) && metKloktijd
    ? huisverbodtermijn(ingang).einde.moment
    : huisverbodtermijnOpDatum(dag(ingang)).einde;
}

/** By the clock when both have one, otherwise by the day. */
function vergelijk(a: Datum | Moment, b: Datum | Moment): number {
  return isTijdstip(a) && isTijdstip(b) ? vergelijkMomenten(a, b) : vergelijkDatums(dag(a), dag(b));
}

function dag(waarde: Datum | Moment): Datum {
  return isTijdstip(waarde) ? lokaleDatum(waarde) : leesDatum(waarde);
}

function isTijdstip(waarde: Datum | Moment): boolean {
  return waarde.includes('T');
}
