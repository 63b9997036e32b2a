import { describe, expect, test } from 'vitest';
import { termijnenVan, type Termijn, type Termijnstart } from '../../../shared/wth/termijnen.ts';
import { WTH_TEKSTEN, wthTekst, isWthCode, type WthCode } from '../../../shared/wth/weigering.ts';

const kort = (termijn: Termijn): string => `${termijn.code} ${termijn.grens} ${termijn.uiterlijk}`;

const starts: [Termijnstart, string[]][] = [
  [
    { soort: 'opgelegd', op: '2026-11-27T23:40:00+01:00' },
    [
      'T1 tot 2026-12-07T23:40:00+01:00',
      'T2 tot 2026-12-25T23:40:00+01:00',
      'T3 tot 2026-12-07T23:40:00+01:00',
      'T4 tot 2026-11-28T23:40:00+01:00',
    ],
  ],
  [{ soort: 'raadsmanGewenst', op: '2026-10-24T20:00:00+02:00' }, ['T5 tot 2026-10-25T19:00:00+01:00']],
  [
    { soort: 'bekendgemaakt', op: '2026-11-27', motiveringVolgt: true },
    ['T6 tot en met 2026-12-04', 'T10 tot en met 2027-01-08'],
  ],
  [{ soort: 'bekendgemaakt', op: '2026-11-28', motiveringVolgt: false }, ['T10 tot en met 2027-01-11']],
  [{ soort: 'verzoekOntvangen', op: '2026-12-23' }, ['T7 tot en met 2026-12-28']],
  [{ soort: 'gehoord', op: '2026-12-28T11:00:00+01:00' }, ['T8 tot 2026-12-29T11:00:00+01:00']],
  [{ soort: 'uitspraakGemeld', op: '2026-12-28T11:30:00+01:00' }, ['T9 tot 2026-12-28T13:30:00+01:00']],
  [{ soort: 'uitspraakBekendgemaakt', op: '2026-11-14' }, ['T11 tot en met 2026-12-28']],
  [{ soort: 'zitting', op: '2026-11-30' }, ['T12 tot en met 2026-11-29']],
  [{ soort: 'binnengetreden', op: '2026-11-27' }, ['T13 tot en met 2026-12-01']],
  [{ soort: 'opvangBegonnen', op: '2026-11-28T01:30:00+01:00', dagen: null }, ['T14 tot 2026-11-30T01:30:00+01:00']],
  [{ soort: 'beschikking', op: '2026-11-27' }, ['T15 tot en met 2031-11-27']],
];

describe('termijnen van een gebeurtenis', () => {
  test.each(starts)('%o', (start, verwacht) => {
    const termijnen = termijnenVan(start);
    expect(termijnen.map(kort)).toEqual(verwacht);
    for (const termijn of termijnen) {
      expect(termijn.naam).not.toBe('');
      expect(termijn.toelichting).toMatch(/\.$/);
      expect(termijn.artikel).toMatch(/art\.|beleid/);
    }
  });

  test('T1 tot en met T15 komen allemaal voor', () => {
    const codes = new Set(starts.flatMap(([start]) => termijnenVan(start).map((termijn) => termijn.code)));
    expect(codes.size).toBe(15);
  });

  test('een einde in de nacht van de zomertijd zegt waarom', () => {
    const [t1] = termijnenVan({ soort: 'opgelegd', op: '2026-03-19T02:30:00+01:00' });
    expect(t1).toMatchObject({ markering: 'gat', uiterlijk: '2026-03-29T03:00:00+02:00' });
    expect(t1?.toelichting).toContain('bestaat die nacht niet');
    const [dubbel] = termijnenVan({ soort: 'opgelegd', op: '2026-10-15T02:20:00+02:00' });
    expect(dubbel?.toelichting).toContain('de eerste keer telt');
  });

  test('buiten de horizon van de feestdagen staat een waarschuwing', () => {
    expect(termijnenVan({ soort: 'verzoekOntvangen', op: '2029-04-25' })[0]?.feestdagenOnzeker).toBe(true);
    expect(termijnenVan({ soort: 'verzoekOntvangen', op: '2028-04-25' })[0]?.feestdagenOnzeker).toBe(false);
  });
});

test('elke weigering heeft een zin zonder open plekken', () => {
  const params = { datum: '2026-03-29', verwacht: '+01:00', van: 1, tot: 9, eerder: 'opgelegd', later: 'besluit', sinds: '1-1-2009' };
  for (const code of Object.keys(WTH_TEKSTEN) as WthCode[]) {
    expect(isWthCode(code)).toBe(true);
    expect(wthTekst(code, params)).toMatch(/^(?!.*undefined).*\.$/s);
  }
  expect(isWthCode('toString')).toBe(false);
});
