import { z } from 'zod';
import { jaarcijfers } from '../jaarcijfers/vorm.ts';
import type { Opdracht } from './opdracht.ts';
import { JAARCIJFERS } from './regels.ts';
import { opgeslagen } from './velden.ts';

const jaar = z.int().min(1900).max(9999);

/** A picture in base64, for a Word that cannot draw the chart itself. */
const plaatje = z.string().max(1_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** Numbers about all cases together; nothing in them leads to one case. */
export const jaarcijferOpdrachten = {
  /** The figures of a year, beside those of earlier years; without a year those of the present one. */
  'jaarcijfers.lees': { invoer: z.strictObject({ jaar: jaar.nullable() }), uitvoer: jaarcijfers, wie: JAARCIJFERS },
  /**
   * Asks where to save, and writes the figures of a year. `metOpvang`: with what is counted of shelter, of which nothing leaves the
   * archive otherwise. `plaatjes`: the charts as PNG, in their order. `null` when the user changed his mind.
   */
  'jaarcijfers.voerUit': {
    invoer: z.strictObject({ jaar, vorm: z.enum(['word', 'csv']), metOpvang: z.boolean(), plaatjes: z.array(plaatje).max(12) }),
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: JAARCIJFERS,
  },
} as const satisfies Record<string, Opdracht>;
