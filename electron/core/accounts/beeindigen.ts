import { AppFout } from '../../../shared/fout.ts';
import { generatiesVan, STAPPEN_PER_BESTAND, vernieuwInStappen } from '../archief/vernieuwen.ts';
import { probeerBackup } from '../backup/automatisch.ts';
import { eerstePlaats, leesKopieen } from '../backup/plaats.ts';
import { bruikbaar } from '../backup/tweede.ts';
import { STAPPEN_PER_BACKUP, uitHand, vernieuwBackupsInStappen, type Vernieuwvraag } from '../backup/vernieuwen.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import type { Bestand, SleutelInhoud } from '../sleutels/formaat.ts';
import { wisSleutels } from '../sleutels/account.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { metVernieuwing } from '../sleutels/wijzig.ts';
import { inStappen } from '../werk/werkbank.ts';
import { metSleutels, type Sleutelwerk } from './sleutelwerk.ts';
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

/** Gives both files a new key. @throws AppFout GEEN_DOSSIERTOEGANG, and what `metSleutels` and `vernieuwSleutel` throw. */
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

/** A back-up goes before; afterwards the back-ups get the new keys too, so that who left opens none of them. */
async function vernieuwAlle(context: Context, werk: Sleutelwerk, bestanden: readonly Bestand[], werkId: string = context.host.ids.nieuw()): Promise<void> {
  const teDoen = bestanden.filter((bestand) => werk.sleutels[bestand].length > 0);
  if (teDoen.length === 0) return;
  const stappen = 2 + teDoen.length * (STAPPEN_PER_BESTAND + 1) + aantalBackups(werk.archief.map) * STAPPEN_PER_BACKUP;
  await context.werkbank.doeAlleen(werkId, (voortgang) => inStappen(voortgang, stappen, vernieuwInDelen(context, werk, teDoen)));
}

function* vernieuwInDelen(context: Context, { archief, sleutels }: Sleutelwerk, teDoen: readonly Bestand[]): Generator<void, void> {
  const { map } = archief;
  const kopie = (van: readonly Buffer[]): Buffer[] => van.map((sleutel) => Buffer.from(sleutel));
  const oud = { sleutels: { basis: kopie(sleutels.basis), dossiers: kopie(sleutels.dossiers) }, generaties: generatiesVan(leesSleutels(map).inhoud) };
  try {
    yield;
    if (!archief.demonstratie) probeerBackup(archief, context.host, 'sleutels');
    yield;
    for (const bestand of teDoen) {
      yield* vernieuwInStappen(archief, bestand, sleutels);
      logBeheer(context, 'sleutels.vernieuwd', { extra: { bestand } });
      yield;
    }
    yield* vernieuwOudeBackups(context, { map, huidig: sleutels, nu: context.host.klok.nu(), open: uitHand(map, sleutels, oud) });
  } finally {
    wisSleutels(oud.sleutels);
  }
}

/** How many back-ups will need the new keys: those of now, and the one that is made before. */
const aantalBackups = (map: string): number => bruikbaar(leesKopieen(eerstePlaats(map), 'eerste')).length + 1;

/** The archive has its new keys by then; back-ups that could not get them are shown as such, and can be done again. */
function* vernieuwOudeBackups(context: Context, vraag: Vernieuwvraag): Generator<void, void> {
  try {
    const { vernieuwd } = yield* vernieuwBackupsInStappen(vraag);
    if (vernieuwd > 0) logBeheer(context, 'backup.vernieuwd', { extra: { aantal: vernieuwd } });
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
  }
}
