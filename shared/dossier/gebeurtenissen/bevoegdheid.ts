import { z } from 'zod';
import { bevoegdheidsbewijsSchema } from '../../piket/bewijsvorm.ts';

/** The decisions that need somebody competent: those of the burgemeester or his waarnemer (Wth 2, 4 and 9; Gemeentewet 77). */
export const BESLUITEN = [
  'huisverbod.opgelegd',
  'huisverbod.nietOpgelegd',
  'huisverbod.verlengd',
  'huisverbod.ingetrokken',
  'contactverbod.gewijzigd',
  'machtiging.afgegeven',
] as const;
export type Besluitsoort = (typeof BESLUITEN)[number];

const over = { besluitId: z.string().min(1), besluit: z.enum(BESLUITEN) };

/**
 * Who was competent for a decision by the roster as it was known then. `sha256` is that of the proof as canonical JSON;
 * `roosterHash` the end of the roster's own chain, so that the roster of that night cannot be changed unseen either.
 */
export const bevoegdheidVastgelegd = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    ...over,
    uitkomst: z.literal('bewijs'),
    bewijs: bevoegdheidsbewijsSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    roosterHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** The roster could not say who: nobody was available, or the roster itself is damaged. */
  z.strictObject({ ...over, uitkomst: z.literal('geen'), belet: z.enum(['NIEMAND_BEVOEGD', 'ROOSTER_BESCHADIGD']) }),
]);

/** The proof of a decision, or why there is none. */
export type Bevoegdheid = z.infer<typeof bevoegdheidVastgelegd>;
