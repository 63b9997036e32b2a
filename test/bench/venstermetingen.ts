import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORTEL } from '../../electron/start/bouw.ts';
import { startApp } from '../e2e/driver/app.ts';
import { vulArchief } from './archiefproef.ts';
import { openArchief } from '../../electron/core/archief/archief.ts';
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
    const archief = await openArchief({ map, wachtwoord: DEMONSTRATIE_WACHTWOORD, host: { klok: { ms: () => Date.now() } } });
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

/** What the window loads, compressed. */
export function bundelmeting(): Meting {
  const map = join(WORTEL, 'out', 'app', 'renderer', 'assets');
  const scripts = readdirSync(map).filter((naam) => naam.endsWith('.js'));
  const kB = scripts.reduce((som, naam) => som + gzipSync(readFileSync(join(map, naam))).length / 1000, 0);
  return meting('script van het venster, gzip', 'kB', [kB], 250);
}
