/** T12: further documents for the hearing of a voorlopige voorziening. */
import { datumPlusDagen } from './rekenen.ts';
import type { Datum } from './tijd.ts';

/**
 * Awb art. 8:83 lid 1: until one day before the hearing. Counted back from the hearing, so a weekend does not move it (Atw
 * art. 1 lid 2). For the defence itself the court sets a day, which is entered by hand.
 */
export function nadereStukkenLaatsteDag(zitting: Datum): Datum {
  return datumPlusDagen(zitting, -1);
}
