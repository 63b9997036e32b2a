/** T4 and T5: the two terms of 24 hours. Real hours, and no Atw (Atw art. 4 onder a; domein C2.2). */
import { plusUren } from './rekenen.ts';
import type { Moment } from './tijd.ts';

/** T4, Wth art. 2 lid 6: within 24 hours of the order its addressee says where he can be reached. No sanction is named. */
export function bereikbaarheidUiterlijk(opgelegd: Moment): Moment {
  return plusUren(opgelegd, 24);
}

/** T5, Wth art. 5 lid 1: within 24 hours of the wish for a lawyer the burgemeester sees to it that there is one. */
export function raadsmanUiterlijk(wensGeuit: Moment): Moment {
  return plusUren(wensGeuit, 24);
}
