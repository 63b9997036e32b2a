import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import { eersteSleutel } from '../accounts/sleutelwerk.ts';
import { rolExtra } from '../accounts/uitnodigen.ts';
import type { Archief } from '../archief/archief.ts';
import { schrijfLog } from '../archief/logboek.ts';
import { meldAccount } from '../archief/register.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { maakSlot } from '../sleutels/account.ts';
import { maakToegang } from '../sleutels/bewijs.ts';
import type { Slot } from '../sleutels/formaat.ts';
import { kiesKdf } from '../sleutels/kdf.ts';
import { ontgrendel, wisOntgrendeld } from '../sleutels/ontgrendel.ts';
import { wijzigSleutels } from '../sleutels/wijzig.ts';
import { goedkoopste } from './kdf.ts';

type Mens = { naam: string; ambt: string; rol: Rol };

const BEHEERDER: Mens = { naam: 'R. Dekker', ambt: 'beheerder', rol: 'beheerder' };

/** The colleagues of the burgemeester, each in one role, so that every role can be shown. */
const COLLEGAS: readonly Mens[] = [
  { naam: 'P. van Wilgenburg', ambt: 'locoburgemeester', rol: 'locoburgemeester' },
  { naam: 'T. Bos', ambt: 'medewerker openbare orde en veiligheid', rol: 'medewerkerOOV' },
  { naam: 'W. Hoek', ambt: 'medewerker gezondheidszorg', rol: 'medewerkerGezondheidszorg' },
  { naam: 'M. de Graaf', ambt: 'wethouder', rol: 'wethouder' },
  { naam: 'K. Aydin', ambt: 'jurist', rol: 'jurist' },
  { naam: 'G. Prins', ambt: 'archiefmedewerker', rol: 'archiefmedewerker' },
];

/**
 * Makes the other accounts of the demonstration, as two persons would: the beheerder makes them and the burgemeester gives
 * access. All have the password that everybody knows, which protects nothing; so they are closed with the cheapest parameters.
 * @returns the id of the loco's account, for the roster
 */
export async function maakMensen(context: Context, archief: Archief): Promise<string> {
  const { host, kdf } = context;
  const { map, archiefId, account } = archief;
  const goedkoop = goedkoopste(kdf);
  const open = await ontgrendel(map, account.accountId, DEMONSTRATIE_WACHTWOORD, host.klok);
  try {
    const { sleutels } = open;
    const dossiersleutel = eersteSleutel(sleutels.dossiers);
    const maak = async ({ naam, ambt, rol }: Mens, door: string): Promise<Slot> => {
      const wie = { accountId: host.ids.nieuw(), naam, ambt, rollen: [rol], gemaaktDoor: door, rollenDoor: door };
      const slot = await maakSlot(archiefId, wie, DEMONSTRATIE_WACHTWOORD, kiesKdf(goedkoop), rol === 'beheerder' ? { ...sleutels, dossiers: [] } : sleutels);
      return slot.toegang === null ? slot : { ...slot, toegang: maakToegang(archiefId, slot, { rollen: [rol], door: account.accountId }, dossiersleutel) };
    };
    const beheerder = await maak(BEHEERDER, account.accountId);
    const slots = [beheerder];
    for (const collega of COLLEGAS) slots.push(await maak(collega, beheerder.accountId));
    transactie(archief.basis, () => {
      for (const slot of slots) {
        meldAccount(archief.basis, slot);
        const regel = (door: string, actie: string): void =>
          schrijfLog(archief.basis, { id: host.ids.nieuw(), op: host.klok.nu(), accountId: door, actie, objectId: slot.accountId, extra: rolExtra(slot.rollen) });
        regel(slot.gemaaktDoor ?? '', 'account.gemaakt');
        if (slot.toegang !== null) regel(account.accountId, 'toegang.verleend');
      }
      wijzigSleutels(map, sleutels.basis, (inhoud) => ({ ...inhoud, slots: [...inhoud.slots, ...slots] }));
    });
    return slots.find(({ rollen }) => rollen.includes('locoburgemeester'))?.accountId ?? '';
  } finally {
    wisOntgrendeld(open);
  }
}
