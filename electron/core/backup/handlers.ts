import { existsSync, rmSync } from 'node:fs';
import { soortMap } from '../archief/map.ts';
import { metSleutels } from '../accounts/sleutelwerk.ts';
import type { backupOpdrachten } from '../../../shared/contract/backup.ts';
import { AppFout } from '../../../shared/fout.ts';
import { ligtIn } from '../bestanden/ligtIn.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { wisSleutels } from '../sleutels/account.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { bekijk } from '../terugzetten/bekijk.ts';
import { inStappen } from '../werk/werkbank.ts';
import { kiesSleutels, magTerugzetten } from '../terugzetten/bron.ts';
import { herneemWissel } from '../terugzetten/wissel.ts';
import { zetTerug } from '../terugzetten/zet.ts';
import { brengTweedeBij, maakMetRotatieInStappen } from './automatisch.ts';
import { alsRegel, beeldVan, kopieenElders, kopieenHier } from './beeld.ts';
import { controleerBestanden, controleerInhoud } from './controle.ts';
import { backupstappen } from './maken.ts';
import { leesManifest } from './manifest.ts';
import { leesKopieen, eerstePlaats, zoekKopieen, type Kopie } from './plaats.ts';
import { isTweedeVergeten, leesStand, wijzigStand } from './stand.ts';
import { metWachtwoord, openKopie, vernieuwBackups } from './vernieuwen.ts';

/** In the stand-in window only a demonstration archive is put back, unless the command line allowed more. */
function eisToegestaan({ host }: Context, bron: string): void {
  if (host.alleenDemonstratie && !leesManifest(bron).demonstratie) throw new AppFout('ALLEEN_DEMONSTRATIE');
}

/** The name of the municipality of a back-up; '' when it cannot be read. */
function gemeenteVan({ map, manifest }: Kopie): string {
  try {
    return manifest === null ? '' : leesSleutels(map).inhoud.gemeente;
  } catch {
    return '';
  }
}

function archiefIdVan(map: string, hier: readonly Kopie[]): string | null {
  try {
    return leesSleutels(map).inhoud.archiefId;
  } catch {
    return hier.find(({ manifest }) => manifest !== null)?.manifest?.archiefId ?? null;
  }
}

function eisSchrijfbaar(context: Context): void {
  if (context.archief().alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
}

/** Handlers of back-ups. */
export const backupHandlers: Pick<Handlers<Context>, keyof typeof backupOpdrachten> = {
  'backup.stand': (context) => beeldVan(context.archief(), context.host.klok.nu()),

  'backup.maak': async (context, { werkId }) => {
    eisSchrijfbaar(context);
    const archief = context.archief();
    // Alone, so that the copies of both files belong together. The second location is not waited for by others.
    const { gemaakt } = await context.werkbank.doeAlleen(werkId, (werk) => inStappen(werk, backupstappen(archief), maakMetRotatieInStappen(archief, context.host, 'hand', true)));
    return { gemaakt, tweede: await brengTweedeBij(archief, context.host) };
  },

  'backup.controleer': async (context, { bron, wachtwoord }) => {
    const { map, account } = context.archief();
    const manifest = controleerBestanden(bron);
    if (manifest.archiefId !== context.archief().archiefId) throw new AppFout('BACKUP_ANDER_ARCHIEF');
    const keuze = kiesSleutels(map, bron);
    const inhoud =
      keuze.sleutels === 'nu'
        ? await metSleutels(context, wachtwoord, ({ sleutels }) => controleerInhoud(bron, manifest, sleutels, true))
        : await metEigenSleutels(bron, account.accountId, wachtwoord, (sleutels) => controleerInhoud(bron, manifest, sleutels, true));
    logBeheer(context, 'backup.gecontroleerd', { objectId: manifest.id });
    return { gemaakt: manifest.gemaakt, dossiers: inhoud.dossiers, gebeurtenissen: inhoud.gebeurtenissen };
  },

  'backup.tweede': async (context, { kies }) => {
    eisSchrijfbaar(context);
    const archief = context.archief();
    const tweede = kies ? await context.host.bestanden.kiesMap('Kies de map voor de tweede back-up') : null;
    if (kies && tweede === null) return { map: null, code: null };
    if (tweede !== null && ligtIn(archief.map, tweede)) throw new AppFout('BACKUP_TWEEDE_ZELFDE');
    const zelfde = leesStand(archief.map).tweede === tweede && !isTweedeVergeten(archief);
    wijzigStand(archief.map, ({ pogingen }) => ({ tweede, pogingen: { ...pogingen, tweede: null } }));
    // Destroying counts by these lines which location was left with back-ups in it.
    if (!zelfde) logBeheer(context, 'backup.plaatsGewijzigd', { extra: { tweede: tweede !== null } });
    return { map: tweede, code: await brengTweedeBij(archief, context.host) };
  },

  'backup.vernieuw': async (context, { wachtwoord }) => {
    const { map, account } = context.archief();
    const open = await metWachtwoord(map, account.accountId, wachtwoord);
    return metSleutels(context, wachtwoord, ({ sleutels }) => {
      const uitkomst = vernieuwBackups({ map, huidig: sleutels, nu: context.host.klok.nu(), open });
      logBeheer(context, 'backup.vernieuwd', { extra: { aantal: uitkomst.vernieuwd } });
      return uitkomst;
    });
  },

  'backup.bevestig': (context) => {
    eisSchrijfbaar(context);
    const { map } = context.archief();
    for (const kopie of leesKopieen(eerstePlaats(map), 'eerste')) {
      if (kopie.manifest?.aanleiding === 'vervangen') rmSync(kopie.map, { recursive: true, force: true });
    }
    logBeheer(context, 'backup.vervangenVerwijderd');
    return {};
  },

  'terugzetten.kiesMap': async ({ host }) => ({ map: await host.bestanden.kiesMap('Kies de map met back-ups') }),

  'terugzetten.lijst': async (_context, { map, elders }) => {
    herneemWissel(map);
    const bezet = existsSync(map) && soortMap(map) === 'archief';
    const met = (kopieen: readonly Kopie[]) => kopieen.map((kopie) => ({ ...alsRegel(kopie), gemeente: gemeenteVan(kopie) }));
    if (elders !== null) return { kopieen: met(zoekKopieen(elders)), tweede: null, bezet };
    const hier = kopieenHier(map);
    const archiefId = archiefIdVan(map, hier);
    const daar = archiefId === null ? { kopieen: [], code: null } : await kopieenElders(map, archiefId);
    return { kopieen: met([...hier, ...daar.kopieen]), tweede: daar.code, bezet };
  },

  'terugzetten.wie': (context, { map, bron }) => {
    eisToegestaan(context, bron);
    const keuze = kiesSleutels(map, bron);
    return { sleutels: keuze.sleutels, accounts: magTerugzetten(keuze).map(({ accountId, naam, ambt }) => ({ accountId, naam, ambt })) };
  },

  'terugzetten.bekijk': (context, vraag) => {
    eisToegestaan(context, vraag.bron);
    return bekijk(vraag, context.host.klok);
  },

  'terugzetten.zet': (context, vraag) => {
    eisToegestaan(context, vraag.bron);
    return zetTerug(vraag, context.host);
  },
};

async function metEigenSleutels<T>(bron: string, accountId: string, wachtwoord: string, fn: (sleutels: NonNullable<Awaited<ReturnType<typeof openKopie>>>) => T): Promise<T> {
  const sleutels = await openKopie({ map: bron }, accountId, wachtwoord);
  if (sleutels === null) throw new AppFout('BACKUP_SLEUTEL');
  try {
    return fn(sleutels);
  } finally {
    wisSleutels(sleutels);
  }
}
