import type { Session, WebPreferences } from 'electron';
import { describe, expect, test } from 'vitest';
import { maakMenu, maakVensterOpties } from '../../electron/shell/venster.ts';

const sessie = {} as Session;
const keuze = { preload: '/app/preload.cjs', verpakt: true, donker: false, sessie };

const { webPreferences = {}, ...venster } = maakVensterOpties(keuze);

/** What each row of the hardening table asks of the window's options. */
const RIJEN: readonly (readonly [rij: string, opties: WebPreferences])[] = [
  ['B1 the page has no Node, nor have its workers and frames', { nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false }],
  ['B2 the preload lives in a world of its own', { contextIsolation: true }],
  ['B3 the page runs in the sandbox of the system', { sandbox: true }],
  ['B5 a middle click opens nothing', { disableBlinkFeatures: 'Auxclick' }],
  ['B6 a page cannot hold another one', { webviewTag: false }],
  ['B7 no plug-ins; a dropped file opens nothing; a page cannot hold the window with a dialog', { plugins: false, navigateOnDragDrop: false, disableDialogs: true }],
  ['B8 what is typed goes to no spelling service', { spellcheck: false }],
  ['B9 no developer tools once packaged', { devTools: false }],
  ['B24 the one bundled preload', { preload: '/app/preload.cjs' }],
  ['B35 the session that is kept in memory only, and no database of the page', { session: sessie, enableWebSQL: false }],
];

test.each(RIJEN)('%s', (_rij, opties) => {
  expect(webPreferences).toMatchObject(opties);
});

test.each(['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures'])('B4 %s is never mentioned, so that the safe default holds', (optie) => {
  expect(webPreferences).not.toHaveProperty(optie);
});

test('an option that no row asks for is not there: it would need a reason first', () => {
  expect(Object.keys(webPreferences).sort()).toEqual(RIJEN.flatMap(([, opties]) => Object.keys(opties)).sort());
});

test('B40 the title of the window names nobody, and nothing shows before the page is drawn', () => {
  expect(venster).toMatchObject({ show: false, title: 'Huisverbod' });
});

test('B9 developer tools exist only while developing', () => {
  expect(maakVensterOpties({ ...keuze, verpakt: false }).webPreferences?.devTools).toBe(true);
});

describe('B9 the menu', () => {
  const rollen = maakMenu(true).flatMap((deel) => (Array.isArray(deel.submenu) ? deel.submenu : [deel]).map(({ role }) => role));

  test('has no role for developer tools, reloading or services', () => {
    expect(rollen.filter((rol) => rol && /dev|reload|recent|services|about|viewMenu|editMenu/i.test(rol))).toEqual([]);
  });

  test('keeps the keys for enlarging', () => {
    expect(rollen).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'resetZoom']));
  });
});

test('the page has a calm background before it is drawn, by day and by night', () => {
  expect(maakVensterOpties(keuze).backgroundColor).not.toBe(maakVensterOpties({ ...keuze, donker: true }).backgroundColor);
});
