/** The yearly figures as they cross to the window, to Word and to CSV: what may not be shown is not in them. */
import { z } from 'zod';
import { moment } from '../basis.ts';
import { CIJFERS } from './telling.ts';

/** What is shown: everything that is counted, and three sums. */
export const TOONCIJFERS = ['meldingen', 'wegingen', ...CIJFERS, 'rechtszaken'] as const;
export type Tooncijfer = (typeof TOONCIJFERS)[number];

/** What is shown by month. What happened in court and how often an order was broken are too few for that. */
export const MAANDCIJFERS = [
  'meldingen',
  'opgelegd',
  'nietOpgelegd',
  'vervallen',
  'open',
  'verlengd',
  'geeindigd',
  'ingetrokken',
  'vernietigd',
  'loopt',
  'overtreden',
  'bijRechter',
  'opvang',
  'hulpJa',
  'hulpNee',
  'hulpOnbekend',
  'herhaling',
] as const satisfies readonly Tooncijfer[];
export type Maandcijfer = (typeof MAANDCIJFERS)[number];

const jaar = z.int().min(1900).max(9999);
/** A number, or `null` where it is not broken down. */
const cel = z.int().nonnegative().nullable();
const cellen = <N extends string>(namen: readonly N[]) => z.strictObject(Object.fromEntries(namen.map((naam) => [naam, cel])) as Record<N, typeof cel>);

/** One year. `vernietigdeDossiers`: how many of its cases were destroyed; `null` where there are some but not how many. */
export const jaarkolom = z.strictObject({ jaar, cijfers: cellen(TOONCIJFERS), vernietigdeDossiers: cel });
export type Jaarkolom = z.infer<typeof jaarkolom>;

/** One month of the chosen year, 1 to 12. */
export const maandrij = z.strictObject({ maand: z.int().min(1).max(12), cijfers: cellen(MAANDCIJFERS) });
export type Maandrij = z.infer<typeof maandrij>;

/** The yearly figures of one year. */
export const jaarcijfers = z.strictObject({
  jaar,
  /** When they were counted. */
  nu: moment,
  /** Every year that can be chosen, the last first. */
  keuze: z.array(jaar),
  /** The chosen year and at most four before it, the oldest first. */
  jaren: z.array(jaarkolom),
  /** Empty when the year has too few cases to break down. */
  maanden: z.array(maandrij),
});
export type Jaarcijfers = z.infer<typeof jaarcijfers>;
