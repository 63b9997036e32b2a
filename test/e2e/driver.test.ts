import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../electron/core/host.ts';
import { startApp, type App } from './driver/app.ts';

let app: App;
let host: Host;
beforeAll(async () => {
  app = await startApp({
    klok: '2026-03-29T01:59:00+01:00',
    kleur: 'dark',
    breedte: 800,
    hoogte: 600,
    maakKern: (gekregen) => {
      host = gekregen;
      return { roep: async (naam) => ({ ok: true, value: naam }), luister: () => () => undefined, vergrendel: async () => undefined, sluit: async () => undefined };
    },
  });
});
afterAll(() => app.sluit());

test('the core and the page share a clock that stands still until it is moved, over the change to summer time', async () => {
  const opPagina = (): Promise<number> => app.page.evaluate(() => Date.now());
  expect(host.klok.nu()).toBe('2026-03-29T01:59:00+01:00');
  expect(await opPagina()).toBe(host.klok.ms());
  await app.host.later(60_000);
  expect(host.klok.nu()).toBe('2026-03-29T03:00:00+02:00');
  expect(await opPagina()).toBe(host.klok.ms());
  await app.host.zetKlok('2026-12-01T12:00:00+01:00');
  expect(host.klok.nu()).toBe('2026-12-01T12:00:00+01:00');
});

test('dialogs give the answers that wait for them, in order, and are cancelled otherwise', async () => {
  await app.host.kiesOpslagStraks(join(app.map, 'a.docx'));
  await app.host.kiesOpslagStraks(null);
  await app.host.kiesMapStraks(app.map);
  expect(await host.bestanden.kiesOpslag('beschikking.docx', 'docx')).toBe(join(app.map, 'a.docx'));
  expect(await host.bestanden.kiesOpslag('beschikking.docx', 'docx')).toBeNull();
  expect(await host.bestanden.kiesOpslag('nota.docx', 'docx')).toBeNull();
  expect(await host.bestanden.kiesMap('Archief')).toBe(app.map);
  expect(await host.bestanden.kiesMap('Archief')).toBeNull();
  expect(await app.host.voorstellen()).toEqual(['beschikking.docx', 'beschikking.docx', 'nota.docx']);
  await host.toonBestand(join(app.map, 'a.docx'));
  expect(await app.host.getoond()).toEqual([join(app.map, 'a.docx')]);
});

test('what is copied can be read, and is gone after wiping', async () => {
  await host.klembord.schrijf('Lindelaan 12');
  expect(await app.host.klembord()).toBe('Lindelaan 12');
  await host.klembord.wis();
  expect(await app.host.klembord()).toBeNull();
});

test('the page has the size and the colours that were asked', async () => {
  expect(await app.page.evaluate(() => [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches])).toEqual([800, 600, true]);
});
