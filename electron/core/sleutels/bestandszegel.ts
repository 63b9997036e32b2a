import { AppFout } from '../../../shared/fout.ts';
import type { Bestand, Slot, Zegel } from './formaat.ts';
import { bijsluiter } from './geheim.ts';
import { ontzegel, verzegel } from './zegel.ts';

/** Whose seal it is: an account, an invitation or (by its set) the recovery sheets. */
export type Zegelhouder = Pick<Slot, 'accountId' | 'publicKey'>;

/** Seals keys of one file to a public key. */
export function sluitSleutels(archiefId: string, wie: Zegelhouder, bestand: Bestand, sleutels: readonly Uint8Array[]): Zegel[] {
  return sleutels.map((sleutel) => verzegel(wie.publicKey, sleutel, zegelBijsluiter(archiefId, wie.accountId, bestand)));
}

/**
 * Opens what `sluitSleutels` closed. The caller wipes the keys.
 * @throws AppFout SLEUTELS_BESCHADIGD when a seal does not fit.
 */
export function openZegels(archiefId: string, wie: Zegelhouder, bestand: Bestand, zegels: readonly Zegel[], privateKey: Uint8Array): Buffer[] {
  return zegels.map((zegel) => {
    const sleutel = ontzegel(privateKey, wie.publicKey, zegel, zegelBijsluiter(archiefId, wie.accountId, bestand));
    if (sleutel === null) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
    return sleutel;
  });
}

function zegelBijsluiter(archiefId: string, accountId: string, bestand: Bestand): Buffer {
  return bijsluiter('bestandssleutel', archiefId, accountId, bestand);
}
