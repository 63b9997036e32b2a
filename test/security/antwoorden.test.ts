import { describe, expect, test } from 'vitest';
import { bedien, type Manifest } from '../../electron/shell/assets.ts';
import { isToegestaanVerzoek } from '../../electron/shell/sessie.ts';
import { OORSPRONG, registreerProtocol, SCHEMA } from '../../electron/shell/protocol.ts';

const inhoud = new TextEncoder().encode('<p>dag</p>');
const manifest: Manifest = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', inhoud }],
  ['/assets/app-1.js', { type: 'text/javascript; charset=utf-8', inhoud }],
]);
const vraag = (url: string, methode = 'GET') => bedien(manifest, OORSPRONG, methode, url);

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe('B11 CSP and B12 Trusted Types as headers', () => {
  test.each(['app://huisverbod/index.html', 'app://huisverbod/weg.js', 'https://elders.nl/'])('the whole policy is on the answer to %s', (url) => {
    expect(vraag(url).headers['content-security-policy']).toBe(CSP);
  });
});

test('B13 the other headers, on a refusal too', () => {
  for (const url of ['app://huisverbod/index.html', 'app://huisverbod/weg']) {
    expect(vraag(url).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    const functies = vraag(url).headers['permissions-policy']?.split(', ') ?? [];
    expect(functies).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'clipboard-read=()', 'usb=()']));
    expect(functies.every((functie) => functie.endsWith('=()'))).toBe(true);
  }
});

describe('B14 the allow-list', () => {
  test('a built file comes with its type and length', () => {
    expect(vraag('app://huisverbod/index.html')).toMatchObject({ status: 200, body: inhoud, headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '10' } });
  });

  test.each([
    'app://huisverbod/', 'app://huisverbod', 'app://huisverbod/index.html?x', 'app://huisverbod/index.html#x', 'app://huisverbod//index.html',
    'app://huisverbod/./index.html', 'app://huisverbod/assets/../index.html', 'app://huisverbod/..%2findex.html', 'app://huisverbod/%69ndex.html',
    'app://huisverbod/..%5cindex.html', 'app://huisverbod/index.html%00', 'app://huisverbod/INDEX.HTML', 'app://huisverbod/__proto__',
    'app://huisverbod.nl/index.html', 'app://huisverbod@elders/index.html', 'app://elders/index.html', 'app://huisverbod:80/index.html',
    'APP://huisverbod/index.html', 'file:///etc/passwd', 'https://huisverbod/index.html', ' app://huisverbod/index.html', '',
  ])('%j is nothing', (url) => {
    expect(vraag(url)).toMatchObject({ status: 404, body: new Uint8Array() });
  }); // prettier-ignore

  test.each(['HEAD', 'POST', 'PUT', 'OPTIONS', 'get'])('%s is refused', (methode) => {
    expect(vraag('app://huisverbod/index.html', methode)).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  });

  test('the scheme is standard and secure and nothing more', () => {
    expect(SCHEMA).toEqual({ scheme: 'app', privileges: { standard: true, secure: true } });
  });

  test('the protocol gives what the handler gives', async () => {
    let handler: ((verzoek: Request) => Response | Promise<Response>) | undefined;
    registreerProtocol({ handle: (schema, fn) => void (schema === 'app' && (handler = fn)) }, manifest);
    const antwoord = await handler?.(new Request('app://huisverbod/index.html'));
    expect(antwoord?.status).toBe(200);
    expect(antwoord?.headers.get('content-security-policy')).toBe(CSP);
    expect(await antwoord?.text()).toBe('<p>dag</p>');
  });
});

test.each([
  ['app://huisverbod/assets/a.js', 'script', true],
  ['app://huisverbod.nl/a.js', 'script', false],
  ['data:image/svg+xml,<svg/>', 'image', true],
  ['data:text/html,x', 'mainFrame', false],
  ['data:image/svg+xml,<svg/>', 'mainFrame', false],
  ['https://elders.nl/', 'image', false],
  ['file:///etc/passwd', 'mainFrame', false],
  ['blob:app://huisverbod/1', 'script', false],
  ['ws://localhost/', 'webSocket', false],
  ['devtools://devtools/x', 'script', false],
])('B15 %s as %s: %s', (url, soort, mag) => {
  expect(isToegestaanVerzoek(url, soort, OORSPRONG, true)).toBe(mag);
});
