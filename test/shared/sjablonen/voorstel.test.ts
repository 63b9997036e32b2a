import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenAandeel, eisAnder, schrijversNa, voorgelegd, type Oordeel, type Voorgelegd } from '../../../shared/sjablonen/voorstel.ts';

const OP = '2026-11-27T23:40:00+01:00';
const WIE = ['a', 'b', 'c', 'd', 'e'] as const;

/** What five people do with one text, in turn; what the core would refuse just does not happen. */
const stap = fc.record({ wie: fc.constantFrom(...WIE), doe: fc.constantFrom('schrijf', 'schrijf', 'licht toe', 'leg voor', 'leg voor', 'keur goed', 'keur goed', 'wijs af', 'gooi weg') });

test('nobody ever approves what has a word of his own in it since the last approval, whoever put it forward and however it went there', () => {
  let goedgekeurd = 0;
  let geweigerd = 0;
  fc.assert(
    fc.property(fc.array(stap, { minLength: 30, maxLength: 60 }), (stappen) => {
      const voorstellen: Voorgelegd[] = [];
      let concept: { schrijvers: string[] } | null = null;
      // The second account of it: whose words may be in the text as it stands now, or in one that was put forward since the last approval.
      let woorden = new Set<string>();
      let voorgelegdeWoorden = new Set<string>();
      const oordeel = (wie: string, gezegd: Oordeel): void => {
        const open = voorgelegd(voorstellen);
        if (open === null) return;
        try {
          eisAnder(open, [wie]);
        } catch {
          geweigerd += 1;
          expect(open.accountId === wie || voorgelegdeWoorden.has(wie)).toBe(true);
          return;
        }
        expect(open.accountId === wie || voorgelegdeWoorden.has(wie)).toBe(false);
        voorstellen[0] = { ...open, oordeel: { ...gezegd, nummer: voorstellen.length, op: OP, accountId: wie } };
        if (gezegd.uitkomst !== 'goedgekeurd') concept = { schrijvers: [...open.schrijvers] };
        else {
          goedgekeurd += 1;
          [woorden, voorgelegdeWoorden] = [new Set(), new Set()];
        }
      };
      for (const { wie, doe } of stappen) {
        const ligtVoor = voorgelegd(voorstellen) !== null;
        if ((doe === 'schrijf' || doe === 'licht toe') && !ligtVoor) {
          concept = { schrijvers: schrijversNa(concept, voorstellen, { accountId: wie, verandert: doe === 'schrijf' }) };
          if (doe === 'schrijf') woorden.add(wie);
        } else if (doe === 'leg voor' && concept !== null) {
          voorstellen.unshift({ id: String(voorstellen.length), nummer: voorstellen.length, accountId: wie, op: OP, schrijvers: concept.schrijvers, oordeel: null });
          voorgelegdeWoorden = new Set([...voorgelegdeWoorden, ...woorden]);
          concept = null;
        } else if (doe === 'gooi weg' && concept !== null) {
          concept = null;
          woorden = new Set();
        } else if (doe === 'keur goed') oordeel(wie, { uitkomst: 'goedgekeurd', vanaf: '2026-11-27' });
        else if (doe === 'wijs af') oordeel(wie, { uitkomst: 'afgewezen', reden: 'Nee' });
      }
    }),
    { numRuns: 400 },
  );
  expect(goedgekeurd).toBeGreaterThan(20);
  expect(geweigerd).toBeGreaterThan(20);
});

test('a second account of the same person is the same person', () => {
  const open: Voorgelegd = { id: '1', nummer: 1, accountId: 'a', op: OP, schrijvers: ['b'], oordeel: null };
  expect([['x', 'a'], ['x', 'b'], ['x']].map((accounts) => eigenAandeel(open, accounts))).toEqual(['voorgelegd', 'geschreven', null]);
});
