import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import {
  dagenTussen, datumPlusDagen, datumPlusJaren, plusDagen, plusUren, urenTussen, weekdag,
} from '../../../shared/wth/rekenen.ts';
import { epochVanMoment, lokaleDatum, lokaleTijd, momentVanEpoch, vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { dagVanDeWeek, eindeNa, plus, schrijf } from './onafhankelijk.ts';

/** Any second from 2009 to 2040; half of them within a month before a change of the clock, in the small hours. */
const seconde = fc.oneof(
  fc.integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 }),
  fc
    .tuple(fc.integer({ min: 2009, max: 2039 }), fc.constantFrom(2, 9), fc.integer({ min: -5, max: 31 }), fc.nat(4 * 3600))
    .map(([jaar, maand, dag, s]) => Date.UTC(jaar, maand, dag) / 1000 + s),
);

describe('dagen houden de kloktijd', () => {
  test('10 en 28 dagen zijn wat een tweede berekening zegt', () => {
    fc.assert(
      fc.property(seconde, fc.constantFrom(0, 1, 2, 10, 28), (s, dagen) => {
        expect(plusDagen(momentVanEpoch(s * 1000), dagen)).toEqual(eindeNa(s * 1000, dagen));
      }),
      { numRuns: 1000 },
    );
  });

  test('de kloktijd blijft, behalve waar zij niet bestaat; nooit meer dan 10 of 28 lokale dagen', () => {
    fc.assert(
      fc.property(seconde, (s) => {
        const opgelegd = momentVanEpoch(s * 1000);
        const { einde, maximum } = huisverbodtermijn(opgelegd);
        for (const [uiteinde, dagen] of [[einde, 10], [maximum, 28]] as const) {
          expect(dagenTussen(lokaleDatum(opgelegd), lokaleDatum(uiteinde.moment))).toBe(dagen);
          if (uiteinde.markering === 'gat') expect(lokaleTijd(uiteinde.moment)).toBe('03:00');
          else expect(uiteinde.moment.slice(11, 19)).toBe(opgelegd.slice(11, 19));
          const uren = urenTussen(opgelegd, uiteinde.moment);
          expect(uren).toBeGreaterThanOrEqual(dagen * 24 - 1);
          expect(uren).toBeLessThanOrEqual(dagen * 24 + 1);
          if (uiteinde.markering === 'dubbel') expect(uiteinde.moment.endsWith('+02:00')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('later opgelegd eindigt nooit eerder, zolang de klok niet terugliep tussen de twee', () => {
    fc.assert(
      fc.property(seconde, fc.nat(200_000), (s, verschil) => {
        const [eerder, later] = [momentVanEpoch(s * 1000), momentVanEpoch((s + verschil) * 1000)];
        fc.pre(eerder.slice(0, 19) <= later.slice(0, 19));
        const [a, b] = [huisverbodtermijn(eerder), huisverbodtermijn(later)];
        expect(vergelijkMomenten(a.einde.moment, b.einde.moment)).toBeLessThanOrEqual(0);
        expect(vergelijkMomenten(a.maximum.moment, b.maximum.moment)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('begin in de tweede keer van het dubbele uur: de kloktijd telt', () => {
    expect(huisverbodtermijn('2026-10-25T02:20:00+01:00').einde.moment).toBe('2026-11-04T02:20:00+01:00');
  });

  test('een maximum in het niet-bestaande en in het dubbele uur wordt gemarkeerd', () => {
    // 1 March + 28 = 29 March 2026; 27 September + 28 = 25 October 2026.
    expect(huisverbodtermijn('2026-03-01T02:59:59+01:00').maximum).toEqual({ moment: '2026-03-29T03:00:00+02:00', markering: 'gat' });
    expect(huisverbodtermijn('2026-09-27T02:00:00+02:00').maximum).toEqual({ moment: '2026-10-25T02:00:00+02:00', markering: 'dubbel' });
  });
});

describe('uren zijn verstreken tijd', () => {
  test('24 uur is altijd 24 maal 60 minuten', () => {
    fc.assert(
      fc.property(seconde, fc.integer({ min: 0, max: 1000 }), (s, uren) => {
        const uiterlijk = plusUren(momentVanEpoch(s * 1000), uren);
        expect(epochVanMoment(uiterlijk)).toBe(s * 1000 + uren * 3_600_000);
        expect(uiterlijk).toBe(schrijf(s * 1000 + uren * 3_600_000));
      }),
      { numRuns: 300 },
    );
  });

  test('over het begin van de zomertijd heen staat de klok een uur later', () => {
    expect(plusUren('2026-03-28T20:00:00+01:00', 24)).toBe('2026-03-29T21:00:00+02:00');
  });

  test.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 87_601])('weigert %d uren', (uren) => {
    expect(() => plusUren('2026-03-28T20:00:00+01:00', uren)).toThrow('AANTAL_ONGELDIG');
  });
});

describe('dagen van de kalender', () => {
  const dag = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

  test('optellen, aftrekken en weekdag kloppen met een tweede berekening', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -3650, max: 3650 }), (datum, dagen) => {
        const som = datumPlusDagen(datum, dagen);
        expect(som).toBe(plus(datum, dagen));
        expect(dagenTussen(datum, som)).toBe(dagen);
        expect(weekdag(som) % 7).toBe(dagVanDeWeek(som));
      }),
      { numRuns: 300 },
    );
  });

  test('29 februari wordt 28 februari', () => {
    expect(datumPlusJaren('2028-02-29', 5)).toBe('2033-02-28');
    expect(datumPlusJaren('2028-02-29', 4)).toBe('2032-02-29');
    expect(datumPlusJaren('2027-02-28', 5)).toBe('2032-02-28');
  });
});
