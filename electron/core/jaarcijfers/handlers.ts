import type { jaarcijferOpdrachten } from '../../../shared/contract/jaarcijfers.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { leesJaarcijfers } from './tellen.ts';
import { voerJaarcijfersUit } from './uitvoer.ts';

/** Handlers of the yearly figures. */
export const jaarcijferHandlers: Pick<Handlers<Context>, keyof typeof jaarcijferOpdrachten> = {
  'jaarcijfers.lees': (context, { jaar }) => leesJaarcijfers(context, jaar),
  'jaarcijfers.voerUit': async (context, keuze) => ({ bestand: await voerJaarcijfersUit(context, keuze) }),
};
