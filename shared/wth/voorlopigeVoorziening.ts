/** T7 to T9: the request for a voorlopige voorziening, from its receipt to telling the outcome (Wth art. 6 and 8). */
import { atwTermijn, type Atwtermijn } from './algemeneTermijnenwet.ts';
import { eerstvolgendeWerkdag } from './feestdagen.ts';
import { plusUren } from './rekenen.ts';
import { leesMoment, vergelijkDatums, type Datum, type Moment } from './tijd.ts';

/** Our own target for T9: the law says 'onverwijld' and gives no number. */
export const INFORMEREN_WERKDOEL_UREN = 2;

/**
 * T7, Wth art. 6 lid 1 onder a: the court hears the parties within three days of receiving the request. The Atw applies
 * (Wth art. 13 excludes only 2 lid 1 and 9 lid 1): `stappen` shows the working, with at least two working days.
 */
export function horenUiterlijk(ontvangen: Datum): Atwtermijn {
  return atwTermijn(ontvangen, 3);
}

/** T7 by both readings (domein I.5): from receipt, and from the date on the request. */
export interface Hoorplanning {
  readonly vanafOntvangst: Atwtermijn;
  readonly vanafDagtekening: Atwtermijn | null;
  /** The earlier of the two last days. */
  readonly uiterlijk: Datum;
  /** The term binds the court, so be ready on the first working day after receipt. */
  readonly gereedOp: Datum;
}

/** The planning for the hearing; `gedagtekend` is null when the request carries no date. */
export function planHoorzitting(ontvangen: Datum, gedagtekend: Datum | null): Hoorplanning {
  const vanafOntvangst = horenUiterlijk(ontvangen);
  const vanafDagtekening = gedagtekend === null ? null : horenUiterlijk(gedagtekend);
  const eerder = vanafDagtekening !== null && vergelijkDatums(vanafDagtekening.uiterlijk, vanafOntvangst.uiterlijk) < 0;
  return {
    vanafOntvangst,
    vanafDagtekening,
    uiterlijk: (eerder ? vanafDagtekening : vanafOntvangst).uiterlijk,
    gereedOp: eerstvolgendeWerkdag(ontvangen),
  };
}

/** T8, Wth art. 6 lid 1 onder b: the ruling at once, in special circumstances within 24 hours of the hearing. */
export function uitspraakUiterlijk(gehoord: Moment): { readonly normaal: Moment; readonly bijzonder: Moment } {
  return { normaal: leesMoment(gehoord), bijzonder: plusUren(gehoord, 24) };
}

/** T9, Wth art. 8 lid 2: telling the huisgenoot and the police without delay; the moment is our own target. */
export function informerenUiterlijk(gemeld: Moment, werkdoelUren: number = INFORMEREN_WERKDOEL_UREN): Moment {
  return plusUren(gemeld, werkdoelUren);
}
