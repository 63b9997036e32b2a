/**
 * T3: whether an extension is lawful (Wth art. 9 lid 1; made known: Awb art. 3:40 and 3:41).
 *
 * The decision must be taken and made known while the order still runs: after its end there is nothing left to extend,
 * and only a new order on new facts remains.
 */
import { huisverbodtermijn, type Huisverbodtermijn } from './huisverbodtermijn.ts';
import type { Einde } from './kloktijd.ts';
import { PARAMETERS, parameterOp, type Parametertabel } from './parameters.ts';
import { plusDagen } from './rekenen.ts';
import { lokaleDatum, vergelijkMomenten, type Moment } from './tijd.ts';
import { eisGeheelAantal, weiger } from './weigering.ts';

/** What stands in the way of an extension; null when nothing does. */
export type Verlengingsmelding = null | 'VERLENGING_NA_EINDE' | 'BEKENDMAKING_NA_EINDE' | 'LANGER_DAN_VIER_WEKEN';

/** An extension, done or intended. */
export interface Verlengingsvraag {
  readonly opgelegd: Moment;
  readonly besluit: Moment;
  /** Null while it has not been made known yet: then the answer holds if it still happens in time. */
  readonly bekendgemaakt: Moment | null;
  readonly gewenstEinde: Moment;
  /** The end now in force when the order was extended before (not regulated, domein I.3); otherwise the end of T1. */
  readonly geldendEinde?: Moment;
}

/** The answer, with the terms of the order that it was measured against. */
export interface Verlengingstoets {
  readonly termijn: Huisverbodtermijn;
  readonly toegestaan: boolean;
  readonly melding: Verlengingsmelding;
}

/**
 * Tests an extension. 'Tot' means that the order is over at its end: exactly then is too late. The first objection counts:
 * a late decision, a late bekendmaking, an end later than T2.
 * Throws VERKEERDE_VOLGORDE (decided before the order, made known before decided) and EINDE_NIET_NA_GELDEND_EINDE (no
 * extension at all): such a question is a mistake, not an unlawful extension.
 */
export function toetsVerlenging(vraag: Verlengingsvraag): Verlengingstoets {
  const { opgelegd, besluit, bekendgemaakt, gewenstEinde } = vraag;
  const termijn = huisverbodtermijn(opgelegd);
  const einde = vraag.geldendEinde ?? termijn.einde.moment;
  eisVolgorde('opgelegd', opgelegd, 'besluit', besluit);
  if (bekendgemaakt !== null) eisVolgorde('besluit', besluit, 'bekendgemaakt', bekendgemaakt);
  if (vergelijkMomenten(gewenstEinde, einde) <= 0) weiger('EINDE_NIET_NA_GELDEND_EINDE');
  const melding = bezwaar();
  return { termijn, toegestaan: melding === null, melding };

  function bezwaar(): Verlengingsmelding {
    if (vergelijkMomenten(besluit, einde) >= 0) return 'VERLENGING_NA_EINDE';
    if (bekendgemaakt !== null && vergelijkMomenten(bekendgemaakt, einde) >= 0) return 'BEKENDMAKING_NA_EINDE';
    return vergelijkMomenten(gewenstEinde, termijn.maximum.moment) > 0 ? 'LANGER_DAN_VIER_WEKEN' : null;
  }
}

/**
 * The end after an extension by `dagen`, which count from the end of T1 and not from the day of the decision: the same
 * wall-clock time as the start. Throws LANGER_DAN_VIER_WEKEN, or AANTAL_ONGELDIG for fewer than one day.
 */
export function eindeNaVerlenging(opgelegd: Moment, dagen: number, tabel: Parametertabel = PARAMETERS): Einde {
  eisGeheelAantal(dagen, 1, 365);
  const dag = lokaleDatum(opgelegd);
  const samen = parameterOp('huisverbodDagen', dag, tabel).waarde + dagen;
  if (samen > parameterOp('maximumDagen', dag, tabel).waarde) weiger('LANGER_DAN_VIER_WEKEN');
  return plusDagen(opgelegd, samen);
}

/** Throws VERLENGING_NA_EINDE when a decision to extend comes at or after the end of T1, VERKEERDE_VOLGORDE before the order. */
export function eisTijdigBesluit(opgelegd: Moment, besluit: Moment): void {
  eisVolgorde('opgelegd', opgelegd, 'besluit', besluit);
  if (vergelijkMomenten(besluit, huisverbodtermijn(opgelegd).einde.moment) >= 0) weiger('VERLENGING_NA_EINDE');
}

function eisVolgorde(eerder: string, eerste: Moment, later: string, tweede: Moment): void {
  if (vergelijkMomenten(eerste, tweede) > 0) weiger('VERKEERDE_VOLGORDE', { eerder, later });
}
