import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { probeer } from './probeer.ts';
import { schijfcode, vertaalSchijffout, vertaalSchrijffout } from './schijffout.ts';

/** The file functions that writing needs; a test brings its own to make one of them fail. */
export type Schijf = Pick<typeof fs, 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'>;

const TIJDELIJK = /^\.(.+)\.[0-9a-f]{12}\.tmp(?:-journal)?$/;

/** True for the name of a temporary file (of `doel`) that `schrijfAtomair` makes, and can leave behind when the process is killed; a copy of a database can leave its journal too. */
export function isTijdelijk(naam: string, doel?: string): boolean {
  const van = TIJDELIJK.exec(naam)?.[1];
  return van !== undefined && (doel === undefined || van === doel);
}

/** A file that is whole and on the disk, under a temporary name beside the place that it is for. One of the two is called, once. */
export type Klaargezet = {
  /** Gives it its place, over what is there; when that fails it is thrown away and what was there stays. @throws AppFout, see `schrijfAtomair` */
  plaats(): void;
  gooiWeg(): void;
};

/**
 * Writes a file beside its target (never in the system's temporary folder) and through to the disk; the target itself is not
 * touched. Only the user may read it (mode 0600).
 * @throws AppFout as `schrijfAtomair`; nothing is left over then.
 */
export function zetKlaar(pad: string, inhoud: Uint8Array | string, schijf: Schijf = fs): Klaargezet {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${randomBytes(6).toString('hex')}.tmp`);
  const gooiWeg = (): void => probeer(() => schijf.rmSync(tijdelijk, { force: true }));
  let fd: number | undefined;
  try {
    fd = schijf.openSync(tijdelijk, 'wx', 0o600);
    schijf.writeFileSync(fd, inhoud);
    schijf.fsyncSync(fd);
    const dicht = fd;
    fd = undefined;
    schijf.closeSync(dicht);
  } catch (fout) {
    if (fd !== undefined) probeer(() => schijf.closeSync(fd as number));
    gooiWeg();
    throw vertaalSchrijffout(fout);
  }
  return {
    gooiWeg,
    plaats() {
      try {
        schijf.renameSync(tijdelijk, pad);
      } catch (fout) {
        gooiWeg();
        throw vertaalSchrijffout(fout);
      }
    },
  };
}

/**
 * Writes a whole file so that at any moment either the old or the new content is there, also after a power cut: temporary
 * file, fsync, rename, fsync of the folder.
 * @throws AppFout SCHIJF_VOL, GEEN_SCHRIJFRECHTEN, BESTAND_IN_GEBRUIK, PLAATS_ONBRUIKBAAR or SCHIJF_FOUT; the old content is then intact and nothing is left over.
 */
export function schrijfAtomair(pad: string, inhoud: Uint8Array | string, schijf: Schijf = fs): void {
  zetKlaar(pad, inhoud, schijf).plaats();
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
      if (isTijdelijk(naam, doel)) fs.rmSync(join(map, naam), { recursive: true, force: true });
    }
  });
}
