import type { Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { maakMenu, maakVensterOpties } from '../../electron/shell/venster.ts';

const sessie = {} as Session;
const keuze = { preload: '/app/preload.cjs', verpakt: true, donker: false, sessie };

test('B1-B9 B35 the options of the window, all of them', () => {
  const { webPreferences, ...venster } = maakVensterOpties(keuze);
  expect(webPreferences).toEqual({
    preload: '/app/preload.cjs',
    session: sessie,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    disableBlinkFeatures: 'Auxclick',
    spellcheck: false,
    enableWebSQL: false,
    devTools: false,
  });
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
