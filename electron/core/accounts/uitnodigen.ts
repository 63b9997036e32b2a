import { opVolgorde, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { plusUren } from '../../../shared/wth/rekenen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { meldAccount } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Account } from '../sleutels/account.ts';
import { sluitSleutels } from '../sleutels/bestandszegel.ts';
import { nieuweCode, sleutelUitCode } from '../sleutels/code.ts';
import type { Uitnodiging } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { publiekVan } from '../sleutels/zegel.ts';
import { metSleutels, type Sleutelwerk } from './sleutelwerk.ts';

/** How long a one-time code is accepted: a week. */
const GELDIG_UREN = 7 * 24;

/** A code to hand over, and until when it is accepted. It is shown once and kept nowhere. */
export type Uitgegeven = { accountId: string; code: string; vervalt: Moment };

/** Makes an account that waits for its person. */
export function nodigUit(context: Context, wie: { naam: string; ambt: string; rollen: readonly Rol[] }, wachtwoord: string): Promise<Uitgegeven> {
  const { naam, ambt, rollen } = wie;
  const account = { accountId: context.host.ids.nieuw(), naam, ambt };
  return metSleutels(context, wachtwoord, (werk) => {
    const { uitnodiging, uitgegeven } = maakUitnodiging(context, werk, { ...account, rollen: opVolgorde(rollen), rollenDoor: werk.archief.account.accountId });
    werk.wijzig('account.gemaakt', { objectId: account.accountId, extra: rolExtra(rollen) }, (inhoud) => {
      meldAccount(werk.archief.basis, account);
      return { ...inhoud, uitnodigingen: [...inhoud.uitnodigingen, uitnodiging] };
    });
    return uitgegeven;
  });
}

/** Another code for an account that is still waiting. @throws AppFout ACCOUNT_ONBEKEND. */
export function geefNieuweCode(context: Context, accountId: string, wachtwoord: string): Promise<Uitgegeven> {
  return metSleutels(context, wachtwoord, (werk) => {
    let uitkomst: Uitgegeven | undefined;
    werk.wijzig('account.codeVernieuwd', { objectId: accountId }, (inhoud) => {
      const oud = inhoud.uitnodigingen.find((een) => een.accountId === accountId);
      if (oud === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
      const { uitnodiging, uitgegeven } = maakUitnodiging(context, werk, oud);
      uitkomst = uitgegeven;
      return { ...inhoud, uitnodigingen: inhoud.uitnodigingen.map((een) => (een === oud ? uitnodiging : een)) };
    });
    if (uitkomst === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
    return uitkomst;
  });
}

function maakUitnodiging(
  { host }: Context,
  { archief, sleutels }: Sleutelwerk,
  { accountId, naam, ambt, rollen, rollenDoor }: Account & Pick<Uitnodiging, 'rollen' | 'rollenDoor'>,
): { uitnodiging: Uitnodiging; uitgegeven: Uitgegeven } {
  const { archiefId, account } = archief;
  const code = nieuweCode();
  const vervalt = plusUren(host.klok.nu(), GELDIG_UREN);
  const prive = sleutelUitCode(archiefId, code);
  const publicKey = publiekVan(prive);
  wis(prive);
  const basis = sluitSleutels(archiefId, { accountId, publicKey }, 'basis', sleutels.basis);
  const uitnodiging = { accountId, naam, ambt, rollen, gemaaktDoor: account.accountId, rollenDoor, publicKey, basis, vervalt };
  return { uitnodiging, uitgegeven: { accountId, code, vervalt } };
}

/** Roles in a log line: each as a fact of its own, because a line holds no lists. */
export function rolExtra(rollen: readonly Rol[]): Record<string, boolean> {
  return Object.fromEntries(rollen.map((rol) => [rol, true]));
}
