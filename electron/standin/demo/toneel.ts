import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { epochVanMoment, type Moment } from '../../../shared/wth/tijd.ts';
import { maakKern } from '../../core/kern.ts';
import { leesManifest } from '../../shell/assets.ts';
import { bouw, WORTEL } from '../../start/bouw.ts';
import { zorgVoorChromium } from '../../start/chromium.ts';
import { maakStandinHost } from '../host.ts';
import { openStandin } from '../venster.ts';
import { maakNachtklok } from './nachtklok.ts';

/** The application on its own stage: own data, own clock, and somebody who answers its dialogs. */
export type Toneel = {
  readonly page: Page;
  /** Lets time pass while somebody is at work: what the page would tell the core is told for it. */
  readonly later: (minuten: number) => Promise<void>;
  /** Goes on at another day, with somebody at work: nothing happened in between. */
  readonly springNaar: (moment: Moment) => Promise<void>;
  readonly afgebroken: readonly string[];
  /** Errors on the page and faults of the bridge so far. */
  readonly fouten: () => string[];
  readonly sluit: () => Promise<void>;
};

export type ToneelKeuze = {
  readonly begin: Moment;
  readonly breedte: number;
  readonly hoogte: number;
  /** Answers a save dialog, given the file name that it proposes. */
  readonly opslagpad: (bestandsnaam: string) => string;
};

/** Idle minutes that no step may reach; the archive locks itself after ten. */
const STAP_MINUTEN = 5;
/** Nothing on screen takes longer than this on a slow machine. */
const WACHT_MS = 30_000;

/** Starts the application in the stand-in window, without a display, upon a data folder that is gone afterwards. */
export async function openToneel({ begin, breedte, hoogte, opslagpad }: ToneelKeuze): Promise<Toneel> {
  const chromium = zorgVoorChromium();
  await bouw(['renderer', 'standin']);
  const map = mkdtempSync(join(tmpdir(), 'huisverbod-demo-'));
  const { klok, verder } = maakNachtklok(begin);
  const fouten: string[] = [];
  let laatste = '';
  const host = maakStandinHost({
    dialogen: {
      kiesMap: async () => null,
      kiesOpslag: async (voorstel) => (laatste = opslagpad(basename(voorstel))),
      // Who chooses a file here takes the one that was saved last.
      kiesBestanden: async () => [laatste],
    },
    klembord: { schrijf: async () => undefined, wis: async () => undefined },
    toon: () => undefined,
    klok,
    gegevensMap: map,
    // The form of a new archive is shown too; the story makes none.
    alleenDemonstratie: false,
  });
  const kern = maakKern(host, (opdracht, klasse) => void fouten.push(`${opdracht}: ${klasse}`));
  const ruimOp = async (): Promise<void> => {
    await kern.sluit();
    rmSync(map, { recursive: true, force: true });
  };
  try {
    const venster = await openStandin({
      chromium,
      manifest: leesManifest(join(WORTEL, 'out', 'app', 'renderer')),
      brugScript: readFileSync(join(WORTEL, 'out', 'app', 'standin.js'), 'utf8'),
      kern,
      zichtbaar: false,
      weergave: { breedte, hoogte, kleur: 'light' },
      async voorbereid(context) {
        for (const page of context.pages()) volg(page, fouten);
      },
    });
    venster.page.setDefaultTimeout(WACHT_MS);
    // As when one comes back to the window: the clock on screen is asked for at once.
    const vraagKlok = async (): Promise<void> => void (await venster.page.evaluate(() => window.dispatchEvent(new Event('focus'))));
    return {
      page: venster.page,
      afgebroken: venster.afgebroken,
      fouten: () => [...fouten, ...venster.storingen],
      async later(minuten) {
        for (let rest = minuten; rest > 0; rest -= STAP_MINUTEN) {
          verder(Math.min(rest, STAP_MINUTEN));
          await kern.roep('app.actief', {});
        }
        await vraagKlok();
      },
      async springNaar(moment) {
        verder(Math.round((epochVanMoment(moment) - klok.ms()) / 60_000));
        // In the same tick as the clock, so that it is never idle for years.
        await kern.roep('app.actief', {});
        await vraagKlok();
      },
      async sluit() {
        await venster.sluit();
        await ruimOp();
      },
    };
  } catch (fout) {
    await ruimOp();
    throw fout;
  }
}

/** Keeps what a user would not see, and what must not be there. */
function volg(page: Page, fouten: string[]): void {
  page.on('console', (regel) => {
    if (regel.type() === 'error' || regel.type() === 'warning') fouten.push(regel.text());
  });
  page.on('pageerror', (fout) => fouten.push(fout.message));
}
