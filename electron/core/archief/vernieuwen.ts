import { randomBytes } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import { sluitSleutels } from '../sleutels/bestandszegel.ts';
import { isEchtHerstel, isToegelaten, maakHerstelbewijs, maakToegang } from '../sleutels/bewijs.ts';
import type { Bestand, Generaties, Herstelslot, SleutelInhoud, Slot, Zegel } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { SLEUTEL_BYTES } from '../sleutels/kdf.ts';
import { wijzigSleutels } from '../sleutels/wijzig.ts';
import { openDb } from './db.ts';
import { maakKopie, neemPlaatsIn, verwijderKopie, type Lezing, type Sleutelwissel } from './kopie.ts';
import { BESTANDEN, dbPad } from './map.ts';
import type { Archief } from './vorm.ts';

/** Steps between which `vernieuwInStappen` waits. */
export const STAPPEN_PER_BESTAND = 2;

/**
 * Gives a file a new random key, for everybody who has the old one; passwords stay as they are. In this order, so that each
 * interruption leaves an archive that everybody can open:
 * 1. a copy with the new key, compared with the original; 2. the slots hold both keys; 3. the copy takes the place of the
 * original; 4. the slots hold the new key alone. `rondVernieuwingAf` finishes what was interrupted.
 * @param sleutels the keys that somebody unlocked; the renewed one takes the place of the old one in it.
 * @returns what was read in the file, in steps so that a screen can show how far it is.
 * @throws AppFout SLEUTELS_BESCHADIGD when a public key was changed by somebody who could not; SCHIJF_VOL and the like, and
 *   then the old key stays in use.
 */
export function* vernieuwInStappen(archief: Archief, bestand: Bestand, sleutels: Bestandssleutels): Generator<void, Lezing> {
  const wissel = nieuweSleutel(bestand, sleutels);
  const { pad, lezing } = yield* maakKopie(archief[bestand], wissel);
  neemInGebruik(archief, sleutels, wissel, pad);
  return lezing;
}

/** What a file has for a key, and gets. @throws AppFout GEEN_DOSSIERTOEGANG. */
export function nieuweSleutel(bestand: Bestand, sleutels: Bestandssleutels): Sleutelwissel & { oud: Buffer; nieuw: Buffer } {
  const [oud] = sleutels[bestand];
  if (oud === undefined) throw new AppFout('GEEN_DOSSIERTOEGANG');
  return { bestand, oud, nieuw: randomBytes(SLEUTEL_BYTES) };
}

/** From step 2 of `vernieuwInStappen` on, with a copy that was compared; it is removed when it could not take the place of its original. */
export function neemInGebruik(archief: Archief, sleutels: Bestandssleutels, { bestand, oud, nieuw }: ReturnType<typeof nieuweSleutel>, kopie: string): void {
  const { map } = archief;
  try {
    wijzigSleutels(map, sleutels.basis, (inhoud) => metZegels(inhoud, bestand, oud, nieuw));
    archief.verwissel(bestand, [nieuw, oud], () => neemPlaatsIn(kopie, dbPad(map, bestand)));
  } catch (fout) {
    verwijderKopie(kopie);
    throw fout;
  }
  sleutels[bestand] = [oud, nieuw];
  rondVernieuwingAf(archief, sleutels);
}

/** Leaves in the slots the one key that a file has, where a renewal was interrupted; the other one is wiped from `sleutels`. */
export function rondVernieuwingAf(archief: Pick<Archief, 'map'>, sleutels: Bestandssleutels): void {
  const { map } = archief;
  for (const bestand of BESTANDEN) {
    const [oud, nieuw] = sleutels[bestand];
    if (oud === undefined || nieuw === undefined) continue;
    // A key is dropped only once the other one is seen to open the file.
    const verhuisd = past(map, bestand, nieuw);
    if (!verhuisd && !past(map, bestand, oud)) continue;
    const blijft = verhuisd ? nieuw : oud;
    const zegel = bestand === 'basis' ? blijft : undefined;
    wijzigSleutels(map, sleutels.basis, (inhoud) => metEenZegel(inhoud, bestand, verhuisd ? 1 : 0, { oud, blijft }), zegel);
    sleutels[bestand] = [blijft];
    wis(verhuisd ? oud : nieuw);
  }
}

/** Whether a file has this key; opens it beside the connection that is there. */
function past(map: string, bestand: Bestand, sleutel: Uint8Array): boolean {
  try {
    openDb({ pad: dbPad(map, bestand), bestand, sleutel, alleenLezen: true }).close();
    return true;
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'ARCHIEF_BESCHADIGD') return false;
    throw fout;
  }
}

/** Names of the keys that the files of an archive or of a back-up have. */
export const generatiesVan = ({ generaties }: Pick<SleutelInhoud, 'generaties'>): Generaties => generaties ?? { basis: '', dossiers: '' };

/** Both keys for everybody who has the old one. Who was let in to the dossiers is checked first: a beheerder could have changed a public key. */
function metZegels(inhoud: SleutelInhoud, bestand: Bestand, oud: Buffer, nieuw: Buffer): SleutelInhoud {
  const { archiefId, herstel } = inhoud;
  const sluit = (wie: { accountId: string; publicKey: string }): Zegel[] => sluitSleutels(archiefId, wie, bestand, [oud, nieuw]);
  const slots = inhoud.slots.map((slot): Slot => {
    if (slot.bestandssleutels[bestand].length === 0) return slot;
    if (bestand === 'dossiers' && !isToegelaten(archiefId, slot, [oud])) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
    return { ...slot, bestandssleutels: { ...slot.bestandssleutels, [bestand]: sluit(slot) } };
  });
  if (bestand === 'dossiers' && herstel !== null && !isEchtHerstel(archiefId, herstel, [oud])) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
  return {
    ...inhoud,
    slots,
    uitnodigingen: bestand === 'basis' ? inhoud.uitnodigingen.map((een) => ({ ...een, basis: sluit(een) })) : inhoud.uitnodigingen,
    herstel: herstel === null ? null : { ...herstel, [bestand]: sluit({ accountId: herstel.setId, publicKey: herstel.publicKey }) },
  };
}

/** One of the two keys, at `plaats`, for everybody who has both; with the new one go new proofs of access. */
function metEenZegel(inhoud: SleutelInhoud, bestand: Bestand, plaats: 0 | 1, { oud, blijft }: { oud: Buffer; blijft: Buffer }): SleutelInhoud {
  const { archiefId, herstel } = inhoud;
  const een = (zegels: Zegel[]): Zegel[] => zegels.slice(zegels.length === 2 ? plaats : 0).slice(0, 1);
  const opnieuw = bestand === 'dossiers' && plaats === 1;
  const bewijst = (slot: Slot): Slot['toegang'] => {
    if (!opnieuw || slot.toegang === null || !isToegelaten(archiefId, slot, [oud])) return slot.toegang;
    return maakToegang(archiefId, slot, slot.toegang, blijft);
  };
  const herstelt = (slot: Herstelslot): Herstelslot => {
    const bewijs = opnieuw && isEchtHerstel(archiefId, slot, [oud]) ? maakHerstelbewijs(archiefId, slot, blijft) : slot.bewijs;
    return { ...slot, bewijs, [bestand]: een(slot[bestand]) };
  };
  return {
    ...inhoud,
    slots: inhoud.slots.map((slot) => ({ ...slot, toegang: bewijst(slot), bestandssleutels: { ...slot.bestandssleutels, [bestand]: een(slot.bestandssleutels[bestand]) } })),
    uitnodigingen: bestand === 'basis' ? inhoud.uitnodigingen.map((uitnodiging) => ({ ...uitnodiging, basis: een(uitnodiging.basis) })) : inhoud.uitnodigingen,
    herstel: herstel === null ? null : herstelt(herstel),
    vernieuwen: plaats === 1 ? inhoud.vernieuwen.filter((ander) => ander !== bestand) : inhoud.vernieuwen,
    ...(plaats === 1 && { generaties: { ...generatiesVan(inhoud), [bestand]: randomBytes(8).toString('hex') } }),
  };
}
