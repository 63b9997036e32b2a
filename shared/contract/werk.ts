import { z } from 'zod';
import type { Opdracht } from './opdracht.ts';
import { niets } from './velden.ts';

/**
 * Names work that takes long, as the screen that asked for it calls it. The core tells how far it is with messages under this
 * name (`voortgang`, see `brug.ts`), and stops it on request: the command is then refused with `AFGEBROKEN`, and left nothing.
 */
export const werkId = z.string().min(1).max(64);

/** Counting all cases for the first time, which no screen gave a name: who asks for figures meanwhile hears of it under this one. */
export const TELLEN = 'tellen';

/** Work that takes long. */
export const werkOpdrachten = {
  /** Stops work that runs; nothing happens when there is none of this name. */
  'werk.annuleer': { invoer: z.strictObject({ werkId }), uitvoer: niets, wie: 'elk account' },
} as const satisfies Record<string, Opdracht>;
