import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { PAGINA_URL } from '../../../electron/shell/protocol.ts';
import { bouw, WORTEL } from '../../../electron/start/bouw.ts';
import { vindElectron } from '../../../electron/start/electronBinair.ts';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import type { AppKeuze, Gestart } from './app.ts';
import type { Bediening } from './host.ts';

/** What is kept in Electron's main process for a spec to script and read. */
type Proef = { mappen: (string | null)[]; bestanden: string[][]; opslag: (string | null)[]; voorstellen: string[]; getoond: string[]; klembord: string | null };

/** The application in Electron, unpackaged: a packaged one refuses to be driven. */
export async function startElectron(keuze: AppKeuze & { map: string }, volg: (page: Page) => void): Promise<Gestart> {
  const binair = vindElectron();
  if (!binair) throw new Error('Electron is hier niet; deze proef hoort alleen op vensters() te lopen.');
  await bouw();
  const app = await _electron.launch({
    executablePath: binair,
    args: [WORTEL, `--user-data-dir=${keuze.map}`],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: keuze.kleur ?? 'light',
  });
  await scriptDialogen(app);
  const page = await app.firstWindow();
  volg(page);
  await page.setViewportSize({ width: keuze.breedte ?? 1360, height: keuze.hoogte ?? 900 });
  const afgebroken: string[] = [];
  page.on('request', (verzoek) => {
    if (verzoek.url().split('/', 3).join('/') !== PAGINA_URL.split('/', 3).join('/')) afgebroken.push(verzoek.url());
  });
  const host = maakBediening(app, page);
  if (keuze.klok !== undefined) {
    await host.zetKlok(keuze.klok);
    await page.reload();
  }
  return { page, host, kern: null, afgebroken, storingen: [], profielmap: async () => keuze.map, sluit: () => app.close() };
}

/** Replaces the functions that ask or show something, in the main process; the application itself knows nothing of it. */
async function scriptDialogen(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, clipboard, shell }) => {
    const proef: Proef = { mappen: [], bestanden: [], opslag: [], voorstellen: [], getoond: [], klembord: null };
    Object.assign(globalThis, { proef });
    Object.assign(dialog, {
      showOpenDialog: async (_venster: unknown, opties: { properties?: string[] }) => {
        if (opties.properties?.includes('multiSelections') === true) {
          const filePaths = proef.bestanden.shift() ?? [];
          return { canceled: filePaths.length === 0, filePaths };
        }
        const pad = proef.mappen.shift() ?? null;
        return { canceled: pad === null, filePaths: pad === null ? [] : [pad] };
      },
      showSaveDialog: async (_venster: unknown, opties: { defaultPath?: string }) => {
        proef.voorstellen.push(opties.defaultPath?.split(/[\\/]/).at(-1) ?? '');
        const pad = proef.opslag.shift() ?? null;
        return { canceled: pad === null, filePath: pad ?? '' };
      },
    });
    Object.assign(clipboard, {
      writeText: async (tekst: string) => void (proef.klembord = tekst),
      readText: async () => proef.klembord ?? '',
      clear: () => void (proef.klembord = null),
    });
    Object.assign(shell, { showItemInFolder: (pad: string) => void proef.getoond.push(pad) });
  });
}

function maakBediening(app: ElectronApplication, page: Page): Bediening {
  const lees = (): Promise<Proef> => app.evaluate(() => (globalThis as unknown as { proef: Proef }).proef);
  const zet = async (ms: number): Promise<void> => {
    await app.evaluate((_electron_, nu) => {
      Date.now = () => nu;
      Object.assign(process.getBuiltinModule('node:os'), { uptime: () => nu / 1_000 });
      process.getBuiltinModule('node:module').syncBuiltinESMExports();
    }, ms);
    await page.clock.setFixedTime(ms);
  };
  return {
    kiesMapStraks: (pad) => app.evaluate((_e, waarde) => void (globalThis as unknown as { proef: Proef }).proef.mappen.push(waarde), pad),
    kiesOpslagStraks: (pad) => app.evaluate((_e, waarde) => void (globalThis as unknown as { proef: Proef }).proef.opslag.push(waarde), pad),
    kiesBestandenStraks: (paden) => app.evaluate((_e, waarde) => void (globalThis as unknown as { proef: Proef }).proef.bestanden.push(waarde), paden),
    voorstellen: async () => (await lees()).voorstellen,
    klembord: async () => (await lees()).klembord,
    getoond: async () => (await lees()).getoond,
    zetKlok: (moment) => zet(epochVanMoment(moment)),
    later: async (ms) => zet((await app.evaluate(() => Date.now())) + ms),
  };
}
