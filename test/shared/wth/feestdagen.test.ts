import { describe, expect, test } from 'vitest';
import {
  buitenHorizon, eerstvolgendeWerkdag, feestdagenIn, feestdagOp, GELIJKGESTELDE_DAGEN, GELIJKSTELLING_BEKEND, isWerkdag,
} from '../../../shared/wth/feestdagen.ts';
import { paaszondag } from '../../../shared/wth/pasen.ts';
import { dagVanDeWeek, pasen } from './onafhankelijk.ts';

describe('Pasen', () => {
  test('elk jaar van 1900 tot 2400 gelijk aan een tweede algoritme, en altijd een zondag', () => {
    for (let jaar = 1900; jaar < 2400; jaar += 1) {
      expect(paaszondag(jaar)).toBe(pasen(jaar));
      expect(dagVanDeWeek(paaszondag(jaar))).toBe(0);
    }
  });

  test.each(['2009-04-12', '2014-04-20', '2024-03-31', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25', '2049-04-18', '2076-04-19'])(
    'uit de almanak: %s',
    (datum) => expect(paaszondag(Number(datum.slice(0, 4)))).toBe(datum),
  );
});

describe('feestdagen van de Algemene termijnenwet', () => {
  test('2026, met de hand opgeschreven', () => {
    expect([...feestdagenIn(2026).keys()].toSorted()).toEqual([
      '2026-01-01', '2026-01-02', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15', '2026-05-25',
      '2026-12-25', '2026-12-26',
    ]);
  });

  test('2028, met twee gelijkgestelde dagen', () => {
    expect([...feestdagenIn(2028).keys()].toSorted()).toEqual([
      '2028-01-01', '2028-04-14', '2028-04-17', '2028-04-27', '2028-04-28', '2028-05-05', '2028-05-25', '2028-05-26', '2028-06-05',
      '2028-12-25', '2028-12-26',
    ]);
  });

  test('niet gelijkgesteld: 4 mei 2026 en 26 april 2027; wel werkdagen', () => {
    expect(isWerkdag('2026-05-04')).toBe(true);
    expect(isWerkdag('2027-04-26')).toBe(true);
  });

  test('Koningsdag op zondag is zaterdag; tot 2013 Koninginnedag op 30 april', () => {
    expect(feestdagOp('2014-04-26')?.naam).toBe('Koningsdag');
    expect(feestdagOp('2014-04-27')).toBeNull();
    expect(feestdagOp('2025-04-26')?.naam).toBe('Koningsdag');
    expect(feestdagOp('2013-04-30')?.naam).toBe('Koninginnedag');
    expect(feestdagOp('2006-04-29')?.naam).toBe('Koninginnedag');
  });

  test('5 mei is elk jaar een feestdag; Goede Vrijdag is gelijkgesteld in lid 2', () => {
    expect([2025, 2026, 2027, 2028].map((jaar) => feestdagOp(`${jaar}-05-05`)?.naam)).toEqual(Array(4).fill('Bevrijdingsdag'));
    expect(feestdagOp('2027-03-26')).toMatchObject({ naam: 'Goede Vrijdag', bron: 'Atw art. 3 lid 2' });
  });

  test('elke gelijkgestelde dag is een doordeweekse dag binnen de horizon en geen werkdag', () => {
    for (const datum of GELIJKGESTELDE_DAGEN) {
      expect([1, 2, 3, 4, 5]).toContain(dagVanDeWeek(datum));
      expect(buitenHorizon(datum)).toBe(false);
      expect(isWerkdag(datum)).toBe(false);
    }
  });

  test('de horizon', () => {
    expect(buitenHorizon(GELIJKSTELLING_BEKEND.totEnMet)).toBe(false);
    expect(buitenHorizon('2029-01-01')).toBe(true);
    expect(buitenHorizon('2022-12-31')).toBe(true);
  });

  test('eerstvolgende werkdag', () => {
    expect(eerstvolgendeWerkdag('2026-12-24')).toBe('2026-12-28');
    expect(eerstvolgendeWerkdag('2026-05-13')).toBe('2026-05-18');
    expect(eerstvolgendeWerkdag('2026-11-23')).toBe('2026-11-24');
  });
});
