import type { z } from 'zod';

/**
 * Who may give a command. `iedereen`: also before the archive is unlocked, so it may say nothing about a dossier.
 * `ontgrendeld`: whoever unlocked the archive.
 */
export type WieMag = 'iedereen' | 'ontgrendeld';

/** One thing that the core can do: what goes in, what comes out, who may. */
export type Opdracht = { invoer: z.ZodType; uitvoer: z.ZodType; wie: WieMag };
