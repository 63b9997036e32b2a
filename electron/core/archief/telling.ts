import { z } from 'zod';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Db } from './db.ts';

/** Numbers of a file, by which a copy is compared; a back-up keeps them in its manifest. No personal data. */
export const telling = z.strictObject({
  /** Version of the schema. */
  versie: z.int().min(0),
  /** Rows by table. */
  aantallen: z.record(z.string(), z.int().min(0)),
  /** SHA-256 of the ends of all chains. */
  ketens: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Telling = z.infer<typeof telling>;

/** The file itself, or one that is attached to it under the name `kopie`. */
export type Schema = 'main' | 'kopie';

/** Where chains end, by table. */
const KETENS: Readonly<Record<string, string>> = {
  dossier: 'SELECT id, laatste_volgnummer AS nummer, hex(laatste_hash) AS hash FROM',
  logboekstand: 'SELECT nummer, hex(hash) AS hash FROM',
  roosterstand: 'SELECT volgnummer AS nummer, hex(hash) AS hash FROM',
  grafsteen: 'SELECT nummer, hex(hash) AS hash FROM',
};

/** Counts the rows of every table and takes the end of every chain. Statements are made anew each time, so that a file can be detached. */
export function tel(db: Db, schema: Schema = 'main'): Telling {
  const lees = <T>(sql: string): T[] => db.prepare(sql).all() as T[];
  const tabellen = tabellenVan(db, schema);
  const aantallen = Object.fromEntries(tabellen.map((naam) => [naam, lees<{ aantal: number }>(`SELECT count(*) AS aantal FROM ${schema}."${naam}"`)[0]?.aantal ?? 0]));
  const ketens = tabellen.flatMap((naam) => (KETENS[naam] === undefined ? [] : [[naam, lees(`${KETENS[naam]} ${schema}."${naam}" ORDER BY 1`)]]));
  const versie = Number(db.pragma(`${schema}.user_version`, { simple: true }));
  return { versie, aantallen, ketens: sha256(canoniekeJson(ketens)) };
}

/** Names of all tables of a file. */
export const tabellenVan = (db: Db, schema: Schema = 'main'): string[] =>
  (db.prepare(`SELECT name AS naam FROM ${schema}.sqlite_master WHERE type = 'table' ORDER BY name`).all() as { naam: string }[]).map(({ naam }) => naam);

/** Reads every page and row of a file, or of one of its tables. */
export function isGaaf(db: Db, schema: Schema = 'main', tabel?: string): boolean {
  const uitkomst = db.prepare(`PRAGMA ${schema}.quick_check${tabel === undefined ? '' : `("${tabel}")`}`).all() as { quick_check: string }[];
  return uitkomst.length === 1 && uitkomst[0]?.quick_check === 'ok';
}
