import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { AppFout } from '../../../shared/fout.ts';

/** Name of the lock file in an archive's folder. It is empty; only the operating system's lock on it matters. */
export const SLOTBESTAND = 'archief.slot';

/** A held lock on an archive. */
export type Vergrendeling = { ontgrendel(): void };

/**
 * Takes the one lock on an archive's folder. It is a lock of the operating system, taken through SQLite because that
 * does it well on every system: when the process ends in whatever way, the lock is gone, so there is no stale lock and no
 * process number to guess about.
 *
 * On POSIX such a lock disappears when this process opens and closes the same file in another way: never read the lock
 * file, or a database file that is open, with `node:fs`.
 * @throws AppFout ARCHIEF_IN_GEBRUIK when another instance holds it, ARCHIEF_ALLEEN_LEZEN when the folder is read-only,
 *   SCHIJF_FOUT when the file system cannot lock.
 */
export function vergrendel(map: string): Vergrendeling {
  let db: Database.Database | undefined;
  try {
    db = new Database(join(map, SLOTBESTAND), { timeout: 0 });
    // What is written below never reaches the disk, so there is nothing to journal beside the lock file.
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    // A file that may only be read is opened so without a word, and then locks nothing: only a write tells.
    db.pragma('user_version = 1');
  } catch (fout) {
    db?.close();
    throw vertaal(fout);
  }
  const houder = db;
  return { ontgrendel: () => void houder.close() };
}

function vertaal(fout: unknown): unknown {
  if (!(fout instanceof Database.SqliteError)) return fout;
  if (fout.code.startsWith('SQLITE_BUSY')) return new AppFout('ARCHIEF_IN_GEBRUIK');
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(fout.code)) return new AppFout('ARCHIEF_ALLEEN_LEZEN');
  // The lock file is ours and empty. Whatever else is wrong with it, no lock was taken.
  return new AppFout('SCHIJF_FOUT');
}
