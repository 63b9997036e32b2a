import { describe, expect, test } from 'vitest';
import { CATALOGUS, catalogusItem, ONDERDELEN, RUBRIEKEN } from '../../../shared/wth/catalogus.ts';
import { ZOEKWOORDEN } from '../../../shared/wth/catalogus/zoekwoorden.ts';
import { zoekCatalogus } from '../../../shared/wth/catalogusZoeken.ts';

const codes = (vraag: string): string[] => zoekCatalogus(vraag).map((item) => item.code);

describe('de catalogus van het Besluit', () => {
  /** How many items each rubriek of the annex has, counted in the annex. */
  const aantallen = {
    '1a': 4, '1b': 5, '1c': 6,
    '2a': 4, '2b': 4, '2c': 4, '2d': 3, '2e': 4, '2f': 2, '2g': 4, '2h': 4, '2i': 5, '2j': 1, '2k': 3,
    '3a': 4, '3b': 3, '3c': 7, '3d': 3, '3e': 3, '3f': 6,
  };

  test('is volledig en op volgorde', () => {
    const verwacht = Object.entries(aantallen).flatMap(([rubriek, aantal]) => Array.from({ length: aantal }, (_, i) => `${rubriek}${i + 1}`));
    expect(CATALOGUS.map((item) => item.code)).toEqual(verwacht);
    expect(RUBRIEKEN.map((rubriek) => rubriek.code)).toEqual(Object.keys(aantallen));
    expect(ONDERDELEN.map((onderdeel) => onderdeel.code)).toEqual(['1', '2', '3']);
  });

  test('elk item hoort bij zijn rubriek en onderdeel, en heeft een eigen tekst', () => {
    for (const item of CATALOGUS) {
      expect(item.code.startsWith(item.rubriek)).toBe(true);
      expect(item.rubriek.startsWith(item.onderdeel)).toBe(true);
      expect(item.tekst.length).toBeGreaterThan(4);
    }
    expect(new Set(CATALOGUS.map((item) => `${item.rubriek} ${item.tekst}`)).size).toBe(CATALOGUS.length);
  });

  test('onbekende codes bestaan niet', () => {
    for (const code of ['', '4a1', '2c5', '2C4', 'constructor', '__proto__']) expect(catalogusItem(code)).toBeUndefined();
    expect(catalogusItem('2c4')).toMatchObject({ tekst: 'verwurging', rubriektitel: 'Lichamelijk geweld' });
  });
});

describe('zoeken', () => {
  test('op woord, deel van een woord, zonder accenten, in gewone taal', () => {
    expect(codes('verwurg')).toEqual(['2c4']);
    expect(codes('keel')).toEqual(['2c4']);
    expect(codes('financien')[0]).toBe('3e1');
    expect(codes('cocaine')).toEqual(['1c3', '1c6']);
    expect(codes('SLAAN')).toContain('2c1');
    expect(codes('mes').toSorted()).toEqual(['2a3', '2c3', '2g3', '2g4']);
  });

  test('alle woorden moeten voorkomen; de woorden van het Besluit gaan voor', () => {
    expect(codes('dreigen wapen')[0]).toBe('2a3');
    expect(codes('wapen zwangerschap')).toEqual([]);
    expect(codes('verslaving')[0]).toBe('1c1');
  });

  test('op code en begin van een code; leeg geeft alles', () => {
    expect(codes('2c4')).toEqual(['2c4']);
    expect(codes('2k')).toEqual(['2k1', '2k2', '2k3']);
    expect(codes('  ')).toHaveLength(CATALOGUS.length);
  });

  test('elk zoekwoord vindt zijn item', () => {
    for (const [code, woorden] of Object.entries(ZOEKWOORDEN)) for (const woord of woorden.split(' ')) expect(codes(woord)).toContain(code);
  });
});
