import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datumInVeld, eersteGeboortejaar, leesDatum, leesTijd, tijdInVeld } from '../../../shared/wth/getypt.ts';
import { leesGeboortedatum, leesTijdstip, tijdstipInvoer, zomerOfWinter } from '../../../shared/wth/invoer.ts';
import { epochVanMoment, momentVanEpoch } from '../../../shared/wth/tijd.ts';

test.each([
  ['7-12-26', '2026-12-07'],
  ['07/12/2026', '2026-12-07'],
  ['7.12.2026', '2026-12-07'],
  ['7 12 26', '2026-12-07'],
  ['7, 12, 2026', '2026-12-07'],
  ['071226', '2026-12-07'],
  ['07122026', '2026-12-07'],
  ['7 dec 2026', '2026-12-07'],
  ['7dec26', '2026-12-07'],
  ['3 maa 2027', '2027-03-03'],
  ['Maandag 7 december 2026', '2026-12-07'],
  ['ma. 7-12-2026', '2026-12-07'],
  ['2026-12-07', '2026-12-07'],
  ['  7-12-2026 ', '2026-12-07'],
  ['29-2-2028', '2028-02-29'],
  ['31-12-85', '1985-12-31'],
])('datum %s', (getypt, datum) => {
  expect(leesDatum(getypt)).toEqual({ waarde: datum, fout: null });
});

test.each([
  ['', 'leeg'],
  ['   ', 'leeg'],
  ['7-12', 'onleesbaar'],
  ['7 brumaire 2026', 'onleesbaar'],
  ['gisteren', 'onleesbaar'],
  ['7-12-2026 of later', 'onleesbaar'],
  ['30-2-2026', 'bestaat-niet'],
  ['29-2-2026', 'bestaat-niet'],
  ['7-13-2026', 'bestaat-niet'],
  ['0-12-2026', 'bestaat-niet'],
  ['7-12-0026', 'bestaat-niet'],
] as const)('geen datum: %s', (getypt, fout) => {
  expect(leesDatum(getypt)).toEqual({ waarde: null, fout });
});

test.each([
  ['23.40', '23:40'],
  ['23:40', '23:40'],
  ['2340', '23:40'],
  ['905', '09:05'],
  ['9:05', '09:05'],
  ['23u40', '23:40'],
  ['23 uur 40', '23:40'],
  ['23 uur', '23:00'],
  ['0.00', '00:00'],
])('tijd %s', (getypt, tijd) => {
  expect(leesTijd(getypt)).toEqual({ waarde: tijd, fout: null });
});

test.each([
  ['', 'leeg'],
  ['23', 'onleesbaar'],
  ['kwart voor', 'onleesbaar'],
  ['24.00', 'bestaat-niet'],
  ['23.60', 'bestaat-niet'],
] as const)('geen tijd: %s', (getypt, fout) => {
  expect(leesTijd(getypt)).toEqual({ waarde: null, fout });
});

test('what stands in a field reads back as the same date and time', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (dag) => {
      const datum = dag.toISOString().slice(0, 10);
      const tijd = dag.toISOString().slice(11, 16);
      expect(leesDatum(datumInVeld(datum)).waarde).toBe(datum);
      expect(leesTijd(tijdInVeld(tijd)).waarde).toBe(tijd);
    }),
  );
});

test('a page of text is no date and no time, and is refused at once', () => {
  const plak = `7-12${' '.repeat(1_000_000)}x`;
  expect(leesDatum(plak).fout).toBe('onleesbaar');
  expect(leesTijd(plak).fout).toBe('onleesbaar');
});

test('a birth year of two digits is one of the last hundred years', () => {
  const nu = '2026-11-27T23:40:00+01:00';
  expect(eersteGeboortejaar(nu)).toBe(1927);
  expect(leesGeboortedatum('12-5-85', nu)).toBe('1985-05-12');
  expect(leesGeboortedatum('12-5-35', nu)).toBe('1935-05-12');
  expect(leesGeboortedatum('12-5-26', nu)).toBe('2026-05-12');
  expect(leesGeboortedatum('12-5-27', nu)).toBe('1927-05-12');
  expect(leesGeboortedatum('12-5-1919', nu)).toBe('1919-05-12');
});

test('any moment, typed out, reads back as itself, in the double hour too', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 }), (minuut) => {
      const moment = momentVanEpoch(minuut * 60_000);
      expect(leesTijdstip(tijdstipInvoer(moment))).toEqual({ soort: 'moment', moment });
    }),
  );
  for (const moment of ['2026-10-25T02:20:00+02:00', '2026-10-25T02:20:00+01:00'])
    expect(leesTijdstip(tijdstipInvoer(moment))).toEqual({ soort: 'moment', moment });
});

test('the hours around a clock change are asked, not guessed', () => {
  expect(leesTijdstip({ datum: '29-3-2026', tijd: '2.30', uur: '' })).toEqual({ soort: 'gat', eerstvolgend: '2026-03-29T03:00:00+02:00' });
  const dubbel = leesTijdstip({ datum: '25-10-2026', tijd: '2.30', uur: '' });
  expect(dubbel.soort).toBe('dubbel');
  expect(leesTijdstip({ datum: '25-10-2026', tijd: '2.30', uur: 'wintertijd' })).toEqual({ soort: 'moment', moment: '2026-10-25T02:30:00+01:00' });
  expect(zomerOfWinter('2026-10-25T02:30:00+02:00')).toBe('zomertijd');
  expect(zomerOfWinter('2026-10-25T12:30:00+01:00')).toBe('');
});

test('a year in which no dossier can lie is not read as a moment', () => {
  for (const datum of ['27-11-1926', '27-11-2926']) expect(leesTijdstip({ datum, tijd: '23.40', uur: '' }).soort).toBe('onleesbaar');
  expect(() => epochVanMoment('1926-11-27T23:40:00+00:20')).toThrow();
});

test('half a moment is not a moment', () => {
  expect(leesTijdstip({ datum: '', tijd: ' ', uur: '' }).soort).toBe('leeg');
  expect(leesTijdstip({ datum: '27-11-2026', tijd: '', uur: '' }).soort).toBe('onleesbaar');
  expect(leesTijdstip({ datum: '', tijd: '23.40', uur: '' }).soort).toBe('onleesbaar');
});
