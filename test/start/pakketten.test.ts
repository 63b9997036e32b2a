import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WORTEL } from '../architecture/bronnen.ts';

const INTEGRITEIT = 'sha512-abc';
const PAKKETTEN = { '': { name: 'proef' }, 'node_modules/een': { version: '1.0.0', integrity: INTEGRITEIT }, 'node_modules/wasm': { version: '1.0.0', integrity: 'x', optional: true } };
const MODULE = pathToFileURL(join(WORTEL, 'electron', 'start', 'pakketten.mjs')).href;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'pakketten-'));
  writeFileSync(join(map, 'package-lock.json'), JSON.stringify({ packages: PAKKETTEN }));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** An npm that takes its time, says something, counts its calls, and installs; or fails with `melding`. */
function schrijfNpm(melding = ''): string {
  const pad = join(map, 'npm-cli.js');
  const werk = `
    const fs = require('fs');
    fs.appendFileSync(${JSON.stringify(join(map, 'aanroepen'))}, process.argv.slice(2).join(' ') + '\\n');
    console.log('npm praat');
    if (${JSON.stringify(melding)}) { console.error(${JSON.stringify(melding)}); process.exit(1); }
    setTimeout(() => { fs.mkdirSync('node_modules/een', { recursive: true });
      fs.writeFileSync('node_modules/.package-lock.json', fs.readFileSync('package-lock.json')); }, 300);`;
  writeFileSync(pad, werk);
  return pad;
}

const zorg = (npm: string): Promise<{ fout: string | null; uit: string; mis: string }> =>
  new Promise((klaar) => {
    const code = `import(${JSON.stringify(MODULE)}).then((m) => m.zorgVoorPakketten(${JSON.stringify(map)})).catch((f) => { process.stderr.write('FOUT ' + f.constructor.name + ' ' + f.message); process.exitCode = 1; })`;
    execFile(process.execPath, ['-e', code], { env: { ...process.env, npm_execpath: npm } }, (fout, uit, mis) => klaar({ fout: fout ? mis : null, uit, mis }));
  });

const aanroepen = (): string[] => (existsSync(join(map, 'aanroepen')) ? readFileSync(join(map, 'aanroepen'), 'utf8').trim().split('\n') : []);

describe('the packages', () => {
  test('are installed once, with nothing on standard output, and again when the lock file changes', async () => {
    const npm = schrijfNpm();
    const eerste = await zorg(npm);
    expect(eerste).toMatchObject({ fout: null, uit: '' });
    expect(eerste.mis).toContain('npm praat');
    await zorg(npm);
    expect(aanroepen()).toEqual(['ci --include=dev --include=optional --no-audit --no-fund']);
    writeFileSync(join(map, 'package-lock.json'), JSON.stringify({ packages: { ...PAKKETTEN, 'node_modules/een': { integrity: 'ander' } } }));
    await zorg(npm);
    expect(aanroepen()).toHaveLength(2);
  });

  test('that someone installed by himself are left alone', async () => {
    mkdirSync(join(map, 'node_modules', 'een'), { recursive: true });
    writeFileSync(join(map, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: { 'node_modules/een': { integrity: INTEGRITEIT } } }));
    expect(await zorg(schrijfNpm())).toMatchObject({ fout: null, mis: '' });
    expect(aanroepen()).toEqual([]);
  });

  test('are installed by one of two that start together', async () => {
    const npm = schrijfNpm();
    const beide = await Promise.all([zorg(npm), zorg(npm)]);
    expect(beide.map(({ fout }) => fout)).toEqual([null, null]);
    expect(aanroepen()).toHaveLength(1);
  });

  test('a lock left by a process that was killed does not hold up the next', async () => {
    mkdirSync(join(map, 'out', 'pakketten.slot'), { recursive: true });
    writeFileSync(join(map, 'out', 'pakketten.slot', 'pid'), '999999999');
    expect(await zorg(schrijfNpm())).toMatchObject({ fout: null });
  });

  test('without a network it says so in Dutch', async () => {
    const { fout } = await zorg(schrijfNpm('npm error code ENOTFOUND'));
    expect(fout).toContain('FOUT StartFout De pakketten konden niet worden opgehaald: er is geen verbinding');
    expect(existsSync(join(map, 'node_modules', '.huisverbod-stempel'))).toBe(false);
  });

  test('another failure of npm is called that', async () => {
    expect((await zorg(schrijfNpm('npm error code EUSAGE'))).fout).toContain('npm kon de pakketten niet installeren (code 1)');
  });
});
