import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmmomenten, beslismoment } from '../../../shared/wth/beslismoment.ts';
import { isWerkdag } from '../../../shared/wth/feestdagen.ts';
import { epochVanMoment, lokaleDatum, momentVanEpoch } from '../../../shared/wth/tijd.ts';

describe('uiterlijk beslissen', () => {
  test.each([
    ['maandagavond: op het einde zelf', '2026-12-07T23:40:00+01:00', '2026-12-07T23:40:00+01:00'],
    ['maandagochtend: er is die dag geen tijd meer', '2026-12-07T09:30:00+01:00', '2026-12-04T17:00:00+01:00'],
    ['zaterdag: op vrijdag', '2026-12-05T20:00:00+01:00', '2026-12-04T17:00:00+01:00'],
    ['zondagnacht: op vrijdag', '2026-12-06T02:00:00+01:00', '2026-12-04T17:00:00+01:00'],
    ['eerste kerstdag, een vrijdag: op donderdag', '2026-12-25T23:40:00+01:00', '2026-12-24T17:00:00+01:00'],
    ['de maandag na kerst, ’s nachts: op donderdag, want vrijdag en zaterdag zijn kerst', '2026-12-28T01:00:00+01:00', '2026-12-24T17:00:00+01:00'],
    ['tweede paasdag: op Witte Donderdag', '2027-03-29T15:00:00+02:00', '2027-03-25T17:00:00+01:00'],
    ['de zondag van de zomertijd: op vrijdag', '2026-03-29T03:00:00+02:00', '2026-03-27T17:00:00+01:00'],
  ])('%s', (_, einde, verwacht) => {
    expect(beslismoment(einde)).toEqual({ uiterlijk: verwacht, vervroegd: verwacht !== einde, feestdagenOnzeker: false });
  });
  test('buiten de bekende feestdagen staat dat erbij', () => {
    expect(beslismoment('2029-05-01T12:00:00+02:00').feestdagenOnzeker).toBe(true);
  });
});

describe('alarmen', () => {
  test('bij een einde op vrijdag: 72, 48, 24 en 6 uur ervoor', () => {
    expect(alarmmomenten('2026-12-04T20:00:00+01:00')).toEqual([
      { uren: 72, op: '2026-12-01T20:00:00+01:00' },
      { uren: 48, op: '2026-12-02T20:00:00+01:00' },
      { uren: 24, op: '2026-12-03T20:00:00+01:00' },
      { uren: 6, op: '2026-12-04T14:00:00+01:00' },
    ]);
  });
  test('bij een einde op zondag tellen zij terug van vrijdagmiddag', () => {
    expect(alarmmomenten('2026-12-06T20:00:00+01:00').map(({ op }) => op)).toEqual([
      '2026-12-01T17:00:00+01:00',
      '2026-12-02T17:00:00+01:00',
      '2026-12-03T17:00:00+01:00',
      '2026-12-04T11:00:00+01:00',
    ]);
  });
  test('bij een einde op maandag komen de eerste twee al voor het weekend', () => {
    expect(alarmmomenten('2026-12-07T23:40:00+01:00').map(({ op }) => op)).toEqual([
      '2026-12-04T09:00:00+01:00',
      '2026-12-04T09:00:00+01:00',
      '2026-12-06T23:40:00+01:00',
      '2026-12-07T17:40:00+01:00',
    ]);
  });
  test('uren zijn echte uren, ook als de klok verspringt', () => {
    expect(alarmmomenten('2026-10-27T20:00:00+01:00')[1]).toEqual({ uren: 48, op: '2026-10-23T09:00:00+02:00' });
    expect(alarmmomenten('2026-03-30T20:00:00+02:00')[2]).toEqual({ uren: 24, op: '2026-03-29T20:00:00+02:00' });
  });
  test('altijd op volgorde, nooit na het beslismoment, en de aankondigingen nooit op een vrije dag', () => {
    const minuut = fc.integer({ min: epochVanMoment('2024-01-01T00:00:00+01:00') / 60_000, max: epochVanMoment('2028-12-01T00:00:00+01:00') / 60_000 });
    fc.assert(
      fc.property(minuut, (minuten) => {
        const einde = momentVanEpoch(minuten * 60_000);
        const { uiterlijk } = beslismoment(einde);
        const momenten = alarmmomenten(einde).map(({ op }) => epochVanMoment(op));
        expect(momenten).toEqual(momenten.toSorted((a, b) => a - b));
        expect(momenten.at(-1)).toBe(epochVanMoment(uiterlijk) - 6 * 3_600_000);
        expect(epochVanMoment(uiterlijk)).toBeLessThanOrEqual(minuten * 60_000);
        expect(isWerkdag(lokaleDatum(uiterlijk))).toBe(true);
        for (const { uren, op } of alarmmomenten(einde)) if (uren >= 48) expect(isWerkdag(lokaleDatum(op))).toBe(true);
      }),
    );
  });
});
