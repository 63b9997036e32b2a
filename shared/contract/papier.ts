import { z } from 'zod';
import { moment } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { niets, opgeslagen } from './velden.ts';

/** The set to print beforehand. It holds no case, so that it can be made at the locked door as well. */
export const papierOpdrachten = {
  /**
   * The set as a Word file. With the archive open of the texts in force, with the telefoonlijst; locked of the model texts,
   * without. `null` when the user changed his mind.
   */
  'papier.maakSet': { invoer: niets, uitvoer: z.strictObject({ bestand: opgeslagen }), wie: 'iedereen' },
  /** When the set was last made out of this archive (`null`: never), and whether a text, name or number of it changed since. */
  'papier.stand': { invoer: niets, uitvoer: z.strictObject({ gemaaktOp: moment.nullable(), verouderd: z.boolean() }), wie: 'elk account' },
} as const satisfies Record<string, Opdracht>;
