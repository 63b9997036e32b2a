/** T1 and T2: how long an order lasts, and how long it can last at most (Wth art. 2 lid 1, 9 lid 1 and 13). */
import type { Einde } from './kloktijd.ts';
import { onthoud } from './onthoud.ts';
import { PARAMETERS, PARAMETERS_VASTGELEGD, parameterOp, type Parametertabel } from './parameters.ts';
import { datumPlusDagen, plusDagen } from './rekenen.ts';
import { leesMoment, lokaleDatum, type Datum, type Moment } from './tijd.ts';

/** The two ends of an order. Both are 'tot': at that very moment the order is over, and nobody needs to decide that. */
export interface Huisverbodtermijn {
  readonly opgelegd: Moment;
  /** T1: ten days later at the same wall-clock time. */
  readonly einde: Einde;
  /** T2: 28 days after the same start, the last moment to which the order can be extended. */
  readonly maximum: Einde;
}

/** The same with dates only, for a decision of which the clock time is not known. */
export interface HuisverbodtermijnOpDatum {
  readonly einde: Datum;
  readonly maximum: Datum;
}

/**
 * The term of an order that took effect at `opgelegd`: the moment of mondelinge aanzegging or uitreiking, whichever was
 * first (domein I.1). The Atw does not apply: an end on a Sunday or at Christmas stays there.
 */
export const huisverbodtermijn = (opgelegd: Moment, tabel: Parametertabel = PARAMETERS): Huisverbodtermijn =>
  tabel === PARAMETERS ? bekend(opgelegd) : bereken(opgelegd, tabel);

const bekend = onthoud((opgelegd) => bereken(opgelegd, PARAMETERS));

/** The same for an order that is recorded: reading it never refuses, also when its moment lies before the law. */
export const vastgelegdeTermijn: (opgelegd: Moment) => Huisverbodtermijn = onthoud((opgelegd) => bereken(opgelegd, PARAMETERS_VASTGELEGD));

function bereken(opgelegd: Moment, tabel: Parametertabel): Huisverbodtermijn {
  const start = leesMoment(opgelegd);
  const dag = lokaleDatum(start);
  return {
    opgelegd: start,
    einde: plusDagen(start, parameterOp('huisverbodDagen', dag, tabel).waarde),
    maximum: plusDagen(start, parameterOp('maximumDagen', dag, tabel).waarde),
  };
}

/** As `huisverbodtermijn`, for the day of the order alone. */
export function huisverbodtermijnOpDatum(opgelegd: Datum, tabel: Parametertabel = PARAMETERS): HuisverbodtermijnOpDatum {
  return {
    einde: datumPlusDagen(opgelegd, parameterOp('huisverbodDagen', opgelegd, tabel).waarde),
    maximum: datumPlusDagen(opgelegd, parameterOp('maximumDagen', opgelegd, tabel).waarde),
  };
}
