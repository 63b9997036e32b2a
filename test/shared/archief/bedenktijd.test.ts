import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedenktijdVan, eisBedenktijd, isBedenktijdOm, OPENINGSDAGEN, type Opening } from '../../../shared/archief/bedenktijd.ts';
import { bedenktijdTekst } from '../../../shared/tekst/vernietiging.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';

const LIJST = { bevestigd: { op: '2032-03-10T10:00:00+01:00', accountId: 'archief' }, uitvoerbaarVanaf: '2032-03-17T10:00:00+01:00' };
const NU = '2032-03-18T10:00:00+01:00';
const op = (dag: string, accountId = 'archief'): Opening => ({ op: `2032-03-${dag}T09:00:00+01:00`, accountId });
const van = (openingen: readonly Opening[], nu = NU, zelf = ['archief']) => bedenktijdVan(LIJST, openingen, zelf, nu);

describe('de bedenktijd', () => {
  test('is er niet voor de bevestiging', () => {
    expect(bedenktijdVan({ bevestigd: null, uitvoerbaarVanaf: null }, [], [], NU)).toBeNull();
    expect(() => eisBedenktijd(null)).toThrow('LIJST_BEDENKTIJD');
  });

  test('een klok die vooruit is gezet is geen week: er zijn geen dagen waarop iemand opende', () => {
    expect(van([op('18')])).toEqual({ voorbij: true, dagen: 1, doorCollega: false });
    expect(() => eisBedenktijd(van([op('18')]))).toThrow('LIJST_BEDENKTIJD_OPENEN');
    expect(() => eisBedenktijd(van([op('12'), op('13'), op('14', 'oov')], '2032-03-17T09:59:59+01:00'))).toThrow('LIJST_BEDENKTIJD');
  });

  test('drie dagen, en een collega: niet de dag van de bevestiging, niet later dan nu, niet een tweede account van dezelfde persoon', () => {
    const drie = [op('12'), op('13', 'oov'), op('18')];
    expect(() => eisBedenktijd(van(drie))).not.toThrow();
    expect(van([op('10', 'oov'), op('12'), op('12'), op('18')])).toMatchObject({ dagen: 2, doorCollega: false });
    expect(van([{ op: '2032-03-10T23:00:00+01:00', accountId: 'oov' }])).toMatchObject({ dagen: 0, doorCollega: true });
    expect(van([op('12'), op('18'), op('19', 'oov')])).toMatchObject({ dagen: 2, doorCollega: false });
    expect(van(drie, NU, ['archief', 'oov'])).toMatchObject({ dagen: 3, doorCollega: false });
  });

  test('wie niet op zoveel dagen en niet door een ander is gezien, vernietigt nooit', () => {
    const opening = fc.record({ op: fc.integer({ min: -3, max: 12 }).map((dag) => momentVanEpoch(Date.parse(LIJST.bevestigd.op) + dag * 86_400_000)), accountId: fc.constantFrom('archief', 'oov') });
    fc.assert(
      fc.property(fc.array(opening, { maxLength: 8 }), (openingen) => {
        const tijd = van(openingen);
        if (tijd === null || !isBedenktijdOm(tijd)) return;
        const telt = openingen.filter((een) => een.op >= LIJST.bevestigd.op && een.op <= NU);
        expect(new Set(telt.map((een) => een.op.slice(0, 10))).size).toBeGreaterThanOrEqual(OPENINGSDAGEN);
        expect(telt.some(({ accountId }) => accountId === 'oov')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('zegt wat er ontbreekt', () => {
    expect(bedenktijdTekst({ dagen: 1, doorCollega: false })).toEqual({
      gezien: 'Sinds de bevestiging is het archief op 1 dag geopend, en niet door een collega.',
      stap: 'Open het archief nog op 2 andere dagen. Vraag een collega om het archief te openen.',
    });
    expect(bedenktijdTekst({ dagen: 3, doorCollega: false }).stap).toBe('Vraag een collega om het archief te openen.');
    expect(bedenktijdTekst({ dagen: 0, doorCollega: true }).gezien).toBe('Sinds de bevestiging is het archief nog niet op een andere dag geopend, wel door een collega.');
    expect(foutTekst({ code: 'LIJST_BEDENKTIJD_OPENEN', params: { dagen: 2, nodig: 3, doorCollega: true } })).toMatchObject({ stap: 'Open het archief nog op een andere dag.' });
  });
});
