import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import { alsCrockford, inGroepen, leesTekens } from './crockford.ts';
import { bijsluiter } from './geheim.ts';
import { SLEUTEL_BYTES } from './kdf.ts';
import type { Zegelhouder } from './bestandszegel.ts';

/** Twenty characters of five bits: a hundred bits, which nobody guesses. */
const TEKENS = 20;

/** A new one-time code, as it is shown: five groups of four. */
export function nieuweCode(): string {
  return inGroepen(alsCrockford(randomBytes(13)).slice(0, TEKENS));
}

/**
 * The private key that follows from a one-time code in one archive. The code is random enough to need no slow derivation.
 * The caller wipes it.
 * @throws AppFout CODE_ONJUIST when this cannot be a code.
 */
export function sleutelUitCode(archiefId: string, code: string): Buffer {
  const tekens = leesTekens(code);
  if (tekens === null || tekens.length !== TEKENS) throw new AppFout('CODE_ONJUIST');
  return Buffer.from(hkdfSync('sha256', Buffer.from(tekens, 'ascii'), Buffer.alloc(0), bijsluiter('eenmalige code', archiefId), SLEUTEL_BYTES));
}

/** Eighty bits of an account's public key, to compare by telephone: four groups of four. */
export function kenmerkVan(archiefId: string, { accountId, publicKey }: Zegelhouder): string {
  const som = createHash('sha256').update(bijsluiter('kenmerk', archiefId, accountId, publicKey)).digest();
  return inGroepen(alsCrockford(som.subarray(0, 10)));
}
