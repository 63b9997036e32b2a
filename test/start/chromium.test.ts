import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { vindChromium } from '../../electron/start/chromium.ts';

let map: string;
beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'chromium-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(map, { recursive: true });
});

test('Chromium is looked for on the path, by its names, and only what can be executed counts', () => {
  vi.stubEnv('PATH', map);
  vi.stubEnv('HUISVERBOD_CHROMIUM', '');
  expect(vindChromium()).toBeNull();
  const chrome = join(map, 'google-chrome');
  writeFileSync(chrome, '');
  expect(vindChromium()).toBeNull();
  chmodSync(chrome, 0o755);
  expect(vindChromium()).toBe(chrome);
  vi.stubEnv('HUISVERBOD_CHROMIUM', '/bin/sh');
  expect(vindChromium()).toBe('/bin/sh');
});
