/** What the municipality agreed about its own way of working: more duties than the law names, and its own targets. */
import { z } from 'zod';
import { INFORMEREN_WERKDOEL_UREN } from '../wth/voorlopigeVoorziening.ts';

/** When an own duty arises. */
const momenten = ['opleggen', 'verlengen', 'intrekken', 'uitspraak', 'einde'] as const;

/** Somebody whom the municipality informs besides those whom the law names. */
const eigenPlicht = z.strictObject({
  /** Never changed once used: ticks are recorded under it. */
  code: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  naam: z.string().trim().min(1).max(120),
  bij: z.array(z.enum(momenten)).min(1).max(momenten.length),
  /** Target in hours after the decision; `null` without one. */
  binnenUren: z.int().min(1).max(672).nullable(),
});

const uren = z.int().min(1).max(72);

/** The agreements; every change is a new version. */
export const werkafspraken = z.strictObject({
  eigenPlichten: z
    .array(eigenPlicht)
    .max(30)
    .refine((lijst) => new Set(lijst.map(({ code }) => code)).size === lijst.length),
  /** Target for telling housemate, instance and Veilig Thuis, for which the law says 'onverwijld' (Wth 2 lid 8). */
  mededelenBinnenUren: uren,
  /** The same after a ruling (Wth 8 lid 2). */
  uitspraakBinnenUren: uren,
  /** What the regional online system is called. */
  regionaalSysteem: z.string().trim().max(120),
});
export type Werkafspraken = z.infer<typeof werkafspraken>;

/** The agreements of a municipality that made none. */
export const eersteWerkafspraken: Werkafspraken = {
  eigenPlichten: [],
  mededelenBinnenUren: 12,
  uitspraakBinnenUren: INFORMEREN_WERKDOEL_UREN,
  regionaalSysteem: '',
};
