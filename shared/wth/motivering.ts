/** T6: the reasons, when they were left out at first because of the hurry. */
import { atwTermijn, type Atwtermijn } from './algemeneTermijnenwet.ts';
import type { Datum } from './tijd.ts';

/**
 * Awb art. 3:47 lid 3: the reasons within one week after the bekendmaking. An outer limit: Wth art. 2 lid 7 asks for a
 * 'spoedige' writing down of an order that was announced orally, so work with the same or the next day.
 */
export function motiveringUiterlijk(bekendgemaakt: Datum): Atwtermijn {
  return atwTermijn(bekendgemaakt, 7);
}
