import { describe, expect, test, vi } from 'vitest';
import { beveiligSessie, SESSIE_NAAM, SESSIE_OPTIES, type TeBeveiligenSessie } from '../../electron/shell/sessie.ts';
import { bewaakNavigatie, isEigenPagina, type TeBewakenInhoud } from '../../electron/shell/navigatie.ts';
import { vergrendelBijAfwezigheid } from '../../electron/shell/afwezigheid.ts';
import { PAGINA_URL } from '../../electron/shell/protocol.ts';

/** Remembers what is set on it, by name; `on` and `handle` by name of the event. */
function maakNep(): { nep: object; gezet: Map<string, unknown> } {
  const gezet = new Map<string, unknown>();
  const nep: object = new Proxy(
    {},
    {
      get: (_doel, naam) => {
        if (naam === 'webRequest') return nep;
        return (...args: unknown[]) => void gezet.set(naam === 'on' ? String(args[0]) : String(naam), naam === 'on' ? args[1] : args[0]);
      },
    },
  );
  return { nep, gezet };
}

const roep = (gezet: Map<string, unknown>, naam: string, ...args: unknown[]): unknown => (gezet.get(naam) as (...a: unknown[]) => unknown)(...args);

describe('the session', () => {
  const { nep, gezet } = maakNep();
  beveiligSessie(nep as TeBeveiligenSessie, 'app://huisverbod', true);

  test('B17 no permission, by request, by check, for a device or for the screen', () => {
    const request = vi.fn();
    roep(gezet, 'setPermissionRequestHandler', {}, 'clipboard-read', request, {});
    expect(request).toHaveBeenCalledExactlyOnceWith(false);
    expect(roep(gezet, 'setPermissionCheckHandler', {}, 'media')).toBe(false);
    expect(roep(gezet, 'setDevicePermissionHandler', { deviceType: 'usb' })).toBe(false);
    const scherm = vi.fn();
    roep(gezet, 'setDisplayMediaRequestHandler', {}, scherm);
    expect(scherm).toHaveBeenCalledExactlyOnceWith({});
  });

  test('B15 other requests are cancelled', () => {
    const antwoord = vi.fn();
    roep(gezet, 'onBeforeRequest', { url: 'https://elders.nl/', resourceType: 'image' }, antwoord);
    roep(gezet, 'onBeforeRequest', { url: 'app://huisverbod/index.html', resourceType: 'mainFrame' }, antwoord);
    expect(antwoord.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  });

  test('B37 downloads are prevented', () => {
    const preventDefault = vi.fn();
    roep(gezet, 'will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('B8 no dictionary, B39 no sign-on by itself', () => {
    expect(gezet.get('setSpellCheckerEnabled')).toBe(false);
    expect(gezet.get('allowNTLMCredentialsForDomains')).toBe('');
  });

  test('B35 it lives in memory', () => {
    expect(SESSIE_NAAM).not.toMatch(/^persist:/);
    expect(SESSIE_OPTIES).toEqual({ cache: false });
  });
});

describe('navigation', () => {
  const { nep, gezet } = maakNep();
  bewaakNavigatie(nep as TeBewakenInhoud, PAGINA_URL);
  const tegengehouden = (naam: string, url = ''): boolean => {
    const preventDefault = vi.fn();
    roep(gezet, naam, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  test.each([
    ['app://huisverbod/index.html', true],
    ['app://huisverbod/index.html#/dossier/1', true],
    ['app://huisverbod/', false],
    ['app://huisverbod/index.html?x', false],
    ['app://huisverbod/index.html.evil', false],
    ['app://huisverbod@elders/index.html', false],
    ['https://elders.nl/#app://huisverbod/index.html', false],
    ['about:blank', false],
    ['data:text/html,x', false],
    ['javascript:alert(1)', false],
    ['file:///index.html', false],
    ['', false],
  ])('B18 %s is ours: %s', (url, eigen) => {
    expect(isEigenPagina(url, PAGINA_URL)).toBe(eigen);
    for (const soort of ['will-navigate', 'will-frame-navigate', 'will-redirect']) expect(tegengehouden(soort, url)).toBe(!eigen);
  });

  test('B6 a webview is never attached, B17 a device is never chosen', () => {
    expect(tegengehouden('will-attach-webview')).toBe(true);
    expect(tegengehouden('select-bluetooth-device')).toBe(true);
  });

  test('B19 a new window is always denied', () => {
    expect(roep(gezet, 'setWindowOpenHandler', { url: PAGINA_URL })).toEqual({ action: 'deny' });
  });
});

test('B31 sleep and a locked screen lock the archive', () => {
  const { nep, gezet } = maakNep();
  const vergrendel = vi.fn();
  vergrendelBijAfwezigheid(nep as Parameters<typeof vergrendelBijAfwezigheid>[0], vergrendel);
  for (const gebeurtenis of gezet.keys()) roep(gezet, gebeurtenis);
  expect([...gezet.keys()].sort()).toEqual(['lock-screen', 'shutdown', 'suspend', 'user-did-resign-active']);
  expect(vergrendel.mock.calls.map(([reden]) => reden as string).sort()).toEqual(['schermslot', 'schermslot', 'slaap', 'slaap']);
});
