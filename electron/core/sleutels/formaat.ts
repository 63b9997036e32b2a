import { z } from 'zod';
import { opVolgorde, ROLLEN } from '../../../shared/contract/rollen.ts';
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

/** Roles in the one order in which they are signed. */
const rollen = z.array(z.enum(ROLLEN)).refine((lijst) => opVolgorde(lijst).join() === lijst.join());

/** One key, two while a file is moving to a new key (the old one first), so that either file opens whenever that is interrupted. */
const zegels = z.array(zegel).max(2);

/**
 * That a second person let this account in to the dossiers, in these roles. `bewijs` is made with the key of the dossiers:
 * who only has that of `basis` (a beheerder) can neither let anybody in, nor change the public key or the roles of somebody
 * who was. `door` is null for who made the archive, and for who came in with recovery sheets.
 */
const toegang = z.strictObject({ rollen, door: id.nullable(), bewijs: bytes(32) });

/** One account. A suspended one has no file keys left in its slot; a beheerder has none for `dossiers`. */
const slot = z.strictObject({
  accountId: id,
  naam,
  ambt: naam,
  /** The roles that a beheerder gave; those that need dossiers count once `toegang` holds them too. */
  rollen,
  /** Who gave out its code, and who chose its roles last: neither may give it access. Null for who made the archive or used recovery sheets. */
  gemaaktDoor: id.nullable(),
  rollenDoor: id.nullable(),
  geschorst: z.boolean(),
  kdf,
  publicKey: bytes(SLEUTEL_BYTES),
  privateKey: envelop,
  bestandssleutels: z.strictObject({ basis: zegels, dossiers: zegels }),
  toegang: toegang.nullable(),
  /** Roles of `toegang` that were taken away since: given back, they wait for a second person anew. */
  ingetrokken: rollen.optional(),
});

/** An account that waits for its person. `publicKey` follows from the one-time code, so that only who has that opens the seal. */
const uitnodiging = z.strictObject({
  accountId: id,
  naam,
  ambt: naam,
  rollen,
  gemaaktDoor: id,
  rollenDoor: id,
  publicKey: bytes(SLEUTEL_BYTES),
  basis: zegels.min(1),
  /** Moment after which the code is no longer accepted. */
  vervalt: z.string().min(1).max(40),
});

/** The key pair of the recovery sheets: two of three sheets give its private key, which opens both files. */
const herstel = z.strictObject({
  /** Printed on the sheets, so that sheets of two different sets are not mixed. */
  setId: z.string().regex(/^[0-9a-f]{8}$/),
  publicKey: bytes(SLEUTEL_BYTES),
  gemaaktOp: z.string().min(1).max(40),
  basis: zegels.min(1),
  dossiers: zegels.min(1),
  /** Made with the key of the dossiers, like that of `toegang`. */
  bewijs: bytes(32),
});

const generatie = z.string().regex(/^[0-9a-f]{0,16}$/);

/** Everything that `sleutels.json` says, without its two seals. */
const inhoud = z.strictObject({
  archiefId: id,
  gemeente: naam,
  demonstratie: z.boolean(),
  slots: z.array(slot).min(1).max(200),
  uitnodigingen: z.array(uitnodiging).max(200),
  herstel: herstel.nullable(),
  /** Files whose key somebody knows who no longer has access; until they have a new one. */
  vernieuwen: z.array(z.enum(['basis', 'dossiers'])).max(2),
  /** Which key each file has: another text after every renewal, so that a back-up with an older key is known without opening it. */
  generaties: z.strictObject({ basis: generatie, dossiers: generatie }).optional(),
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
export type Toegang = z.infer<typeof toegang>;
export type Uitnodiging = z.infer<typeof uitnodiging>;
export type Herstelslot = z.infer<typeof herstel>;
export type SleutelInhoud = z.infer<typeof inhoud>;
export type Sleutelbestand = z.infer<typeof sleutelbestand>;
/** Names of the keys that the files have; those of a new archive have none. */
export type Generaties = NonNullable<SleutelInhoud['generaties']>;
/** The two encrypted files of an archive. */
export type Bestand = keyof Slot['bestandssleutels'];
