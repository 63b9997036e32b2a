import { argon2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { KDF_STANDAARD, kiesKdf, leidSleutelAf } from '../../../electron/core/sleutels/kdf.ts';
import { leesBronnen } from '../../architecture/bronnen.ts';
import { GOEDKOOP } from '../archief/hulp.ts';

describe('leidSleutelAf', () => {
  const zout = Buffer.from('zestien bytes!!!');

  test.each([
    [64, 1, 1],
    [256, 3, 4],
    [1024, 2, 2],
  ])('is Argon2id as Node itself computes it (%i KiB, %i passes, %i lanes)', async (memKiB, iterations, parallelism) => {
    const message = Buffer.from('lampkoffie régenjas');
    const anders = argon2Sync('argon2id', { message, nonce: zout, parallelism, tagLength: 32, memory: memKiB, passes: iterations });
    expect(await leidSleutelAf(message, zout, { memKiB, iterations, parallelism })).toEqual(Buffer.from(anders));
  });
});

describe('kiesKdf', () => {
  test('the standard is at least 64 MiB and never weaker than the minimum', () => {
    expect(kiesKdf()).toEqual(KDF_STANDAARD);
    expect(KDF_STANDAARD.memKiB).toBeGreaterThanOrEqual(65_536);
    expect(kiesKdf(KDF_STANDAARD)).toEqual(KDF_STANDAARD);
  });

  test('weaker parameters are refused unless a test says that it is one', () => {
    const { memKiB, iterations, parallelism } = GOEDKOOP;
    expect(() => kiesKdf({ memKiB, iterations, parallelism })).toThrow(RangeError);
    expect(() => kiesKdf({ ...KDF_STANDAARD, iterations: 1 })).toThrow(RangeError);
    expect(kiesKdf(GOEDKOOP)).toEqual({ memKiB, iterations, parallelism });
  });

  test('no program says that', () => {
    const pas = leesBronnen().filter(({ pad, tekst }) => !pad.startsWith('test/') && tekst.includes('alleenVoorTests'));
    expect(pas.map(({ pad }) => pad)).toEqual(['electron/core/sleutels/kdf.ts']);
  });
});
