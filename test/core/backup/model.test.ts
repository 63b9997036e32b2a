import { expect, test } from 'vitest';
import { draaiModel } from './model.ts';

// `test/bench/backupmodel.ts` does the same with fifty thousand things and two hundred kills.
test('random things, kills and back-ups put back: nothing confirmed is lost, nothing destroyed comes back', { timeout: 600_000 }, async () => {
  const { kills, stappen, teruggezet, lijsten } = await draaiModel({ zaad: 20_261_122, kills: 5, stappen: 80 });
  expect(kills).toBe(5);
  expect(stappen).toBeGreaterThan(120);
  expect(teruggezet).toBeGreaterThan(0);
  expect(lijsten).toBeGreaterThan(0);
});
