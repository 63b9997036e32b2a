import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pakIn } from '../../electron/standin/inpakken.ts';
import { pakUit } from '../../electron/standin/uitpakken.ts';

test('een antwoord komt uit de pijp zoals het erin ging, klein en groot', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(1, 1_000), async (woord, keer) => {
      const antwoord = JSON.stringify({ ok: true, value: Array.from({ length: keer }, (_, i) => `${i} ${woord}`) });
      expect(await pakUit(await pakIn(antwoord))).toBe(antwoord);
    }),
    { numRuns: 20 },
  );
});

test('een lijst van tweeduizend regels gaat als minder dan een derde over de pijp', async () => {
  const lijst = JSON.stringify({ ok: true, value: Array.from({ length: 2_000 }, (_, i) => ({ naam: `Lieke Wielewaal-${i}`, adres: `Straat ${i}, Molenwaard` })) });
  expect((await pakIn(lijst)).length).toBeLessThan(lijst.length / 3);
});
