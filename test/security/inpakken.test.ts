/* What goes over the pipe of the stand-in window packed: only answers do, and what cannot be read is refused instead of waited for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pakIn } from '../../electron/standin/inpakken.ts';
import { pakUit } from '../../electron/standin/uitpakken.ts';
import { maakBrug } from '../../shared/contract/brug.ts';

const heenEnWeer = async (waarde: unknown): Promise<unknown> => JSON.parse(await pakUit(await pakIn(JSON.stringify(waarde))));

test('an answer comes out as it went in, packed or not', async () => {
  for (const lengte of [0, 16_370, 16_371, 16_372, 16_384, 400_000]) expect(await heenEnWeer({ ok: 'é'.repeat(lengte) })).toEqual({ ok: 'é'.repeat(lengte) });
  const ruis = Array.from({ length: 40_000 }, (_, nr) => String.fromCharCode((nr * 7919) % 65_536)).join('');
  expect(await heenEnWeer({ ruis })).toEqual({ ruis });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 300 }), { maxLength: 60 }), async (delen) => {
      expect(await heenEnWeer({ delen })).toEqual({ delen });
    }),
    { numRuns: 20 },
  );
});

test('a packed answer that is cut off, changed or none at all is a broken bridge', async () => {
  const heel = await pakIn(JSON.stringify({ ok: true, waarde: 'x'.repeat(50_000) }));
  const stuk = [heel.slice(0, heel.length / 2), heel.slice(4), `${heel}AAAA`, '', 'AAAA', '[1]', 'geen base64!', '\u2028'];
  for (const tekst of stuk) {
    const brug = maakBrug({ stuur: async () => pakUit(tekst), ontvang: () => undefined });
    expect(await brug.roep('app.tijd', {})).toMatchObject({ ok: false, error: { code: 'BRUG_VERBROKEN' } });
  }
});
