import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { bouwDossier } from '../../shared/dossier/toestand.ts';
import { leesGebeurtenis } from '../../shared/dossier/gebeurtenissen/index.ts';
import { dossierTermijnen } from '../../shared/dossier/termijnen.ts';
import type { Archief } from '../../electron/core/archief/archief.ts';
import type { Db } from '../../electron/core/archief/db.ts';
import { leesDossier } from '../../electron/core/archief/dossiers.ts';
import { leesGebeurtenissen, voegToe } from '../../electron/core/archief/gebeurtenissen.ts';
import { migreer } from '../../electron/core/archief/migreer.ts';
import { leesLijst } from '../../electron/core/archief/samenvatting.ts';
import { zoek } from '../../electron/core/archief/zoeken.ts';
import { WORTEL } from '../../electron/start/bouw.ts';
import { startKern, type Proefkern } from '../core/kern/proefkern.ts';
import { backupmetingen } from './backupmetingen.ts';
import { AANTAL, BENCH_NU, maakProefarchief, naamVan, vulArchief, WACHTWOORD } from './archiefproef.ts';
import { sleutelmetingen } from './sleutelmetingen.ts';
import { vernietigmetingen } from './vernietigmetingen.ts';
import { meting, tijden, verhoudingen, type Meting } from './meten.ts';

const kies = (ids: readonly string[], poging: number): string => ids[(poging * 7919) % ids.length] ?? '';
/** Cases that are read again and again: what a week of work looks like, and what is warm. */
const WARM = 200;

/** The same reads on the encrypted archive and on a plain file of the same content, in turn, so that both meet the same machine. */
async function tegenKlare(archief: Archief, ids: readonly string[]): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'huisverbod-klaar-'));
  const klaar: Db = new Database(join(map, 'klaar.db'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'temp_store = MEMORY', 'foreign_keys = ON']) klaar.pragma(pragma);
  migreer(klaar, 'dossiers');
  const klareIds = vulArchief({ ...archief, dossiers: klaar }, BENCH_NU);
  const lezingen: [string, (db: Db, eigen: readonly string[], poging: number) => unknown][] = [
    ['dossier met 30 gebeurtenissen', (db, eigen, poging) => leesGebeurtenissen(db, kies(eigen.slice(-WARM), poging))],
    ['eerste pagina van de lijst', (db) => leesLijst(db, { aantal: 100 })],
    ['naam gezocht', (db, _eigen, poging) => zoek(db, naamVan(AANTAL - 1 - (poging % WARM)))],
  ];
  const metingen: Meting[] = [];
  for (const [naam, lees] of lezingen) {
    const [versleuteld, onversleuteld]: [number[], number[]] = [[], []];
    // Twenty calls a figure: one call takes less than the clock can tell apart.
    const maat = async (db: Db, eigen: readonly string[], ronde: number): Promise<number> =>
      (await tijden(1, () => Array.from({ length: 20 }, (_, i) => lees(db, eigen, ronde * 20 + i)), 0))[0] ?? 0;
    for (let ronde = -3; ronde < 40; ronde += 1) {
      const [a, b] = [await maat(archief.dossiers, ids, ronde + 3), await maat(klaar, klareIds, ronde + 3)];
      if (ronde < 0) continue;
      versleuteld.push(a);
      onversleuteld.push(b);
    }
    metingen.push(meting(`warm, versleuteld tegen klaar: ${naam}`, 'verhouding', verhoudingen(versleuteld, onversleuteld), 1.3, 'p50'));
  }
  klaar.close();
  rmSync(map, { recursive: true, force: true });
  return metingen;
}

/**
 * Memory of a process that has only the core, with this archive open and used, in MB. The core is built as for users: a Node
 * that reads TypeScript holds a compiler as well, some eighty megabytes that nobody else has.
 */
async function geheugen(map: string): Promise<number[]> {
  // So deep below the project that the built program finds the templates where its source does.
  const uitvoer = join(WORTEL, 'out', 'bench', 'kern');
  await build({
    configFile: false,
    root: WORTEL,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers', '@node-rs/argon2'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: uitvoer,
      minify: false,
      rolldownOptions: { input: join(import.meta.dirname, 'geheugen.ts'), output: { format: 'es', entryFileNames: 'geheugen.mjs', codeSplitting: false } },
    },
  });
  return Array.from({ length: 3 }, () => Number(execFileSync(process.execPath, [join(uitvoer, 'geheugen.mjs'), map], { encoding: 'utf8' })));
}

/** Unlocks through the core, as a person does; returns how long that took in milliseconds. */
async function ontgrendel(proef: Proefkern, map: string): Promise<number> {
  const { accounts } = await proef.geef('archief.slot', { map });
  const begin = performance.now();
  await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
  return performance.now() - begin;
}

/** The core on ten thousand cases of thirty events. */
export async function kernmetingen(): Promise<Meting[]> {
  const { map, archief, ids } = await maakProefarchief(BENCH_NU);
  const metingen = await tegenKlare(archief, ids);
  archief.sluit();

  const proef = startKern('2026-11-22T12:00:00+01:00');
  const ontgrendeld: number[] = [];
  const koud: number[] = [];
  for (let keer = 0; keer < 20; keer += 1) {
    ontgrendeld.push(await ontgrendel(proef, map));
    koud.push(...(await tijden(1, () => proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 50 }), 0)));
    await proef.geef('archief.vergrendel', {});
  }
  const meteenWeer: number[] = [];
  await ontgrendel(proef, map);
  for (let keer = 0; keer < 5; keer += 1) {
    await proef.geef('melding.nieuw', {});
    void proef.kern.vergrendel('rust');
    meteenWeer.push(await ontgrendel(proef, map));
  }
  const lijst = { filter: 'alle', zoek: '', na: null, aantal: 50 } as const;
  metingen.push(
    meting('ontgrendelen', 'ms', ontgrendeld, 1000),
    meting('ontgrendelen terwijl de back-up van net ervoor begint', 'ms', meteenWeer, null),
    meting('eerste lijst na ontgrendelen (koud)', 'ms', koud, null),
    meting('eerste pagina van de lijst', 'ms', await tijden(200, () => proef.geef('dossier.lijst', lijst)), 10),
    meting('dossier geopend met toestand en termijnen', 'ms', await tijden(300, (poging) => proef.geef('dossier.open', { dossierId: kies(ids, poging) })), 10),
    meting('naam gezocht', 'ms', await tijden(200, (poging) => proef.geef('dossier.lijst', { ...lijst, zoek: naamVan((poging * 7919) % AANTAL) })), 10),
    meting('jaarcijfers van alle dossiers', 'ms', await tijden(20, () => proef.geef('jaarcijfers.lees', { jaar: null })), 300),
    meting('kosten en uren van een jaar', 'ms', await tijden(20, () => proef.geef('kosten.jaar', { jaar: 2026 })), 300),
  );
  await proef.einde();
  metingen.push(...(await rekenEnSchrijf(map, ids)), meting('geheugen van de kern met dit archief open', 'MB', await geheugen(map), 200), ...(await sleutelmetingen(map, ids)), ...(await backupmetingen(map)), ...(await vernietigmetingen(map)));
  rmSync(dirname(map), { recursive: true, force: true });
  return metingen;
}

async function rekenEnSchrijf(map: string, ids: readonly string[]): Promise<Meting[]> {
  const { openArchief } = await import('../../electron/core/toegang/openen.ts');
  const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host: { klok: { ms: () => BENCH_NU } } });
  const { dossiers, account } = archief;
  const lees = (poging: number): unknown => {
    const id = kies(ids, poging);
    return dossierTermijnen(bouwDossier(id, leesGebeurtenissen(dossiers, id).map(leesGebeurtenis)));
  };
  const schrijf = (poging: number): unknown => {
    const id = kies(ids, poging);
    const nieuw = { id: randomUUID(), type: 'melding.vervallen', at: '2026-11-22T12:00:00+01:00', hoedanigheid: 'bench', gegevens: { reden: 'Proef' } };
    return voegToe(dossiers, id, [nieuw], leesDossier(dossiers, id).laatsteVolgnummer, { accountId: account.accountId, vastgelegdOp: '2026-11-22T12:00:00+01:00' });
  };
  const metingen = [
    meting('toestand en termijnen van een dossier', 'ms', await tijden(300, lees), 10),
    meting('gebeurtenis duurzaam vastgelegd', 'ms', await tijden(300, schrijf), 15),
  ];
  archief.sluit();
  return metingen;
}
