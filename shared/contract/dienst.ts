import { z } from 'zod';
import { moment } from '../basis.ts';
import { VERHINDERINGSGRONDEN } from '../piket/verhinderingsgronden.ts';
import type { Opdracht } from './opdracht.ts';
import { WAARNEMEN } from './regels.ts';
import { niets } from './velden.ts';

/** Who acts as burgemeester now. */
export const dienstOpdrachten = {
  'dienst.stand': {
    invoer: niets,
    uitvoer: z.strictObject({
      /** Whether who asks acts. */
      opPiket: z.boolean(),
      /** The loco who acts by the roster or, for one who is not in it, by his own statement; `tot` `null`: no end known. */
      waarnemer: z.strictObject({ naam: z.string(), zelf: z.boolean(), sinds: moment, tot: moment.nullable() }).nullable(),
    }),
    wie: 'elk account',
    vanzelf: true,
  },
  /** "Ik neem waar": from now on, for 24 hours at most; ends the acting of another loco. In a roster it is a take-over. */
  'dienst.neemWaar': { invoer: z.strictObject({ grond: z.enum(VERHINDERINGSGRONDEN) }), uitvoer: z.strictObject({ tot: moment }), wie: WAARNEMEN },
  'dienst.beeindig': { invoer: niets, uitvoer: niets, wie: WAARNEMEN },
} as const satisfies Record<string, Opdracht>;
