import { chromium, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright-core';
import type { KanaalKern } from '../shell/kanaal.ts';
import { AFZENDER_GEWEIGERD, beantwoord, isEigenAfzender } from '../shell/brug.ts';
import { bedien, STARTPAGINA, type Manifest } from '../shell/assets.ts';
import { TITEL } from '../shell/venster.ts';
import { isRoot } from '../start/chromium.ts';
import { pakIn } from './inpakken.ts';
import { BINDING, ONTVANGER, OORSPRONG } from './namen.ts';
import { maakProfiel } from './profiel.ts';

/** The one address of the stand-in window. */
export const PAGINA_URL = `${OORSPRONG}${STARTPAGINA}`;

/** What a stand-in window is made of. `zichtbaar` gives a window on the display; otherwise there is only the page. */
export type StandinKeuze = {
  readonly chromium: string;
  readonly manifest: Manifest;
  readonly brugScript: string;
  readonly kern: KanaalKern;
  readonly zichtbaar: boolean;
  /** Only without a window: size in CSS pixels, and day or night. */
  readonly weergave?: { readonly breedte: number; readonly hoogte: number; readonly kleur: 'light' | 'dark' };
  /** Called before the page is opened, for whoever needs the context itself: a test that sets the page's clock. */
  readonly voorbereid?: (context: BrowserContext) => Promise<void>;
};

/** An open stand-in window. */
export type Standin = {
  readonly page: Page;
  /** Every request that was not for one of our own files, none of which left the machine. */
  readonly afgebroken: readonly string[];
  /** Names of faults in the bridge; empty when all is well. */
  readonly storingen: readonly string[];
  /** Resolves when the window is gone, by the user or by `sluit`. */
  readonly gesloten: Promise<void>;
  sluit(): Promise<void>;
};

/**
 * What escapes the handler is sent to a proxy that does not exist. Electron's rule for names would do as well, but with it
 * Chromium shows a warning above the page.
 */
const ARGUMENTEN = ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--disable-blink-features=Auxclick', '--no-pings', '--disable-spell-checking'];

/** Opens the page in the system's Chromium, over a pipe: no port is opened, and no request leaves the process. */
export async function openStandin(keuze: StandinKeuze): Promise<Standin> {
  const { context, page, ruimOp } = await (keuze.zichtbaar ? openMetVenster(keuze) : openZonderVenster(keuze));
  const afgebroken: string[] = [];
  const storingen: string[] = [];
  const gesloten = new Promise<void>((klaar) => {
    page.once('close', () => klaar());
    context.once('close', () => klaar());
  });
  const stopLuisteren = keuze.kern.luister((bericht) => {
    page.evaluate(ontvang, [ONTVANGER, JSON.stringify(bericht)] as const).catch(() => storingen.push('bericht'));
  });
  const sluit = async (): Promise<void> => {
    stopLuisteren();
    await ruimOp();
  };
  try {
    await regelVerkeer(context, keuze.manifest, afgebroken);
    await context.exposeBinding(BINDING, async (bron, vraag: unknown) => {
      const hoofdframe = { url: page.mainFrame().url() };
      const afzender = bron.page === page && bron.frame === page.mainFrame() ? hoofdframe : null;
      if (!isEigenAfzender(afzender, hoofdframe, PAGINA_URL)) return AFZENDER_GEWEIGERD;
      return pakIn(await beantwoord(vraag, keuze.kern.roep, (soort) => storingen.push(soort)));
    });
    await context.addInitScript({ content: keuze.brugScript });
    await keuze.voorbereid?.(context);
    context.on('page', (andere) => void andere.close().catch(() => undefined));
    await page.goto(PAGINA_URL, { waitUntil: 'domcontentloaded' });
  } catch (fout) {
    await sluit();
    throw fout;
  }
  return { page, afgebroken, storingen, gesloten, sluit };
}

/** Runs in the page. */
function ontvang([naam, tekst]: readonly [string, string]): void {
  (globalThis as unknown as Record<string, ((tekst: string) => void) | undefined>)[naam]?.(tekst);
}

/**
 * Answers requests for our own files as Electron's protocol does, and aborts and records everything else. Web sockets do
 * not come by here; the policy of the page forbids them, and there is no way out.
 */
async function regelVerkeer(context: BrowserContext, manifest: Manifest, afgebroken: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const verzoek = route.request();
    const elders = verzoek.isNavigationRequest() && verzoek.url().split('#', 1)[0] !== PAGINA_URL;
    if (elders || !verzoek.url().startsWith(`${OORSPRONG}/`)) {
      afgebroken.push(verzoek.url());
      // Of all reasons only this one leaves the page as it is; the others show Chromium's own error page.
      return route.abort('aborted');
    }
    const { status, headers, body } = bedien(manifest, OORSPRONG, verzoek.method(), verzoek.url());
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  });
}

const START = (keuze: StandinKeuze): LaunchOptions => ({
  executablePath: keuze.chromium,
  chromiumSandbox: !isRoot(),
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});

const PAGINA = { serviceWorkers: 'block', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', acceptDownloads: false } as const satisfies BrowserContextOptions;

type Geopend = { context: BrowserContext; page: Page; ruimOp: () => Promise<void> };

/** A window without tabs or address bar, on a profile that is thrown away. */
async function openMetVenster(keuze: StandinKeuze): Promise<Geopend> {
  const profiel = maakProfiel();
  const blanco = `data:text/html;charset=utf-8,${encodeURIComponent(`<title>${TITEL}</title>`)}`;
  const context = await chromium.launchPersistentContext(profiel.map, {
    ...START(keuze),
    ...PAGINA,
    headless: false,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...ARGUMENTEN, `--app=${blanco}`, '--window-size=1360,900', '--disk-cache-size=1'],
  });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const ruimOp = async (): Promise<void> => {
    await context.close().catch(() => undefined);
    profiel.ruimOp();
  };
  return { context, page, ruimOp };
}

/** No window: a context that exists in memory only. */
async function openZonderVenster(keuze: StandinKeuze): Promise<Geopend> {
  const weergave = keuze.weergave ?? { breedte: 1360, hoogte: 900, kleur: 'light' };
  const browser = await chromium.launch({ ...START(keuze), headless: true, args: ARGUMENTEN });
  const context = await browser.newContext({
    ...PAGINA,
    viewport: { width: weergave.breedte, height: weergave.hoogte },
    colorScheme: weergave.kleur,
    reducedMotion: 'reduce',
  });
  return { context, page: await context.newPage(), ruimOp: () => browser.close() };
}
