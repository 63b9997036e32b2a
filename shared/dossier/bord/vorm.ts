import { z } from 'zod';
import { moment } from '../../basis.ts';
import { dossierStatussen } from '../status.ts';
import { termijnSchema } from '../termijnen/vorm.ts';

/** How pressing an order is. Shown as a word and an icon too, never as a colour alone. */
export const niveaus = ['rust', 'geel', 'rood'] as const;
export type Niveau = (typeof niveaus)[number];

/**
 * Why an order has its level. The sentences stand in `shared/tekst/bord.ts`.
 * - `NIET_BEGONNEN`: decided, neither announced nor handed over.
 * - `BESLISSEN`: about the end; `BEKENDMAKEN`: extended, not made known yet. `uren`: the last warning that came, 0 when the
 *   moment to decide by has passed. `BEKENDMAKING_GEMIST`: the order is over, and of its extension no bekendmaking is recorded.
 * - `TAKEN_TE_LAAT`, `TAKEN`: duties past their target, and those whose target is near; `TAKEN` twice where some press and some do not yet.
 * - `TERMIJN`: a term that no duty stands for; `sleutel` says which, `uren` is 0 once it is over.
 * - `ZORGMOMENT`: the care is to be looked at again within a week, as its plan says.
 * - `PROCEDURE`: a court still has to rule.
 * - `GESCHORST`, `OVERTREDING`, `INHAAL`: what to know about it.
 */
export const redencodes = ['NIET_BEGONNEN', 'BESLISSEN', 'BEKENDMAKEN', 'BEKENDMAKING_GEMIST', 'TAKEN_TE_LAAT', 'TAKEN', 'TERMIJN', 'ZORGMOMENT', 'PROCEDURE', 'GESCHORST', 'OVERTREDING', 'INHAAL'] as const;

/** One reason. `aantal` where there is something to count, else 0; `sleutel` of the term it is about, else empty. */
export const bordreden = z.strictObject({
  code: z.enum(redencodes),
  niveau: z.enum(niveaus),
  aantal: z.int().nonnegative(),
  uren: z.int().nonnegative().nullable(),
  sleutel: z.string(),
});
export type Bordreden = z.infer<typeof bordreden>;

/** One order on the board: it runs, or a court has to rule about it, or its ruling has to be told on. */
export const bordregel = z.strictObject({
  dossierId: z.string(),
  zaaknummer: z.string(),
  status: z.enum(dossierStatussen),
  naam: z.string(),
  adres: z.string(),
  begin: moment,
  einde: moment,
  niveau: z.enum(niveaus),
  redenen: z.array(bordreden),
  /** By when to decide about the end; earlier than the end where that falls in a weekend or on a holiday. `null` once decided. */
  beslissen: z.strictObject({ uiterlijk: moment, vervroegd: z.boolean(), feestdagenOnzeker: z.boolean() }).nullable(),
  /** Whether it was chosen to let the order lapse at this end. */
  laatEindigen: z.boolean(),
  /** The duties that were missed and are still to be done, the terms that run, nearest first, and those that were met too late. */
  termijnen: z.array(termijnSchema),
  openTaken: z.int().nonnegative(),
  teLateTaken: z.int().nonnegative(),
  inhaal: z.int().nonnegative(),
  /** What comes first: a duty, a decision or the end. */
  eerst: moment,
  /** From this moment on this line says something else. */
  geldigTot: moment,
});
export type Bordregel = z.infer<typeof bordregel>;
