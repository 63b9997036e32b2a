import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { synchroniseerMap } from '../bestanden/atomair.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { leesGetal, openDb, sluitDb, sleuteltekst, type Db } from './db.ts';
import { vertaalDbFout } from './dbfout.ts';
import { controleerStukken, voltooi } from './stukken.ts';
import { alle } from './vraag.ts';

/**
 * Copies an open file beside it under another key, compares the two and writes the copy through to the disk. Its name is
 * that of a temporary file, so that one left by a kill is cleared away at the next opening. In three steps; when something
 * that was already under way writes between them, it begins again.
 * @returns the path of the copy
 * @throws AppFout ARCHIEF_BESCHADIGD {bestand} when the copy does not hold the same; SCHIJF_VOL and the like. Nothing is left then.
 */
export function* maakKopie(db: Db, bestand: Bestand, oud: Uint8Array, nieuw: Uint8Array): Generator<void, string> {
  const kopie = join(dirname(db.name), `.${basename(db.name)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    for (let eerder = -1; eerder !== wijzigingen(db); ) {
      if (eerder >= 0) verwijderKopie(kopie);
      closeSync(openSync(kopie, 'wx', 0o600));
      eerder = wijzigingen(db);
      db.prepare('VACUUM INTO ?').run(kopie);
      yield;
      geefSleutel(kopie, bestand, oud, nieuw);
      yield;
    }
    vergelijk(db, kopie, bestand, nieuw);
    schrijfDoor(kopie);
    return kopie;
  } catch (fout) {
    verwijderKopie(kopie);
    throw vertaalDbFout(fout, bestand);
  }
}

/**
 * Puts the copy in the place of the file that it is a copy of, which must be closed.
 * @throws AppFout SCHIJF_FOUT when the file has a journal that is still needed, and what the disk says.
 */
export function neemPlaatsIn(kopie: string, pad: string): void {
  // A journal of the old file would be played back upon the new one.
  if ((statSync(`${pad}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new AppFout('SCHIJF_FOUT');
  try {
    rmSync(`${pad}-journal`, { force: true });
    renameSync(kopie, pad);
  } catch (fout) {
    throw vertaalSchijffout(fout);
  }
  synchroniseerMap(dirname(pad));
}

/** How many rows this connection changed; nobody else writes in the file. */
const wijzigingen = (db: Db): number => alle<{ n: number }>(db, 'SELECT total_changes() AS n')[0]?.n ?? 0;

/** Removes a copy that is not needed. */
export function verwijderKopie(kopie: string): void {
  for (const pad of [kopie, `${kopie}-journal`]) rmSync(pad, { force: true });
}

/** Changes the key of a copy. In place is safe here: should it be interrupted, then only a copy is lost. So it needs no journal either. */
export function geefSleutel(kopie: string, bestand: Bestand, oud: Uint8Array, nieuw: Uint8Array): void {
  const db = openDb({ pad: kopie, bestand, sleutel: oud });
  const tekst = sleuteltekst(nieuw);
  try {
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.rekey(tekst);
  } finally {
    tekst.fill(0);
    sluitDb(db);
  }
}

function vergelijk(db: Db, kopie: string, bestand: Bestand, sleutel: Uint8Array): void {
  const ander = openDb({ pad: kopie, bestand, sleutel, alleenLezen: true });
  try {
    // Reads every page and row; that indexes agree with rows is so, because copying made them anew.
    const controle = alle<{ quick_check: string }>(ander, 'PRAGMA quick_check');
    const heel = controle.length === 1 && controle[0]?.quick_check === 'ok';
    if (!heel || kenmerken(ander) !== kenmerken(db) || (bestand === 'dossiers' && !zelfdeStukken(db, ander))) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
  } finally {
    ander.close();
  }
}

/** Every piece of the copy is what it was when it came in, or was damaged already. */
function zelfdeStukken(db: Db, ander: Db): boolean {
  const { fouten } = voltooi(controleerStukken(ander));
  return fouten.length === 0 || canoniekeJson(fouten) === canoniekeJson(voltooi(controleerStukken(db)).fouten);
}

/** Schema, number of rows of every table, and the end of every chain, as one hash. */
function kenmerken(db: Db): string {
  const schema = alle<{ naam: string; soort: string; sql: string | null }>(db, 'SELECT name AS naam, type AS soort, sql FROM sqlite_master ORDER BY type, name');
  const tabellen = schema.filter(({ soort }) => soort === 'table').map(({ naam }) => naam);
  const aantallen = tabellen.map((naam) => [naam, alle<{ aantal: number }>(db, `SELECT count(*) AS aantal FROM "${naam}"`)[0]?.aantal ?? 0]);
  const ketens = [
    ...(tabellen.includes('dossier') ? alle(db, 'SELECT id, laatste_volgnummer AS nummer, hex(laatste_hash) AS hash FROM dossier ORDER BY id') : []),
    ...(tabellen.includes('logboekstand') ? alle(db, 'SELECT nummer, hex(hash) AS hash FROM logboekstand') : []),
    ...(tabellen.includes('roosterstand') ? alle(db, 'SELECT volgnummer, hex(hash) AS hash FROM roosterstand') : []),
  ];
  return sha256(canoniekeJson({ versie: leesGetal(db, 'user_version'), schema, aantallen, ketens }));
}

/** Writes a file through to the disk. @throws errors of `node:fs`. */
export function schrijfDoor(pad: string): void {
  const fd = openSync(pad, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
