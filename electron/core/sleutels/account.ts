import { randomBytes } from 'node:crypto';
import { DOSSIERROLLEN, opVolgorde, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { openZegels, sluitSleutels } from './bestandszegel.ts';
import { isToegelaten, maakToegang } from './bewijs.ts';
import { pakUit, verpak } from './envelop.ts';
import type { Bestand, Slot, Sleutelbestand } from './formaat.ts';
import { bijsluiter, wachtwoordBytes, wis } from './geheim.ts';
import { leidSleutelAf, ZOUT_BYTES, type KdfInstelling } from './kdf.ts';
import { isEcht } from './sleutelbestand.ts';
import { nieuwSleutelpaar } from './zegel.ts';

/** Who an account is. */
export type Account = { accountId: string; naam: string; ambt: string };

/** An account that is about to get its slot: its roles, who gave out its code and who chose its roles (null where nobody did). */
export type NieuwAccount = Account & { rollen: readonly Rol[]; gemaaktDoor: string | null; rollenDoor: string | null };

/** Random keys of the two files; a list because a file that is moving to a new key has two. */
export type Bestandssleutels = Record<Bestand, Buffer[]>;

/**
 * Makes the slot of a new account: a key pair of its own, closed with its password, and the file keys that it is given. Given
 * the key of the dossiers, it counts as let in to them in all its roles, by nobody else.
 */
export async function maakSlot(
  archiefId: string,
  account: NieuwAccount,
  wachtwoord: string,
  kdf: KdfInstelling,
  sleutels: Bestandssleutels,
): Promise<Slot> {
  const { publicKey, privateKey } = nieuwSleutelpaar();
  const { accountId, naam, ambt, gemaaktDoor, rollenDoor } = account;
  const rollen = opVolgorde(account.rollen);
  try {
    const inlog = await sluitPrive(archiefId, { accountId, publicKey }, privateKey, wachtwoord, kdf);
    const [dossiersleutel] = sleutels.dossiers;
    const toegelaten = { rollen: rollen.filter((rol) => DOSSIERROLLEN.includes(rol)), door: null };
    return {
      accountId,
      naam,
      ambt,
      rollen,
      gemaaktDoor,
      rollenDoor,
      geschorst: false,
      publicKey,
      ...inlog,
      bestandssleutels: {
        basis: sluitSleutels(archiefId, { accountId, publicKey }, 'basis', sleutels.basis),
        dossiers: sluitSleutels(archiefId, { accountId, publicKey }, 'dossiers', sleutels.dossiers),
      },
      toegang: dossiersleutel === undefined ? null : maakToegang(archiefId, { accountId, publicKey }, toegelaten, dossiersleutel),
    };
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
 * Opens the file keys of an account and checks that the slots are the ones that an account holder wrote, and its access the
 * one that a holder of the dossiers gave. The caller wipes them.
 * @throws AppFout ACCOUNT_GESCHORST when it has no keys left; SLEUTELS_BESCHADIGD when a seal or a proof does not fit.
 */
export function openBestandssleutels(bestand: Sleutelbestand, slot: Slot, privateKey: Uint8Array): Bestandssleutels {
  const { archiefId } = bestand.inhoud;
  if (slot.geschorst || slot.bestandssleutels.basis.length === 0) throw new AppFout('ACCOUNT_GESCHORST');
  const open = (welk: Bestand) => openZegels(archiefId, slot, welk, slot.bestandssleutels[welk], privateKey);
  const sleutels = { basis: open('basis'), dossiers: open('dossiers') };
  const toegelaten = sleutels.dossiers.length === 0 ? slot.toegang === null : isToegelaten(archiefId, slot, sleutels.dossiers);
  if (toegelaten && sleutels.basis.some((sleutel) => isEcht(bestand, sleutel))) return sleutels;
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
