/** Giving the files of an archive new keys, and every back-up with them. */
import { AppFout } from '../../../shared/fout.ts';
import type { Lezing } from '../archief/kopie.ts';
import { generatiesVan } from '../archief/vernieuwen.ts';
import { leesInDraad, vernieuwBestand } from '../backup/archiefdraad.ts';
import { maakMetRotatieInStappen, vervangBackupInStappen } from '../backup/automatisch.ts';
import { vernieuwInDraden } from '../backup/draden.ts';
import { backupstappen } from '../backup/maken.ts';
import type { Manifest } from '../backup/manifest.ts';
import { eerstePlaats, leesKopieen } from '../backup/plaats.ts';
import { bruikbaar } from '../backup/tweede.ts';
import { STAPPEN_PER_BACKUP, uitHand, verouderd, vernieuwBackupsInStappen, type Vernieuwvraag } from '../backup/vernieuwen.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { wisSleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { inDelen, inStappen, isStop, type Werk } from '../werk/werkbank.ts';
import type { Sleutelwerk } from './sleutelwerk.ts';

/** About how long each part takes, for showing how far it is. */
const GEWICHT = { vooraf: 2, dossiers: 4, basis: 1, vervang: 1, perBackup: 2 } as const;

/**
 * A back-up goes before, and one with the new keys takes its place afterwards. The older ones are encrypted anew, so that who left
 * opens none of them, also with a key slot that he kept. What is large is done in threads: the core answers meanwhile, and both cores
 * of a small machine work.
 * @throws AppFout as `vernieuwInStappen`; AFGEBROKEN or VERGRENDELD when it was stopped before the archive had its new keys
 */
export async function vernieuwAlle(context: Context, werk: Sleutelwerk, bestanden: readonly Bestand[], werkId: string = context.host.ids.nieuw()): Promise<void> {
  const { archief, sleutels } = werk;
  const { map } = archief;
  // The dossiers first: their thread goes on beside the back-up.
  const teDoen = (['dossiers', 'basis'] as const).filter((bestand) => bestanden.includes(bestand) && sleutels[bestand].length > 0);
  if (teDoen.length === 0) return;
  const kopie = (van: readonly Buffer[]): Buffer[] => van.map((sleutel) => Buffer.from(sleutel));
  const oud = { sleutels: { basis: kopie(sleutels.basis), dossiers: kopie(sleutels.dossiers) }, generaties: generatiesVan(leesSleutels(map).inhoud) };
  const vraag: Vernieuwvraag = { map, huidig: sleutels, nu: context.host.klok.nu(), open: uitHand(map, sleutels, oud) };
  const { dossiers, basis, perBackup, ...eromheen } = GEWICHT;
  const gewichten = { ...eromheen, dossiers: teDoen.includes('dossiers') ? dossiers : 0, basis: teDoen.includes('basis') ? basis : 0, oude: perBackup * bruikbaar(leesKopieen(eerstePlaats(map), 'eerste')).length };
  try {
    await context.werkbank.doeAlleen(werkId, async (voortgang) => {
      const delen = inDelen(voortgang, gewichten);
      const eerst = backupVooraf(context, werk, delen.vooraf);
      let gelezen: Lezing | null = null;
      try {
        for (const bestand of teDoen) {
          const lezing = await vernieuwBestand({ archief, bestand, sleutels, eerst }, delen[bestand]);
          if (bestand === 'dossiers') gelezen = lezing;
          logBeheer(context, 'sleutels.vernieuwd', { extra: { bestand } });
          await delen[bestand].stap(1, 1);
        }
      } finally {
        // Whatever goes wrong: nothing goes on when this ends.
        await eerst.catch(() => null);
      }
      const voor = await eerst;
      if (voor !== null) await vervang(context, werk, voor, gelezen, delen.vervang);
      await vernieuwOudeBackups(context, vraag, delen.oude);
    });
  } finally {
    wisSleutels(oud.sleutels);
  }
}

/** The back-up that goes before; `null` when there is none, which is remembered and shown, and goes on. @throws AppFout AFGEBROKEN, VERGRENDELD */
async function backupVooraf({ host }: Context, { archief, sleutels }: Sleutelwerk, werk: Werk): Promise<Manifest | null> {
  if (archief.demonstratie) return null;
  const half: Werk = { stap: (gedaan, totaal) => werk.stap(gedaan, 2 * totaal) };
  const andereHalf: Werk = { stap: (gedaan, totaal) => werk.stap(totaal + gedaan, 2 * totaal) };
  const gelezen = archief.heeftDossiers ? await leesInDraad({ archief, bestand: 'dossiers', sleutels }, half) : null;
  try {
    const manifest = await inStappen(andereHalf, backupstappen(archief), maakMetRotatieInStappen(archief, host, 'sleutels', true, gelezen));
    await werk.stap(1, 1);
    return manifest;
  } catch (fout) {
    if (isStop(fout)) throw fout;
    return null;
  }
}

/** The archive has its new keys by then: what cannot be done with a back-up is shown, and can be done again. */
async function vervang({ host }: Context, { archief }: Sleutelwerk, voor: Manifest, gelezen: Lezing | null, werk: Werk): Promise<void> {
  try {
    await inStappen(werk, backupstappen(archief), vervangBackupInStappen(archief, host, voor, gelezen));
    await werk.stap(1, 1);
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
  }
}

/** Gives what older back-ups there are the new keys: large ones in threads, and what is left here. */
async function vernieuwOudeBackups(context: Context, vraag: Vernieuwvraag, werk: Werk): Promise<void> {
  const totaal = verouderd(vraag.map).length;
  const gedaan = (): number => totaal - verouderd(vraag.map).length;
  try {
    await werk.stap(0, totaal);
    await vernieuwInDraden(vraag, { stap: (backups) => werk.stap(backups, totaal) });
    const eerder = gedaan();
    await inStappen({ stap: (stappen) => werk.stap(eerder + stappen / STAPPEN_PER_BACKUP, totaal) }, totaal * STAPPEN_PER_BACKUP, vernieuwBackupsInStappen(vraag));
    if (gedaan() > 0) logBeheer(context, 'backup.vernieuwd', { extra: { aantal: gedaan() } });
    await werk.stap(1, 1);
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
  }
}
