import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from '../../../electron/core/host.ts';
import { maakKern } from '../../../electron/core/kern.ts';
import { leesManifest } from '../../../electron/shell/assets.ts';
import { maakStandinHost } from '../../../electron/standin/host.ts';
import { openStandin } from '../../../electron/standin/venster.ts';
import { bouw, WORTEL } from '../../../electron/start/bouw.ts';
import { zorgVoorChromium } from '../../../electron/start/chromium.ts';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import { GOEDKOOP } from '../../core/goedkoop.ts';
import type { AppKeuze, Gestart } from './app.ts';
import { maakProefhost } from './host.ts';

/** The application in the stand-in window, without a display, with the core in this process. */
export async function startStandin(keuze: AppKeuze & { map: string }, volg: (page: Page) => void): Promise<Gestart> {
  await bouw(['renderer', 'standin']);
  let context: BrowserContext | undefined;
  const proef = maakProefhost(keuze.klok ?? null, async (ms) => context?.clock.setFixedTime(ms));
  const host = maakStandinHost({
    dialogen: proef.dialogen,
    klembord: proef.klembord,
    toon: proef.toon,
    klok: proef.klok,
    gegevensMap: keuze.map,
    alleenDemonstratie: keuze.alleenDemonstratie ?? false,
  });
  const kern = (keuze.maakKern ?? ((voor: Host) => maakKern(voor, undefined, GOEDKOOP)))(host);
  const standin = await openStandin({
    chromium: zorgVoorChromium(),
    manifest: leesManifest(join(WORTEL, 'out', 'app', 'renderer')),
    brugScript: readFileSync(join(WORTEL, 'out', 'app', 'standin.js'), 'utf8'),
    kern,
    zichtbaar: false,
    weergave: { breedte: keuze.breedte ?? 1360, hoogte: keuze.hoogte ?? 900, kleur: keuze.kleur ?? 'light' },
    async voorbereid(nieuw) {
      context = nieuw;
      if (keuze.klok !== undefined) await nieuw.clock.setFixedTime(epochVanMoment(keuze.klok));
      for (const page of nieuw.pages()) volg(page);
    },
  });
  return {
    page: standin.page,
    host: proef.bediening,
    kern,
    afgebroken: standin.afgebroken,
    storingen: standin.storingen,
    profielmap: () => profielmap(standin.page),
    async sluit() {
      await kern.sluit();
      await standin.sluit();
    },
  };
}

/** Where Playwright put the profile of this browser: the page lives in memory, and there is a folder on disk all the same. */
async function profielmap(page: Page): Promise<string> {
  const sessie = await page.context().browser()?.newBrowserCDPSession();
  const processen = (await sessie?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  await sessie?.detach();
  const pid = processen.find(({ type }) => type === 'browser')?.id ?? 0;
  const argumenten = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const map = argumenten.find((argument) => argument.startsWith('--user-data-dir='))?.split('=', 2)[1];
  if (map === undefined) throw new Error('De map van de browser is niet te vinden.');
  return map;
}
