import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTijdelijk, ruimTijdelijkOp, schrijfAtomair, type Schijf } from '../../../electron/core/bestanden/atomair.ts';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { alleenLezen, fout, tijdelijkeMap } from '../archief/hulp.ts';

const inhoudVan = (map: string) => Object.fromEntries(fs.readdirSync(map).map((naam) => [naam, fs.readFileSync(join(map, naam), 'utf8')]));

describe('schrijfAtomair (B36)', () => {
  test('writes, replaces, and leaves nothing else', () => {
    const map = tijdelijkeMap();
    schrijfAtomair(join(map, 'a.json'), 'een');
    schrijfAtomair(join(map, 'a.json'), Buffer.from('twee'));
    expect(inhoudVan(map)).toEqual({ 'a.json': 'twee' });
  });

  test('only the user may read the file', () => {
    const pad = join(tijdelijkeMap(), 'a');
    schrijfAtomair(pad, '');
    expect(fs.statSync(pad).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  const stappen = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync'] as const;
  const redenen = [
    ['ENOSPC', 'SCHIJF_VOL'],
    ['EACCES', 'GEEN_SCHRIJFRECHTEN'],
    ['EROFS', 'GEEN_SCHRIJFRECHTEN'],
    ['EIO', 'SCHIJF_FOUT'],
  ] as const;
  test.each(stappen.flatMap((stap) => redenen.map(([reden, code]) => [stap, reden, code] as const)))(
    'when %s fails with %s the old content stays and the refusal is %s',
    async (stap, reden, code) => {
      const map = tijdelijkeMap();
      const pad = join(map, 'a.json');
      schrijfAtomair(pad, 'oud');
      const kapot: Schijf = {
        ...fs,
        writeFileSync: (fd) => fs.writeFileSync(fd, 'nie'),
        [stap]: () => {
          throw Object.assign(new Error('proef'), { code: reden });
        },
      };
      expect((await fout(() => schrijfAtomair(pad, 'nieuwe inhoud', kapot))).code).toBe(code);
      expect(inhoudVan(map)).toEqual({ 'a.json': 'oud' });
    },
  );

  test('a folder that is really read-only', async () => {
    const map = tijdelijkeMap();
    schrijfAtomair(join(map, 'a.json'), 'oud');
    expect((await alleenLezen(map, () => fout(() => schrijfAtomair(join(map, 'a.json'), 'nieuw')))).code).toBe('GEEN_SCHRIJFRECHTEN');
    expect(inhoudVan(map)).toEqual({ 'a.json': 'oud' });
  });

  test('a folder that is not there is not made', () => {
    expect(() => schrijfAtomair(join(tijdelijkeMap(), 'weg', 'a.json'), '')).toThrow('PLAATS_ONBRUIKBAAR');
    expect(() => schrijfAtomair(join(tijdelijkeMap(), 'a'.repeat(300)), '')).toThrow('PLAATS_ONBRUIKBAAR');
    const map = tijdelijkeMap();
    expect(() => schrijfAtomair(map, '')).toThrow('PLAATS_ONBRUIKBAAR');
  });
});

describe('ruimTijdelijkOp', () => {
  const namen = ['.a.docx.0123456789ab.tmp', '.b.docx.0123456789ab.tmp', 'a.docx', '.a.docx.tmp', 'a.docx.0123456789ab.tmp'];

  test('knows its own leftovers', () => expect(namen.map((naam) => isTijdelijk(naam))).toEqual([true, true, false, false, false]));

  test('in a folder of ours all of them go, in another only those of one file', () => {
    const map = tijdelijkeMap();
    for (const naam of namen) fs.writeFileSync(join(map, naam), '');
    ruimTijdelijkOp(map, 'a.docx');
    expect(fs.readdirSync(map).sort()).toEqual(namen.slice(1).sort());
    ruimTijdelijkOp(map);
    expect(fs.readdirSync(map).sort()).toEqual(namen.slice(2).sort());
    expect(() => ruimTijdelijkOp(join(map, 'weg'))).not.toThrow();
  });
});

test('sha256 of the standard example', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(Buffer.from('abc'))).toBe(sha256('abc'));
});
