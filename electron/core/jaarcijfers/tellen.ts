/** Counting all cases. The first time in an archive of an earlier version that takes long: then in steps, and screens hear how far it is. */
import { TELLEN } from '../../../shared/contract/werk.ts';
import { maakJaarcijfers, type Grondcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { grondcijfersInStappen, leesGrondcijfers, telstappen } from '../archief/cijferregels.ts';
import type { Context } from '../context.ts';
import { inStappen } from '../werk/werkbank.ts';

/** Counting that is under way: who asks meanwhile waits for it, and gets the same. */
const bezig = new WeakMap<Archief, Promise<Grondcijfers>>();

async function tel(context: Context): Promise<Grondcijfers> {
  const archief = context.archief();
  const { dossiers, alleenLezen } = archief;
  const stappen = telstappen(dossiers);
  if (stappen <= 1) return leesGrondcijfers(dossiers, alleenLezen);
  const loopt = bezig.get(archief);
  if (loopt !== undefined) return loopt;
  const werk = context.werkbank.doe(TELLEN, (een) => inStappen(een, stappen, grondcijfersInStappen(dossiers, alleenLezen)));
  bezig.set(archief, werk);
  try {
    return await werk;
  } finally {
    bezig.delete(archief);
  }
}

/** The figures of a year; of the present one when none is named. @throws {AppFout} `VERGRENDELD` when the archive was locked meanwhile */
export async function leesJaarcijfers(context: Context, jaar: number | null): Promise<Jaarcijfers> {
  const grond = await tel(context);
  const nu = context.host.klok.nu();
  return maakJaarcijfers(grond, jaar ?? Number(lokaleDatum(nu).slice(0, 4)), nu);
}
