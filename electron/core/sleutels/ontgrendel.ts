import { AppFout } from '../../../shared/fout.ts';
import { beoordeelWachtwoord } from '../../../shared/contract/wachtwoord.ts';
import type { Klok } from '../host.ts';
import { herverpak, openBestandssleutels, openPrive, wisSleutels, type Bestandssleutels } from './account.ts';
import type { Slot, Sleutelbestand } from './formaat.ts';
import { wis } from './geheim.ts';
import { kiesKdf, type KdfInstelling, type TestKdf } from './kdf.ts';
import { telPoging, wisPogingen } from './pogingen.ts';
import { leesSleutels } from './sleutelbestand.ts';
import { eisSlot, metSlot, wijzigSleutels } from './wijzig.ts';

/** What a right password gives. The caller wipes `privateKey` and `sleutels`. */
export type Ontgrendeld = { bestand: Sleutelbestand; slot: Slot; privateKey: Buffer; sleutels: Bestandssleutels };

/**
 * Opens an account with its password, counting the attempt. Without `accountId` the only account is meant. Takes about as
 * long as Argon2id does. With `alleenLezen` an attempt that cannot be counted is allowed.
 * @throws AppFout ACCOUNT_KIEZEN, ACCOUNT_ONBEKEND, ACCOUNT_GESCHORST, TE_VEEL_POGINGEN {wachtSeconden}, WACHTWOORD_ONJUIST {wachtSeconden:
 *   the delay before the next attempt}, SLEUTELS_BESCHADIGD, GEEN_ARCHIEF, ARCHIEF_NIEUWER.
 */
export async function ontgrendel(
  map: string,
  accountId: string | undefined,
  wachtwoord: string,
  klok: Pick<Klok, 'ms'>,
  alleenLezen = false,
): Promise<Ontgrendeld> {
  const bestand = leesSleutels(map);
  const slot = kiesSlot(bestand, accountId);
  const wachtSeconden = telPoging(map, slot.accountId, klok, alleenLezen);
  const privateKey = await openPrive(bestand.inhoud.archiefId, slot, wachtwoord).catch((fout: unknown) => {
    throw fout instanceof AppFout ? new AppFout(fout.code, { wachtSeconden }) : fout;
  });
  try {
    wisPogingen(map, slot.accountId, alleenLezen);
    return { bestand, slot, privateKey, sleutels: openBestandssleutels(bestand, slot, privateKey) };
  } catch (fout) {
    wis(privateKey);
    throw fout;
  }
}

/** Who changes which password; `kdf` closes the account from now on. */
export type Wachtwoordwissel = { map: string; accountId: string; huidig: string; nieuw: string; host: { klok: Pick<Klok, 'ms'> }; kdf?: KdfInstelling | TestKdf };

/**
 * Changes a password: closes the account's private key anew and leaves every file as it is. The old password opens the
 * previous version of the key slots until the next change; a new file key is what shuts out a password that leaked.
 * @throws AppFout WACHTWOORD_TE_ZWAK {hint}, and everything that `ontgrendel` throws.
 */
export async function wijzigWachtwoord({ map, accountId, huidig, nieuw, host, kdf }: Wachtwoordwissel): Promise<void> {
  const { inhoud } = leesSleutels(map);
  eisSterkWachtwoord(nieuw, [eisSlot(inhoud, accountId).naam, inhoud.gemeente]);
  const open = await ontgrendel(map, accountId, huidig, host.klok);
  try {
    await sluitOpnieuw(open, map, nieuw, kiesKdf(kdf));
  } finally {
    wisOntgrendeld(open);
  }
}

/**
 * Closes an account anew when it is closed with weaker parameters than `kdf`: the standard rises with the years, and nobody
 * has to choose another password for it.
 * @returns whether anything was done
 */
export async function verhoogKdf(open: Ontgrendeld, map: string, wachtwoord: string, kdf: KdfInstelling): Promise<boolean> {
  const { memKiB, iterations } = open.slot.kdf;
  if (memKiB >= kdf.memKiB && iterations >= kdf.iterations) return false;
  const hoogste = { memKiB: Math.max(memKiB, kdf.memKiB), iterations: Math.max(iterations, kdf.iterations), parallelism: kdf.parallelism };
  await sluitOpnieuw(open, map, wachtwoord, hoogste);
  return true;
}

async function sluitOpnieuw({ bestand, slot, privateKey, sleutels }: Ontgrendeld, map: string, wachtwoord: string, kdf: KdfInstelling): Promise<void> {
  const dicht = await herverpak(bestand.inhoud.archiefId, slot, privateKey, wachtwoord, kdf);
  wijzigSleutels(map, sleutels.basis, (inhoud) => metSlot(inhoud, slot.accountId, (nu) => ({ ...nu, kdf: dicht.kdf, privateKey: dicht.privateKey })));
}

/** Wipes everything secret of an unlocked account. */
export function wisOntgrendeld({ privateKey, sleutels }: Pick<Ontgrendeld, 'privateKey' | 'sleutels'>): void {
  wis(privateKey);
  wisSleutels(sleutels);
}

/** @throws AppFout WACHTWOORD_TE_ZWAK {hint} when a password may not be used. `eigenWoorden`: names that it may not consist of. */
export function eisSterkWachtwoord(wachtwoord: string, eigenWoorden: readonly string[] = []): void {
  const { aanvaardbaar, hint } = beoordeelWachtwoord(wachtwoord, eigenWoorden);
  if (!aanvaardbaar) throw new AppFout('WACHTWOORD_TE_ZWAK', { hint });
}

function kiesSlot({ inhoud }: Sleutelbestand, accountId: string | undefined): Slot {
  if (accountId === undefined && inhoud.slots.length > 1) throw new AppFout('ACCOUNT_KIEZEN');
  const [eerste] = inhoud.slots;
  if (accountId !== undefined) return eisSlot(inhoud, accountId);
  if (eerste === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
  return eerste;
}
