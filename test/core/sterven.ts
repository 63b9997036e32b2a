import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A file operation that a program can be killed before. */
type Bewerking = 'mkdirSync' | 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync' | 'statSync' | 'copyFileSync';

/** Those of a program that makes, moves and copies files: always counted. */
const SCHRIJVEND: readonly Bewerking[] = ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'copyFileSync'];

/** The life of a program that counts what it does: `gedaan`, from `begin` to `stop`. */
export type Leven = {
  readonly gedaan: readonly string[];
  begin(): void;
  stop(): void;
  /** Counts something that is no file operation. */
  tel(naam: string): void;
};

/** `ook`: operations to count besides. `kijk` sees each of them before it is done, and its number; what it does itself is not counted. */
type Keuze = { ook?: readonly Bewerking[]; kijk?: (naam: string, nummer: number) => void };

/**
 * Counts file operations and kills this process just before the one of that number (0: never). To be called before anything is
 * imported that uses them: hence the dynamic imports of the programs, whose order a bundle keeps.
 */
export function sterfVoor(nummer: number, { ook = [], kijk }: Keuze = {}): Leven {
  const gedaan: string[] = [];
  let telt = false;
  const leven: Leven = {
    gedaan,
    begin: () => void (telt = true),
    stop: () => void (telt = false),
    tel: (naam) => {
      if (!telt) return;
      gedaan.push(naam);
      if (gedaan.length === nummer) process.kill(process.pid, 'SIGKILL');
      telt = false;
      kijk?.(naam, gedaan.length);
      telt = true;
    },
  };
  for (const naam of [...SCHRIJVEND, ...ook]) {
    const echt = fs[naam] as (...delen: unknown[]) => unknown;
    const geteld = (...delen: unknown[]): unknown => {
      leven.tel(naam);
      return echt(...delen);
    };
    Object.assign(fs, { [naam]: geteld });
  }
  syncBuiltinESMExports();
  return leven;
}
