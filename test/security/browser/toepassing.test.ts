import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, vensters, type App } from '../../e2e/driver/app.ts';
import { luisterendePoorten } from '../poorten.ts';

describe.each(vensters())('the real application in %s', (venster) => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({}, venster);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => app.sluit());

  test('B11 B12 it runs under the policy without one violation, warning or error', () => {
    expect(app.fouten).toEqual([]);
  });

  test('B16 it asks for nothing elsewhere and opens no port', () => {
    expect(app.afgebroken).toEqual([]);
    expect(luisterendePoorten()).toEqual([]);
  });

  test('B35 it keeps nothing in the browser', async () => {
    const opslag = await app.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
    expect(opslag).toEqual([0, 0, '', 0]);
  });

  test('B23 a command that does not exist, or with what it does not know, is refused by code', async () => {
    const roep = (naam: string, invoer: unknown) => app.page.evaluate(([n, i]) => huisverbod.roep(n as string, i), [naam, invoer]);
    for (const naam of ['bestaat.niet', '', '__proto__', 'constructor', 'toString']) {
      expect(await roep(naam, {})).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^[A-Z_]+$/) as string } });
    }
    expect(await roep('app.toestand', { vreemd: 1 })).toMatchObject({ ok: false });
  });

  test('B40 the title is the name of the application alone', async () => {
    expect(await app.page.title()).toBe('Huisverbod');
  });

  test('B2 the page cannot put another bridge in its place', async () => {
    const uitkomst = await app.page.evaluate(() => {
      const mislukt = (poging: () => unknown): boolean => {
        try {
          poging();
          return false;
        } catch {
          return true;
        }
      };
      return [
        mislukt(() => Object.assign(huisverbod, { roep: null })),
        mislukt(() => Object.assign(globalThis, { huisverbod: null })),
        mislukt(() => Object.defineProperty(globalThis, 'huisverbod', { value: null })),
        Reflect.deleteProperty(globalThis, 'huisverbod'),
      ];
    });
    expect(uitkomst).toEqual([true, true, true, false]);
  });
});
