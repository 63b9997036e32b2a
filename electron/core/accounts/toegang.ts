import type { Toegangsverzoek } from '../../../shared/contract/accounts.ts';
import { DOSSIERROLLEN } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import { isToegelaten, maakToegang } from '../sleutels/bewijs.ts';
import { sluitSleutels } from '../sleutels/bestandszegel.ts';
import { kenmerkVan } from '../sleutels/code.ts';
import type { Slot } from '../sleutels/formaat.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { metSlot } from '../sleutels/wijzig.ts';
import { eersteSleutel, metSleutels } from './sleutelwerk.ts';
import { rolExtra } from './uitnodigen.ts';

/** Why `wie` cannot give this account access: nobody approves himself, or an account or roles that he made. */
function beletVan(slot: Slot, wie: string): Toegangsverzoek['belet'] {
  if (slot.accountId === wie) return 'EIGEN_ACCOUNT';
  return slot.gemaaktDoor === wie || slot.rollenDoor === wie ? 'ZELF_GEMAAKT' : '';
}

const wacht = (slot: Slot): boolean => !slot.geschorst && rechtenVan(slot).wachtOp.length > 0;

/** Colleagues with roles that need dossiers and that nobody confirmed yet. */
export function verzoeken(context: Context): Toegangsverzoek[] {
  const { map, basis, account } = context.archief();
  const { archiefId, slots } = leesSleutels(map).inhoud;
  const namen = leesNamen(basis);
  return slots.filter(wacht).map((slot) => ({
    accountId: slot.accountId,
    naam: slot.naam,
    ambt: slot.ambt,
    rollen: slot.rollen.filter((rol) => DOSSIERROLLEN.includes(rol)),
    heeftToegang: slot.toegang !== null,
    gemaaktDoor: namen[slot.rollenDoor ?? ''] ?? '',
    kenmerk: kenmerkVan(archiefId, slot),
    belet: beletVan(slot, account.accountId),
  }));
}

/**
 * Lets a colleague in to the dossiers, in all roles that he has now: wraps the key of the dossiers to his public key, and signs
 * for it with that key.
 * @throws AppFout EIGEN_ACCOUNT, ZELF_GEMAAKT, ACCOUNT_ONBEKEND, GEEN_VERZOEK when nothing waits, KENMERK_ANDERS when the mark is not
 *   that of this account, and what `metSleutels` throws.
 */
export function verleen(context: Context, { accountId, kenmerk, wachtwoord }: { accountId: string; kenmerk: string; wachtwoord: string }): Promise<void> {
  return metSleutels(context, wachtwoord, ({ archief, sleutels, wijzig }) => {
    const { archiefId, account } = archief;
    const sleutel = eersteSleutel(sleutels.dossiers);
    const slot = leesSleutels(archief.map).inhoud.slots.find((een) => een.accountId === accountId);
    const rollen = (slot?.rollen ?? []).filter((rol) => DOSSIERROLLEN.includes(rol));
    wijzig('toegang.verleend', { objectId: accountId, extra: rolExtra(rollen) }, (inhoud) =>
      metSlot(inhoud, accountId, (een) => {
        const belet = beletVan(een, account.accountId);
        if (belet !== '') throw new AppFout(belet);
        if (!wacht(een)) throw new AppFout('GEEN_VERZOEK');
        if (kenmerkVan(archiefId, een) !== kenmerk) throw new AppFout('KENMERK_ANDERS');
        if (een.toegang !== null && !isToegelaten(archiefId, een, [sleutel])) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
        const toegang = maakToegang(archiefId, een, { rollen, door: account.accountId }, sleutel);
        const dossiers = sluitSleutels(archiefId, een, 'dossiers', [sleutel]);
        return { ...een, toegang, ingetrokken: [], bestandssleutels: { ...een.bestandssleutels, dossiers } };
      }),
    );
  });
}
