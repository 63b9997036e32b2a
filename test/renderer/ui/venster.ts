import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { VEILIGE_HEADERS } from '../../../electron/shell/assets.ts';

const OORSPRONG = 'https://catalogus.invalid';
/** The policy that the application serves its page with. */
const BELEID = { 'content-security-policy': VEILIGE_HEADERS['content-security-policy'] ?? '' };
const TYPEN: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/** The catalogue of the kit, built once, in windows of the system's Chromium under the content policy of the application. */
export type Catalogusvenster = {
  /** A fresh page; `klachten` fills with what the policy refused and with errors of the page. */
  open: (opties?: BrowserContextOptions) => Promise<{ page: Page; klachten: string[] }>;
  /** Folder with the built files. */
  map: string;
  sluit: () => Promise<void>;
};

/** Builds the catalogue into a folder of its own and starts the browser. Nothing listens on a port. */
export async function openCatalogus(): Promise<Catalogusvenster> {
  const map = await mkdtemp(join(tmpdir(), 'catalogus-'));
  // The test runner's own setting would put the development build of React in the bundle.
  const omgeving = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: map,
      target: 'chrome140',
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { input: join(import.meta.dirname, 'catalogus.html') },
    },
  });
  process.env['NODE_ENV'] = omgeving;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return {
    map,
    open: (opties) => openPagina(browser, map, opties),
    sluit: async () => {
      await browser.close();
      await rm(map, { recursive: true, force: true });
    },
  };
}

async function openPagina(browser: Browser, map: string, opties?: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'nl-NL', serviceWorkers: 'block', ...opties });
  const klachten: string[] = [];
  await context.route('**/*', async (route) => {
    const adres = new URL(route.request().url());
    if (adres.origin !== OORSPRONG) {
      klachten.push(`buiten de toepassing: ${adres.href}`);
      return route.abort();
    }
    const body = await readFile(join(map, adres.pathname)).catch(() => null);
    const contentType = TYPEN[extname(adres.pathname)];
    if (!body || !contentType) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType, headers: BELEID });
  });
  const page = await context.newPage();
  page.on('pageerror', (fout) => klachten.push(String(fout)));
  page.on('console', (bericht) => {
    if (bericht.type() === 'error' || bericht.type() === 'warning') klachten.push(bericht.text());
  });
  await page.goto(`${OORSPRONG}/catalogus.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, klachten };
}
