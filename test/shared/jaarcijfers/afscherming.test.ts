/** Nothing that is left out can be found from what is shown: for small tables by trying every table that fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DREMPEL, zichtbaar } from '../../../shared/jaarcijfers/afscherming.ts';

const som = (rij: readonly number[]): number => rij.reduce((alles, een) => alles + een, 0);

/** Every table of parts by month with the totals of the year, the wholes of the months, and the numbers that are shown. */
function passend(delen: readonly (readonly number[])[], geheel: readonly number[], toon: readonly (readonly boolean[])[]): number[][][] {
  const uit: number[][][] = [];
  const jaar = delen.map(som);
  const vul = (maand: number, over: readonly number[], tot: readonly number[][]): void => {
    if (maand === geheel.length) {
      if (over.every((rest) => rest === 0)) uit.push(tot.map((kolom) => [...kolom]));
      return;
    }
    const kies = (deel: number, rest: number, kolom: readonly number[]): void => {
      if (deel === delen.length) {
        if (rest === 0) vul(maand + 1, over.map((aantal, plek) => aantal - (kolom[plek] ?? 0)), [...tot, [...kolom]]);
        return;
      }
      const vast = toon[deel]?.[maand] === true ? (delen[deel]?.[maand] ?? 0) : null;
      for (let aantal = vast ?? 0; aantal <= (vast ?? Math.min(rest, over[deel] ?? 0)); aantal += 1) if (aantal <= rest && aantal <= (over[deel] ?? 0)) kies(deel + 1, rest - aantal, [...kolom, aantal]);
    };
    kies(0, geheel[maand] ?? 0, []);
  };
  vul(0, jaar, []);
  return uit;
}

const tabel = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([delen, maanden]) => fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 7 }) }), { minLength: maanden, maxLength: maanden }), { minLength: delen, maxLength: delen }))
  .filter((rijen) => som(rijen.map(som)) <= 26);

describe('what is not broken down', () => {
  test('cannot be found by subtraction: of every number that is left out several fit, but what the year itself says', () => {
    let verborgen = 0;
    fc.assert(
      fc.property(tabel, (delen) => {
        const geheel = (delen[0] ?? []).map((_, maand) => som(delen.map((deel) => deel[maand] ?? 0)));
        const toon = zichtbaar({ geheel, delen, verborgen: new Set() });
        const mogelijk = passend(delen, geheel, toon);
        const nietsGetoond = passend(delen, geheel, delen.map((deel) => deel.map(() => false)));
        delen.forEach((deel, rij) =>
          deel.forEach((_, maand) => {
            if (toon[rij]?.[maand] === true) return;
            verborgen += 1;
            const waarden = (tabellen: readonly number[][][]): number => new Set(tabellen.map((een) => een[maand]?.[rij])).size;
            if (waarden(nietsGetoond) > 1) expect(waarden(mogelijk)).toBeGreaterThan(1);
          }),
        );
      }),
      { numRuns: 150 },
    );
    expect(verborgen).toBeGreaterThan(50);
  });

  test('is every part of a month, and every month of a part, with fewer than five', () => {
    fc.assert(
      fc.property(tabel, (delen) => {
        const geheel = (delen[0] ?? []).map((_, maand) => som(delen.map((deel) => deel[maand] ?? 0)));
        const toon = zichtbaar({ geheel, delen, verborgen: new Set() });
        const klein = (aantal: number): boolean => aantal > 0 && aantal < DREMPEL;
        delen.forEach((deel, rij) => deel.forEach((_, maand) => toon[rij]?.[maand] === true && expect(klein(som(deel)) || klein(geheel[maand] ?? 0)).toBe(false)));
      }),
      { numRuns: 100 },
    );
  });

  test('is nothing at all where there are enough', () => {
    expect(zichtbaar({ geheel: [10, 12], delen: [[6, 7], [4, 5]], verborgen: new Set() })).toEqual([[true, true], [true, true]]);
  });

  test('takes another month along with a month that is too small by itself', () => {
    const toon = zichtbaar({ geheel: [3, 6, 20], delen: [[1, 3, 12], [2, 3, 8]], verborgen: new Set() });
    expect(toon).toEqual([[false, false, true], [false, false, true]]);
  });
});
