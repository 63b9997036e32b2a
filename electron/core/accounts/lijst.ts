import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { DOSSIERROLLEN } from '../../../shared/contract/rollen.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import { kenmerkVan } from '../sleutels/code.ts';
import type { Slot, Uitnodiging } from '../sleutels/formaat.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { eisSlot } from '../sleutels/wijzig.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';

/** All accounts and who has which access, and which keys should be renewed. */
export function accountLijst(context: Context): Uitvoer<'account.lijst'> {
  const { map, basis, account } = context.archief();
  const { slots, uitnodigingen, vernieuwen } = leesSleutels(map).inhoud;
  const namen = leesNamen(basis);
  const naam = (id: string | null): string => (id === null ? '' : (namen[id] ?? ''));

  const vanSlot = (slot: Slot): AccountRegel => ({
    ...wie(slot),
    status: slot.geschorst ? 'geschorst' : 'actief',
    dossiertoegang: slot.bestandssleutels.dossiers.length > 0,
    wachtOp: slot.geschorst ? [] : rechtenVan(slot).wachtOp,
    gemaaktDoor: naam(slot.gemaaktDoor),
    verleendDoor: naam(slot.toegang?.door ?? null),
    vervalt: null,
    zelf: slot.accountId === account.accountId,
  });
  const vanUitnodiging = (een: Uitnodiging): AccountRegel => ({
    ...wie(een),
    status: 'uitgenodigd',
    dossiertoegang: false,
    wachtOp: een.rollen.filter((rol) => DOSSIERROLLEN.includes(rol)),
    gemaaktDoor: naam(een.gemaaktDoor),
    verleendDoor: '',
    vervalt: een.vervalt,
    zelf: false,
  });
  return { accounts: [...slots.map(vanSlot), ...uitnodigingen.map(vanUitnodiging)], teVernieuwen: vernieuwen };
}

/** One's own account. */
export function eigenAccount(context: Context): Uitvoer<'account.eigen'> {
  const { map, archiefId, account, heeftDossiers } = context.archief();
  return { ...account, dossiertoegang: heeftDossiers, kenmerk: kenmerkVan(archiefId, eisSlot(leesSleutels(map).inhoud, account.accountId)) };
}

function wie({ accountId, naam, ambt, rollen }: Slot | Uitnodiging): Pick<AccountRegel, 'accountId' | 'naam' | 'ambt' | 'rollen'> {
  return { accountId, naam, ambt, rollen };
}
