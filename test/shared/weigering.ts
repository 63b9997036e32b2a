import { AppFout } from '../../shared/fout.ts';

/** The code with which something is refused, or `goed`. */
export function code(doe: () => unknown): string {
  try {
    doe();
    return 'goed';
  } catch (fout) {
    if (fout instanceof AppFout) return fout.code;
    throw fout;
  }
}
