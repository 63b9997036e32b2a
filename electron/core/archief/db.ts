import { closeSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { AppFout } from '../../../shared/fout.ts';
import { schijfcode } from '../bestanden/schijffout.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { SLEUTEL_BYTES } from '../sleutels/kdf.ts';
import { vertaalDbFout } from './dbfout.ts';

/** An open encrypted file of an archive. */
export type Db = Database.Database;

/** Marks in the (encrypted) header which file of an archive a database is, so that no other one is taken for it. */
export const KENMERK: Readonly<Record<Bestand, number>> = { basis: 0x48560001, dossiers: 0x48560002 };

/** How to open one file. `nieuw` is for a file that was made empty a moment ago and has no tables yet. */
export type DbKeuze = { pad: string; bestand: Bestand; sleutel: Uint8Array; nieuw?: boolean; alleenLezen?: boolean };

/**
 * Opens one file of an archive: SQLCipher 4 with a raw key of 32 bytes. The order of the steps matters: cipher and
 * version before the key, the key before anything that reads.
 *
 * One file at rest (which a network share and a stick need, and which WAL does not give) and a commit that survives a
 * power cut: a rollback journal that is truncated and synced, FULL. In DELETE mode the removal of the journal is not
 * synced, so a power cut could bring it back and undo a confirmed commit. Nothing goes to a temporary file, and what is
 * deleted is overwritten.
 * @throws AppFout ARCHIEF_BESCHADIGD {bestand} (also when the file is missing, empty or something else),
 *   ARCHIEF_ALLEEN_LEZEN, ARCHIEF_IN_GEBRUIK, SCHIJF_VOL or SCHIJF_FOUT.
 */
export function openDb({ pad, bestand, sleutel, nieuw = false, alleenLezen = false }: DbKeuze): Db {
  const tekst = sleuteltekst(sleutel);
  let db: Db | undefined;
  try {
    // An empty file would open as a new database without tables: everything lost, and no message.
    if (!alleenLezen) eisSchrijfbaar(pad);
    if (!nieuw && (statSync(pad, { throwIfNoEntry: false })?.size ?? 0) === 0) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
    db = new Database(pad, { fileMustExist: true, readonly: alleenLezen, timeout: 2000 });
    db.pragma("cipher = 'sqlcipher'");
    db.pragma('legacy = 4');
    db.key(tekst);
    db.pragma('foreign_keys = ON');
    if (!alleenLezen) db.pragma('journal_mode = TRUNCATE');
    db.pragma('synchronous = FULL');
    db.pragma('temp_store = MEMORY');
    db.pragma('secure_delete = ON');
    db.pragma('cache_size = -16000');
    db.pragma('trusted_schema = OFF');
    db.prepare('SELECT count(*) FROM sqlite_master').get();
    if (nieuw) db.pragma(`application_id = ${KENMERK[bestand]}`);
    else if (leesGetal(db, 'application_id') !== KENMERK[bestand]) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
    return db;
  } catch (fout) {
    db?.close();
    throw vertaalDbFout(fout, bestand);
  } finally {
    tekst.fill(0);
  }
}

/** Closes a file and takes its (empty) journal away. What was committed is on disk already. */
export function sluitDb(db: Db): void {
  if (!db.open) return;
  try {
    if (!db.readonly) db.pragma('journal_mode = DELETE');
  } catch {
    // On a disk that went away only the tidying fails.
  }
  db.close();
}

/** The number that a pragma gives, for instance `user_version`. */
export function leesGetal(db: Db, pragma: 'user_version' | 'application_id'): number {
  return Number(db.pragma(pragma, { simple: true }));
}

/**
 * A file that may not be written opens without complaint and fails at the first fact; better to know before. Done while
 * SQLite does not have it open yet, because closing it afterwards would drop SQLite's locks.
 */
function eisSchrijfbaar(pad: string): void {
  try {
    closeSync(openSync(pad, 'r+'));
  } catch (fout) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(schijfcode(fout))) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
    if (schijfcode(fout) !== 'ENOENT') throw fout;
  }
}

const CIJFERS = Buffer.from('0123456789abcdef', 'ascii');

/** `x'…64 hex digits…'` in bytes that can be wiped. The driver takes anything shorter for a passphrase, without a word. */
export function sleuteltekst(sleutel: Uint8Array): Buffer {
  if (sleutel.length !== SLEUTEL_BYTES) throw new TypeError('sleutel is geen 32 bytes');
  const tekst = Buffer.alloc(2 * SLEUTEL_BYTES + 3);
  tekst.write("x'", 0, 'ascii');
  sleutel.forEach((byte, plaats) => {
    tekst[2 + 2 * plaats] = CIJFERS[byte >> 4] as number;
    tekst[3 + 2 * plaats] = CIJFERS[byte & 15] as number;
  });
  tekst.write("'", 2 * SLEUTEL_BYTES + 2, 'ascii');
  return tekst;
}
