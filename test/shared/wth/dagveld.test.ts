import { describe, expect, it } from 'vitest';
import { leesDagveld } from '../../../shared/dossier/velden/formulier.ts';
import { dagInvoer } from '../../../shared/wth/invoer.ts';

const NU = '2026-12-04T09:15:00+01:00';

describe('a day of which the hour does not matter', () => {
  it('is noon in Amsterdam, in summer and in winter', () => {
    expect(leesDagveld('at', dagInvoer('3-12-2026', NU), null).moment).toBe('2026-12-03T12:00:00+01:00');
    expect(leesDagveld('at', dagInvoer('3-7-2026', NU), null).moment).toBe('2026-07-03T12:00:00+02:00');
  });

  it('does not lie ahead when it is today', () => {
    expect(leesDagveld('at', dagInvoer('4-12-2026', NU), null).moment).toBe('2026-12-04T00:00:00+01:00');
  });

  it('asks for a date and not for a time', () => {
    expect(leesDagveld('at', dagInvoer('', NU), null).fouten).toMatchObject([{ code: 'VERPLICHT' }]);
    expect(leesDagveld('at', dagInvoer('31-2-2026', NU), null).fouten).toMatchObject([{ code: 'DATUM_ONLEESBAAR' }]);
  });

  it('keeps the hour of a fact that was recorded with one', () => {
    const oud = '2026-12-01T10:00:30+01:00';
    expect(leesDagveld('at', { datum: '01-12-2026', tijd: '10.00', uur: '' }, oud).moment).toBe(oud);
  });
});
