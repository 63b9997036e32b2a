import { z } from 'zod';
import { datum, regel, regelOfLeeg, tekst } from '../../basis.ts';
import { STUKSOORTEN } from '../stukken/soorten.ts';
import { RUBRIEKEN } from '../stukken/rubrieken.ts';

/** Longest name of a file that is kept; no file system allows as much. */
export const MAX_BESTANDSNAAM = 1_000;

/** The name that a file really had. It may hold anything that a file system allows, also what nobody can see. */
const bestandsnaam = z.string().min(1).max(MAX_BESTANDSNAAM).refine((naam) => naam.isWellFormed() && !naam.includes('\0'));
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a person says about a piece. */
const beschrijving = {
  rubriek: z.enum(RUBRIEKEN),
  omschrijving: regel,
  /** The date of the piece itself; empty while not known. */
  datum: z.union([datum, z.literal('')]),
  /** Who it comes from, for instance `politie Hollands Midden`. */
  bron: regelOfLeeg,
  /** Only the court may see it, and why (Awb 8:29 lid 1); `null` for an ordinary piece. */
  beperkt: z.strictObject({ reden: tekst }).nullable(),
};

/** What can be said about a piece, and changed later. */
export const stukbeschrijving = z.strictObject(beschrijving);
export type Stukbeschrijving = z.infer<typeof stukbeschrijving>;

/** A file joined the case. `at` is when; its bytes are kept apart, under `stukId`. */
export const stukToegevoegd = z.strictObject({
  stukId: regel,
  naam: bestandsnaam,
  /** What it is by its content, whatever its name says. */
  soort: z.enum(STUKSOORTEN),
  /** In bytes. */
  grootte: z.int().positive(),
  sha256,
  ...beschrijving,
});

/** What is said about a piece was wrong or has changed; the last one counts. */
export const stukGewijzigd = z.strictObject({ stukId: regel, ...beschrijving, reden: tekst });

/** A piece does not belong to this case after all. It stays, to be seen as withdrawn, and goes into no procesdossier. */
export const stukIngetrokken = z.strictObject({ stukId: regel, reden: tekst });

/** Which part of a procesdossier left the archive: for everybody, for the court alone (Awb 8:29), or the Word file by itself. */
export const PROCESDELEN = ['volledig', 'rechtbank', 'bundel'] as const;
export type Procesdeel = (typeof PROCESDELEN)[number];

/** A procesdossier was made and left the archive. */
export const procesdossierGemaakt = z.strictObject({
  deel: z.enum(PROCESDELEN),
  bestandsnaam: regel,
  bestandHash: sha256,
  /** How many pieces are in it. */
  stukken: z.int().nonnegative(),
  /** Number of the last event that it is made from. */
  totVolgnummer: z.int().nonnegative(),
});

/** A procesdossier was recorded as leaving the archive, and could then not be put in its place. */
export const procesdossierNietGeplaatst = z.strictObject({ gemaaktId: regel, bestandsnaam: regel });

/** The kinds of event about pieces. */
export const stukSoorten = {
  'stuk.toegevoegd': stukToegevoegd,
  'stuk.gewijzigd': stukGewijzigd,
  'stuk.ingetrokken': stukIngetrokken,
  'procesdossier.gemaakt': procesdossierGemaakt,
  'procesdossier.nietGeplaatst': procesdossierNietGeplaatst,
} as const;

export type StukType = keyof typeof stukSoorten;
