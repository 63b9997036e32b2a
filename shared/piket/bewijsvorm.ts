/** The form in which a proof of competence is kept; `bevoegdheidsbewijs.ts` makes it. */
import { z } from 'zod';
import { afwezigheidsgronden, ambten, roostergebeurtenisSoorten, type Roostersoort } from './roostergebeurtenissen.ts';
import { datum, moment as momentVeld } from './velden.ts';

const gronden = ['kantoortijd', 'rooster', 'handmatig', 'ruil', 'overname', 'correctie', 'gatdekking', 'terugval'] as const;
const afwezigheid = z.strictObject({ gebeurtenisId: z.string(), grond: z.enum(afwezigheidsgronden), van: momentVeld, tot: momentVeld.nullable() });
const soorten = Object.keys(roostergebeurtenisSoorten) as [Roostersoort, ...Roostersoort[]];

/** The proof, as it is kept. */
export const bevoegdheidsbewijsSchema = z.strictObject({
  soort: z.literal('bevoegdheidsbewijs'),
  versie: z.literal(1),
  gemeente: z.string(),
  /** The moment of the decision. */
  moment: momentVeld,
  /** When this proof was made, and the last event of the roster that was known then. */
  opgemaaktOp: momentVeld,
  totVolgnummer: z.int().nonnegative(),
  waarnemer: z.strictObject({ deelnemerId: z.string(), naam: z.string(), ambt: z.enum(ambten) }),
  hoedanigheid: z.enum(['burgemeester', 'waarnemer']),
  /** Where the law gives the office to somebody else than the burgemeester. */
  artikel: z.enum(['Gemeentewet art. 77 lid 1', 'Gemeentewet art. 77 lid 2']).nullable(),
  grond: z.enum(gronden),
  sinds: momentVeld,
  tot: momentVeld.nullable(),
  /** Why the burgemeester did not act; `null` when he did. */
  verhindering: z
    .discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('afwezigheid'), afwezigheid }),
      z.strictObject({ soort: z.literal('achteraf'), grond: z.enum(afwezigheidsgronden), gebeurtenisId: z.string() }),
      z.strictObject({ soort: z.literal('geen burgemeester') }),
      z.strictObject({ soort: z.literal('rooster') }),
    ])
    .nullable(),
  /** The college's decision; `null` for the burgemeester, or when it was not on record or dated later than the moment. */
  aanwijzing: z.strictObject({ besluit: z.string(), datum }).nullable(),
  regime: z.strictObject({ gebeurtenisId: z.string(), naam: z.string() }).nullable(),
  beurt: z.strictObject({ van: momentVeld, tot: momentVeld, deelnemerId: z.string() }).nullable(),
  overgeslagen: z.array(
    z.strictObject({ deelnemerId: z.string(), naam: z.string(), grond: z.enum(gronden), gebeurtenisId: z.string().nullable(), afwezigheid: afwezigheid.nullable() }),
  ),
  /** Everybody in office at the moment, in the fallback order. */
  volgorde: z.array(z.strictObject({ deelnemerId: z.string(), naam: z.string(), ambt: z.enum(ambten), rangorde: z.int(), beschikbaar: z.boolean() })),
  /** What was recorded of the acting person, the rules, the entry that counted, and the absences, each as recorded. */
  invoer: z.array(
    z.strictObject({
      gebeurtenisId: z.string(),
      volgnummer: z.int(),
      type: z.enum(soorten),
      vastgelegdOp: momentVeld,
      gegevens: z.record(z.string(), z.unknown()),
      /** Recorded only after the moment that it is about. */
      achteraf: z.boolean(),
    }),
  ),
});
export type Bevoegdheidsbewijs = z.infer<typeof bevoegdheidsbewijsSchema>;
