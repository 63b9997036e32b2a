import { createServer } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resultaat } from '../../../shared/fout.ts';
import { openStandin, PAGINA_URL, type Standin } from '../../../electron/standin/venster.ts';
import { bouw, WORTEL } from '../../../electron/start/bouw.ts';
import { zorgVoorChromium } from '../../../electron/start/chromium.ts';
import { luisterendePoorten } from '../poorten.ts';
import { PROEFPAGINA } from '../proefpagina.ts';

type Uitkomst = { uit: Record<string, string>; schendingen: string[]; inline: boolean; kleur: string; vet: string };

const gevraagd: { naam: string; invoer: unknown }[] = [];
let stuurBericht: (bericht: { soort: 'vergrendeld'; reden: 'hand' }) => void;
let standin: Standin;
let page: Page;
let uitkomst: Uitkomst;

beforeAll(async () => {
  await bouw(['standin']);
  standin = await openStandin({
    chromium: zorgVoorChromium(),
    manifest: PROEFPAGINA,
    brugScript: readFileSync(join(WORTEL, 'out', 'app', 'standin.js'), 'utf8'),
    kern: {
      async roep(naam, invoer): Promise<Resultaat<unknown>> {
        gevraagd.push({ naam, invoer });
        if (naam === 'stuk') throw new Error('geheim');
        return { ok: true, value: invoer };
      },
      luister(fn) {
        stuurBericht = fn;
        return () => undefined;
      },
    },
    zichtbaar: false,
  });
  page = standin.page;
  const antwoord = await page.waitForFunction(() => (globalThis as unknown as { uitkomst?: Uitkomst }).uitkomst);
  uitkomst = (await antwoord.jsonValue()) as Uitkomst;
});

afterAll(() => standin.sluit());

describe('B11 CSP in Chromium', () => {
  test('an inline script does not run and an inline style does not count; our own do', () => {
    expect(uitkomst.inline).toBe(false);
    expect(uitkomst.kleur).not.toBe('rgb(1, 2, 3)');
    expect(uitkomst.vet).toBe('700');
    expect(uitkomst.schendingen).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  });

  test.each(['eval', 'functie', 'fetch', 'eigenFetch', 'socket', 'plaatje', 'werker'])('%s is blocked', (naam) => {
    expect(uitkomst.uit[naam]).toMatch(/^(EvalError|TypeError|SecurityError)$/);
  });

  test('a form goes nowhere', async () => {
    expect(page.url()).toBe(PAGINA_URL);
    expect(uitkomst.schendingen).toContain('form-action');
  });
});

test('B12 Trusted Types: no text becomes markup and no policy can be made', () => {
  expect(uitkomst.uit['html']).toBe('TypeError');
  expect(uitkomst.uit['beleid']).toBe('TypeError');
});

describe('B15 other addresses', () => {
  test('a request that the policy lets by is aborted and recorded; only the new window is one', () => {
    expect(standin.afgebroken).toEqual(['https://elders.invalid/']);
  });

  test('B18 the page cannot be navigated away, nor to another file of ours', async () => {
    await page.evaluate(() => location.assign('/proef.js')).catch(() => undefined);
    await page.evaluate(() => location.assign('https://weg.invalid/')).catch(() => undefined);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(PAGINA_URL);
    expect(standin.afgebroken).toContain('https://weg.invalid/');
  });

  test('B19 a second window closes at once', async () => {
    await page.evaluate(() => void window.open('about:blank'));
    await expect.poll(() => page.context().pages().length).toBe(1);
  });
});

describe('B16 no port', () => {
  test('neither this process nor Chromium listens, while a server of ours would be seen', async () => {
    expect(luisterendePoorten()).toEqual([]);
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    expect(luisterendePoorten()).toHaveLength(1);
    await new Promise((klaar) => server.close(klaar));
  });
});

describe('B2 the bridge in the page', () => {
  const roep = (naam: string, code: string): Promise<unknown> =>
    page.evaluate(([n, c]) => huisverbod.roep(n, (0, eval)(`(${c})`)), [naam, code] as const);

  test('window.huisverbod is frozen and the raw binding is gone', async () => {
    const vorm = await page.evaluate(() => ({
      sleutels: Object.keys(huisverbod),
      bevroren: Object.isFrozen(huisverbod),
      vast: Object.getOwnPropertyDescriptor(globalThis, 'huisverbod')?.writable,
      ruw: '__huisverbodStuur' in globalThis,
    }));
    expect(vorm).toEqual({ sleutels: ['roep', 'luister'], bevroren: true, vast: false, ruw: false });
  });

  test('a command goes and comes back', async () => {
    expect(await roep('echo', '{a: [1, "é", null], b: undefined}')).toEqual({ ok: true, value: { a: [1, 'é', null] } });
    expect(await roep('echo', 'undefined')).toEqual({ ok: true });
  });

  test.each(['() => 1', 'new Date(0)', 'new Map()', '[1, NaN]', '10n', '{a: {b: Symbol.iterator}}'])('%s is refused before it leaves', async (code) => {
    const voor = gevraagd.length;
    expect(await roep('echo', code)).toEqual({ ok: false, error: { code: 'BRUG_ONGELDIG', params: {} } });
    expect(gevraagd).toHaveLength(voor);
  });

  test('a megabyte passes, five do not', async () => {
    expect(await roep('echo', '"x".repeat(1e6)')).toMatchObject({ ok: true });
    expect(await roep('echo', '"x".repeat(5e6)')).toMatchObject({ ok: false, error: { code: 'BRUG_TE_GROOT' } });
  });

  test('B23 an exception in the core comes out as a code without its text', async () => {
    expect(await roep('stuk', '1')).toEqual({ ok: false, error: { code: 'ONVERWACHT', params: {} } });
  });

  test('a message from the core reaches every listener until it stops', async () => {
    await page.evaluate(() => {
      const gehoord: string[] = [];
      Object.assign(globalThis, { gehoord, stop: huisverbod.luister((bericht) => gehoord.push(bericht.soort)) });
    });
    const gehoord = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { gehoord: string[] }).gehoord);
    stuurBericht({ soort: 'vergrendeld', reden: 'hand' });
    await expect.poll(gehoord).toEqual(['vergrendeld']);
    await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
    stuurBericht({ soort: 'vergrendeld', reden: 'hand' });
    await page.waitForTimeout(100);
    expect(await gehoord()).toEqual(['vergrendeld']);
  });

  test('B22 a frame within the page has no bridge', async () => {
    const inFrame = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      return 'huisverbod' in (frame.contentWindow as object);
    });
    expect(inFrame).toBe(false);
  });

  test('B35 nothing is kept in the page', async () => {
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0]);
  });
});
