import { AppFout } from '../../shared/fout.ts';
import type { Archief } from './archief/archief.ts';
import type { Host } from './host.ts';
import type { Sjablonen } from './word/sjablonen.ts';

/** An archive that is open, and where it lies. */
export type OpenArchief = { map: string; archief: Archief };

/** What every handler works with. */
export type Context = {
  readonly host: Host;
  readonly sjablonen: Sjablonen;
  /** Whether an archive is unlocked. */
  isOpen(): boolean;
  /** The unlocked archive. @throws {AppFout} `VERGRENDELD` */
  open(): OpenArchief;
  /** Takes over an archive that was just opened; closes the one before it. */
  neem(open: OpenArchief): void;
  /** Closes the archive, if one is open, and forgets its keys. */
  sluit(): void;
};

/** A context in which nothing is open. */
export function maakContext(host: Host, sjablonen: Sjablonen): Context {
  let huidig: OpenArchief | null = null;
  const sluit = (): void => {
    const oud = huidig;
    huidig = null;
    oud?.archief.sluit();
  };
  return {
    host,
    sjablonen,
    isOpen: () => huidig !== null,
    open() {
      if (huidig === null) throw new AppFout('VERGRENDELD');
      return huidig;
    },
    neem(open) {
      sluit();
      huidig = open;
    },
    sluit,
  };
}
