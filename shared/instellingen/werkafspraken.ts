/**
 * What the municipality agreed about its own way of working: more duties than the law names, and its own targets. None of it
 * moves a term of the law: a target stands beside it, as a target.
 */
import { z } from 'zod';
import { centen, moment, regel, regelOfLeeg } from '../basis.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { INFORMEREN_WERKDOEL_UREN } from '../wth/voorlopigeVoorziening.ts';

/** When an own duty arises. */
export const plichtmomenten = ['opleggen', 'verlengen', 'intrekken', 'uitspraak', 'einde'] as const;
export type Plichtmoment = (typeof plichtmomenten)[number];

/** Somebody whom the municipality informs besides those whom the law names. */
const eigenPlicht = z.strictObject({
  /** Never changed once used: ticks are recorded under it. */
  code: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  naam: regel.max(120),
  bij: z
    .array(z.enum(plichtmomenten))
    .min(1)
    .refine((lijst) => new Set(lijst).size === lijst.length),
  /** Target in hours after the decision; `null` without one. */
  binnenUren: z.int().min(1).max(672).nullable(),
  /** What happens from this moment on gives rise to it; `null`: always did. So a new agreement leaves no old case undone. */
  sinds: moment.nullable(),
  /** What happens from this moment on no longer does; `null` while it counts. Never thrown away: old cases name it. */
  tot: moment.nullable(),
});
export type EigenPlicht = z.infer<typeof eigenPlicht>;

const uren = z.int().min(1).max(72);

/**
 * What the municipality reckons with, from a year on. Amounts in cents, hours in minutes. A year of its own for each change: what
 * a past year was compared with stays.
 */
export const raming = z.strictObject({
  vanafJaar: z.int().min(2009).max(2999),
  /** Orders expected in a year. */
  zakenPerJaar: z.int().min(0).max(9_999),
  /** Care in the first ten days of one case. */
  zorgTienDagen: centen,
  /** One whole case: procedure, intervention and all care. */
  heleZaak: centen,
  /** Places to stay, in a year. */
  opvangPerJaar: centen,
  /** Time of each person who has a part in a case, for one case. */
  minutenPerPersoon: z.int().min(0).max(60_000),
});
export type Raming = z.infer<typeof raming>;

/** The estimates of the note of 2008 (6.8 and 6.9), for who set none. */
export const EERSTE_RAMING: Raming = { vanafJaar: 2009, zakenPerJaar: 7, zorgTienDagen: 690_000, heleZaak: 900_000, opvangPerJaar: 500_000, minutenPerPersoon: 240 };

/** The estimates that count for a year: the last that began then or before. */
export const ramingVan = ({ ramingen }: { ramingen: readonly Raming[] }, jaar: number): Raming =>
  ramingen.filter(({ vanafJaar }) => vanafJaar <= jaar).toSorted((a, b) => a.vanafJaar - b.vanafJaar).at(-1) ?? EERSTE_RAMING;

/** The agreements; every change is a new version. */
export const werkafspraken = z.strictObject({
  eigenPlichten: z
    .array(eigenPlicht)
    .max(60)
    .refine((lijst) => new Set(lijst.map(({ code }) => code)).size === lijst.length),
  /** Target for telling housemate, instance and Veilig Thuis, for which the law says 'onverwijld' (Wth 2 lid 8). */
  mededelenBinnenUren: uren,
  /** The same after a ruling (Wth 8 lid 2). */
  uitspraakBinnenUren: uren,
  /** Target for writing down what was announced orally, for which the law says 'spoedig' (Wth 2 lid 7). The week of Awb 3:47 stays the limit. */
  opschriftstelling: z.enum(['zelfde dag', 'volgende dag', 'geen doel']),
  /** The region's times after the call to the care party, in hours: on site, and the work plan. */
  terPlaatseBinnenUren: uren,
  werkplanBinnenUren: uren,
  /** Estimates of costs and hours, one line for each year from which on they count. */
  ramingen: z
    .array(raming)
    .max(50)
    .refine((lijst) => new Set(lijst.map(({ vanafJaar }) => vanafJaar)).size === lijst.length),
  /** How long a case without a beschikking is kept, in months: the law has no term for it (domein G). */
  bewaarMaandenZonderBesluit: z.int().min(1).max(60),
  /** What the verklaring van vernietiging names as its ground: the Archiefwet is being replaced, and each municipality has a selectielijst. */
  grondslagVernietiging: regel,
  /** What the regional online system is called. */
  regionaalSysteem: regelOfLeeg.max(120),
});
export type Werkafspraken = z.infer<typeof werkafspraken>;

/** The agreements of a municipality that made none. */
export const eersteWerkafspraken: Werkafspraken = {
  eigenPlichten: [],
  mededelenBinnenUren: 12,
  uitspraakBinnenUren: INFORMEREN_WERKDOEL_UREN,
  opschriftstelling: 'volgende dag',
  terPlaatseBinnenUren: 1,
  werkplanBinnenUren: 24,
  ramingen: [],
  bewaarMaandenZonderBesluit: 12,
  grondslagVernietiging: 'Wet tijdelijk huisverbod, artikel 10 lid 1; Archiefbesluit 1995, artikel 8; voor zaken zonder huisverbod de eigen bewaartermijn van de gemeente',
  regionaalSysteem: '',
};

const zonderTijd = { sinds: null, tot: null };
const isDeel = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;

/** Reads a version as it was stored; what did not exist yet is as where nothing was agreed. @throws when it does not fit */
export function leesWerkafspraken(ruw: unknown): Werkafspraken {
  const opgeslagen = { ...eersteWerkafspraken, ...(isDeel(ruw) ? ruw : {}) };
  const { eigenPlichten } = opgeslagen;
  return werkafspraken.parse({ ...opgeslagen, eigenPlichten: eigenPlichten.map((plicht) => (isDeel(plicht) ? { ...zonderTijd, ...plicht } : plicht)) });
}

/**
 * The next version: a new duty counts from now on, one that was left out no longer does and stays in the list for the cases that
 * know it. Since when a duty counted is nobody's to change.
 */
export function volgendeAfspraken(oud: Werkafspraken, nieuw: Werkafspraken, nu: Moment): Werkafspraken {
  const eerder = new Map(oud.eigenPlichten.map((plicht) => [plicht.code, plicht]));
  const gekozen = nieuw.eigenPlichten.filter(({ tot }) => tot === null);
  const codes = new Set(gekozen.map(({ code }) => code));
  const geldend = gekozen.map((plicht): EigenPlicht => ({ ...plicht, sinds: begin(eerder.get(plicht.code), nu), tot: null }));
  const gestopt = oud.eigenPlichten.filter(({ code }) => !codes.has(code)).map((plicht): EigenPlicht => ({ ...plicht, tot: plicht.tot ?? nu }));
  return { ...nieuw, eigenPlichten: [...geldend, ...gestopt] };
}

/** Since when: one that was stopped and comes back counts from now on. */
const begin = (eerder: EigenPlicht | undefined, nu: Moment): Moment | null => (eerder === undefined || eerder.tot !== null ? nu : eerder.sinds);

/** Whether what happened at `op` gives rise to this duty. */
export const geldtOp = ({ sinds, tot }: EigenPlicht, op: Moment): boolean =>
  (sinds === null || vergelijkMomenten(op, sinds) >= 0) && (tot === null || vergelijkMomenten(op, tot) < 0);
