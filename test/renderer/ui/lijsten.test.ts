import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorteer, volgendeSortering, type Kolom } from '../../../renderer/ui/lijsten/kolom.ts';
import { rijNaToets, scrollVoorRij, vensterVan } from '../../../renderer/ui/lijsten/venster.ts';
import { zoekbaar } from '../../../renderer/ui/velden/zoekbaar.ts';

type Rij = { naam: string; dagen: number };
const KOLOMMEN: readonly Kolom<Rij>[] = [
  { id: 'naam', kop: 'Naam', cel: (rij) => rij.naam, sleutel: (rij) => rij.naam },
  { id: 'dagen', kop: 'Dagen', cel: (rij) => rij.dagen, sleutel: (rij) => rij.dagen },
  { id: 'plaats', kop: 'Plaats', cel: () => '' },
];
const RIJEN: readonly Rij[] = [{ naam: 'zaak 10', dagen: 9 }, { naam: 'Étienne', dagen: 28 }, { naam: 'zaak 9', dagen: 10 }, { naam: 'eva', dagen: 9 }];

describe('sorteer', () => {
  it('sorts words as a Dutch reader does, and figures by size', () => {
    const namen = (richting: 'op' | 'af') => sorteer(RIJEN, KOLOMMEN, { kolom: 'naam', richting }).map((rij) => rij.naam);
    expect(namen('op')).toEqual(['Étienne', 'eva', 'zaak 9', 'zaak 10']);
    expect(namen('af')).toEqual(['zaak 10', 'zaak 9', 'eva', 'Étienne']);
    expect(sorteer(RIJEN, KOLOMMEN, { kolom: 'dagen', richting: 'op' }).map((rij) => rij.naam)).toEqual(['zaak 10', 'eva', 'zaak 9', 'Étienne']);
  });

  it('leaves the rows as they are without a column to sort by', () => {
    expect(sorteer(RIJEN, KOLOMMEN, null)).toBe(RIJEN);
    expect(sorteer(RIJEN, KOLOMMEN, { kolom: 'plaats', richting: 'op' })).toBe(RIJEN);
  });

  it('turns around at the second press on the same header', () => {
    expect(volgendeSortering(null, 'naam')).toEqual({ kolom: 'naam', richting: 'op' });
    expect(volgendeSortering({ kolom: 'naam', richting: 'op' }, 'naam')).toEqual({ kolom: 'naam', richting: 'af' });
    expect(volgendeSortering({ kolom: 'naam', richting: 'op' }, 'dagen')).toEqual({ kolom: 'dagen', richting: 'op' });
  });
});

describe('the window on a long list', () => {
  const lijst = fc.record({ aantal: fc.integer({ min: 1, max: 10_000 }), rij: fc.integer({ min: 20, max: 90 }), hoogte: fc.integer({ min: 90, max: 1200 }), deel: fc.double({ min: 0, max: 1, noNaN: true }) });

  it('holds every row that is in view, and never many more', () => {
    fc.assert(fc.property(lijst, ({ aantal, rij, hoogte, deel }) => {
      const boven = deel * Math.max(0, aantal * rij - hoogte);
      const { eerste, einde } = vensterVan(aantal, rij, boven, hoogte);
      const eersteInZicht = Math.floor(boven / rij);
      const laatsteInZicht = Math.min(aantal - 1, Math.ceil((boven + hoogte) / rij) - 1);
      expect(eerste).toBeLessThanOrEqual(eersteInZicht);
      expect(einde).toBeGreaterThan(laatsteInZicht);
      expect(einde).toBeLessThanOrEqual(aantal);
      expect(einde - eerste).toBeLessThanOrEqual(Math.ceil(hoogte / rij) + 18);
    }));
  });

  it('scrolls just far enough to bring a row into view', () => {
    fc.assert(fc.property(lijst, fc.nat(), ({ aantal, rij, hoogte, deel }, keus) => {
      const doel = keus % aantal;
      const boven = deel * Math.max(0, aantal * rij - hoogte);
      const nieuw = scrollVoorRij(doel, rij, boven, hoogte);
      expect(nieuw).toBeLessThanOrEqual(doel * rij);
      expect(nieuw + hoogte).toBeGreaterThanOrEqual((doel + 1) * rij);
    }));
  });

  it('moves by keys and stays in the list', () => {
    expect(rijNaToets('ArrowDown', 3, 10, 5)).toBe(4);
    expect(rijNaToets('ArrowUp', 0, 10, 5)).toBe(0);
    expect(rijNaToets('PageDown', 8, 10, 5)).toBe(9);
    expect(rijNaToets('PageUp', 8, 10, 5)).toBe(3);
    expect(rijNaToets('Home', 8, 10, 5)).toBe(0);
    expect(rijNaToets('End', 0, 10, 5)).toBe(9);
    expect(rijNaToets('a', 0, 10, 5)).toBeNull();
  });
});

it('finds words in any order, without accents, and in keywords', () => {
  const past = zoekbaar([{ tekst: '1c5 Op het moment fors gedronken', trefwoorden: 'alcohol' }, { tekst: 'Van rechtswege geëindigd' }]);
  expect(past('1c5 Op het moment fors gedronken', 'gedronken fors')).toBe(true);
  expect(past('1c5 Op het moment fors gedronken', 'ALCOHOL')).toBe(true);
  expect(past('Van rechtswege geëindigd', 'geeindigd')).toBe(true);
  expect(past('Van rechtswege geëindigd', 'alcohol')).toBe(false);
  expect(past('Van rechtswege geëindigd', '')).toBe(true);
});
