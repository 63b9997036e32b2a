import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kiesDialogen, vasteMap } from '../../electron/standin/dialogen.ts';
import { maakStandinHost } from '../../electron/standin/host.ts';
import { maakProfiel } from '../../electron/standin/profiel.ts';

let map: string;
beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'standin-'))));
afterEach(() => rmSync(map, { recursive: true }));

describe('the browser profile', () => {
  test('keeps no forms, passwords or translations, and is gone afterwards', () => {
    const profiel = maakProfiel(map);
    const voorkeuren = JSON.parse(readFileSync(join(profiel.map, 'Default', 'Preferences'), 'utf8')) as Record<string, unknown>;
    expect(voorkeuren).toMatchObject({ autofill: { enabled: false }, credentials_enable_service: false, translate: { enabled: false } });
    expect(statSync(profiel.map).mode & 0o077).toBe(0);
    profiel.ruimOp();
    expect(readdirSync(map)).toEqual([]);
  });

  test('of a session that was killed is swept; of one that lives it stays', () => {
    mkdirSync(join(map, 'huisverbod-standin-999999999-abc'));
    mkdirSync(join(map, `huisverbod-standin-${process.pid}-abc`));
    writeFileSync(join(map, 'iets anders'), '');
    maakProfiel(map).ruimOp();
    expect(readdirSync(map).sort()).toEqual([`huisverbod-standin-${process.pid}-abc`, 'iets anders']);
  });
});

describe.each([
  ['zenity', '--filename='],
  ['kdialog', ''],
])('with %s', (programma, vlag) => {
  const pad = process.env.PATH ?? '';
  afterEach(() => void (process.env.PATH = pad));

  test('a name that becomes an existing file is asked about again, from that file on', async () => {
    const bin = join(map, 'bin');
    mkdirSync(bin);
    // A dialog that notes what it was asked, and gives the answers in turn.
    writeFileSync(join(bin, programma), `#!/bin/sh\nPATH=/usr/bin:/bin\necho "$@" >> '${map}/gevraagd'\nsed -n "$(wc -l < '${map}/gevraagd')p" '${map}/antwoorden'\n`, { mode: 0o755 });
    writeFileSync(join(map, 'antwoorden'), `${join(map, 'brief')}\n${join(map, 'brief.docx')}\n`);
    writeFileSync(join(map, 'brief.docx'), 'van de gebruiker');
    process.env.PATH = bin;
    const dialogen = kiesDialogen(() => undefined);
    expect(await dialogen.kiesOpslag('voorstel.docx', 'docx')).toBe(join(map, 'brief.docx'));
    const gevraagd = readFileSync(join(map, 'gevraagd'), 'utf8').split('\n').slice(0, -1);
    expect(gevraagd.length).toBe(2);
    expect(gevraagd[1]).toContain(`${vlag}${join(map, 'brief.docx')}`);
    // Cancelled: the program says nothing.
    expect(await dialogen.kiesOpslag('voorstel.docx', 'docx')).toBeNull();
  });
});

describe('without a dialog program', () => {
  test('every export has a place of its own, which is announced', async () => {
    const regels: string[] = [];
    const dialogen = vasteMap(map, (regel) => regels.push(regel));
    const eerste = await dialogen.kiesOpslag('../beschikking.docx', 'docx');
    expect(eerste).toBe(join(map, 'documenten', 'beschikking.docx'));
    writeFileSync(eerste ?? '', '');
    expect(await dialogen.kiesOpslag('beschikking', 'docx')).toBe(join(map, 'documenten', 'beschikking-2.docx'));
    const archief = await dialogen.kiesMap('Nieuw archief');
    expect(archief).toBe(join(map, 'archief'));
    expect(existsSync(archief ?? '')).toBe(true);
    expect(await dialogen.kiesMap('Nieuw archief')).toBe(join(map, 'archief-2'));
    expect(regels).toEqual(expect.arrayContaining([`Opgeslagen als ${eerste}`, `Nieuw archief: ${archief}`]));
  });
});

test('the host says that it is the stand-in, and shows only what it saved', async () => {
  const getoond: string[] = [];
  const host = maakStandinHost({
    dialogen: { kiesMap: async () => null, kiesOpslag: async () => join(map, 'a.docx'), kiesBestanden: async () => [] },
    klembord: { schrijf: async () => undefined, wis: async () => undefined },
    toon: (pad) => getoond.push(pad),
    gegevensMap: join(map, 'gegevens'),
    alleenDemonstratie: true,
  });
  expect(host).toMatchObject({ standin: true, alleenDemonstratie: true });
  await expect(host.toonBestand(join(map, 'a.docx'))).rejects.toMatchObject({ code: 'BESTAND_NIET_VAN_DEZE_SESSIE' });
  await host.bestanden.kiesOpslag('a', 'docx');
  await host.toonBestand(join(map, 'a.docx'));
  expect(getoond).toEqual([join(map, 'a.docx')]);
});
