import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Schijf } from '../../../electron/core/bestanden/atomair.ts';
import { laatSamenUit, laatUit } from '../../../electron/core/bestanden/buiten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { fout, tijdelijkeMap } from '../archief/hulp.ts';

const inhoudVan = (map: string) => Object.fromEntries(fs.readdirSync(map).map((naam) => [naam, fs.readFileSync(join(map, naam), 'utf8')]));

const kapot = (stap: keyof Schijf, code: string, keer = 1): Schijf => {
  let nog = keer;
  const doe = (...delen: unknown[]): unknown => {
    nog -= 1;
    if (nog === 0) throw Object.assign(new Error('proef'), { code });
    return (fs[stap] as (...delen: unknown[]) => unknown)(...delen);
  };
  return { ...fs, [stap]: doe };
};

/** Lets a file out over one that is there, and tells what was recorded, in order. */
function proef(schijf: Schijf, legVast: () => void = () => undefined) {
  const map = tijdelijkeMap();
  const pad = join(map, 'brief.docx');
  fs.writeFileSync(pad, 'van de gebruiker');
  const gedaan: string[] = [];
  const doe = (): void =>
    laatUit(
      {
        pad,
        inhoud: 'nieuw',
        legVast: () => {
          expect(inhoudVan(map)['brief.docx']).toBe('van de gebruiker');
          expect(Object.values(inhoudVan(map))).toContain('nieuw');
          legVast();
          gedaan.push('vastgelegd');
        },
        mislukt: () => gedaan.push('mislukt'),
      },
      schijf,
    );
  return { map, doe, gedaan };
}

describe('a file that leaves the archive', () => {
  test('is whole beside its place, then recorded, and replaces what is there last', () => {
    const { map, doe, gedaan } = proef(fs);
    fs.writeFileSync(join(map, '.brief.docx.0123456789ab.tmp'), 'left by a kill');
    doe();
    expect([inhoudVan(map), gedaan]).toEqual([{ 'brief.docx': 'nieuw' }, ['vastgelegd']]);
  });

  test.each([
    ['openSync', 'EBUSY', 'BESTAND_IN_GEBRUIK'],
    ['openSync', 'EACCES', 'GEEN_SCHRIJFRECHTEN'],
    ['writeFileSync', 'ENOSPC', 'SCHIJF_VOL'],
    ['fsyncSync', 'EIO', 'SCHIJF_FOUT'],
    ['closeSync', 'EDQUOT', 'SCHIJF_VOL'],
  ] as const)('what fails before (%s %s) is refused with %s, unrecorded', async (stap, code, weigering) => {
    const { map, doe, gedaan } = proef(kapot(stap, code));
    expect((await fout(doe)).code).toBe(weigering);
    expect([inhoudVan(map), gedaan]).toEqual([{ 'brief.docx': 'van de gebruiker' }, []]);
  });

  test('a record that cannot be made leaves the file of the user alone', async () => {
    const { map, doe, gedaan } = proef(fs, () => {
      throw new AppFout('SCHIJF_VOL');
    });
    expect((await fout(doe)).code).toBe('SCHIJF_VOL');
    expect([inhoudVan(map), gedaan]).toEqual([{ 'brief.docx': 'van de gebruiker' }, []]);
  });

  test('a last step that fails is recorded, and said', async () => {
    const { map, doe, gedaan } = proef(kapot('renameSync', 'EBUSY'));
    expect((await fout(doe)).code).toBe('OPSLAAN_MISLUKT');
    expect([inhoudVan(map), gedaan]).toEqual([{ 'brief.docx': 'van de gebruiker' }, ['vastgelegd', 'mislukt']]);
  });

  test('a folder that cannot be synced afterwards takes nothing back', () => {
    const { map, doe, gedaan } = proef(kapot('fsyncSync', 'EIO', 2));
    doe();
    expect([inhoudVan(map), gedaan]).toEqual([{ 'brief.docx': 'nieuw' }, ['vastgelegd']]);
  });
});

describe('files that leave together', () => {
  const stel = (map: string) => ['a', 'b', 'c'].map((naam) => ({ pad: join(map, naam), inhoud: naam }));

  test('are in their places before they are recorded', () => {
    const map = tijdelijkeMap();
    laatSamenUit(stel(map), () => expect(inhoudVan(map)).toEqual({ a: 'a', b: 'b', c: 'c' }));
    expect(inhoudVan(map)).toEqual({ a: 'a', b: 'b', c: 'c' });
  });

  test.each([
    ['writeFileSync', 2],
    ['renameSync', 3],
    ['fsyncSync', 4],
  ] as const)('leave nothing when one of them fails (%s, time %i)', async (stap, keer) => {
    const map = tijdelijkeMap();
    let vastgelegd = false;
    expect((await fout(() => laatSamenUit(stel(map), () => void (vastgelegd = true), kapot(stap, 'EIO', keer)))).code).toBe('SCHIJF_FOUT');
    expect([inhoudVan(map), vastgelegd]).toEqual([{}, false]);
  });

  test('leave nothing when the record fails, and take no file of the user away', async () => {
    const map = tijdelijkeMap();
    const weiger = (): void => {
      throw new AppFout('SCHIJF_VOL');
    };
    expect((await fout(() => laatSamenUit(stel(map), weiger))).code).toBe('SCHIJF_VOL');
    expect(inhoudVan(map)).toEqual({});
    fs.writeFileSync(join(map, 'b'), 'van de gebruiker');
    expect((await fout(() => laatSamenUit(stel(map), weiger))).code).toBe('PLAATS_ONBRUIKBAAR');
    expect(inhoudVan(map)).toEqual({ b: 'van de gebruiker' });
  });
});
