import { AppFout, type FoutParams } from '../fout.ts';
import type { PiketCode } from '../tekst/piket.ts';

/** Throws a refusal of this folder; its Dutch text stands in `shared/tekst/piket.ts`. Never returns. */
export function weiger(code: PiketCode, params: FoutParams = {}): never {
  throw new AppFout(code, params);
}
