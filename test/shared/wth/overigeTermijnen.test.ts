import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hogerBeroepLaatsteDag } from '../../../shared/wth/beroep.ts';
import { bewaartermijn, bewaartermijnDossier } from '../../../shared/wth/bewaartermijn.ts';
import { machtigingGeldigTotEnMet } from '../../../shared/wth/binnentreden.ts';
import { meerderjarigOp, meerderjarigVanaf } from '../../../shared/wth/meerderjarigheid.ts';
import { opvangEinde } from '../../../shared/wth/opvang.ts';
import { PARAMETERS, parameterOp, type Parametertabel } from '../../../shared/wth/parameters.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { nadereStukkenLaatsteDag } from '../../../shared/wth/stukken.ts';
import { bereikbaarheidUiterlijk } from '../../../shared/wth/urentermijnen.ts';
import { informerenUiterlijk, uitspraakUiterlijk } from '../../../shared/wth/voorlopigeVoorziening.ts';
import { dagVanDeWeek, plus } from './onafhankelijk.ts';

describe('termijnen in uren', () => {
  test('bereikbaarheid en uitspraak: 24 echte uren; informeren: ons werkdoel', () => {
    expect(bereikbaarheidUiterlijk('2026-03-28T23:00:00+01:00')).toBe('2026-03-30T00:00:00+02:00');
    expect(uitspraakUiterlijk('2026-12-01T10:00:00+01:00')).toEqual({
      normaal: '2026-12-01T10:00:00+01:00',
      bijzonder: '2026-12-02T10:00:00+01:00',
    });
    expect(informerenUiterlijk('2026-12-01T16:30:00+01:00')).toBe('2026-12-01T18:30:00+01:00');
    expect(informerenUiterlijk('2026-12-01T16:30:00+01:00', 1)).toBe('2026-12-01T17:30:00+01:00');
  });
});

describe('dagen zonder Algemene termijnenwet', () => {
  test('een machtiging geldt tot en met de derde dag, ook op zondag', () => {
    expect(machtigingGeldigTotEnMet('2026-11-26')).toBe('2026-11-29');
    expect(dagVanDeWeek('2026-11-29')).toBe(0);
  });

  test('nadere stukken: de dag voor de zitting, ook op zondag', () => {
    expect(nadereStukkenLaatsteDag('2026-11-30')).toBe('2026-11-29');
  });

  test('hoger beroep: zes weken, met Algemene termijnenwet', () => {
    // 14 November + 42 = 26 December 2026: Saturday and tweede kerstdag; Monday 28 is the first working day.
    expect(hogerBeroepLaatsteDag('2026-11-14').uiterlijk).toBe('2026-12-28');
  });

  test('opvang met een eigen aantal dagen, en over het begin van de zomertijd', () => {
    expect(opvangEinde('2026-03-27T02:30:00+01:00', 2)).toEqual({ moment: '2026-03-29T03:00:00+02:00', markering: 'gat' });
    expect(opvangEinde('2026-11-28T01:30:00+01:00', 5).moment).toBe('2026-12-03T01:30:00+01:00');
    expect(() => opvangEinde('2026-11-28T01:30:00+01:00', 0)).toThrow('AANTAL_ONGELDIG');
  });
});

describe('bewaren', () => {
  test('29 februari, en de dag waarop vernietigen moet', () => {
    expect(bewaartermijn('2028-02-29')).toEqual({ bewarenTotEnMet: '2033-02-28', vernietigenVanaf: '2033-03-01' });
    expect(bewaartermijn('2027-02-28')).toEqual({ bewarenTotEnMet: '2032-02-28', vernietigenVanaf: '2032-02-29' });
    expect(bewaartermijn('2026-12-31')).toEqual({ bewarenTotEnMet: '2031-12-31', vernietigenVanaf: '2032-01-01' });
  });

  test('het dossier als geheel: de laatste beschikking telt', () => {
    expect(bewaartermijnDossier('2026-11-27', null)).toEqual(bewaartermijn('2026-11-27'));
    expect(bewaartermijnDossier('2026-11-27', '2026-11-27')).toEqual(bewaartermijn('2026-11-27'));
    expect(() => bewaartermijnDossier('2026-11-27', '2026-11-26')).toThrow('VERKEERDE_VOLGORDE');
  });
});

describe('meerderjarig', () => {
  test.each([
    ['2008-11-27', '2026-11-26T23:59:59+01:00', false],
    ['2008-11-27', '2026-11-27T00:00:00+01:00', true],
    // 23:30 UTC on the 26th is already the birthday in the Netherlands.
    ['2008-11-27', '2026-11-27T00:30:00+01:00', true],
    ['2008-02-29', '2026-02-28T23:59:59+01:00', false],
    ['2008-02-29', '2026-03-01T00:00:00+01:00', true],
    ['1980-05-05', '2026-11-27T03:00:00+01:00', true],
  ])('geboren %s, moment %s: %s', (geboren, moment, toegestaan) => {
    expect(meerderjarigOp(geboren, moment).toegestaan).toBe(toegestaan);
  });

  test('rond de achttiende verjaardag van iemand van 29 februari kijkt een mens mee', () => {
    const op = (dag: string): boolean => meerderjarigOp('2008-02-29', `${dag}T12:00:00+01:00`).bevestigen;
    expect(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'].map(op)).toEqual([false, true, true, false]);
    expect(meerderjarigOp('2008-03-01', '2026-03-01T12:00:00+01:00').bevestigen).toBe(false);
  });

  test('nooit voor achttien volle jaren, en de dag erna altijd', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 * 365 }).map((n) => plus('1940-01-01', n)), (geboren) => {
        const vanaf = meerderjarigVanaf(geboren);
        const zelfdeDag = `${Number(geboren.slice(0, 4)) + 18}${geboren.slice(4)}`;
        expect(vanaf).toBe(geboren.endsWith('-02-29') ? `${zelfdeDag.slice(0, 4)}-03-01` : zelfdeDag);
      }),
    );
  });

  test('nog niet geboren is een invoerfout', () => {
    expect(() => meerderjarigOp('2027-01-01', '2026-11-27T03:00:00+01:00')).toThrow('GEBOREN_NA_MOMENT');
  });
});

describe('parameters', () => {
  const gewijzigd: Parametertabel = {
    ...PARAMETERS,
    maximumDagen: [...PARAMETERS.maximumDagen, { vanaf: '2030-07-01', waarde: 365, bron: 'verzonnen wijziging' }],
  };

  test('een wijziging geldt vanaf haar eigen dag, voor wat daarna is opgelegd', () => {
    expect(parameterOp('maximumDagen', '2030-06-30', gewijzigd).waarde).toBe(28);
    expect(parameterOp('maximumDagen', '2030-07-01', gewijzigd)).toMatchObject({ waarde: 365, bron: 'verzonnen wijziging' });
    expect(huisverbodtermijn('2030-07-01T12:00:00+02:00', gewijzigd).maximum.moment).toBe('2031-07-01T12:00:00+02:00');
    expect(huisverbodtermijn('2030-07-01T12:00:00+02:00').maximum.moment).toBe('2030-07-29T12:00:00+02:00');
  });

  test('voor 2009 gold de wet niet', () => {
    expect(() => huisverbodtermijn('2008-12-31T23:59:00+01:00')).toThrow('WTH_GOLD_NOG_NIET');
    expect(parameterOp('huisverbodDagen', '2009-01-01').waarde).toBe(10);
  });

  test('elke tabel staat op volgorde van ingangsdatum', () => {
    for (const rijen of Object.values(PARAMETERS)) expect(rijen.map((rij) => rij.vanaf)).toEqual(rijen.map((rij) => rij.vanaf).toSorted());
  });
});
