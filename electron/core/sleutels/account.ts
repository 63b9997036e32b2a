import { randomBytes } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import { pakUit, verpak } from './envelop.ts';
import type { Bestand, Slot, Sleutelbestand } from './formaat.ts';
import { bijsluiter, wachtwoordBytes, wis } from './geheim.ts';
import { leidSleutelAf, ZOUT_BYTES, type KdfInstelling } from './kdf.ts';
import { isEcht } from './sleutelbestand.ts';
import { nieuwSleutelpaar, ontzegel, verzegel } from './zegel.ts';

/** Who an account is. */
export type Account = { accountId: string; naam: string; ambt: string };

/** Random keys of the two files; a list because a file that is moving to a new key has two. */
export type Bestandssleutels = Record<Bestand, Buffer[]>;

/** Makes the slot of a new account: a key pair of its own, closed with its password, and the file keys that it is given. */
export async function maakSlot(
  archiefId: string,
  account: Account,
  wachtwoord: string,
  kdf: KdfInstelling,
  sleutels: Bestandssleutels,
): Promise<Slot> {
  const { publicKey, privateKey } = nieuwSleutelpaar();
  const { accountId } = account;
  const sluit = (bestand: Bestand) =>
    sleutels[bestand].map((sleutel) => verzegel(publicKey, sleutel, zegelBijsluiter(archiefId, accountId, bestand)));
  try {
    const slot = { ...account, publicKey, bestandssleutels: { basis: sluit('basis'), dossiers: sluit('dossiers') } };
    return { ...slot, ...(await sluitPrive(archiefId, { accountId, publicKey }, privateKey, wachtwoord, kdf)) };
  } finally {
    wis(privateKey);
  }
}

/**
 * Opens an account's private key with its password. The caller wipes it.
 * @throws AppFout WACHTWOORD_ONJUIST. The file's checksum was verified before, so it is the password and not damage.
 */
export async function openPrive(archiefId: string, slot: Slot, wachtwoord: string): Promise<Buffer> {
  const sleutel = await uitWachtwoord(wachtwoord, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf);
  const privateKey = pakUit(sleutel, slot.privateKey, priveBijsluiter(archiefId, slot));
  wis(sleutel);
  if (privateKey === null) throw new AppFout('WACHTWOORD_ONJUIST');
  return privateKey;
}

/**
 * Opens the file keys of an account and checks that the slots are the ones that an account holder wrote. The caller wipes them.
 * @throws AppFout SLEUTELS_BESCHADIGD when a seal or the proof of origin does not fit.
 */
export function openBestandssleutels(bestand: Sleutelbestand, slot: Slot, privateKey: Uint8Array): Bestandssleutels {
  const { archiefId } = bestand.inhoud;
  const open = (welk: Bestand) =>
    slot.bestandssleutels[welk].map((zegel) => {
      const sleutel = ontzegel(privateKey, slot.publicKey, zegel, zegelBijsluiter(archiefId, slot.accountId, welk));
      if (sleutel === null) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
      return sleutel;
    });
  const sleutels = { basis: open('basis'), dossiers: open('dossiers') };
  if (sleutels.basis.some((sleutel) => isEcht(bestand, sleutel))) return sleutels;
  wisSleutels(sleutels);
  throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
}

/** Closes the private key with another password (new salt). Nothing else of the slot changes, and no file is touched. */
export async function herverpak(archiefId: string, slot: Slot, privateKey: Uint8Array, wachtwoord: string, kdf: KdfInstelling): Promise<Slot> {
  return { ...slot, ...(await sluitPrive(archiefId, slot, privateKey, wachtwoord, kdf)) };
}

/** Wipes all file keys. */
export function wisSleutels(sleutels: Bestandssleutels): void {
  wis(...sleutels.basis, ...sleutels.dossiers);
}

type Eigenaar = Pick<Slot, 'accountId' | 'publicKey'>;

async function sluitPrive(archiefId: string, eigenaar: Eigenaar, privateKey: Uint8Array, wachtwoord: string, instelling: KdfInstelling) {
  const zout = randomBytes(ZOUT_BYTES);
  const kdf: Slot['kdf'] = { alg: 'argon2id', ...instelling, salt: zout.toString('base64') };
  const sleutel = await uitWachtwoord(wachtwoord, zout, instelling);
  const verpakt = verpak(sleutel, privateKey, priveBijsluiter(archiefId, { ...eigenaar, kdf }));
  wis(sleutel);
  return { kdf, privateKey: verpakt };
}

async function uitWachtwoord(wachtwoord: string, zout: Uint8Array, kdf: KdfInstelling): Promise<Buffer> {
  const bytes = wachtwoordBytes(wachtwoord);
  try {
    return await leidSleutelAf(bytes, zout, kdf);
  } finally {
    wis(bytes);
  }
}

function priveBijsluiter(archiefId: string, { accountId, publicKey, kdf }: Eigenaar & Pick<Slot, 'kdf'>): Buffer {
  return bijsluiter('privateKey', archiefId, accountId, publicKey, kdf.alg, kdf.memKiB, kdf.iterations, kdf.parallelism, kdf.salt);
}

function zegelBijsluiter(archiefId: string, accountId: string, bestand: Bestand): Buffer {
  return bijsluiter('bestandssleutel', archiefId, accountId, bestand);
}
