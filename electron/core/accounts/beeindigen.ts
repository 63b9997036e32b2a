import { AppFout } from '../../../shared/fout.ts';
import { generatiesVan, STAPPEN_PER_BESTAND, vernieuwInStappen } from '../archief/vernieuwen.ts';
import { probeerBackup, vervangBackup } from '../backup/automatisch.ts';
import type { Manifest } from '../backup/manifest.ts';
import { eerstePlaats, leesKopieen } from '../backup/plaats.ts';
import { bruikbaar } from '../backup/tweede.ts';
import { vernieuwInDraden } from '../backup/draden.ts';
import { STAPPEN_PER_BACKUP, uitHand, verouderd, vernieuwBackupsInStappen, type Vernieuwvraag } from '../backup/vernieuwen.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import type { Bestand, SleutelInhoud } from '../sleutels/formaat.ts';
import { wisSleutels } from '../sleutels/account.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { metVernieuwing } from '../sleutels/wijzig.ts';
import { inStappen, type Werk } from '../werk/werkbank.ts';
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

/**
 * A back-up goes before, and one with the new keys takes its place afterwards. The older ones are encrypted anew, so that who left
 * opens none of them, also with a key slot that he kept: large ones in threads, and what is left here.
 */
async function vernieuwAlle(context: Context, werk: Sleutelwerk, bestanden: readonly Bestand[], werkId: string = context.host.ids.nieuw()): Promise<void> {
  const { archief, sleutels } = werk;
  const { map } = archief;
  const teDoen = bestanden.filter((bestand) => sleutels[bestand].length > 0);
  if (teDoen.length === 0) return;
  const kopie = (van: readonly Buffer[]): Buffer[] => van.map((sleutel) => Buffer.from(sleutel));
  const oud = { sleutels: { basis: kopie(sleutels.basis), dossiers: kopie(sleutels.dossiers) }, generaties: generatiesVan(leesSleutels(map).inhoud) };
  const eerst = 2 + teDoen.length * (STAPPEN_PER_BESTAND + 1);
  const totaal = eerst + aantalBackups(map) * STAPPEN_PER_BACKUP;
  const vraag: Vernieuwvraag = { map, huidig: sleutels, nu: context.host.klok.nu(), open: uitHand(map, sleutels, oud) };
  try {
    await context.werkbank.doeAlleen(werkId, async (voortgang) => {
      const voor = await inStappen(voortgang, totaal, vernieuwBestanden(context, werk, teDoen));
      if (voor !== null) probeer(() => vervangBackup(archief, context.host, voor));
      await vernieuwOudeBackups(context, vraag, { stap: (gedaan) => voortgang.stap(Math.min(eerst + STAPPEN_PER_BACKUP + gedaan, totaal), totaal) });
    });
  } finally {
    wisSleutels(oud.sleutels);
  }
}

/** Gives the files new keys; answers the back-up that went before. */
function* vernieuwBestanden(context: Context, { archief, sleutels }: Sleutelwerk, teDoen: readonly Bestand[]): Generator<void, Manifest | null> {
  yield;
  const voor = archief.demonstratie ? null : probeerBackup(archief, context.host, 'sleutels');
  yield;
  for (const bestand of teDoen) {
    yield* vernieuwInStappen(archief, bestand, sleutels);
    logBeheer(context, 'sleutels.vernieuwd', { extra: { bestand } });
    yield;
  }
  return voor;
}

/** How many back-ups will get the new keys: those of now, and the one that is made. */
const aantalBackups = (map: string): number => bruikbaar(leesKopieen(eerstePlaats(map), 'eerste')).length + 1;

/** The archive has its new keys by then: what cannot be done with a back-up is shown, and can be done again. */
function probeer(doe: () => void): void {
  try {
    doe();
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
  }
}

/** Gives what older back-ups there are the new keys. */
async function vernieuwOudeBackups(context: Context, vraag: Vernieuwvraag, werk: Werk): Promise<void> {
  const totaal = verouderd(vraag.map).length;
  const gedaan = (): number => totaal - verouderd(vraag.map).length;
  try {
    await werk.stap(0, totaal);
    await vernieuwInDraden(vraag, { stap: (backups) => werk.stap(backups * STAPPEN_PER_BACKUP, totaal) });
    const eerder = gedaan() * STAPPEN_PER_BACKUP;
    await inStappen({ stap: (stappen) => werk.stap(eerder + stappen, totaal) }, totaal * STAPPEN_PER_BACKUP, vernieuwBackupsInStappen(vraag));
    if (gedaan() > 0) logBeheer(context, 'backup.vernieuwd', { extra: { aantal: gedaan() } });
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
  }
}
