/**
 * Legal terms in days and weeks (Algemene termijnenwet art. 1 and 2; domein C2.5).
 *
 * Not for the order itself: Wth art. 13 takes T1 and T2 out; and not for terms in hours or years (Atw art. 4), nor for
 * terms counted back from an event (Atw art. 1 lid 2).
 */
import type { Temporal } from 'temporal-polyfill/implementation';
import { buitenHorizon, feestdagenIn } from './feestdagen.ts';
import { onthoud } from './onthoud.ts';
import { dagVan, type Datum } from './tijd.ts';
import { eisGeheelAantal } from './weigering.ts';

/** One day of a term, as shown in the working: whether it is a working day, and if not why. */
export interface Atwstap {
  readonly datum: Datum;
  readonly werkdag: boolean;
  readonly reden: string | null;
}

/** The last day of a term, and how it came about. */
export interface Atwtermijn {
  /** The last day, included. */
  readonly uiterlijk: Datum;
  /** The last day before Atw art. 1 and 2 moved it. */
  readonly zonderVerlenging: Datum;
  /** Every day of the term, from the first to `uiterlijk`. */
  readonly stappen: readonly Atwstap[];
  /** The royal decree for this period is not in our list: check the last day by hand. */
  readonly buitenHorizon: boolean;
}

/** Under three days Atw art. 2 does not apply. */
const DAGEN_VOOR_ARTIKEL_2 = 3;
const WERKDAGEN_VAN_ARTIKEL_2 = 2;

/**
 * The term of `dagen` (1 to 90) days after the day of an event, which itself does not count. The last day moves until it is
 * a working day (art. 1) and, for three days or more, until there are two working days in the term (art. 2).
 */
export const atwTermijn = (gebeurtenis: Datum, dagen: number): Atwtermijn => bekend(`${gebeurtenis} ${dagen}`);

const bekend = onthoud((sleutel) => {
  const [gebeurtenis = '', dagen = ''] = sleutel.split(' ');
  return bereken(gebeurtenis, Number(dagen));
});

function bereken(gebeurtenis: Datum, dagen: number): Atwtermijn {
  eisGeheelAantal(dagen, 1, 90);
  const start = dagVan(gebeurtenis);
  const nodig = dagen >= DAGEN_VOOR_ARTIKEL_2 ? WERKDAGEN_VAN_ARTIKEL_2 : 0;
  const stappen: Atwstap[] = [];
  let werkdagen = 0;
  for (;;) {
    const stap = stapOp(start.add({ days: stappen.length + 1 }));
    stappen.push(stap);
    if (stap.werkdag) werkdagen += 1;
    if (stappen.length >= dagen && stap.werkdag && werkdagen >= nodig) {
      return {
        uiterlijk: stap.datum,
        zonderVerlenging: start.add({ days: dagen }).toString(),
        stappen,
        buitenHorizon: buitenHorizon(gebeurtenis) || buitenHorizon(stap.datum),
      };
    }
  }
}

function stapOp(dag: Temporal.PlainDate): Atwstap {
  const datum = dag.toString();
  const weekend = dag.dayOfWeek === 6 ? 'zaterdag' : dag.dayOfWeek === 7 ? 'zondag' : null;
  const reden = feestdagenIn(dag.year).get(datum)?.naam ?? weekend;
  return { datum, werkdag: reden === null, reden };
}
