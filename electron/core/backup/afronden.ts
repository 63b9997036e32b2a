import { setImmediate as beurt, setTimeout as wacht } from 'node:timers/promises';
import type { VergrendelReden } from '../../../shared/contract/brug.ts';
import type { Archief } from '../archief/archief.ts';
import type { Logbron } from '../inzage/logboeken.ts';
import { backupBijSluiten, backupElders } from './automatisch.ts';

/** How long the application waits at its end for the second location; what is missing there is copied next time. */
const LAATSTE_GEDULD_MS = 20_000;

/** Closes archives with a back-up. The window has heard of the lock by then, and shows nothing any more. */
export type Afronder = {
  /** Closes an archive that nobody can use any more; resolves when it is closed. */
  sluit(archief: Archief, reden: VergrendelReden | null): Promise<void>;
  /** Resolves when nothing is being closed. */
  klaar(): Promise<void>;
  /** The same for the end of the application: waits for the second location too, for a while. */
  einde(): Promise<void>;
};

/** Without waiting for anything: the machine goes to sleep, or something broke; keys must go, and the back-up comes next time. */
const METEEN: readonly (VergrendelReden | null)[] = ['slaap', 'storing'];

/** Closes archives one after the other; the second location follows when the archive is closed already, and stops nobody. */
export function maakAfronder(bron: Logbron): Afronder {
  let lopend: Promise<void> = Promise.resolve();
  let elders: Promise<unknown> = Promise.resolve();

  async function rondAf(archief: Archief): Promise<void> {
    // First the window hears that it is locked.
    await beurt();
    try {
      backupBijSluiten(archief, bron);
    } finally {
      archief.sluit();
    }
    const { map, archiefId } = archief;
    elders = elders.then(() => backupElders({ map, archiefId }, bron)).catch(() => null);
  }

  return {
    sluit(archief, reden) {
      if (METEEN.includes(reden) || archief.alleenLezen || archief.demonstratie) {
        archief.sluit();
        return Promise.resolve();
      }
      lopend = Promise.all([lopend, rondAf(archief)]).then(() => undefined);
      return lopend;
    },
    klaar: () => lopend,
    async einde() {
      await lopend;
      await Promise.race([elders, wacht(LAATSTE_GEDULD_MS, null, { ref: false })]);
    },
  };
}
