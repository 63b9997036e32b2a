import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SchilKern } from '../../../electron/shell/schil.ts';
import type { Host } from '../../../electron/core/host.ts';
import { vindElectron } from '../../../electron/start/electronBinair.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { startElectron } from './electron.ts';
import type { Bediening } from './host.ts';
import { startStandin } from './standin.ts';

/** How a spec wants its application. */
export type AppKeuze = {
  /** Folder for the list of known archives; a fresh one by default, removed at the end. Give your own to start twice on it. */
  readonly map?: string;
  /** Where the clock stands; without it, it runs as usual. */
  readonly klok?: Moment;
  readonly kleur?: 'light' | 'dark';
  /** Size of the page in CSS pixels. */
  readonly breedte?: number;
  readonly hoogte?: number;
  /** Refuses archives that are no demonstration; off by default. Stand-in only. */
  readonly alleenDemonstratie?: boolean;
  /** Another core than the real one with a cheap derivation of keys from passwords. Stand-in only. */
  readonly maakKern?: (host: Host) => SchilKern;
};

/** A running application with its page open. */
export type App = {
  readonly venster: Venster;
  readonly page: Page;
  readonly host: Bediening;
  /** The core itself, where it runs in this process: the stand-in. */
  readonly kern: SchilKern | null;
  /** The folder of this application's own data. */
  readonly map: string;
  /** Requests that were not for our own files. Empty in a good run. */
  readonly afgebroken: readonly string[];
  /** Errors on the page's console, exceptions in it, and faults of the bridge. Empty in a good run. */
  readonly fouten: readonly string[];
  /** The folder where the browser itself keeps its things. */
  profielmap(): Promise<string>;
  sluit(): Promise<void>;
};

/** What each window gives `startApp`; `storingen` are faults of the bridge. */
export type Gestart = Pick<App, 'page' | 'host' | 'kern' | 'afgebroken' | 'profielmap' | 'sluit'> & { readonly storingen: readonly string[] };

export type Venster = 'standin' | 'electron';

/** The windows that specs run on here: the stand-in always, Electron where its binary and a display are. */
export function vensters(): Venster[] {
  const scherm = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return scherm && vindElectron() ? ['standin', 'electron'] : ['standin'];
}

/** Starts the application the way a user does, on the given window. */
export async function startApp(keuze: AppKeuze = {}, venster: Venster = 'standin'): Promise<App> {
  const map = keuze.map ?? mkdtempSync(join(tmpdir(), 'huisverbod-proef-'));
  const fouten: string[] = [];
  const gestart = await (venster === 'standin' ? startStandin : startElectron)({ ...keuze, map }, (page) => volg(page, fouten));
  return {
    ...gestart,
    venster,
    map,
    get fouten() {
      return [...fouten, ...gestart.storingen];
    },
    async sluit() {
      await gestart.sluit();
      if (keuze.map === undefined) rmSync(map, { recursive: true, force: true });
    },
  };
}

/** Keeps what a user would not see but a developer must. */
function volg(page: Page, fouten: string[]): void {
  page.on('console', (regel) => {
    if (regel.type() === 'error' || regel.type() === 'warning') fouten.push(regel.text());
  });
  page.on('pageerror', (fout) => fouten.push(fout.message));
}
