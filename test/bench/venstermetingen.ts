import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORTEL } from '../../electron/start/bouw.ts';
import { startApp } from '../e2e/driver/app.ts';
import { vulArchief } from './archiefproef.ts';
import { leesSleutels } from '../../electron/core/sleutels/sleutelbestand.ts';
import { openArchief } from '../../electron/core/toegang/openen.ts';
import { DEMONSTRATIE_WACHTWOORD } from '../../shared/contract/demonstratie.ts';
import { meting, type Meting } from './meten.ts';

const LIJST = { filter: 'alle', zoek: '', na: null, aantal: 2000 };

/** Calls through the bridge, timed in the page itself. */
export async function venstermetingen(): Promise<Meting[]> {
  const app = await startApp({ alleenDemonstratie: true });
  try {
    await app.page.evaluate(async () => {
      await window.huisverbod.roep('archief.demonstratie', {});
      await window.huisverbod.roep('archief.vergrendel', {});
    });
    const map = join(app.map, 'demonstratie');
    const accountId = leesSleutels(map).inhoud.slots[0]?.accountId ?? '';
    const archief = await openArchief({ map, accountId, wachtwoord: DEMONSTRATIE_WACHTWOORD, host: { klok: { ms: () => Date.now() } } });
    vulArchief(archief, Date.now(), 2000);
    archief.sluit();
    const gemeten = await app.page.evaluate(async (lijst) => {
      await window.huisverbod.roep('archief.demonstratie', {});
      const tijd = async (keer: number, naam: string, invoer: unknown): Promise<number[]> => {
        const tijden: number[] = [];
        for (let i = -10; i < keer; i += 1) {
          const begin = performance.now();
          await window.huisverbod.roep(naam, invoer);
          if (i >= 0) tijden.push(performance.now() - begin);
        }
        return tijden;
      };
      return { heenEnWeer: await tijd(500, 'app.tijd', {}), lijst: await tijd(30, 'dossier.lijst', lijst) };
    }, LIJST);
    return [
      meting('brug heen en weer (vervangend venster)', 'ms', gemeten.heenEnWeer, 6, 'p50'),
      meting('lijst van 2000 regels over de brug', 'ms', gemeten.lijst, 20, 'p50'),
    ];
  } finally {
    await app.sluit();
  }
}

/** A script and the scripts that it cannot do without, by file name. */
function metImports(map: string, naam: string, gezien = new Set<string>()): Set<string> {
  if (gezien.has(naam)) return gezien;
  gezien.add(naam);
  const tekst = readFileSync(join(map, naam), 'utf8');
  for (const [, ander] of tekst.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) if (ander !== undefined) metImports(map, ander, gezien);
  return gezien;
}

/** The script in the page, and the application that it starts, with all that these cannot do without. */
function beginscripts(map: string): Set<string> {
  const begin = /src="\/assets\/([\w.-]+\.js)"/.exec(readFileSync(join(map, '..', 'index.html'), 'utf8'))?.[1] ?? '';
  const start = /["'`]\.\/(start-[\w-]+\.js)["'`]/.exec(readFileSync(join(map, begin), 'utf8'))?.[1];
  if (start === undefined) throw new Error('het beginscript noemt geen start');
  return metImports(map, start, metImports(map, begin));
}

/** What the window loads before it shows something, and all that it can load, compressed. */
export function bundelmetingen(): Meting[] {
  const map = join(WORTEL, 'out', 'app', 'renderer', 'assets');
  const kB = (namen: Iterable<string>): number =>
    [...namen].reduce((som, naam) => som + gzipSync(readFileSync(join(map, naam))).length / 1000, 0);
  const alle = readdirSync(map).filter((naam) => naam.endsWith('.js'));
  return [
    meting('script waarmee het venster begint, gzip', 'kB', [kB(beginscripts(map))], 250),
    meting('alle scripts van het venster samen, gzip', 'kB', [kB(alle)], null),
  ];
}
