import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentUitKloktijd } from '../../../shared/wth/kloktijd.ts';
import { leeftijdOp, meerderjarigOp } from '../../../shared/wth/meerderjarigheid.ts';
import { datumZonderWeekdag, tijdMetSeconden } from '../../../shared/wth/opmaak.ts';

test.each([
  ['2008-11-28', '2026-11-28T00:00:00+01:00', 18],
  ['2008-11-29', '2026-11-28T23:59:00+01:00', 17],
  ['2026-11-28', '2026-11-28T03:00:00+01:00', 0],
  ['2008-02-29', '2026-02-28T23:59:00+01:00', 17],
  ['2008-02-29', '2026-03-01T00:00:00+01:00', 18],
  ['2008-02-29', '2028-02-29T00:00:00+01:00', 20],
])('geboren %s is op %s %i jaar', (geboren, moment, jaren) => {
  expect(leeftijdOp(geboren, moment)).toBe(jaren);
});

test('eighteen years of age and being of age are the same thing', () => {
  const dag = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((datum) => datum.toISOString().slice(0, 10));
  fc.assert(
    fc.property(dag, dag, (geboren, vandaag) => {
      fc.pre(geboren <= vandaag);
      const moment = momentUitKloktijd(vandaag, '12:00');
      expect(leeftijdOp(geboren, moment) >= 18).toBe(meerderjarigOp(geboren, moment).toegestaan);
    }),
  );
});

test('nobody has an age before his birth', () => {
  expect(() => leeftijdOp('2026-11-29', '2026-11-28T03:00:00+01:00')).toThrow('GEBOREN_NA_MOMENT');
});

test('a date of birth is told without its weekday', () => {
  expect(datumZonderWeekdag('1984-05-14')).toBe('14 mei 1984');
});

test('a moment that just was is told to the second, by the clock on the wall', () => {
  expect(tijdMetSeconden('2026-11-27T23:40:05+01:00')).toBe('23.40.05');
  expect(tijdMetSeconden('2026-10-25T02:00:00+02:00')).toBe('02.00.00');
});
