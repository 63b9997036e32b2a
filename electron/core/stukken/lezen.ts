import { createHash } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import { delenVan, type StukRij } from '../archief/stukken.ts';
import type { Archief } from '../archief/archief.ts';
import type { Context } from '../context.ts';

/**
 * The bytes of a piece part by part, and at the end the assurance that they are what came in.
 * @throws AppFout STUK_BESCHADIGD after the last part when they are not; VERGRENDELD when the archive was locked meanwhile.
 */
export async function* bytesVan(context: Context, archief: Archief, { stukId, sha256, grootte }: Pick<StukRij, 'stukId' | 'sha256' | 'grootte'>): AsyncGenerator<Buffer, void> {
  const hash = createHash('sha256');
  let gelezen = 0;
  for (const deel of delenVan(archief.dossiers, stukId)) {
    hash.update(deel);
    gelezen += deel.length;
    yield deel;
    // Whoever took the part may have waited: the next one is read only from an archive that is still open.
    if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
  }
  if (gelezen !== grootte || hash.digest('hex') !== sha256) throw new AppFout('STUK_BESCHADIGD');
}
