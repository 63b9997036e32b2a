import { setImmediate as beurt, setTimeout as wacht } from 'node:timers/promises';
import type { VergrendelReden } from '../../../shared/contract/brug.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from '../archief/archief.ts';
import type { Logbron } from '../inzage/logboeken.ts';
import { backupBijSluiten, backupElders } from './automatisch.ts';

/** How long the application waits at its end for the second location; what is missing there is copied next time. */
const LAATSTE_GEDULD_MS = 20_000;
/** How long a lock waits for what it stopped. What takes longer waits for a second location, and writes nothing in the archive meanwhile. */
const RUST_MS = 5_000;

/** Closes archives with a back-up. The window has heard of the lock by then, and shows nothing any more. */
export type Afronder = {
  /** Closes an archive that nobody can use any more; resolves when it is closed. */
  sluit(archief: Archief, reden: VergrendelReden | null): Promise<void>;
  /** Resolves when nothing is being closed. `meteen`: a back-up under way stops at its next step, and comes with the next lock. */
  klaar(meteen?: boolean): Promise<void>;
  /** The same for the end of the application: waits for the second location too, for a while. */
  einde(): Promise<void>;
};

/** Without waiting for anything: the machine goes to sleep, or something broke; keys must go, and the back-up comes next time. */
export const isMeteen = (reden: VergrendelReden | null): boolean => reden === 'slaap' || reden === 'storing';

/**
 * Closes archives one after the other; the second location follows when the archive is closed already, and stops nobody.
 * @param rust resolves when no work wants to be alone with the archive: what a lock stops puts in order what it began.
 */
export function maakAfronder(bron: Logbron, rust: () => Promise<void>): Afronder {
  let lopend: Promise<void> = Promise.resolve();
  let elders: Promise<unknown> = Promise.resolve();
  let haast = false;

  /** Lets others go on between steps, and stops for who cannot wait. */
  async function doe(stappen: Generator<void, void>): Promise<void> {
    for (let stap = stappen.next(); stap.done !== true; ) {
      await beurt();
      stap = haast ? stappen.throw(new AppFout('AFGEBROKEN')) : stappen.next();
    }
  }

  async function rondAf(archief: Archief): Promise<void> {
    // First the window hears that it is locked.
    await beurt();
    await Promise.race([rust(), wacht(RUST_MS, null, { ref: false })]);
    try {
      await doe(backupBijSluiten(archief, bron));
    } finally {
      archief.sluit();
    }
    const { map, archiefId } = archief;
    elders = elders.then(() => backupElders({ map, archiefId }, bron)).catch(() => null);
  }

  return {
    sluit(archief, reden) {
      if (isMeteen(reden) || archief.alleenLezen || archief.demonstratie) {
        archief.sluit();
        return Promise.resolve();
      }
      haast = false;
      lopend = Promise.all([lopend, rondAf(archief)]).then(() => undefined);
      return lopend;
    },
    klaar(meteen = false) {
      haast ||= meteen;
      return lopend;
    },
    async einde() {
      await lopend;
      await Promise.race([elders, wacht(LAATSTE_GEDULD_MS, null, { ref: false })]);
    },
  };
}
