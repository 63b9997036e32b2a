import { AppFout } from '../../../shared/fout.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { gebruiker, openBestanden } from '../archief/openen.ts';
import { leesLog } from '../archief/logboek.ts';
import { meldAccount } from '../archief/register.ts';
import type { Context } from '../context.ts';
import { schrijfIn } from '../inzage/logboeken.ts';
import { maakSlot, wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import { openZegels } from '../sleutels/bestandszegel.ts';
import { kenmerkVan, sleutelUitCode } from '../sleutels/code.ts';
import type { Slot, SleutelInhoud, Uitnodiging } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { kiesKdf } from '../sleutels/kdf.ts';
import { eisSterkWachtwoord } from '../sleutels/ontgrendel.ts';
import { telPoging, wisPogingen } from '../sleutels/pogingen.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { eisEcht, wijzigSleutels } from '../sleutels/wijzig.ts';
import { publiekVan } from '../sleutels/zegel.ts';
import { betreedMap } from '../terugzetten/wissel.ts';

/** Wrong codes are counted together under this name, which is no account's. */
const POGINGEN = 'uitnodiging';

/** A person whose account is now his own, with the mark that a colleague compares. */
export type Geactiveerd = { accountId: string; naam: string; ambt: string; kenmerk: string };

/**
 * Turns an invitation into an account, with the one-time code and a password of one's own. The archive must not be open.
 * @throws AppFout CODE_ONJUIST {wachtSeconden}, CODE_VERLOPEN, TE_VEEL_POGINGEN, WACHTWOORD_TE_ZWAK {hint}, ARCHIEF_IN_GEBRUIK, and
 *   what reading the key slots throws.
 */
export async function activeer(context: Context, vraag: { map: string; code: string; wachtwoord: string }): Promise<Geactiveerd> {
  const { map, code, wachtwoord } = vraag;
  const { gemeente, archiefId } = leesSleutels(map).inhoud;
  const slot = betreedMap(map);
  try {
    const { uitnodiging, sleutels } = losIn(context, map, code);
    try {
      const { accountId, naam, ambt } = uitnodiging;
      eisSterkWachtwoord(wachtwoord, [naam, gemeente]);
      const nieuw = await maakSlot(archiefId, uitnodiging, wachtwoord, kiesKdf(context.kdf), sleutels);
      noteer(context, map, nieuw, sleutels, uitnodiging.vervalt);
      wijzigSleutels(map, sleutels.basis, (inhoud) => neemPlaats(inhoud, uitnodiging, nieuw));
      return { accountId, naam, ambt, kenmerk: kenmerkVan(archiefId, nieuw) };
    } finally {
      wisSleutels(sleutels);
    }
  } finally {
    slot.ontgrendel();
  }
}

/** Finds what a code belongs to, and opens it. */
function losIn({ host }: Context, map: string, code: string): { uitnodiging: Uitnodiging; sleutels: Bestandssleutels } {
  const bestand = leesSleutels(map);
  const { archiefId, uitnodigingen } = bestand.inhoud;
  const wachtSeconden = telPoging(map, POGINGEN, host.klok);
  const prive = sleutelUitCode(archiefId, code);
  try {
    const publicKey = publiekVan(prive);
    const uitnodiging = uitnodigingen.find((een) => een.publicKey === publicKey);
    if (uitnodiging === undefined) throw new AppFout('CODE_ONJUIST', { wachtSeconden });
    wisPogingen(map, POGINGEN);
    const basis = openZegels(archiefId, uitnodiging, 'basis', uitnodiging.basis, prive);
    eisEcht(bestand, basis);
    if (vergelijkMomenten(host.klok.nu(), uitnodiging.vervalt) >= 0) throw new AppFout('CODE_VERLOPEN');
    return { uitnodiging, sleutels: { basis, dossiers: [] } };
  } finally {
    wis(prive);
  }
}

function neemPlaats(inhoud: SleutelInhoud, uitnodiging: Uitnodiging, nieuw: Slot): SleutelInhoud {
  const over = inhoud.uitnodigingen.filter(({ accountId }) => accountId !== uitnodiging.accountId);
  return { ...inhoud, uitnodigingen: over, slots: [...inhoud.slots, nieuw] };
}

/**
 * The name and the log line of a new account, in a file that nobody has open. A clock that was set back makes no code good
 * again: what was recorded since shows how late it is.
 */
function noteer(context: Context, map: string, nieuw: Slot, sleutels: Bestandssleutels, vervalt: Moment): void {
  const archief = openBestanden({ map, inhoud: leesSleutels(map).inhoud, account: gebruiker(nieuw), sleutels, slot: undefined });
  try {
    const [laatste] = leesLog(archief.basis, 1);
    if (laatste !== undefined && vergelijkMomenten(laatste.op, vervalt) >= 0) throw new AppFout('CODE_VERLOPEN');
    meldAccount(archief.basis, nieuw);
    schrijfIn(archief, context.host, 'basis', 'account.geactiveerd', { objectId: nieuw.accountId });
  } finally {
    archief.sluit();
  }
}
