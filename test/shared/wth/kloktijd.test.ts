import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppFout } from '../../../shared/fout.ts';
import { momentUitKloktijd, vraagKloktijd } from '../../../shared/wth/kloktijd.ts';
import { instantenVan, schrijf } from './onafhankelijk.ts';

const code = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof AppFout) return fout.code;
    throw fout;
  }
  return 'geen';
};

describe('een ingevoerde kloktijd', () => {
  test('gewoon', () => {
    expect(vraagKloktijd('2026-11-27', '23:40')).toEqual({ soort: 'eenduidig', moment: '2026-11-27T23:40:00+01:00' });
  });

  test.each(['02:00', '02:30', '02:59'])('op 29 maart 2026 bestaat %s niet', (tijd) => {
    expect(vraagKloktijd('2026-03-29', tijd)).toEqual({ soort: 'gat', eerstvolgend: '2026-03-29T03:00:00+02:00' });
    expect(code(() => momentUitKloktijd('2026-03-29', tijd))).toBe('TIJD_BESTAAT_NIET');
  });

  test('op 25 oktober 2026 komt 02.20 twee keer voor: vragen, niet gokken', () => {
    expect(vraagKloktijd('2026-10-25', '02:20')).toEqual({
      soort: 'dubbel',
      zomertijd: '2026-10-25T02:20:00+02:00',
      wintertijd: '2026-10-25T02:20:00+01:00',
    });
    expect(code(() => momentUitKloktijd('2026-10-25', '02:20'))).toBe('TIJD_KOMT_TWEE_KEER_VOOR');
    expect(momentUitKloktijd('2026-10-25', '02:20', 'wintertijd')).toBe('2026-10-25T02:20:00+01:00');
  });

  test.each([
    ['2026-03-29', '01:59'], ['2026-03-29', '03:00'], ['2026-10-25', '01:59'], ['2026-10-25', '03:00'],
  ])('de randen zijn eenduidig: %s %s', (datum, tijd) => {
    expect(vraagKloktijd(datum, tijd).soort).toBe('eenduidig');
  });

  test.each(['24:00', '9:30', '09:60', '09.30', '', '09:30+01:00'])('weigert %j', (tijd) => {
    expect(code(() => vraagKloktijd('2026-11-27', tijd))).toBe('KLOKTIJD_ONLEESBAAR');
  });

  test.each(['1849-12-31', '1885-05-01', '1926-11-22', '1949-12-31'])('op %s kan geen moment liggen', (datum) => {
    expect(code(() => vraagKloktijd(datum, '10:00'))).toBe('JAAR_BUITEN_BEREIK');
  });

  test('elke minuut van een nacht waarin de klok verandert, en willekeurige andere, kloppen met de zomertijdregel', () => {
    const dagen = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2009-03-29', '2026-06-01');
    fc.assert(
      fc.property(dagen, fc.nat(1439), (datum, minuut) => {
        const wand = Date.parse(`${datum}T00:00:00Z`) + minuut * 60_000;
        const antwoord = vraagKloktijd(datum, new Date(wand).toISOString().slice(11, 16));
        const momenten = instantenVan(wand).map(schrijf);
        if (antwoord.soort === 'eenduidig') expect([antwoord.moment]).toEqual(momenten);
        else if (antwoord.soort === 'dubbel') expect([antwoord.zomertijd, antwoord.wintertijd]).toEqual(momenten);
        else expect(momenten).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
