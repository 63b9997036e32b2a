import type { jaarcijferOpdrachten } from '../../../shared/contract/jaarcijfers.ts';
import { maakJaarcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { leesGrondcijfers } from '../archief/cijferregels.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { voerJaarcijfersUit } from './uitvoer.ts';

/** The figures of a year; of the present one when none is named. */
export function leesJaarcijfers(context: Context, jaar: number | null): Jaarcijfers {
  const { dossiers, alleenLezen } = context.archief();
  const nu = context.host.klok.nu();
  return maakJaarcijfers(leesGrondcijfers(dossiers, alleenLezen), jaar ?? Number(lokaleDatum(nu).slice(0, 4)), nu);
}

/** Handlers of the yearly figures. */
export const jaarcijferHandlers: Pick<Handlers<Context>, keyof typeof jaarcijferOpdrachten> = {
  'jaarcijfers.lees': (context, { jaar }) => leesJaarcijfers(context, jaar),
  'jaarcijfers.voerUit': async (context, keuze) => ({ bestand: await voerJaarcijfersUit(context, keuze, (jaar) => leesJaarcijfers(context, jaar)) }),
};
