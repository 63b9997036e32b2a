import { AppFout } from '../../../shared/fout.ts';

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'SCHIJF_VOL',
  EDQUOT: 'SCHIJF_VOL',
  EACCES: 'GEEN_SCHRIJFRECHTEN',
  EPERM: 'GEEN_SCHRIJFRECHTEN',
  EROFS: 'GEEN_SCHRIJFRECHTEN',
  EBUSY: 'BESTAND_IN_GEBRUIK',
  EIO: 'SCHIJF_FOUT',
  ENXIO: 'SCHIJF_FOUT',
  ENODEV: 'SCHIJF_FOUT',
  ESTALE: 'SCHIJF_FOUT',
};

const PLAATSCODES: readonly string[] = ['ENOENT', 'EISDIR', 'ENAMETOOLONG'];

/** The operating system's code of an error of `node:fs`, for instance `ENOENT`; '' when it has none. */
export function schijfcode(fout: unknown): string {
  if (!(fout instanceof Error) || !('code' in fout)) return '';
  return typeof fout.code === 'string' ? fout.code : '';
}

/**
 * What a failed file operation means for a user: SCHIJF_VOL, GEEN_SCHRIJFRECHTEN, BESTAND_IN_GEBRUIK (Word has it open)
 * or SCHIJF_FOUT (a stick that was pulled out, a share that went away). The path stays out of it. Anything else comes back unchanged.
 */
export function vertaalSchijffout(fout: unknown): unknown {
  const code = CODES[schijfcode(fout)];
  return code === undefined ? fout : new AppFout(code);
}

/** As `vertaalSchijffout`, for writing a file: PLAATS_ONBRUIKBAAR where its folder is not there, or its name cannot be used. */
export const vertaalSchrijffout = (fout: unknown): unknown =>
  PLAATSCODES.includes(schijfcode(fout)) ? new AppFout('PLAATS_ONBRUIKBAAR') : vertaalSchijffout(fout);
