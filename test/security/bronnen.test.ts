import { describe, expect, test } from 'vitest';
import { leesBronnen, leesImports } from '../architecture/bronnen.ts';

const alle = leesBronnen().filter(({ pad }) => !pad.startsWith('test/'));
const inPakket = alle.filter(({ pad }) => /^(shared|renderer|electron\/(core|shell|main\.ts|preload\.ts))/.test(pad) && pad !== 'renderer/vite.config.ts');
const pagina = alle.filter(({ pad }) => /^(shared|renderer)\//.test(pad) && pad !== 'renderer/vite.config.ts');

/** Where a pattern occurs, comments aside. */
const waar = (bronnen: typeof alle, vorm: RegExp): string[] =>
  bronnen.flatMap(({ pad, tekst }) =>
    tekst
      .split('\n')
      .filter((regel) => !/^\s*(\*|\/\*|\/\/)/.test(regel) && vorm.test(regel))
      .map((regel) => `${pad}: ${regel.trim()}`),
  );

describe('what the packaged application never contains', () => {
  test.each([
    ['B4 an option that weakens the page', /\b(webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|bypassCSP|allowServiceWorkers|corsEnabled)\b/],
    ['B16 the network', /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|net\.request|ClientRequest)/],
    ['B20 opening an address elsewhere', /\bopenExternal\b/],
    ['B21 opening a file', /\bshell\.openPath\b/],
    ['B30 a way round content protection', /setContentProtection\(false\)/],
    ['B34 a crash reporter', /\bcrashReporter\b/],
    ['B38 an updater or a protocol of our own in the system', /\b(autoUpdater|setAsDefaultProtocolClient)\b/],
    ['B39 a certificate accepted by ourselves', /\b(setCertificateVerifyProc|certificate-error|select-client-certificate)\b/],
    ['B40 a list of recent documents or a notification', /\b(addRecentDocument|setJumpList|setUserTasks|new Notification)\b/],
    ['a debugger left behind', /\bdebugger;/],
  ])('%s', (_naam, vorm) => {
    expect(waar(inPakket, vorm)).toEqual([]);
  });

  test('B16 a module that reaches the network', () => {
    const netwerk = new Set(['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'node:inspector', 'node:child_process']);
    expect(inPakket.flatMap((bron) => leesImports(bron).filter(({ naar }) => netwerk.has(naar)).map(({ naar }) => `${bron.pad}: ${naar}`))).toEqual([]);
  });
});

describe('what the page never contains', () => {
  test.each([
    ['B12 markup from text', /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b/],
    ['B11 code from text', /\b(eval\(|new Function\b|setTimeout\(\s*['"`])/],
    ['B35 storage in the browser', /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/],
    ['B32 reading the clipboard', /\bclipboard\.read/],
  ])('%s', (_naam, vorm) => {
    expect(waar(pagina, vorm)).toEqual([]);
  });
});

test('B22 there is one handler on one channel, and nothing is synchronous', () => {
  expect(waar(alle, /\bipc(Main)?\.(handle|on)\(/)).toEqual(['electron/shell/kanaal.ts: ipc.handle(KANAAL, async (event, vraag) => {']);
  expect(waar(alle, /\b(sendSync|sendToFrame|returnValue)\b/)).toEqual([]);
});

test('B29 the core and the shell print nothing but the name of a fault', () => {
  const uitvoer = waar(
    alle.filter(({ pad }) => /^(shared|electron\/(core|shell))\//.test(pad)),
    /\bconsole\.|process\.std(out|err)\.write/,
  );
  expect(uitvoer).toEqual([
    'electron/shell/schil.ts: process.stderr.write(`Huisverbod start niet met ${fout.join(\' \')}.\\n`);',
    'electron/shell/schil.ts: process.stderr.write(`huisverbod: ${soortFout}\\n`);',
  ]);
});
