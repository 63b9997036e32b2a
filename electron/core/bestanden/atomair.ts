import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { schijfcode, vertaalSchijffout, vertaalSchrijffout } from './schijffout.ts';

/** The file functions that writing needs; a test brings its own to make one of them fail. */
export type Schijf = Pick<typeof fs, 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'>;

const TIJDELIJK = /^\.(.+)\.[0-9a-f]{12}\.tmp(?:-journal)?$/;

/** True for the name of a temporary file that `schrijfAtomair` makes, and can leave behind when the process is killed; a copy of a database can leave its journal too. */
export function isTijdelijk(naam: string): boolean {
  return TIJDELIJK.test(naam);
}

/**
 * Writes a whole file so that at any moment either the old or the new content is there, also after a power cut: temporary
 * file beside the target (never in the system's temporary folder), fsync, rename, fsync of the folder. Only the user may
 * read it (mode 0600).
 * @throws AppFout SCHIJF_VOL, GEEN_SCHRIJFRECHTEN, PLAATS_ONBRUIKBAAR or SCHIJF_FOUT; the old content is then intact and nothing is left over.
 */
export function schrijfAtomair(pad: string, inhoud: Uint8Array | string, schijf: Schijf = fs): void {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${randomBytes(6).toString('hex')}.tmp`);
  let fd: number | undefined;
  try {
    fd = schijf.openSync(tijdelijk, 'wx', 0o600);
    schijf.writeFileSync(fd, inhoud);
    schijf.fsyncSync(fd);
    const dicht = fd;
    fd = undefined;
    schijf.closeSync(dicht);
    schijf.renameSync(tijdelijk, pad);
  } catch (fout) {
    if (fd !== undefined) probeer(() => schijf.closeSync(fd as number));
    probeer(() => schijf.rmSync(tijdelijk, { force: true }));
    throw vertaalSchrijffout(fout);
  }
  synchroniseerMap(dirname(pad), schijf);
}

/** Makes renames and removals in a folder durable. Windows has no such call for folders and needs none. */
export function synchroniseerMap(map: string, schijf: Pick<Schijf, 'openSync' | 'fsyncSync' | 'closeSync'> = fs): void {
  if (process.platform === 'win32') return;
  let fd: number | undefined;
  try {
    fd = schijf.openSync(map, 'r');
    schijf.fsyncSync(fd);
  } catch (fout) {
    // Some network file systems refuse fsync of a folder; the rename itself has happened.
    if (!['EINVAL', 'ENOTSUP'].includes(schijfcode(fout))) throw vertaalSchijffout(fout);
  } finally {
    if (fd !== undefined) schijf.closeSync(fd);
  }
}

/**
 * Removes what killed writes left in a folder. With `doel` only the leftovers of that file name, for a folder that is
 * not ours. A folder that is not there, or is read-only, is left as it is.
 */
export function ruimTijdelijkOp(map: string, doel?: string): void {
  probeer(() => {
    for (const naam of fs.readdirSync(map)) {
      const van = TIJDELIJK.exec(naam)?.[1];
      if (van !== undefined && (doel === undefined || van === doel)) fs.rmSync(join(map, naam), { force: true });
    }
  });
}

function probeer(fn: () => void): void {
  try {
    fn();
  } catch {
    // Cleaning up is a courtesy: it must not hide the error that made it necessary.
  }
}
