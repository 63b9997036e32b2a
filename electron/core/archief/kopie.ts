import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { ruimTijdelijkOp, synchroniseerMap } from '../bestanden/atomair.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256, sha256Bestand } from '../bestanden/sha256.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { voltooi } from '../werk/stappen.ts';
import { openDb, sluitDb, sleuteltekst, type Db } from './db.ts';
import { vertaalDbFout } from './dbfout.ts';
import { controleerStukken } from './stukken.ts';
import { isGaaf, tel, type Telling } from './telling.ts';
import { alle } from './vraag.ts';

/** What who read a whole file with its key found in it: what a back-up of the same bytes need not find out again. */
export type Lezing = { bytes: number; sha256: string; telling: Telling };
/** The same of a copy, with what else shows whether it holds what its original holds. */
export type Kopiebeeld = Lezing & { schema: string; stukfouten: string };
/** A copy under another key that was read and compared. */
export type Kopie = { pad: string; lezing: Lezing };
/** Which file, and its keys. */
export type Sleutelwissel = { bestand: Bestand; oud: Uint8Array; nieuw: Uint8Array };

/** Where a copy of an open file is made: beside it, under the name of a temporary file, so that one left by a kill is cleared away at the next opening. */
export const kopieplek = ({ name }: Db): string => join(dirname(name), `.${basename(name)}.${randomBytes(6).toString('hex')}.tmp`);

/**
 * Copies an open file beside it under another key and without free pages, writes the copy through to the disk, reads it whole and
 * compares the two. In three steps; when something that was already under way writes between them, it begins again.
 * @throws AppFout ARCHIEF_BESCHADIGD {bestand} when the copy does not hold the same; SCHIJF_VOL and the like. Nothing is left then.
 */
export function* maakKopie(db: Db, wissel: Sleutelwissel): Generator<void, Kopie> {
  const { bestand, oud, nieuw } = wissel;
  const pad = kopieplek(db);
  try {
    for (let eerder = -1; eerder !== wijzigingen(db); ) {
      if (eerder >= 0) verwijderKopie(pad);
      eerder = wijzigingen(db);
      pakIn(db, pad);
      yield;
      geefSleutel(pad, bestand, oud, nieuw);
      yield;
    }
    schrijfDoor(pad);
    const beeld = bekijk(pad, bestand, nieuw);
    eisGelijk(db, bestand, beeld);
    return { pad, lezing: lezingVan(beeld) };
  } catch (fout) {
    verwijderKopie(pad);
    throw vertaalDbFout(fout, bestand);
  }
}

/**
 * The same with a copy of the bytes of a file, which nobody else opens, in a thread: without its free pages first when `inpakken` says
 * so. Who asked for it compares (`eisGelijk`), and removes it when it is of no use. Yields between pieces of about the same length.
 * @throws AppFout as `maakKopie`
 */
export function* hersleutel({ pad, bestand, oud, nieuw, inpakken }: Sleutelwissel & { pad: string; inpakken: boolean }): Generator<void, Kopiebeeld> {
  try {
    if (inpakken) {
      const db = openDb({ pad, bestand, sleutel: oud });
      const dicht = kopieplek(db);
      try {
        pakIn(db, dicht);
      } finally {
        sluitDb(db);
      }
      renameSync(dicht, pad);
    }
    yield;
    geefSleutel(pad, bestand, oud, nieuw);
    schrijfDoor(pad);
    yield;
    return bekijk(pad, bestand, nieuw);
  } catch (fout) {
    throw vertaalDbFout(fout, bestand);
  }
}

/**
 * Reads a whole file that nobody writes in.
 * @throws AppFout ARCHIEF_BESCHADIGD {bestand}, and what the disk says
 */
export function leesGeheel(pad: string, bestand: Bestand, sleutel: Uint8Array): Lezing {
  try {
    return lezingVan(bekijk(pad, bestand, sleutel));
  } catch (fout) {
    throw vertaalDbFout(fout, bestand);
  }
}

/** @throws AppFout ARCHIEF_BESCHADIGD {bestand} when a copy does not hold what its original holds. */
export function eisGelijk(db: Db, bestand: Bestand, { telling, schema, stukfouten }: Kopiebeeld): void {
  const gelijk = canoniekeJson(telling) === canoniekeJson(tel(db)) && schema === schemaVan(db);
  // Every piece of the copy is what it was when it came in, or was damaged already.
  if (!gelijk || (stukfouten !== GEEN && stukfouten !== stukfoutenVan(db))) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
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
export const wijzigingen = (db: Db): number => alle<{ n: number }>(db, 'SELECT total_changes() AS n')[0]?.n ?? 0;

/** Removes a copy that is not needed, and what it was being packed into by a thread that was stopped. */
export function verwijderKopie(kopie: string): void {
  for (const pad of [kopie, `${kopie}-journal`]) rmSync(pad, { force: true });
  ruimTijdelijkOp(dirname(kopie), basename(kopie));
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

function pakIn(db: Db, naar: string): void {
  closeSync(openSync(naar, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(naar);
}

/** Reads every page and row; that indexes agree with rows is as it was in the original, or is so because packing made them anew. */
function bekijk(pad: string, bestand: Bestand, sleutel: Uint8Array): Kopiebeeld {
  const db = openDb({ pad, bestand, sleutel, alleenLezen: true });
  try {
    if (!isGaaf(db)) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
    return { ...sha256Bestand(pad), telling: tel(db), schema: schemaVan(db), stukfouten: bestand === 'dossiers' ? stukfoutenVan(db) : GEEN };
  } finally {
    db.close();
  }
}

const lezingVan = ({ bytes, sha256: som, telling }: Kopiebeeld): Lezing => ({ bytes, sha256: som, telling });

/** What `stukfoutenVan` says when no piece is damaged. */
const GEEN = '[]';
const stukfoutenVan = (db: Db): string => canoniekeJson(voltooi(controleerStukken(db)).fouten);

const schemaVan = (db: Db): string => sha256(canoniekeJson(alle(db, 'SELECT name AS naam, type AS soort, sql FROM sqlite_master ORDER BY type, name')));

/** Writes a file through to the disk. @throws errors of `node:fs`. */
export function schrijfDoor(pad: string): void {
  const fd = openSync(pad, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
