import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill/implementation';
import { dagVanDatum, dagVanMs, isFeestdag, minuutVan, momentVanMs, msVanKlok, msVanMoment, weekdagVan } from '../../../shared/piket/klok.ts';
import { feestdagOp } from '../../../shared/wth/feestdagen.ts';
import { ZONE } from '../../../shared/wth/klok.ts';
import { weekdag } from '../../../shared/wth/rekenen.ts';
import { dagVan, epochVanMoment, lokaleDatum } from '../../../shared/wth/tijd.ts';

const schrijf = (zdt: Temporal.ZonedDateTime): string => zdt.toString({ timeZoneName: 'never', smallestUnit: 'second' });
const momentVolgensTemporal = (ms: number): string => schrijf(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE));

const seconde = fc.oneof(
  fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2999, 0, 1) / 1000 }),
  fc
    .tuple(fc.integer({ min: 1996, max: 2059 }), fc.constantFrom(2, 9), fc.integer({ min: 24, max: 32 }), fc.nat(86_399))
    .map(([jaar, maand, dag, s]) => Date.UTC(jaar, maand, dag) / 1000 + s),
);

describe('de klok in hele getallen zegt hetzelfde als Temporal', () => {
  test('elk moment heen en terug, met zijn dag', () => {
    fc.assert(
      fc.property(seconde, (s) => {
        const moment = momentVanMs(s * 1000);
        expect(moment).toBe(momentVolgensTemporal(s * 1000));
        expect(msVanMoment(moment)).toBe(epochVanMoment(moment));
        expect(dagVanMs(s * 1000)).toBe(dagVanDatum(lokaleDatum(moment)));
      }),
      { numRuns: 2000 },
    );
  });

  test('elke kloktijd, ook in het uur dat er niet is en het uur dat er twee keer is', () => {
    fc.assert(
      fc.property(seconde, fc.nat(1439), (s, minuut) => {
        const datum = lokaleDatum(momentVolgensTemporal(s * 1000));
        const tijd = `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`;
        const plaatselijk = Temporal.PlainDateTime.from(`${datum}T${tijd}`);
        const eerste = plaatselijk.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
        const bestaat = eerste.toPlainDateTime().equals(plaatselijk);
        const einde = bestaat ? eerste : eerste.getTimeZoneTransition('next');
        expect(msVanKlok(dagVanDatum(datum), minuutVan(tijd))).toBe(einde?.epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([2026, 2027, 2028, 2029, 2030, 2031])('alle minuten van beide wisselnachten in %d lopen door', (jaar) => {
    for (const maand of [2, 9]) {
      const laatste = Date.UTC(jaar, maand, 31);
      const zondag = laatste - new Date(laatste).getUTCDay() * 86_400_000;
      for (let minuut = -240; minuut < 300; minuut += 1) {
        const ms = zondag + minuut * 60_000;
        expect(momentVanMs(ms)).toBe(momentVolgensTemporal(ms));
      }
    }
  });

  test('weekdagen en feestdagen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (dag) => {
        const datum = dagVan('1970-01-01').add({ days: dag }).toString();
        expect(dagVanDatum(datum)).toBe(dag);
        expect(weekdagVan(dag)).toBe(weekdag(datum));
        expect(isFeestdag(dag)).toBe(feestdagOp(datum) !== null);
      }),
      { numRuns: 500 },
    );
  });
});
