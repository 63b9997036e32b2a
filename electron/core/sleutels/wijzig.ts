import { AppFout } from '../../../shared/fout.ts';
import type { Sleutelbestand, SleutelInhoud, Slot } from './formaat.ts';
import { isEcht, leesSleutels, schrijfSleutels } from './sleutelbestand.ts';

/**
 * Reads the key slots, changes them and writes them, without anything happening in between: what somebody else wrote while a
 * password was being checked is not lost. The lock on the folder must be held.
 * @param basis the keys of `basis` that somebody unlocked; one of them proves the old content, and seals the new unless
 *   `zegel` is to, once that is the key of the file.
 * @throws AppFout SLEUTELS_BESCHADIGD when the present content was not written by somebody with such a key; and what `wijzig` throws.
 */
export function wijzigSleutels(
  map: string,
  basis: readonly Uint8Array[],
  wijzig: (inhoud: SleutelInhoud) => SleutelInhoud,
  zegel?: Uint8Array,
): SleutelInhoud {
  const { inhoud, sleutel } = eisEcht(leesSleutels(map), basis);
  const nieuw = wijzig(inhoud);
  schrijfSleutels(map, nieuw, zegel ?? sleutel);
  return nieuw;
}

/** The content of the key slots once it is certain that somebody with one of these keys wrote it. @throws AppFout SLEUTELS_BESCHADIGD. */
export function eisEcht(bestand: Sleutelbestand, basis: readonly Uint8Array[]): { inhoud: SleutelInhoud; sleutel: Uint8Array } {
  const sleutel = basis.find((kandidaat) => isEcht(bestand, kandidaat));
  if (sleutel === undefined) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
  return { inhoud: bestand.inhoud, sleutel };
}

/** The slot of an account. @throws AppFout ACCOUNT_ONBEKEND. */
export function eisSlot({ slots }: Pick<SleutelInhoud, 'slots'>, accountId: string): Slot {
  const slot = slots.find((kandidaat) => kandidaat.accountId === accountId);
  if (slot === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
  return slot;
}

/** The same content with one slot changed. @throws AppFout ACCOUNT_ONBEKEND. */
export function metSlot(inhoud: SleutelInhoud, accountId: string, wijzig: (slot: Slot) => Slot): SleutelInhoud {
  const nieuw = wijzig(eisSlot(inhoud, accountId));
  return { ...inhoud, slots: inhoud.slots.map((slot) => (slot.accountId === accountId ? nieuw : slot)) };
}

/** The same content, with files added of which the key must be renewed. */
export function metVernieuwing(inhoud: SleutelInhoud, bestanden: SleutelInhoud['vernieuwen']): SleutelInhoud {
  const alle = new Set([...inhoud.vernieuwen, ...bestanden]);
  return { ...inhoud, vernieuwen: (['basis', 'dossiers'] as const).filter((bestand) => alle.has(bestand)) };
}
