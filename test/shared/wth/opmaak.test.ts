import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { datumCijfers, datumKort, datumVoluit, momentKort, momentVoluit, tijdVoluit, weekdagnaam } from '../../../shared/wth/opmaak.ts';
import { resterendTot, resterendTotEnMet } from '../../../shared/wth/resterend.ts';

describe('datums en tijden', () => {
  test('voluit, kort en in cijfers', () => {
    expect(momentVoluit('2026-12-07T23:40:00+01:00')).toBe('maandag 7 december 2026 om 23.40 uur');
    expect(momentKort('2026-12-07T23:40:00+01:00')).toBe('ma 7 dec. 2026 23.40');
    expect(datumVoluit('2026-03-01')).toBe('zondag 1 maart 2026');
    expect(datumKort('2026-03-01')).toBe('zo 1 mrt. 2026');
    expect(datumCijfers('2026-03-01')).toBe('01-03-2026');
    expect(tijdVoluit('2026-12-07T00:05:00+01:00')).toBe('00.05 uur');
    expect(weekdagnaam('2026-12-25')).toBe('vrijdag');
  });

  test('in het dubbele uur staat erbij welke keer', () => {
    expect(momentVoluit('2026-10-25T02:20:00+02:00')).toBe('zondag 25 oktober 2026 om 02.20 uur (zomertijd)');
    expect(momentKort('2026-10-25T02:20:00+01:00')).toBe('zo 25 okt. 2026 02.20 (wintertijd)');
    expect(tijdVoluit('2026-10-25T03:00:00+01:00')).toBe('03.00 uur');
  });
});

describe('wat resteert', () => {
  test.each([
    ['2026-11-28T20:00:00+01:00', '2026-12-07T23:40:00+01:00', 'nog 9 dagen en 3 uur'],
    ['2026-12-06T23:40:00+01:00', '2026-12-07T23:40:00+01:00', 'nog 1 dag'],
    ['2026-12-07T20:35:00+01:00', '2026-12-07T23:40:00+01:00', 'nog 3 uur en 5 minuten'],
    ['2026-12-07T23:39:00+01:00', '2026-12-07T23:40:00+01:00', 'nog een minuut'],
    ['2026-12-07T23:39:01+01:00', '2026-12-07T23:40:00+01:00', 'nog minder dan een minuut'],
    ['2026-12-07T23:40:00+01:00', '2026-12-07T23:40:00+01:00', 'verstreken sinds maandag 7 december 2026 om 23.40 uur'],
    ['2026-12-09T08:00:00+01:00', '2026-12-07T23:40:00+01:00', 'verstreken sinds maandag 7 december 2026 om 23.40 uur'],
    // The night of 29 March 2026 has 23 hours, yet tomorrow at the same time is one day.
    ['2026-03-28T12:00:00+01:00', '2026-03-29T12:00:00+02:00', 'nog 1 dag'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', 'nog 1 uur'],
  ])('van %s tot %s: %s', (nu, tot, woorden) => {
    expect(resterendTot(nu, tot)).toBe(woorden);
  });

  test.each([
    ['2026-12-30', 'nog 12 dagen'],
    ['2027-01-10', 'morgen is de laatste dag'],
    ['2027-01-11', 'vandaag is de laatste dag'],
    ['2027-01-12', 'verstreken sinds maandag 11 januari 2027'],
  ])('op %s tot en met 11 januari 2027: %s', (vandaag, woorden) => {
    expect(resterendTotEnMet(vandaag, '2027-01-11')).toBe(woorden);
  });
});

test('de tijdzone van de machine maakt geen verschil', () => {
  const script = `
    import { momentVoluit } from './shared/wth/opmaak.ts';
    import { resterendTot } from './shared/wth/resterend.ts';
    import { momentVanEpoch } from './shared/wth/tijd.ts';
    const momenten = Array.from({ length: 300 }, (_, i) => momentVanEpoch(Date.UTC(2026, 0, 1) + i * 37 * 3_600_000));
    console.log(JSON.stringify(momenten.map((moment) => [moment, momentVoluit(moment), resterendTot(momenten[0], moment)])));`;
  const uitvoer = ['UTC', 'America/New_York', 'Asia/Tokyo'].map((TZ) => {
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: new URL('../../..', import.meta.url).pathname,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    return stdout;
  });
  expect(uitvoer[0]).toContain('donderdag 1 januari 2026 om 01.00 uur');
  expect(new Set(uitvoer).size).toBe(1);
});
