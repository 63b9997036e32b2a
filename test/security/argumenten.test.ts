import { describe, expect, test } from 'vitest';
import { verbodenArgumenten } from '../../electron/shell/argumenten.ts';

describe('B10 switches that the packaged application does not start with', () => {
  test.each([
    '--inspect', '--inspect=9229', '--inspect-brk', '--inspect-port=0', '--INSPECT', '--remote-debugging-port=9222', '--remote-debugging-pipe',
    '-remote-debugging-port=1', '--remote-allow-origins=*', '--disable-web-security', '--host-rules=MAP * 1.2.3.4', '--host-resolver-rules=x',
    '--js-flags=--expose-gc', '--load-extension=/tmp/x', '--no-sandbox', '--disable-gpu-sandbox', '--disable-setuid-sandbox',
    '--ignore-certificate-errors', '--proxy-server=x', '--user-data-dir=/tmp', '--renderer-cmd-prefix=gdb', '--gpu-launcher=x',
    '--log-net-log=/tmp/x', '--ssl-key-log-file=/tmp/x', '--require=./x.js', '-r', '--eval', '--enable-blink-features=X',
    '--unsafely-treat-insecure-origin-as-secure=x', '--debug-brk',
  ])('%s', (argument) => {
    expect(verbodenArgumenten(['/map', argument, 'bestand'], false)).toEqual([argument]);
  }); // prettier-ignore

  test('the form that Windows knows besides', () => {
    expect(verbodenArgumenten(['/inspect=9229'], true)).toEqual(['/inspect=9229']);
    expect(verbodenArgumenten(['/inspect/map/bestand.docx'], false)).toEqual([]);
  });

  test('ordinary arguments pass', () => {
    expect(verbodenArgumenten([], false)).toEqual([]);
    expect(verbodenArgumenten(['.', '/home/inspecteur/archief', 'C:\\archief', '--force-device-scale-factor=2', '--lang=nl', '--', '-'], false)).toEqual([]);
    expect(verbodenArgumenten(['C:\\inspect', '--lang=nl'], true)).toEqual([]);
  });
});
