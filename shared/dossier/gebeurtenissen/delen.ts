import { z } from 'zod';
import { regel, tekstOfLeeg } from '../../basis.ts';

/**
 * Who signs a decision that art. 3 lid 1 leaves to nobody else: extending, withdrawing, changing the contact ban. The loco
 * holds the office itself (Gemeentewet 77 lid 1); there is no variant for a mandate, so none can be recorded.
 */
export const ambtsondertekening = z.discriminatedUnion('als', [
  z.strictObject({ als: z.literal('burgemeester'), beslisser: regel }),
  z.strictObject({ als: z.literal('waarnemer'), beslisser: regel, verhindering: regel, aanwijzing: regel }),
]);
export type Ambtsondertekening = z.infer<typeof ambtsondertekening>;

/** What somebody answered where the law does not say it: the code of the question, of the answer, and why. */
export const antwoord = z.strictObject({ code: regel, antwoord: regel, toelichting: tekstOfLeeg });
export type Antwoord = z.infer<typeof antwoord>;

/** The answers that belong to one decision, one for each question that was asked. */
export const antwoorden = z.array(antwoord).max(20);
