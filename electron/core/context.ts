import { AppFout } from '../../shared/fout.ts';
import type { Archief } from './archief/archief.ts';
import type { Host } from './host.ts';
import type { Sjablonen } from './word/sjablonen.ts';

/** What every handler works with. */
export type Context = {
  readonly host: Host;
  readonly sjablonen: Sjablonen;
  /** Whether an archive is unlocked. */
  isOpen(): boolean;
  /** The unlocked archive. @throws {AppFout} `VERGRENDELD` */
  archief(): Archief;
  /** Takes over an archive that was just opened; closes the one before it. */
  neem(archief: Archief): void;
  /** Closes the archive, if one is open, and forgets its keys. */
  sluit(): void;
};

/** A context in which nothing is open. */
export function maakContext(host: Host, sjablonen: Sjablonen): Context {
  let huidig: Archief | null = null;
  const sluit = (): void => {
    const oud = huidig;
    huidig = null;
    oud?.sluit();
  };
  return {
    host,
    sjablonen,
    isOpen: () => huidig !== null,
    archief() {
      if (huidig === null) throw new AppFout('VERGRENDELD');
      return huidig;
    },
    neem(archief) {
      sluit();
      huidig = archief;
    },
    sluit,
  };
}
