import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedragInVeld, bedragTekst, leesBedrag, MAX_CENTEN } from '../../shared/geld.ts';

describe('money in cents', () => {
  test.each<[string, number | null]>([
    ['85', 8_500],
    ['85,5', 8_550],
    ['85,05', 8_505],
    ['€ 1.250,00', 125_000],
    ['1250,-', 125_000],
    ['0', 0],
    ['10000000', MAX_CENTEN],
    ['10000000,01', null],
    ['1.25', null],
    ['85.50', null],
    ['-5', null],
    ['12,345', null],
    ['', null],
    ['vijf', null],
  ])('%s', (getypt, cent) => expect(leesBedrag(getypt)).toBe(cent));

  test('to read: thousands apart, always two digits of cents', () => {
    expect([0, 5, 8_500, 125_000, 123_456_789].map(bedragTekst)).toEqual(['€ 0,00', '€ 0,05', '€ 85,00', '€ 1.250,00', '€ 1.234.567,89']);
  });

  test('what stands in a field, or is read, is the same amount again', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: MAX_CENTEN }), (cent) => leesBedrag(bedragInVeld(cent)) === cent && leesBedrag(bedragTekst(cent)) === cent));
  });
});
