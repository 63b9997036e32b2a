import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeerVraag, GROOTSTE_VRAAG, isOverdraagbaar, leesVraag, maakBrug, type Bericht, type Zender } from '../../../shared/contract/brug.ts';

/** A carrier whose other side is `antwoord`. */
function maakProef(antwoord: (vraag: string) => unknown): { brug: ReturnType<typeof maakBrug>; bericht: (tekst: unknown) => void; gestuurd: string[] } {
  const gestuurd: string[] = [];
  let bericht: (tekst: unknown) => void = () => undefined;
  const zender: Zender = {
    async stuur(vraag) {
      gestuurd.push(vraag);
      return antwoord(vraag);
    },
    ontvang: (fn) => void (bericht = fn),
  };
  return { brug: maakBrug(zender), bericht: (tekst) => bericht(tekst), gestuurd };
}

/** JSON.parse knows no -0, and a key `__proto__` is its own affair. */
const json = fc.jsonValue({ noUnicodeString: false }).map((waarde) => JSON.parse(JSON.stringify(waarde)) as unknown);

describe('what crosses the bridge', () => {
  test('every JSON value arrives as it was sent', () => {
    fc.assert(
      fc.property(fc.string(), json, (naam, invoer) => {
        expect(isOverdraagbaar(invoer)).toBe(true);
        expect(leesVraag(codeerVraag(naam, invoer))).toEqual({ naam, invoer });
      }),
    );
  });

  test('what is accepted, the structured clone of Electron accepts too, with the same result', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withTypedArray: true, withNullPrototype: true, withSparseArray: true }), (waarde) => {
        if (!isOverdraagbaar(waarde)) return;
        expect(JSON.parse(JSON.stringify(waarde))).toEqual(JSON.parse(JSON.stringify(structuredClone(waarde))));
      }),
    );
  });

  test.each([
    ['a function', () => 1],
    ['a date', new Date()],
    ['a map', new Map()],
    ['a typed array', new Uint8Array(2)],
    ['a class of our own', new (class Eigen { readonly naam = 'x'; })()],
    ['NaN', Number.NaN],
    ['a big integer', 10n],
    ['a symbol as key', { [Symbol('x')]: 1 }],
    ['an object that writes itself', { toJSON: () => 1 }],
    ['a hole in a list', [1, , 2]], // oxlint-disable-line no-sparse-arrays
    ['undefined in a list', [undefined]],
    ['deep inside', { a: [{ b: new Date() }] }],
  ])('%s is refused', (_naam, waarde) => {
    expect(isOverdraagbaar(waarde)).toBe(false);
    expect(codeerVraag('x', waarde)).toBeNull();
  });

  test('a circle is refused, the same thing twice is not', () => {
    const cirkel: Record<string, unknown> = {};
    cirkel['zelf'] = cirkel;
    expect(isOverdraagbaar(cirkel)).toBe(false);
    const deel = { a: 1 };
    expect(isOverdraagbaar([deel, deel])).toBe(true);
  });

  test.each([undefined, null, 1, '', '{', '[]', '[1]', '["a",1,2]', '{"0":"a"}', 'null'])('%j is not a question', (tekst) => {
    expect(leesVraag(tekst)).toBeNull();
  });
});

describe('the screen’s side', () => {
  test('an answer comes back as it is', async () => {
    const { brug, gestuurd } = maakProef(() => '{"ok":true,"value":[1]}');
    expect(await brug.roep('dossier.lijst', { bladzijde: 1 })).toEqual({ ok: true, value: [1] });
    expect(gestuurd).toEqual(['["dossier.lijst",{"bladzijde":1}]']);
  });

  test('too long never leaves', async () => {
    const { brug, gestuurd } = maakProef(() => '');
    expect(await brug.roep('x', 'a'.repeat(GROOTSTE_VRAAG))).toEqual({ ok: false, error: { code: 'BRUG_TE_GROOT', params: {} } });
    expect(gestuurd).toEqual([]);
  });

  test.each([
    ['throws', () => { throw new Error('pad /home/x'); }],
    ['answers nonsense', () => '[]'],
    ['answers no text', () => 1],
  ])('a carrier that %s gives a code', async (_naam, antwoord) => {
    const { brug } = maakProef(antwoord);
    expect(await brug.roep('x', null)).toEqual({ ok: false, error: { code: 'BRUG_VERBROKEN', params: {} } });
  }); // prettier-ignore

  test('messages reach those who listen; nonsense reaches nobody', () => {
    const { brug, bericht } = maakProef(() => '');
    const een: Bericht[] = [];
    const stop = brug.luister((deel) => een.push(deel));
    brug.luister((deel) => een.push(deel));
    bericht('{"soort":"vergrendeld","reden":"rust"}');
    stop();
    bericht('{"soort":"vergrendeld","reden":"hand"}');
    for (const onzin of ['{', '1', 'null', 7]) bericht(onzin);
    expect(een.map((deel) => deel.soort === 'vergrendeld' && deel.reden)).toEqual(['rust', 'rust', 'hand']);
  });

  test('B2 it is frozen', () => {
    expect(Object.isFrozen(maakProef(() => '').brug)).toBe(true);
  });
});
