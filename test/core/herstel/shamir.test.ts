import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maal, splits, voegSamen } from '../../../electron/core/herstel/shamir.ts';

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);

/** Multiplication as it is taught: add shifted copies, then take the polynomial out from the top. */
function langzaam(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit += 1) if ((b & (1 << bit)) !== 0) product ^= a << bit;
  for (let bit = 14; bit >= 8; bit -= 1) if ((product & (1 << bit)) !== 0) product ^= 0x11b << (bit - 8);
  return product;
}

describe('GF(256)', () => {
  test('known products', () => {
    // FIPS 197, 4.2.
    expect([maal(0x57, 0x83), maal(0x57, 0x13), maal(0x53, 0xca)]).toEqual([0xc1, 0xfe, 0x01]);
  });

  test('every product as computed another way', () => {
    for (const a of BYTES) for (const b of BYTES) if (maal(a, b) !== langzaam(a, b)) throw new Error(`${a} x ${b}`);
  });
});

describe('splitting', () => {
  test('known answer, computed by hand: 2a + 0b·x at 1, 2 and 3', () => {
    const delen = splits(Buffer.from([0x2a]), 2, 3, () => Buffer.from([0x0b]));
    expect(delen).toEqual([1, 2, 3].map((punt, plaats) => ({ punt, waarden: Buffer.from([[0x21, 0x3c, 0x37][plaats] ?? 0]) })));
  });

  test('a known answer of degree two: 01 + 02·x + 03·x² at 1, 2, 3', () => {
    // At 2: 3·4 = 0c, 2·2 = 04, 0c ^ 04 ^ 01 = 09. At 3: 3·5 = 0f, 2·3 = 06, 0f ^ 06 ^ 01 = 08.
    const delen = splits(Buffer.from([1]), 3, 3, () => Buffer.from([2, 3]));
    expect(delen.map(({ waarden }) => waarden[0])).toEqual([0x00, 0x09, 0x08]);
  });

  test('any two of three give the secret back, one and a wrong one do not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (geheim) => {
        const [een, twee, drie] = splits(geheim, 2, 3) as [ReturnType<typeof splits>[number], ReturnType<typeof splits>[number], ReturnType<typeof splits>[number]];
        for (const paar of [[een, twee], [twee, een], [een, drie], [drie, twee], [een, twee, drie]]) expect(voegSamen(paar)).toEqual(Buffer.from(geheim));
        expect(() => voegSamen([een, een])).toThrow(RangeError);
        const anders = { punt: twee.punt, waarden: Buffer.from(twee.waarden.map((byte) => byte ^ 1)) };
        expect(voegSamen([een, anders])).not.toEqual(Buffer.from(geheim));
      }),
    );
  });

  test('any `nodig` of `delen` give it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 4 }), fc.infiniteStream(fc.nat()), (nodig, extra, kies) => {
        const geheim = randomBytes(8);
        const over = splits(geheim, nodig, nodig + extra);
        while (over.length > nodig) over.splice((kies.next().value ?? 0) % over.length, 1);
        expect(voegSamen(over)).toEqual(geheim);
      }),
    );
  });

  test('one share fits every secret equally well, whatever its value: it gives nothing', () => {
    for (const punt of [1, 2, 3]) {
      for (const waarde of BYTES) {
        // For every secret there is exactly one coefficient with which this share would be what it is.
        const geheimen = BYTES.map((coefficient) => waarde ^ maal(coefficient, punt));
        expect(new Set(geheimen).size).toBe(256);
      }
    }
  });

  test('the coefficients come from randomness and differ from byte to byte', () => {
    const een = splits(Buffer.alloc(64), 2, 3)[0]?.waarden ?? Buffer.alloc(0);
    expect(new Set(een).size).toBeGreaterThan(20);
    expect(splits(Buffer.alloc(64), 2, 3)[0]?.waarden).not.toEqual(een);
  });

  test('impossible numbers are refused', () => {
    for (const [nodig, delen] of [[1, 3], [4, 3], [2, 256]] as const) expect(() => splits(Buffer.from([1]), nodig, delen)).toThrow(RangeError);
    expect(() => voegSamen([{ punt: 1, waarden: Buffer.alloc(2) }, { punt: 2, waarden: Buffer.alloc(3) }])).toThrow(RangeError);
  });
});
