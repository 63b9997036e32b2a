import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Klaargezet } from './atomair.ts';
import { vertaalSchrijffout } from './schijffout.ts';

/** Where the bytes of a large file go, one piece after the other. */
export type Stroom = { readonly schrijf: (bytes: Uint8Array) => Promise<void> };

/** A large file that is whole and on the disk, beside the place that it is for, with its hash. */
export type KlareStroom = Klaargezet & { sha256: string };

/**
 * As `zetKlaar`, for a file that is too large to have in memory at once: `vul` gives its bytes piece by piece. Whatever goes
 * wrong, also in `vul`, nothing is left over.
 * @throws AppFout SCHIJF_VOL and the like, see `schrijfAtomair`; and what `vul` throws.
 */
export async function zetStroomKlaar(pad: string, vul: (stroom: Stroom) => Promise<void>): Promise<KlareStroom> {
  const tijdelijk = join(dirname(pad), `.${basename(pad)}.${randomBytes(6).toString('hex')}.tmp`);
  const gooiWeg = (): void => {
    try {
      rmSync(tijdelijk, { force: true });
    } catch {
      // What went wrong before it is what the person must hear.
    }
  };
  const hash = createHash('sha256');
  try {
    const bestand = await open(tijdelijk, 'wx', 0o600);
    try {
      await vul({
        async schrijf(bytes) {
          hash.update(bytes);
          for (let plaats = 0; plaats < bytes.length; ) plaats += (await bestand.write(bytes, plaats)).bytesWritten;
        },
      });
      await bestand.sync();
    } finally {
      await bestand.close();
    }
  } catch (fout) {
    gooiWeg();
    throw vertaalSchrijffout(fout);
  }
  return {
    sha256: hash.digest('hex'),
    gooiWeg,
    plaats() {
      try {
        renameSync(tijdelijk, pad);
      } catch (fout) {
        gooiWeg();
        throw vertaalSchrijffout(fout);
      }
    },
  };
}
