/** Nothing that is left out can be found from what is shown: for small tables and small years by trying all that fit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DREMPEL, zichtbaar } from '../../../shared/jaarcijfers/afscherming.ts';
import { gekozenJaar, maakJaarcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import type { Cijfer } from '../../../shared/jaarcijfers/telling.ts';
import { TOONCIJFERS, type Jaarcijfers, type Tooncijfer } from '../../../shared/jaarcijfers/vorm.ts';

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

/** What may have happened in a year; all of it in March, so that the months are not another way to know the year. */
type Wereld = Partial<Record<Cijfer, number>>;
const getoond = (wereld: Wereld): Jaarcijfers =>
  maakJaarcijfers({ regels: [], vast: Object.entries(wereld).map(([cijfer, aantal]) => ({ jaar: 2026, maand: 3, cijfer: cijfer as Cijfer, aantal })) }, 2026, '2026-12-31T12:00:00+01:00');
const tot = (hoogste: number): number[] => Array.from({ length: hoogste + 1 }, (_, aantal) => aantal);

/** Years that look the same to a reader, with the rules of what is left out known to him too. */
const gelijkend = (werelden: readonly Wereld[]): Wereld[][] => [...Map.groupBy(werelden, (wereld) => JSON.stringify(getoond(wereld))).values()];
const waarden = (werelden: readonly Wereld[], cijfer: Cijfer): number => new Set(werelden.map((wereld) => wereld[cijfer] ?? 0)).size;
const verborgenIn = (werelden: readonly Wereld[]): Tooncijfer[] => {
  const { cijfers } = gekozenJaar(getoond(werelden[0] ?? {}));
  return TOONCIJFERS.filter((cijfer) => cijfers[cijfer] === null);
};
const som4 = ({ opgelegd = 0, nietOpgelegd = 0, vervallen = 0, open = 0 }: Wereld): [meldingen: number, wegingen: number] => [opgelegd + nietOpgelegd + vervallen + open, opgelegd + nietOpgelegd];

describe('of a year as a whole', () => {
  test('the decisions cannot be found under five meldingen, nor under five wegingen', () => {
    const werelden = tot(6).flatMap((opgelegd) => tot(5).flatMap((nietOpgelegd) => tot(5).flatMap((vervallen) => tot(2).map((open): Wereld => ({ opgelegd, nietOpgelegd, vervallen, open, geeindigd: opgelegd, hulpOnbekend: opgelegd })))));
    for (const groep of gelijkend(werelden)) {
      const [meldingen, wegingen] = som4(groep[0] ?? {});
      const klein = (aantal: number): boolean => aantal > 0 && aantal < DREMPEL;
      const weg = verborgenIn(groep);
      if (klein(meldingen)) expect(weg).toEqual(TOONCIJFERS.filter((cijfer) => cijfer !== 'meldingen'));
      for (const cijfer of ['opgelegd', 'nietOpgelegd', 'vervallen', 'open'] as const) {
        const moetWeg = klein(meldingen) || (klein(wegingen) && cijfer.endsWith('pgelegd'));
        expect([meldingen, wegingen, cijfer, weg.includes(cijfer), waarden(groep, cijfer) > 1]).toEqual([meldingen, wegingen, cijfer, moetWeg, moetWeg]);
      }
      if (klein(meldingen)) expect(new Set(groep.map((wereld) => som4(wereld)[1])).size).toBeGreaterThan(1);
    }
  });

  test('how cases before a court ended cannot be found under five, also not from how the orders ended', () => {
    const rechters = [0, 1, 4, 5].flatMap((zaken) =>
      tot(zaken).flatMap((vernietigdDoorRechter) => tot(vernietigdDoorRechter).flatMap((vernietigd) => tot(zaken).filter((bijRechter) => bijRechter >= vernietigd && bijRechter > 0 === zaken > 0).map((bijRechter): Wereld => ({ vernietigdDoorRechter, inStand: zaken - vernietigdDoorRechter, vernietigd, bijRechter })))),
    );
    const werelden = [5, 6].flatMap((opgelegd) =>
      rechters
        .filter(({ bijRechter = 0 }) => bijRechter <= opgelegd)
        .flatMap((rechter) => tot(opgelegd - (rechter.vernietigd ?? 0)).flatMap((geeindigd) => tot(opgelegd - (rechter.vernietigd ?? 0) - geeindigd).map((ingetrokken): Wereld => ({ ...rechter, opgelegd, geeindigd, ingetrokken, loopt: opgelegd - (rechter.vernietigd ?? 0) - geeindigd - ingetrokken, hulpOnbekend: opgelegd })))),
    );
    let afgeschermd = 0;
    for (const groep of gelijkend(werelden)) {
      const { vernietigdDoorRechter = 0, inStand = 0 } = groep[0] ?? {};
      const [zaken, weg] = [vernietigdDoorRechter + inStand, verborgenIn(groep)];
      const moetWeg = zaken > 0 && zaken < DREMPEL;
      afgeschermd += moetWeg ? groep.length : 0;
      for (const cijfer of ['vernietigdDoorRechter', 'inStand', 'vernietigd', 'geeindigd'] as const) expect([zaken, cijfer, weg.includes(cijfer), waarden(groep, cijfer) > 1]).toEqual([zaken, cijfer, moetWeg, moetWeg]);
      for (const cijfer of ['ingetrokken', 'loopt'] as const) expect(waarden(groep, cijfer) > 1).toBe(weg.includes(cijfer));
    }
    expect(afgeschermd).toBeGreaterThan(500);
  });

  test('whether help was accepted cannot be found where it is known of fewer than five', () => {
    const werelden = [5, 6, 9].flatMap((opgelegd) => tot(opgelegd).flatMap((bekend) => tot(bekend).map((hulpJa): Wereld => ({ opgelegd, geeindigd: opgelegd, hulpJa, hulpNee: bekend - hulpJa, hulpOnbekend: opgelegd - bekend }))));
    for (const groep of gelijkend(werelden)) {
      const { hulpJa = 0, hulpNee = 0 } = groep[0] ?? {};
      const moetWeg = hulpJa + hulpNee > 0 && hulpJa + hulpNee < DREMPEL;
      for (const cijfer of ['hulpJa', 'hulpNee'] as const) expect([hulpJa, hulpNee, cijfer, verborgenIn(groep).includes(cijfer), waarden(groep, cijfer) > 1]).toEqual([hulpJa, hulpNee, cijfer, moetWeg, moetWeg]);
    }
  });

  test('what is left out of it is left out of each month with meldingen', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ jaar: fc.constant(2026), maand: fc.integer({ min: 1, max: 3 }), cijfer: fc.constantFrom<Cijfer>('opgelegd', 'nietOpgelegd', 'vervallen', 'geeindigd', 'vernietigd', 'ingetrokken', 'inStand'), aantal: fc.integer({ min: 0, max: 4 }) }), { maxLength: 12 }), (vast) => {
        const cijfers = maakJaarcijfers({ regels: [], vast }, 2026, '2026-12-31T12:00:00+01:00');
        const jaar: Readonly<Partial<Record<string, number | null>>> = gekozenJaar(cijfers).cijfers;
        for (const { cijfers: maand } of cijfers.maanden) if (maand.meldingen !== 0) for (const [cijfer, aantal] of Object.entries(maand)) if (jaar[cijfer] === null) expect([cijfer, aantal]).toEqual([cijfer, null]);
      }),
      { numRuns: 60 },
    );
  });
});
