import { z } from 'zod';
import { KDF_MAXIMUM, SLEUTEL_BYTES, ZOUT_BYTES } from './kdf.ts';

/** Version of the layout of `sleutels.json` that this application writes. */
export const FORMAAT = 1;

const naam = z.string().min(1).max(300);
const id = z.string().min(1).max(64);

/** Bytes as base64, written in the one canonical way. */
const bytes = (van: number, tot = van) =>
  z.base64().refine((tekst) => {
    const buffer = Buffer.from(tekst, 'base64');
    return buffer.length >= van && buffer.length <= tot && buffer.toString('base64') === tekst;
  });

/** AES-256-GCM ciphertext. */
const envelop = z.strictObject({ iv: bytes(12), data: bytes(1, 256), tag: bytes(16) });

/** A key sealed to somebody's public key: ephemeral X25519, HKDF-SHA256, AES-256-GCM. */
const zegel = z.strictObject({ publicKey: bytes(32), envelop });

const kdf = z.strictObject({
  alg: z.literal('argon2id'),
  memKiB: z.int().min(8).max(KDF_MAXIMUM.memKiB),
  iterations: z.int().min(1).max(KDF_MAXIMUM.iterations),
  parallelism: z.int().min(1).max(KDF_MAXIMUM.parallelism),
  salt: bytes(ZOUT_BYTES),
});

/**
 * One account. Per file the keys that it was given: none (a beheerder has none for `dossiers`), one, or two while a file
 * is moving to a new key, so that either file opens whenever that is interrupted.
 */
const slot = z.strictObject({
  accountId: id,
  naam,
  ambt: naam,
  kdf,
  publicKey: bytes(SLEUTEL_BYTES),
  privateKey: envelop,
  bestandssleutels: z.strictObject({ basis: z.array(zegel).min(1).max(2), dossiers: z.array(zegel).max(2) }),
});

/** Everything that `sleutels.json` says, without its two seals. */
const inhoud = z.strictObject({
  archiefId: id,
  gemeente: naam,
  demonstratie: z.boolean(),
  slots: z.array(slot).min(1).max(200),
});

/**
 * The whole file. `sha256` finds every damaged byte, without a password. `echtheid` (HMAC under a key that follows from
 * the file key of `basis`) shows, once an account is open, that somebody with access wrote it: a public key cannot be
 * swapped by someone who only has the disk.
 */
export const sleutelbestand = z.strictObject({
  formaat: z.literal(FORMAAT),
  inhoud,
  echtheid: bytes(32),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Envelop = z.infer<typeof envelop>;
export type Zegel = z.infer<typeof zegel>;
export type Slot = z.infer<typeof slot>;
export type SleutelInhoud = z.infer<typeof inhoud>;
export type Sleutelbestand = z.infer<typeof sleutelbestand>;
/** The two encrypted files of an archive. */
export type Bestand = keyof Slot['bestandssleutels'];
