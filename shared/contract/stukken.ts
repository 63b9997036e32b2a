import { z } from 'zod';
import { regel, tekst } from '../basis.ts';
import { PROCESDELEN, stukbeschrijving } from '../dossier/gebeurtenissen/stukken.ts';
import { STUKSOORTEN } from '../dossier/stukken/soorten.ts';
import type { Inventaris } from '../procesdossier/inventaris.ts';
import type { Opdracht } from './opdracht.ts';
import { LEZEN, STUKKEN, UITVOEREN } from './regels.ts';
import { niets, opgeslagen } from './velden.ts';
import { werkId } from './werk.ts';

const dossierId = z.string().min(1).max(64);
const stukId = z.string().min(1).max(64);

/** A file that was taken in and still has to be described or thrown away. */
const wachtend = z.strictObject({ stukId, naam: z.string(), soort: z.enum(STUKSOORTEN), grootte: z.number(), sha256: z.string() });
export type WachtendStuk = z.infer<typeof wachtend>;

/** A file that was not taken in: its name, and why not. */
const geweigerd = z.strictObject({ naam: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])) });
export type GeweigerdBestand = z.infer<typeof geweigerd>;

const inventaris = z.custom<Inventaris>((waarde) => typeof waarde === 'object' && waarde !== null && 'rubrieken' in waarde);

/** Pieces of a case, and what is made of them for a court. */
export const stukOpdrachten = {
  /** Lets the user choose files and takes them in, encrypted. They join the case once they are described (`stuk.voegToe`). */
  'stuk.kies': {
    invoer: z.strictObject({ dossierId, werkId }),
    uitvoer: z.strictObject({ gekozen: z.array(wachtend), geweigerd: z.array(geweigerd) }),
    wie: STUKKEN,
    over: 'dossier',
  },
  /** The files of this case that wait for a description. */
  'stuk.wachtend': { invoer: z.strictObject({ dossierId }), uitvoer: z.strictObject({ stukken: z.array(wachtend) }), wie: STUKKEN, over: 'dossier' },
  /** Throws away a file that waits; once it joined the case that is no longer possible. */
  'stuk.gooiWeg': { invoer: z.strictObject({ dossierId, stukId }), uitvoer: niets, wie: STUKKEN, over: 'dossier' },
  'stuk.voegToe': { invoer: z.strictObject({ dossierId, stukId, ...stukbeschrijving.shape }), uitvoer: niets, wie: STUKKEN, over: 'dossier' },
  'stuk.wijzig': { invoer: z.strictObject({ dossierId, stukId, ...stukbeschrijving.shape, reden: tekst }), uitvoer: niets, wie: STUKKEN, over: 'dossier' },
  /** A piece that does not belong to the case stays as withdrawn. */
  'stuk.trekIn': { invoer: z.strictObject({ dossierId, stukId: regel, reden: tekst }), uitvoer: niets, wie: STUKKEN, over: 'dossier' },
  /** Asks where to save, and writes the piece there as it came. `null` when the user changed his mind. */
  'stuk.voerUit': { invoer: z.strictObject({ dossierId, stukId, werkId }), uitvoer: z.strictObject({ bestand: opgeslagen }), wie: UITVOEREN, over: 'dossier' },
  /** What a procesdossier would hold now, and what it misses. */
  'procesdossier.lees': { invoer: z.strictObject({ dossierId }), uitvoer: z.strictObject({ inventaris }), wie: LEZEN, over: 'dossier' },
  /** Asks where to save, and writes one part of the procesdossier. `null` when the user changed his mind. */
  'procesdossier.voerUit': {
    invoer: z.strictObject({ dossierId, deel: z.enum(PROCESDELEN), werkId }),
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: UITVOEREN,
    over: 'dossier',
  },
} as const satisfies Record<string, Opdracht>;
