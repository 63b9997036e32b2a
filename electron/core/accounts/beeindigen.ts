import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import type { Bestand, SleutelInhoud } from '../sleutels/formaat.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { metVernieuwing } from '../sleutels/wijzig.ts';
import { vernieuwAlle } from './nieuweSleutels.ts';
import { metSleutels } from './sleutelwerk.ts';
import { eisAnder, eisVerlener, heeftSleutelsVan } from './wijzigen.ts';

/**
 * Ends an account: its slot goes, and the files that it could open get a new key, as far as who ends it has theirs.
 * @returns the files that still need a new key from somebody who has theirs
 * @throws AppFout EIGEN_ACCOUNT, ACCOUNT_ONBEKEND, LAATSTE_TOEGANG, SCHIJF_VOL while renewing (the account has ended then), and
 *   what `metSleutels` throws.
 */
export function beeindig(context: Context, accountId: string, wachtwoord: string, werkId?: string): Promise<Bestand[]> {
  eisAnder(context, accountId);
  return metSleutels(context, wachtwoord, async (werk) => {
    const { vernieuwen } = werk.wijzig('account.beeindigd', { objectId: accountId }, (inhoud) => eisVerlener(zonder(inhoud, accountId)));
    await vernieuwAlle(context, werk, vernieuwen, werkId);
    return leesSleutels(werk.archief.map).inhoud.vernieuwen;
  });
}

/** Gives both files a new key. @throws AppFout GEEN_DOSSIERTOEGANG, and what `metSleutels` and `vernieuwInStappen` throw. */
export function vernieuwSleutels(context: Context, wachtwoord: string, werkId?: string): Promise<void> {
  return metSleutels(context, wachtwoord, async (werk) => {
    if (werk.sleutels.dossiers.length === 0) throw new AppFout('GEEN_DOSSIERTOEGANG');
    await vernieuwAlle(context, werk, ['basis', 'dossiers'], werkId);
  });
}

function zonder(inhoud: SleutelInhoud, accountId: string): SleutelInhoud {
  const slot = inhoud.slots.find((een) => een.accountId === accountId);
  const uitnodiging = inhoud.uitnodigingen.find((een) => een.accountId === accountId);
  if (slot === undefined && uitnodiging === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
  const over = {
    ...inhoud,
    slots: inhoud.slots.filter((een) => een !== slot),
    uitnodigingen: inhoud.uitnodigingen.filter((een) => een !== uitnodiging),
  };
  return metVernieuwing(over, slot === undefined ? ['basis'] : heeftSleutelsVan(slot));
}
