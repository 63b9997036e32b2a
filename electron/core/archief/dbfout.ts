import Database from 'better-sqlite3-multiple-ciphers';
import { AppFout } from '../../../shared/fout.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';

/** SQLite's codes, by their beginning, and what each means for a user. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'ARCHIEF_BESCHADIGD'],
  [/^SQLITE_FULL/, 'SCHIJF_VOL'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'ARCHIEF_ALLEEN_LEZEN'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'ARCHIEF_IN_GEBRUIK'],
  // A read that ends too soon is a file that was cut off, not a disk that fails.
  [/^SQLITE_IOERR_SHORT_READ/, 'ARCHIEF_BESCHADIGD'],
  [/^SQLITE_IOERR/, 'SCHIJF_FOUT'],
];

/**
 * What a failed database operation means for a user; `bestand` is named where the file itself is at fault. A wrong key
 * looks the same as damage to SQLCipher, but our keys come out of an authenticated envelope and so are right. Other errors, those of
 * the disk apart, come back unchanged.
 */
export function vertaalDbFout(fout: unknown, bestand?: string): unknown {
  if (!(fout instanceof Database.SqliteError)) return vertaalSchijffout(fout);
  const code = CODES.find(([patroon]) => patroon.test(fout.code))?.[1];
  if (code === undefined) return fout;
  return code === 'ARCHIEF_BESCHADIGD' && bestand !== undefined ? new AppFout(code, { bestand }) : new AppFout(code);
}
