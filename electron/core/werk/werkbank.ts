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

/** In how many pieces a part of weight 1 is told. */
const FIJN = 100;

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

/** Whether work was stopped, by a person or because the archive was locked: no failure of the work. */
export const isStop = (fout: unknown): boolean => fout instanceof AppFout && (fout.code === 'AFGEBROKEN' || fout.code === 'VERGRENDELD');

/**
 * Work in parts of these weights, which may go on at the same time: each tells how far it is itself, and together they never go back.
 */
export function inDelen<K extends string>(werk: Werk, gewichten: Readonly<Record<K, number>>): Record<K, Werk> {
  const namen = Object.keys(gewichten) as K[];
  const ver = new Map<K, number>();
  const totaal = namen.reduce((som, naam) => som + gewichten[naam], 0);
  const deel = (naam: K): Werk => ({
    stap(gedaan, van) {
      ver.set(naam, Math.max(ver.get(naam) ?? 0, van === 0 ? 1 : Math.min(gedaan / van, 1)));
      const samen = namen.reduce((som, een) => som + gewichten[een] * (ver.get(een) ?? 0), 0);
      return werk.stap(Math.floor(FIJN * samen), FIJN * totaal);
    },
  });
  return Object.fromEntries(namen.map((naam) => [naam, deel(naam)])) as Record<K, Werk>;
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
