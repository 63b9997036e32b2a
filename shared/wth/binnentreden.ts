/** T13 and the machtiging: entering a dwelling without consent (Wth art. 4 lid 1, Awbi). */
import { atwTermijn, type Atwtermijn } from './algemeneTermijnenwet.ts';
import { datumPlusDagen } from './rekenen.ts';
import type { Datum } from './tijd.ts';

/** T13, Awbi art. 10 and 11: the written report no later than the fourth day after the day of entering. */
export function verslagUiterlijk(binnengetreden: Datum): Atwtermijn {
  return atwTermijn(binnengetreden, 4);
}

/** Awbi art. 6 lid 2: a machtiging is valid up to and including the third day after it was given; the Atw does not apply. */
export function machtigingGeldigTotEnMet(gegeven: Datum): Datum {
  return datumPlusDagen(gegeven, 3);
}
