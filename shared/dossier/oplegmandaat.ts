/**
 * The two ways in which a hulpofficier can sign an order. Either the burgemeester decided himself, on the telephone, and the
 * hulpofficier only signs (Awb 10:11); or he decided in the burgemeester's place, which takes a mandate of the power to impose
 * (Wth 3 lid 1). Who is named as having decided tells which.
 */
import { AppFout } from '../fout.ts';
import { mandatenOp, type Mandaat } from '../mandaat/register.ts';
import type { Datum } from '../wth/tijd.ts';
import { naamdelen } from './eerdere.ts';
import type { Ondertekening } from './gebeurtenissen/besluit.ts';

const zelfde = (a: string, b: string): boolean => naamdelen(a).toSorted().join(' ') === naamdelen(b).toSorted().join(' ');

/** Whether the hulpofficier who signs is named as the one who decided. */
export const isOplegmandaat = (ondertekening: Ondertekening): boolean =>
  ondertekening.als === 'hulpofficier' && zelfde(ondertekening.beslisser, ondertekening.hulpofficier);

/** @throws {AppFout} `OPLEGMANDAAT_ONTBREEKT` when he decided himself and the register does not give him that power on `dag` */
export function eisOplegmandaat(ondertekening: Ondertekening, mandaten: readonly Mandaat[], dag: Datum): void {
  if (isOplegmandaat(ondertekening) && mandatenOp(mandaten, 'mandaat', '2-1', dag).length === 0)
    throw new AppFout('OPLEGMANDAAT_ONTBREEKT', { artikel: 'Wth 3 lid 1' });
}
