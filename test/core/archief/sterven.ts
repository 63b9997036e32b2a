import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A file operation that a program can be killed before. */
type Bewerking = 'mkdirSync' | 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync' | 'statSync';

/**
 * Counts these operations from `begin()` on, and kills this process just before the one of that number (0: never). To be
 * called before anything is imported that uses them.
 */
export function sterfVoor(bewerkingen: readonly Bewerking[], nummer: number): { begin(): void; geteld(): number } {
  let geteld = 0;
  let begonnen = false;
  for (const naam of bewerkingen) {
    const echt = fs[naam] as (...delen: unknown[]) => unknown;
    const telt = (...delen: unknown[]): unknown => {
      if (begonnen) geteld += 1;
      if (begonnen && geteld === nummer) process.kill(process.pid, 'SIGKILL');
      return echt(...delen);
    };
    Object.assign(fs, { [naam]: telt });
  }
  syncBuiltinESMExports();
  return { begin: () => void (begonnen = true), geteld: () => geteld };
}
