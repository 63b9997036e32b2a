import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppFout } from '../../../shared/fout.ts';
import {
  epochVanMoment, isDatum, isMoment, leesDatum, leesMoment, lokaleDatum, lokaleTijd, momentVanEpoch, vergelijkDatums, vergelijkMomenten,
} from '../../../shared/wth/tijd.ts';
import { schrijf } from './onafhankelijk.ts';

/** The refusal of a call, as code and parameters. */
function weigering(doe: () => unknown): unknown {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof AppFout) return { code: fout.code, ...fout.params };
    throw fout;
  }
  return 'niets geweigerd';
}

/** Any second from 2009 to 2040. */
const seconde = fc.integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });

describe('momenten', () => {
  test('lezen en schrijven is dezelfde vorm, met of zonder seconden', () => {
    expect(leesMoment('2026-11-27T23:40+01:00')).toBe('2026-11-27T23:40:00+01:00');
    expect(leesMoment('2026-11-27T23:40:59+01:00')).toBe('2026-11-27T23:40:59+01:00');
    expect(isMoment('2026-11-27T23:40+01:00')).toBe(false);
    expect(isMoment('2026-11-27T23:40:00+01:00')).toBe(true);
  });

  test('is een moment precies als het in zijn ene vorm gelezen en geschreven wordt', () => {
    const deel = fc.constantFrom('2026-11-27', '2026-03-29', '2026-10-25', '2026-02-30', 'T02:30', 'T23:40', ':00', ':5', '+01:00', '+02:00', '-01:00', 'Z', ' ');
    const geschreven = fc.tuple(seconde, fc.constantFrom('+01:00', '+02:00')).map(([s, offset]) => momentVanEpoch(s * 1000).slice(0, 19) + offset);
    fc.assert(
      fc.property(fc.oneof(geschreven, fc.array(deel, { maxLength: 5 }).map((delen) => delen.join('')), fc.string()), (tekst) => {
        const heen = (): string | null => {
          try {
            return leesMoment(tekst);
          } catch {
            return null;
          }
        };
        expect(isMoment(tekst)).toBe(heen() === tekst);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2026-11-27T23:40:00', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T23:40:00Z', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T23:40:00+0100', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27 23:40:00+01:00', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T24:00:00+01:00', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T23:59:60+01:00', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T23:40:00.5+01:00', 'MOMENT_ONLEESBAAR'],
    [' 2026-11-27T23:40:00+01:00', 'MOMENT_ONLEESBAAR'],
    ['2026-11-27T23:40:00+01:00\n', 'MOMENT_ONLEESBAAR'],
    ['', 'MOMENT_ONLEESBAAR'],
    ['2026-02-30T12:00:00+01:00', 'DATUM_BESTAAT_NIET'],
    ['2026-13-01T12:00:00+01:00', 'DATUM_BESTAAT_NIET'],
    ['2026-00-10T12:00:00+01:00', 'DATUM_BESTAAT_NIET'],
    ['1949-12-31T12:00:00+01:00', 'JAAR_BUITEN_BEREIK'],
    ['2026-03-29T02:30:00+01:00', 'TIJD_BESTAAT_NIET'],
    ['2026-03-29T02:30:00+02:00', 'TIJD_BESTAAT_NIET'],
    ['2026-07-01T12:00:00+01:00', 'OFFSET_HOORT_NIET_BIJ_TIJD'],
    ['2026-11-27T23:40:00+02:00', 'OFFSET_HOORT_NIET_BIJ_TIJD'],
    ['2026-11-27T23:40:00-01:00', 'OFFSET_HOORT_NIET_BIJ_TIJD'],
    ['2026-11-27T23:40:00+23:59', 'OFFSET_HOORT_NIET_BIJ_TIJD'],
    ['2026-10-25T02:30:00+00:00', 'OFFSET_HOORT_NIET_BIJ_TIJD'],
  ])('weigert %j met %s', (tekst, code) => {
    expect(weigering(() => leesMoment(tekst))).toMatchObject({ code });
  });

  test('zegt welk tijdsverschil verwacht wordt', () => {
    expect(weigering(() => leesMoment('2026-07-01T12:00:00+01:00'))).toMatchObject({ verwacht: '+02:00' });
  });

  test('beide keren in het dubbele uur zijn een moment, een uur uit elkaar', () => {
    const [eerste, tweede] = ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'].map(leesMoment);
    expect(vergelijkMomenten(tweede ?? '', eerste ?? '')).toBe(3_600_000);
  });

  test('elke seconde wordt geschreven zoals de zomertijdregel zegt, en gelezen als diezelfde seconde', () => {
    fc.assert(
      fc.property(seconde, (s) => {
        const moment = momentVanEpoch(s * 1000 + 999);
        expect(moment).toBe(schrijf(s * 1000));
        expect(leesMoment(moment)).toBe(moment);
        expect(epochVanMoment(moment)).toBe(s * 1000);
        expect(`${lokaleDatum(moment)}T${lokaleTijd(moment)}`).toBe(moment.slice(0, 16));
      }),
      { numRuns: 500 },
    );
  });

  test('een klok die in lang vervlogen jaren staat, schrijft toch de vorm', () => {
    for (const jaar of [1880, 1910, 1938, 1943]) expect(momentVanEpoch(Date.UTC(jaar, 6, 1))).toMatch(/^\d{4}-07-01T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  });

  test('de lokale dag is niet de UTC-dag', () => {
    expect(lokaleDatum('2026-11-28T00:30:00+01:00')).toBe('2026-11-28');
  });
});

describe('datums', () => {
  test.each(['2026-2-3', '26-02-03', '2026-02-29', '2026-04-31', '2026-00-01', '2026-01-00', '2026-02-03T00:00', '', 'morgen', '1849-12-31'])(
    'weigert %j',
    (tekst) => {
      expect(isDatum(tekst)).toBe(false);
      expect(weigering(() => leesDatum(tekst))).toHaveProperty('code');
    },
  );

  test('29 februari bestaat alleen in een schrikkeljaar', () => {
    expect(['2024-02-29', '2026-02-29', '2000-02-29', '2100-02-29'].map(isDatum)).toEqual([true, false, true, false]);
  });

  test('vergelijken', () => {
    expect(vergelijkDatums('2026-12-31', '2027-01-01')).toBeLessThan(0);
    expect(vergelijkDatums('2027-01-01', '2027-01-01')).toBe(0);
  });
});
