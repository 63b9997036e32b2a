import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { opVolgorde } from '../../../shared/contract/rollen.ts';
import type { Herstelslot, Slot, Toegang } from './formaat.ts';
import { bijsluiter, wis } from './geheim.ts';
import { SLEUTEL_BYTES } from './kdf.ts';

/** The account and key that a proof of access is about. */
export type Toegelatene = Pick<Slot, 'accountId' | 'publicKey'>;

/** The access of an account to the dossiers, with its proof under the key of the dossiers. */
export function maakToegang(archiefId: string, wie: Toegelatene, toegang: Omit<Toegang, 'bewijs'>, dossiersleutel: Uint8Array): Toegang {
  const rollen = opVolgorde(toegang.rollen);
  return { rollen, door: toegang.door, bewijs: berekenToegang(archiefId, wie, { rollen, door: toegang.door }, dossiersleutel).toString('base64') };
}

/** True when somebody with one of these keys of the dossiers let this account in, with this public key and in these roles. */
export function isToegelaten(archiefId: string, slot: Toegelatene & Pick<Slot, 'toegang'>, dossiersleutels: readonly Uint8Array[]): boolean {
  const { toegang } = slot;
  return toegang !== null && dossiersleutels.some((sleutel) => gelijk(berekenToegang(archiefId, slot, toegang, sleutel), toegang.bewijs));
}

/** The proof that a recovery key was made by somebody with the key of the dossiers, as base64. */
export function maakHerstelbewijs(archiefId: string, herstel: Omit<Herstelslot, 'bewijs'>, dossiersleutel: Uint8Array): string {
  return berekenHerstel(archiefId, herstel, dossiersleutel).toString('base64');
}

/** True when `herstel` carries that proof under one of these keys. */
export function isEchtHerstel(archiefId: string, herstel: Herstelslot, dossiersleutels: readonly Uint8Array[]): boolean {
  return dossiersleutels.some((sleutel) => gelijk(berekenHerstel(archiefId, herstel, sleutel), herstel.bewijs));
}

function berekenToegang(archiefId: string, { accountId, publicKey }: Toegelatene, { rollen, door }: Omit<Toegang, 'bewijs'>, sleutel: Uint8Array): Buffer {
  return mac(sleutel, archiefId, bijsluiter('toegang', accountId, publicKey, door ?? '', ...rollen));
}

function berekenHerstel(archiefId: string, { setId, publicKey }: Pick<Herstelslot, 'setId' | 'publicKey'>, sleutel: Uint8Array): Buffer {
  return mac(sleutel, archiefId, bijsluiter('herstel', setId, publicKey));
}

function mac(dossiersleutel: Uint8Array, archiefId: string, wat: Uint8Array): Buffer {
  const sleutel = Buffer.from(hkdfSync('sha256', dossiersleutel, Buffer.alloc(0), bijsluiter('bewijs', archiefId), SLEUTEL_BYTES));
  const uitkomst = createHmac('sha256', sleutel).update(wat).digest();
  wis(sleutel);
  return uitkomst;
}

function gelijk(berekend: Buffer, genoemd: string): boolean {
  return timingSafeEqual(berekend, Buffer.from(genoemd, 'base64'));
}
