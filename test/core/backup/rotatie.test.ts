import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEWAREN, overbodig } from '../../../electron/core/backup/rotatie.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';

const BEGIN = Date.parse('2026-01-05T12:00:00+01:00');
const UUR = 3_600_000;
const van = (uren: number, aanleiding: 'vergrendelen' | 'vervangen' = 'vergrendelen') => ({ manifest: { gemaakt: momentVanEpoch(BEGIN + uren * UUR), aanleiding } });

/** Makes one after the other, removing each time what is superfluous; answers what is left, newest first. */
function draai(uren: readonly number[]) {
  let kopieen: ReturnType<typeof van>[] = [];
  for (const uur of uren) {
    const nieuw = van(uur);
    kopieen = [nieuw, ...kopieen].toSorted((a, b) => Date.parse(b.manifest.gemaakt) - Date.parse(a.manifest.gemaakt));
    const weg = new Set(overbodig(kopieen, nieuw.manifest.gemaakt));
    expect(weg.has(nieuw)).toBe(false);
    kopieen = kopieen.filter((kopie) => !weg.has(kopie));
  }
  return kopieen.map(({ manifest }) => manifest.gemaakt);
}

test('of a year of working days, six a day: fourteen days and eight weeks', () => {
  const uren = Array.from({ length: 365 * 6 }, (_, i) => Math.floor(i / 6) * 24 + (i % 6)).filter((uur) => Math.floor(uur / 24) % 7 < 5);
  const over = draai(uren).map((gemaakt) => gemaakt.slice(0, 13));
  const dagen = [...new Set(over.map((gemaakt) => gemaakt.slice(0, 10)))];
  // Three of the last day, which is a Monday, one of each of the thirteen days before, and the Fridays of the four weeks that those do not touch.
  expect(over.filter((gemaakt) => gemaakt.startsWith(dagen[0] ?? '')).length).toBe(BEWAREN.laatste);
  expect(dagen.length).toBe(BEWAREN.dagen + BEWAREN.weken - 4);
  expect(over).toHaveLength(dagen.length + BEWAREN.laatste - 1);
});

test('whatever the rhythm, the newest stays, and never more than a day and a week each allow', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(24 * 400), { minLength: 1, maxLength: 120 }), (uren) => {
      const opVolgorde = uren.toSorted((a, b) => a - b);
      const over = draai(opVolgorde);
      expect(over[0]).toBe(van(opVolgorde.at(-1) ?? 0).manifest.gemaakt);
      expect(over.length).toBeLessThanOrEqual(BEWAREN.laatste + BEWAREN.dagen + BEWAREN.weken);
      // An archive that rests keeps what it has.
      expect(overbodig(over.map((gemaakt) => ({ manifest: { gemaakt, aanleiding: 'hand' as const } })), over[0] ?? '')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a replaced archive stays, however old', () => {
  const oud = van(0, 'vervangen');
  const kopieen = [...Array.from({ length: 200 }, (_, dag) => van((300 - dag) * 24)), oud];
  expect(overbodig(kopieen, van(301 * 24).manifest.gemaakt)).not.toContain(oud);
});

test('whatever the clock says, the one that was just made stays, and a wrong one pushes out nothing', () => {
  const jaar = 365 * 24;
  const gewoon = Array.from({ length: 60 }, (_, dag) => dag * 24);
  const goed = new Set(draai(gewoon));
  // A battery that is empty: years back, day after day; then it is set right.
  const terug = draai([...gewoon, ...[0, 1, 2].map((dag) => dag * 24 - 11 * jaar)]);
  expect(terug.filter((gemaakt) => goed.has(gemaakt))).toHaveLength(goed.size);
  expect(terug).toContain(van(2 * 24 - 11 * jaar).manifest.gemaakt);
  // Years ahead for three weeks: what is made afterwards is kept as if that never was.
  const vooruit = Array.from({ length: 21 }, (_, dag) => dag * 24 + 70 * jaar);
  const daarna = Array.from({ length: 20 }, (_, dag) => (60 + dag) * 24);
  const over = draai([...gewoon, ...vooruit, ...daarna]);
  expect(draai([...gewoon, ...daarna]).filter((gemaakt) => !over.includes(gemaakt))).toEqual([]);
  fc.assert(
    // The newest stays, in whatever order the clock goes: `draai` looks at each.
    fc.property(fc.array(fc.nat(24 * 400), { minLength: 1, maxLength: 60 }), (uren) => {
      expect(draai([...new Set(uren)]).length).toBeLessThanOrEqual(2 * (BEWAREN.laatste + BEWAREN.dagen + BEWAREN.weken));
    }),
    { numRuns: 50 },
  );
});
