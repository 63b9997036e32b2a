import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pakIn } from '../../electron/start/pakken.ts';
import { verkeerdeZekeringen, ZEKERINGEN } from '../../electron/start/zekeringen.ts';
import { WORTEL } from '../architecture/bronnen.ts';
import { maakStomp } from './stomp.ts';

const pakket = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')) as Record<string, Record<string, string | boolean>>;
const instellingen = readFileSync(join(WORTEL, 'electron-builder.yml'), 'utf8');

describe('a packed application, with a folder that stands for Electron', () => {
  let map: string;
  let uitgepakt: string;
  let inhoud: string[];

  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'pakket-'));
    uitgepakt = await pakIn({ alleenMap: true, uitvoer: join(map, 'uit'), electronDist: maakStomp(join(map, 'stomp')) });
    const asar = join(WORTEL, 'node_modules', '@electron', 'asar', 'bin', 'asar.js');
    inhoud = execFileSync(process.execPath, [asar, 'list', join(uitgepakt, 'resources', 'app.asar')], { encoding: 'utf8' }).trim().split('\n');
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  test('B25 all nine fuses of the binary are as they must be', () => {
    expect(Object.keys(ZEKERINGEN)).toHaveLength(9);
    expect(verkeerdeZekeringen(join(uitgepakt, 'huisverbod'))).toEqual([]);
    expect(verkeerdeZekeringen(join(map, 'stomp', 'electron')).sort()).toEqual(
      ['enableCookieEncryption', 'enableEmbeddedAsarIntegrityValidation', 'enableNodeCliInspectArguments', 'enableNodeOptionsEnvironmentVariable', 'grantFileProtocolExtraPrivileges', 'onlyLoadAppFromAsar', 'runAsNode'].sort(),
    );
    writeFileSync(join(map, 'leeg'), 'geen draad');
    expect(() => verkeerdeZekeringen(join(map, 'leeg'))).toThrow();
  });

  test('B26 it holds the bundles, the page, the templates and two native packages, and nothing else', () => {
    const mag = [
      /^\/package\.json$/,
      /^\/out\/app\/((main|draad)\.js|preload\.cjs|renderer\/.+\.(html|js|css|svg|png|woff2))$/,
      /^\/resources\/sjablonen\/.+/,
      /^\/node_modules\/(better-sqlite3-multiple-ciphers|@node-rs\/argon2(-linux-x64-gnu|-win32-x64-msvc)?)\/.*(\.js|\.node|package\.json|LICENSE|README\.md)$/,
    ];
    const mappen = new Set(inhoud.map((pad) => pad.slice(0, pad.lastIndexOf('/'))));
    const bestanden = inhoud.filter((pad) => !mappen.has(pad));
    expect(bestanden.filter((pad) => !mag.some((vorm) => vorm.test(pad)))).toEqual([]);
    expect(bestanden).toEqual(expect.arrayContaining(['/out/app/main.js', '/out/app/preload.cjs', '/out/app/draad.js', '/out/app/renderer/index.html', '/package.json']));
    expect(bestanden.filter((pad) => pad.startsWith('/resources/sjablonen/')).length).toBe(readdirSync(join(WORTEL, 'resources', 'sjablonen')).length);
    expect(bestanden.filter((pad) => /linux-x64.*\.node$/.test(pad))).toHaveLength(2);
  });

  test('B26 only native libraries lie outside the archive', () => {
    const buiten = readdirSync(join(uitgepakt, 'resources', 'app.asar.unpacked'), { recursive: true, withFileTypes: true });
    const namen = buiten.filter((deel) => deel.isFile()).map((deel) => deel.name);
    expect(namen.length).toBeGreaterThan(0);
    expect(namen.filter((naam) => !naam.endsWith('.node'))).toEqual([]);
  });

  test('it speaks Dutch, and English where Chromium needs it', () => {
    expect(readdirSync(join(uitgepakt, 'locales')).sort()).toEqual(['en-US.pak', 'nl.pak']);
  });

  test('B24 the preload asks for electron and for nothing else', () => {
    const code = readFileSync(join(WORTEL, 'out', 'app', 'preload.cjs'), 'utf8');
    expect([...code.matchAll(/\brequire\(([^)]*)\)/g)].map((treffer) => treffer[1])).toEqual(['"electron"']);
    expect(code).not.toMatch(/\bimport\b\s*[({'"]/);
  });
});

describe('B38 nothing is published or updated by itself', () => {
  test('there is no update server and no protocol of our own in the system', () => {
    expect(instellingen).toMatch(/^publish: null$/m);
    expect(instellingen).not.toMatch(/^(protocols|fileAssociations|afterSign|generateUpdatesFilesForAllChannels):/m);
    expect({ ...pakket['dependencies'], ...pakket['devDependencies'] }).not.toHaveProperty('electron-updater');
  });
});

describe('B41 packages', () => {
  test('every version is exact', () => {
    const versies = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((soort) => Object.entries(pakket[soort] ?? {}));
    expect(versies.filter(([, versie]) => !/^\d+\.\d+\.\d+$/.test(String(versie)))).toEqual([]);
  });

  test('no package runs a script of its own while installing', () => {
    expect(Object.values(pakket['allowScripts'] ?? {}).every((mag) => mag === false)).toBe(true);
    expect(readFileSync(join(WORTEL, '.npmrc'), 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
  });

  test('the version of Electron is the one that is packed', () => {
    expect(/^electronVersion: (.+)$/m.exec(instellingen)?.[1]).toBe(pakket['devDependencies']?.['electron']);
  });

  test('an icon is there for every platform', () => {
    const iconen = [...instellingen.matchAll(/^ {2}icon: (.+)$/gm)].map((treffer) => treffer[1] ?? '');
    expect(iconen).toHaveLength(2);
    expect(iconen.every((pad) => existsSync(join(WORTEL, pad)))).toBe(true);
  });
});
