import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atwTermijn } from '../../../shared/wth/algemeneTermijnenwet.ts';
import { GELIJKGESTELDE_DAGEN } from '../../../shared/wth/feestdagen.ts';
import { planHoorzitting } from '../../../shared/wth/voorlopigeVoorziening.ts';
import { dagVanDeWeek, pasen, plus } from './onafhankelijk.ts';

/** Whether a day is a working day, worked out without the code under test (only the decree's list is shared). */
function werkdag(datum: string): boolean {
  const jaar = datum.slice(0, 4);
  const vast = ['01-01', '05-05', '12-25', '12-26'].includes(datum.slice(5));
  const paas = [-2, 1, 39, 50].some((dagen) => plus(pasen(Number(jaar)), dagen) === datum);
  const koning = datum === `${jaar}-04-${dagVanDeWeek(`${jaar}-04-27`) === 0 ? '26' : '27'}`;
  return ![0, 6].includes(dagVanDeWeek(datum)) && !vast && !paas && !koning && !GELIJKGESTELDE_DAGEN.includes(datum);
}

/** Art. 1 and 2 as two loops one after the other, instead of one. */
function tweedeKeer(gebeurtenis: string, dagen: number): string {
  const werkdagenTot = (einde: string): number => {
    let aantal = 0;
    for (let dag = plus(gebeurtenis, 1); dag <= einde; dag = plus(dag, 1)) if (werkdag(dag)) aantal += 1;
    return aantal;
  };
  let einde = plus(gebeurtenis, dagen);
  while (!werkdag(einde)) einde = plus(einde, 1);
  if (dagen >= 3) while (werkdagenTot(einde) < 2) einde = plus(einde, 1);
  return einde;
}

const dag = fc.integer({ min: 0, max: 6 * 366 }).map((n) => plus('2023-01-01', n));

describe('termijnen in dagen', () => {
  test('gelijk aan een tweede berekening; nooit in het weekend of op een feestdag; twee werkdagen vanaf drie dagen', () => {
    fc.assert(
      fc.property(dag, fc.constantFrom(1, 2, 3, 4, 7, 42), (gebeurtenis, dagen) => {
        const { uiterlijk, stappen, zonderVerlenging } = atwTermijn(gebeurtenis, dagen);
        expect(uiterlijk).toBe(tweedeKeer(gebeurtenis, dagen));
        expect(werkdag(uiterlijk)).toBe(true);
        expect(zonderVerlenging).toBe(plus(gebeurtenis, dagen));
        expect(stappen.at(0)?.datum).toBe(plus(gebeurtenis, 1));
        expect(stappen.at(-1)?.datum).toBe(uiterlijk);
        if (dagen >= 3) expect(stappen.filter((stap) => stap.werkdag).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 600 },
    );
  });

  test('een latere gebeurtenis geeft nooit een eerdere laatste dag', () => {
    fc.assert(
      fc.property(dag, fc.nat(20), fc.constantFrom(3, 4, 7, 42), (gebeurtenis, later, dagen) => {
        expect(atwTermijn(plus(gebeurtenis, later), dagen).uiterlijk >= atwTermijn(gebeurtenis, dagen).uiterlijk).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('onder de drie dagen geldt artikel 2 niet', () => {
    // Thursday 24 December 2026 + 2 = Saturday; Monday 28 is the first working day, and one is enough.
    expect(atwTermijn('2026-12-24', 2).uiterlijk).toBe('2026-12-28');
  });

  test('de stappen zeggen waarom een dag niet telt', () => {
    expect(atwTermijn('2026-12-23', 3).stappen).toEqual([
      { datum: '2026-12-24', werkdag: true, reden: null },
      { datum: '2026-12-25', werkdag: false, reden: 'eerste kerstdag' },
      { datum: '2026-12-26', werkdag: false, reden: 'tweede kerstdag' },
      { datum: '2026-12-27', werkdag: false, reden: 'zondag' },
      { datum: '2026-12-28', werkdag: true, reden: null },
    ]);
  });

  test('waarschuwt waar het koninklijk besluit nog niet bekend is', () => {
    expect(atwTermijn('2028-11-01', 42).buitenHorizon).toBe(false);
    expect(atwTermijn('2028-12-01', 42).buitenHorizon).toBe(true);
    expect(atwTermijn('2014-07-16', 3).buitenHorizon).toBe(true);
  });

  test.each([0, 2.5, 91, -3])('weigert %d dagen', (dagen) => {
    expect(() => atwTermijn('2026-11-27', dagen)).toThrow('AANTAL_ONGELDIG');
  });
});

describe('plannen van de zitting', () => {
  test('zonder dagtekening telt de ontvangst', () => {
    expect(planHoorzitting('2026-11-27', null)).toMatchObject({ vanafDagtekening: null, uiterlijk: '2026-12-01', gereedOp: '2026-11-30' });
  });

  test('een verzoek dat eerder is gedagtekend geeft de vroegste dag', () => {
    // Wednesday 25 + 3 = Saturday, so Monday 30 November; from receipt on Friday 27 it is Tuesday 1 December.
    expect(planHoorzitting('2026-11-27', '2026-11-25')).toMatchObject({ uiterlijk: '2026-11-30', vanafOntvangst: { uiterlijk: '2026-12-01' } });
  });
});
