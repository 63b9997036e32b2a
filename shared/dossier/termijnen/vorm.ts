import { z } from 'zod';
import { datum, moment } from '../../basis.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';

/** When a term ends: over at a moment (`tot`), or after a last day that still counts (`tot en met`). */
export const uiterlijkSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('moment'), op: moment }),
  z.strictObject({ soort: z.literal('dag'), op: datum }),
]);
export type Uiterlijk = z.infer<typeof uiterlijkSchema>;

/** Whether a term is over at `nu`: a moment is over when it comes, a last day when it has passed. */
export const isVerstreken = (nu: Moment, uiterlijk: Uiterlijk): boolean =>
  uiterlijk.soort === 'moment' ? vergelijkMomenten(nu, uiterlijk.op) >= 0 : vergelijkDatums(lokaleDatum(nu), uiterlijk.op) > 0;

/** Whether something done at `op` was too late. Done at the very moment is in time: these are duties, not the end of an order. */
export const isTeLaat = (op: Moment, uiterlijk: Uiterlijk): boolean =>
  uiterlijk.soort === 'moment' ? vergelijkMomenten(op, uiterlijk.op) > 0 : vergelijkDatums(lokaleDatum(op), uiterlijk.op) > 0;

/** The numbers of the terms in `domein.md` C1. */
const codes = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15'] as const;

/** A deadline of a case, with what it rests on. The words stand in `shared/tekst/termijnen.ts`. */
export const termijnSchema = z.strictObject({
  /** Tells the terms of one case apart: the code, and the event that started it where there can be several. */
  sleutel: z.string(),
  code: z.enum(codes),
  /** What it is about: the imposition, an extension, entering the dwelling, a ruling, a procedure before a court, or shelter. */
  over: z.enum(['oplegging', 'verlenging', 'intrekking', 'contactverbod', 'binnentreden', 'uitspraak', 'procedure', 'opvang']),
  artikel: z.string(),
  uiterlijk: uiterlijkSchema,
  /** The clock time of the end does not exist (`gat`) or comes twice (`dubbel`) on that day. */
  markering: z.enum(['gat', 'dubbel']).nullable(),
  /** The last day lies where the equated holidays are not known yet: check it by hand. */
  feestdagenOnzeker: z.boolean(),
  /** What the term waits for was done in time. */
  gehaald: z.boolean(),
  /** It was done, but after the term. */
  teLaat: z.boolean(),
});
export type DossierTermijn = z.infer<typeof termijnSchema>;

/** Terms within which somebody has to do something: over is not done with. The others are ends, and periods in which one may. */
const PLICHTEN: readonly DossierTermijn['code'][] = ['T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T13'];

/** Whether the duty of a term was not done in time at `nu`, and still is to be done. */
export const isGemist = ({ code, gehaald, teLaat, uiterlijk }: DossierTermijn, nu: Moment): boolean =>
  PLICHTEN.includes(code) && !gehaald && !teLaat && isVerstreken(nu, uiterlijk);
