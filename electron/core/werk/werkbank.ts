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
  annuleer(werkId: string): void;
  /** Stops everything, because the archive is locked. */
  stop(): void;
  luister(fn: (bericht: Bericht) => void): void;
};

/** A workbench on which nothing runs. */
export function maakWerkbank(): Werkbank {
  const lopend = new Map<string, { stopcode: string | null }>();
  const luisteraars: ((bericht: Bericht) => void)[] = [];
  return {
    async doe(werkId, doe) {
      if (lopend.has(werkId)) throw new AppFout('INVOER_ONGELDIG', { veld: 'werkId' });
      const stand: { stopcode: string | null } = { stopcode: null };
      lopend.set(werkId, stand);
      let vorige = -1;
      try {
        return await doe({
          async stap(gedaan, totaal) {
            const procent = totaal === 0 ? 100 : Math.floor((100 * gedaan) / totaal);
            if (procent !== vorige) for (const fn of luisteraars) fn({ soort: 'voortgang', werkId, gedaan, totaal });
            vorige = procent;
            await setImmediate();
            if (stand.stopcode !== null) throw new AppFout(stand.stopcode);
          },
        });
      } finally {
        lopend.delete(werkId);
      }
    },
    annuleer(werkId) {
      const stand = lopend.get(werkId);
      if (stand !== undefined) stand.stopcode ??= 'AFGEBROKEN';
    },
    stop() {
      for (const stand of lopend.values()) stand.stopcode = 'VERGRENDELD';
    },
    luister(fn) {
      luisteraars.push(fn);
    },
  };
}
