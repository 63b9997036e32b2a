import { setImmediate } from 'node:timers/promises';
import type { Bericht } from '../../../shared/contract/brug.ts';
import { AppFout } from '../../../shared/fout.ts';

/** Work that takes long, while it runs. */
export type Werk = {
  /**
   * Tells how far it is, and lets the rest of the application go on. Call it between pieces of at most some tens of milliseconds.
   * @throws AppFout AFGEBROKEN when the user stopped it, VERGRENDELD when the archive was locked meanwhile.
   */
  stap(gedaan: number, totaal: number): Promise<void>;
};

/** All work that runs, each under the name that the screen gave it. */
export type Werkbank = {
  /** @throws AppFout INVOER_ONGELDIG when work of this name runs already, and what `doe` throws. */
  doe<T>(werkId: string, doe: (werk: Werk) => Promise<T>): Promise<T>;
  /**
   * As `doe`, with nothing else going on: what comes in meanwhile waits at `beurt`. For work that must find the archive as it
   * left it between two steps.
   */
  doeAlleen<T>(werkId: string, doe: (werk: Werk) => Promise<T>): Promise<T>;
  /** Resolves when no work wants to be alone. */
  beurt(): Promise<void>;
  annuleer(werkId: string): void;
  /** Stops everything, because the archive is locked. */
  stop(): void;
  luister(fn: (bericht: Bericht) => void): void;
};

/** A workbench on which nothing runs. */
export function maakWerkbank(): Werkbank {
  const lopend = new Map<string, { stopcode: string | null }>();
  const luisteraars: ((bericht: Bericht) => void)[] = [];
  const stand: { alleen: Promise<void> | null } = { alleen: null };
  const bank: Werkbank = {
    async doe(werkId, doe) {
      if (lopend.has(werkId)) throw new AppFout('INVOER_ONGELDIG', { veld: 'werkId' });
      const eigen: { stopcode: string | null } = { stopcode: null };
      lopend.set(werkId, eigen);
      let vorige = -1;
      try {
        return await doe({
          async stap(gedaan, totaal) {
            const procent = totaal === 0 ? 100 : Math.floor((100 * gedaan) / totaal);
            if (procent !== vorige) for (const fn of luisteraars) fn({ soort: 'voortgang', werkId, gedaan, totaal });
            vorige = procent;
            await setImmediate();
            if (eigen.stopcode !== null) throw new AppFout(eigen.stopcode);
          },
        });
      } finally {
        lopend.delete(werkId);
      }
    },
    async doeAlleen(werkId, doe) {
      // Not by `beurt`: between its answer and the next line another could come first.
      while (stand.alleen !== null) await stand.alleen;
      const { promise, resolve } = Promise.withResolvers<void>();
      stand.alleen = promise;
      try {
        return await bank.doe(werkId, doe);
      } finally {
        stand.alleen = null;
        resolve();
      }
    },
    async beurt() {
      while (stand.alleen !== null) await stand.alleen;
    },
    annuleer(werkId) {
      const werk = lopend.get(werkId);
      if (werk !== undefined) werk.stopcode ??= 'AFGEBROKEN';
    },
    stop() {
      for (const werk of lopend.values()) werk.stopcode = 'VERGRENDELD';
    },
    luister(fn) {
      luisteraars.push(fn);
    },
  };
  return bank;
}

/**
 * Does work that is written as steps: after each the screen hears how far it is. When it has to stop, the steps hear so where they
 * are (`throw`), and put in order what they began.
 */
export async function inStappen<T>(werk: Werk, totaal: number, stappen: Generator<void, T>): Promise<T> {
  for (let gedaan = 0; ; gedaan += 1) {
    const stap = stappen.next();
    if (stap.done === true) return stap.value;
    try {
      await werk.stap(Math.min(gedaan + 1, totaal), totaal);
    } catch (fout) {
      const na = stappen.throw(fout);
      if (na.done === true) return na.value;
    }
  }
}
