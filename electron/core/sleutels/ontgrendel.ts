import { AppFout } from '../../../shared/fout.ts';
import { beoordeelWachtwoord } from '../../../shared/contract/wachtwoord.ts';
import type { Klok } from '../host.ts';
import { herverpak, openBestandssleutels, openPrive, wisSleutels, type Bestandssleutels } from './account.ts';
import type { Slot, Sleutelbestand } from './formaat.ts';
import { wis } from './geheim.ts';
import { kiesKdf, type KdfInstelling, type TestKdf } from './kdf.ts';
import { telPoging, wisPogingen } from './pogingen.ts';
import { leesSleutels, schrijfSleutels } from './sleutelbestand.ts';

/** What a right password gives. The caller wipes `privateKey` and `sleutels`. */
export type Ontgrendeld = { bestand: Sleutelbestand; slot: Slot; privateKey: Buffer; sleutels: Bestandssleutels };

/**
 * Opens an account with its password, counting the attempt. Without `accountId` the only account is meant. Takes about as
 * long as Argon2id does. With `alleenLezen` an attempt that cannot be counted is allowed.
 * @throws AppFout ACCOUNT_KIEZEN, ACCOUNT_ONBEKEND, TE_VEEL_POGINGEN {wachtSeconden}, WACHTWOORD_ONJUIST {wachtSeconden:
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

/**
 * Changes a password: closes the account's private key anew and leaves every file as it is. The old password opens the
 * previous version of the key slots until the next change; a new file key is what shuts out a password that leaked.
 * @throws AppFout WACHTWOORD_TE_ZWAK {hint}, and everything that `ontgrendel` throws.
 */
export async function wijzigWachtwoord(opdracht: {
  map: string;
  accountId: string;
  huidig: string;
  nieuw: string;
  host: { klok: Pick<Klok, 'ms'> };
  kdf?: KdfInstelling | TestKdf;
}): Promise<void> {
  const { map, accountId, huidig, nieuw, host } = opdracht;
  eisSterkWachtwoord(nieuw);
  const kdf = kiesKdf(opdracht.kdf);
  const { bestand, slot, privateKey, sleutels } = await ontgrendel(map, accountId, huidig, host.klok);
  try {
    const { inhoud } = bestand;
    const vernieuwd = await herverpak(inhoud.archiefId, slot, privateKey, nieuw, kdf);
    const slots = inhoud.slots.map((ander) => (ander.accountId === accountId ? vernieuwd : ander));
    schrijfSleutels(map, { ...inhoud, slots }, eersteSleutel(sleutels.basis));
  } finally {
    wis(privateKey);
    wisSleutels(sleutels);
  }
}

/** @throws AppFout WACHTWOORD_TE_ZWAK {hint} when a password may not be used. `eigenWoorden`: names that it may not consist of. */
export function eisSterkWachtwoord(wachtwoord: string, eigenWoorden: readonly string[] = []): void {
  const { aanvaardbaar, hint } = beoordeelWachtwoord(wachtwoord, eigenWoorden);
  if (!aanvaardbaar) throw new AppFout('WACHTWOORD_TE_ZWAK', { hint });
}

function kiesSlot({ inhoud }: Sleutelbestand, accountId: string | undefined): Slot {
  if (accountId === undefined && inhoud.slots.length > 1) throw new AppFout('ACCOUNT_KIEZEN');
  const slot = accountId === undefined ? inhoud.slots[0] : inhoud.slots.find((kandidaat) => kandidaat.accountId === accountId);
  if (slot === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
  return slot;
}

function eersteSleutel(sleutels: readonly Buffer[]): Buffer {
  const [eerste] = sleutels;
  if (eerste === undefined) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
  return eerste;
}
