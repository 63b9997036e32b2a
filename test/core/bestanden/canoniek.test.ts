import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canoniekeJson } from '../../../electron/core/bestanden/canoniek.ts';

/** The same value with the keys of every object in the opposite order. */
function omgekeerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).reverse().map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]));
}

describe('canoniekeJson', () => {
  test('one form, whatever the order of the keys', () => {
    expect(canoniekeJson({ b: [1, { d: null, c: 'é' }], a: true, weg: undefined })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
    fc.assert(fc.property(fc.jsonValue(), (waarde) => canoniekeJson(omgekeerd(waarde)) === canoniekeJson(waarde)));
  });

  test('is JSON of the same value, and a fixed point', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (waarde) => {
        const tekst = canoniekeJson(waarde);
        expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(waarde)));
        expect(canoniekeJson(JSON.parse(tekst))).toBe(tekst);
      }),
    );
  });

  test('does not normalise text and survives half characters', () => {
    expect(canoniekeJson('e\u0301')).not.toBe(canoniekeJson('\u00e9'));
    expect(JSON.parse(canoniekeJson({ a: '\ud800' }))).toEqual({ a: '\ud800' });
  });

  test.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [new Date(0)], [new Map()], [[undefined]], [Array.from({ length: 2 })]])('refuses %s', (waarde) => {
    expect(() => canoniekeJson(waarde)).toThrow(TypeError);
  });
});
