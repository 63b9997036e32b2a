import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SLOTBESTAND, vergrendel } from '../../../electron/core/bestanden/vergrendeling.ts';
import { startKind } from '../kindproces.ts';
import { alleenLezen, fout, tijdelijkeMap } from '../archief/hulp.ts';

describe('vergrendel (B33)', () => {
  test('another process is refused while it is held, and not after that process was killed', async () => {
    const map = tijdelijkeMap();
    const kind = startKind(new URL('houdslot.ts', import.meta.url), [map]);
    await kind.zegt();
    expect((await fout(() => vergrendel(map))).code).toBe('ARCHIEF_IN_GEBRUIK');
    await kind.dood();
    vergrendel(map).ontgrendel();
  });

  test('the same process is refused too, until it lets go', async () => {
    const map = tijdelijkeMap();
    const slot = vergrendel(map);
    expect((await fout(() => vergrendel(map))).code).toBe('ARCHIEF_IN_GEBRUIK');
    slot.ontgrendel();
    slot.ontgrendel();
    vergrendel(map).ontgrendel();
  });

  test('leaves one empty file', () => {
    const map = tijdelijkeMap();
    const slot = vergrendel(map);
    expect(readdirSync(map)).toEqual([SLOTBESTAND]);
    slot.ontgrendel();
    expect(readdirSync(map)).toEqual([SLOTBESTAND]);
  });

  test('a read-only folder, with and without a lock file', async () => {
    const map = tijdelijkeMap();
    expect((await alleenLezen(map, () => fout(() => vergrendel(map)))).code).toBe('ARCHIEF_ALLEEN_LEZEN');
    vergrendel(map).ontgrendel();
    expect((await alleenLezen(map, () => fout(() => vergrendel(map)))).code).toBe('ARCHIEF_ALLEEN_LEZEN');
  });

  test('a lock file with something else in it gives a refusal, not a crash', async () => {
    const map = tijdelijkeMap();
    writeFileSync(join(map, SLOTBESTAND), 'x'.repeat(5000));
    expect((await fout(() => vergrendel(map))).code).toBe('SCHIJF_FOUT');
  });
});
