import { z } from 'zod';
import { datum, moment, regel, tekst, tekstOfLeeg } from '../basis.ts';
import { BELETTEN, BEWAARGRONDEN } from './bewaring.ts';

/** Under which kind the forms about lists are kept while they are filled in. */
export const LIJSTFORMULIER = 'vernietiging';

const dossierId = z.string().min(1).max(64);
const zaaknummer = z.string().min(1).max(40);
const aantal = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One case on a list. Nothing here says who it is about. */
export const post = z.strictObject({
  dossierId,
  zaaknummer,
  grond: z.enum(BEWAARGRONDEN),
  vernietigenVanaf: datum,
  /** How many pieces and how many events it has. */
  stukken: aantal,
  gebeurtenissen: aantal,
});
export type Post = z.infer<typeof post>;

/** What the reviewer says about one case. */
export const oordeel = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('akkoord'), toelichting: tekstOfLeeg }),
  /** Off this list; on a next one it can be judged again. */
  z.strictObject({ uitkomst: z.literal('uitzonderen'), toelichting: tekst }),
  /** Kept until this day at least. */
  z.strictObject({ uitkomst: z.literal('andere termijn'), toelichting: tekst, tot: datum }),
]);
export type Oordeel = z.infer<typeof oordeel>;

/** A file that left the archive: what, of which case, when, and the hash to know it by, `null` for a folder. Not its name, which may hold a person's. */
export const kopieBuiten = z.strictObject({ id: regel, zaaknummer, soort: z.string().min(1).max(60), op: moment, sha256: sha256.nullable() });
export type KopieBuiten = z.infer<typeof kopieBuiten>;

/** How a copy outside ended. */
export const KOPIE_UITKOMSTEN = ['vernietigd', 'niet gevonden', 'bij de ontvanger'] as const;

/** The steps of a list, in the order in which they tend to come. None is ever changed. */
export const lijststapsoorten = {
  opgesteld: z.strictObject({ naam: regel, posten: z.array(post).min(1).max(2_000) }),
  overgenomen: z.strictObject({}),
  voorgelegd: z.strictObject({ toelichting: tekstOfLeeg }),
  beoordeeld: z.strictObject({ dossierId, oordeel }),
  teruggegeven: z.strictObject({ toelichting: tekst }),
  akkoord: z.strictObject({ toelichting: tekstOfLeeg }),
  bevestigd: z.strictObject({}),
  gestopt: z.strictObject({ reden: tekst }),
  /** Destruction begins, and cannot be stopped any more. `vervallen`: what turned out to be in the way after all. */
  begonnen: z.strictObject({
    posten: z.array(post),
    vervallen: z.array(z.strictObject({ zaaknummer, belet: z.enum([...BELETTEN, 'weg']) })),
    kopieen: z.array(kopieBuiten),
    /** What the municipality calls its ground, as it was then; '' where that was not asked yet. */
    grondslag: tekstOfLeeg.default(''),
    /** On how many days after the confirmation the archive was opened, also by somebody else; absent where that was not looked at yet. */
    openingsdagen: aantal.optional(),
  }),
  /**
   * `backups`: how many were removed; `tweede`: why the second location could not be cleared, `null` when it was or there is none;
   * `kopieen`: what was left outside since it began.
   */
  vernietigd: z.strictObject({ backups: aantal, tweede: z.string().max(60).nullable(), kopieen: z.array(kopieBuiten).optional() }),
  kopieAfgevinkt: z.strictObject({ kopieId: regel, uitkomst: z.enum(KOPIE_UITKOMSTEN) }),
  /** The verklaring was saved. The last one, made after every copy was looked for, closes the list. */
  verklaard: z.strictObject({ sha256 }),
  /** The verklaring that was recorded last did not get its place after all. */
  verklaringMislukt: z.strictObject({ sha256 }),
} as const;

export type Lijststapsoort = keyof typeof lijststapsoorten;
/** A step before it is recorded. */
export type NieuweStap = { [S in Lijststapsoort]: { soort: S; gegevens: z.infer<(typeof lijststapsoorten)[S]> } }[Lijststapsoort];
/** A step as recorded, with when and by whom. */
export type Lijststap = NieuweStap & { op: string; accountId: string };

/** Reads a step as it was stored. @throws when it does not fit */
export function leesStap({ soort, gegevens, op, accountId }: { soort: string; gegevens: unknown; op: string; accountId: string }): Lijststap {
  if (!Object.hasOwn(lijststapsoorten, soort)) throw new TypeError('onbekende stap van een vernietigingslijst');
  const naam = soort as Lijststapsoort;
  return { soort: naam, gegevens: lijststapsoorten[naam].parse(gegevens), op, accountId } as Lijststap;
}
