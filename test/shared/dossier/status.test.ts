import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eindeVan, ingangVan, looptijdVan, statusOp } from '../../../shared/dossier/status.ts';
import { corrigeer } from '../../../shared/dossier/corrigeren.ts';
import { vatSamen } from '../../../shared/dossier/samenvatting.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { epochVanMoment, momentVanEpoch, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { BESLOTEN, bouw, daarna, idVan, INGANG, leg, opgelegd, uitgereiktOp, weging } from './zaak.ts';

const EINDE = '2026-12-07T23:40:00+01:00';

/** A moment to the minute in the years for which dossiers exist. */
const minuut = fc
  .integer({ min: epochVanMoment('2024-01-01T00:00:00+01:00') / 60_000, max: epochVanMoment('2030-01-01T00:00:00+01:00') / 60_000 })
  .map((minuten): Moment => momentVanEpoch(minuten * 60_000));
const minuten = (moment: Moment, aantal: number): Moment => momentVanEpoch(epochVanMoment(moment) + aantal * 60_000);

describe('wanneer de tien dagen beginnen', () => {
  test('zonder uitreiking: zoals de beschikking zegt', () => {
    expect(ingangVan(bouw(opgelegd()))).toBe(INGANG);
  });
  test('bij de uitreiking, ook als die later of eerder is dan de beschikking zegt', () => {
    expect(ingangVan(bouw(daarna(opgelegd(), uitgereiktOp('2026-11-28T01:05:00+01:00'))))).toBe('2026-11-28T01:05:00+01:00');
    expect(ingangVan(bouw(daarna(opgelegd(), uitgereiktOp('2026-11-27T23:30:00+01:00'))))).toBe('2026-11-27T23:30:00+01:00');
  });
  test('bij de aanzegging, ook als de uitreiking later volgt', () => {
    const zaak = daarna(opgelegd({ wijze: 'mondeling' }), uitgereiktOp('2026-11-28T09:00:00+01:00'));
    expect(ingangVan(bouw(zaak))).toBe(INGANG);
  });
  test('niet, als er niets is opgelegd', () => {
    expect(ingangVan(bouw(leg(...weging())))).toBeNull();
    expect(looptijdVan(bouw(leg(...weging())))).toBeNull();
  });
});

describe('wanneer het huisverbod eindigt', () => {
  test('later uitgereikt: toch op het einde dat de beschikking noemt', () => {
    const looptijd = looptijdVan(bouw(daarna(opgelegd(), uitgereiktOp('2026-11-28T01:05:00+01:00'))));
    expect(looptijd?.einde).toEqual({ moment: EINDE, markering: null });
    expect(looptijd?.maximum.moment).toBe('2026-12-25T23:40:00+01:00');
  });
  test('eerder uitgereikt: tien dagen na de uitreiking', () => {
    const looptijd = looptijdVan(bouw(daarna(opgelegd(), uitgereiktOp('2026-11-27T23:30:00+01:00'))));
    expect(looptijd?.einde.moment).toBe('2026-12-07T23:30:00+01:00');
    expect(looptijd?.maximum.moment).toBe('2026-12-25T23:30:00+01:00');
  });
  test('in de nacht van de zomertijd om 03.00 uur, met de opmerking', () => {
    const zaak = opgelegd({ besloten: '2026-03-19T02:10:00+01:00', ingang: '2026-03-19T02:30:00+01:00' });
    expect(looptijdVan(bouw(zaak))?.einde).toEqual({ moment: '2026-03-29T03:00:00+02:00', markering: 'gat' });
  });
  test('de opmerking hoort bij het einde dat geldt', () => {
    const nacht = { besloten: '2026-03-19T02:10:00+01:00', ingang: '2026-03-19T02:30:00+01:00' };
    const later = looptijdVan(bouw(daarna(opgelegd(nacht), uitgereiktOp('2026-03-19T03:15:00+01:00'))));
    expect(later?.einde).toEqual({ moment: '2026-03-29T03:00:00+02:00', markering: 'gat' });
    const eerder = looptijdVan(bouw(daarna(opgelegd(nacht), uitgereiktOp('2026-03-19T01:50:00+01:00'))));
    expect(eerder?.einde).toEqual({ moment: '2026-03-29T01:50:00+01:00', markering: null });
  });
  test('in het dubbele uur de eerste keer', () => {
    const zaak = opgelegd({ besloten: '2026-10-15T02:00:00+02:00', ingang: '2026-10-15T02:20:00+02:00' });
    expect(looptijdVan(bouw(zaak))?.einde).toEqual({ moment: '2026-10-25T02:20:00+02:00', markering: 'dubbel' });
  });

  test('nooit later dan de beschikking zegt, en nooit langer dan tien en 28 dagen vanaf het begin', () => {
    fc.assert(
      fc.property(minuut, fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (besloten, tot, na, mondeling) => {
        const ingang = minuten(besloten, tot);
        const zaak = opgelegd({ besloten, ingang, wijze: mondeling ? 'mondeling' : 'schriftelijk' });
        const looptijd = looptijdVan(bouw(daarna(zaak, uitgereiktOp(minuten(besloten, na)))));
        if (looptijd === null) throw new Error('er is opgelegd');
        const gezegd = huisverbodtermijn(ingang);
        const werkelijk = huisverbodtermijn(looptijd.ingang);
        expect(vergelijkMomenten(looptijd.einde.moment, gezegd.einde.moment)).toBeLessThanOrEqual(0);
        expect(vergelijkMomenten(looptijd.einde.moment, werkelijk.einde.moment)).toBeLessThanOrEqual(0);
        expect(vergelijkMomenten(looptijd.maximum.moment, werkelijk.maximum.moment)).toBeLessThanOrEqual(0);
        expect([gezegd.einde, werkelijk.einde]).toContainEqual(looptijd.einde);
      }),
    );
  });
});

describe('de status', () => {
  const voor = '2026-11-28T12:00:00+01:00';
  test.each([
    ['weging', leg(...weging()), voor],
    ['opgelegd', opgelegd(), voor],
    ['mondeling aangezegd', opgelegd({ wijze: 'mondeling' }), voor],
    ['lopend', daarna(opgelegd(), uitgereiktOp(INGANG)), voor],
    ['lopend', daarna(opgelegd({ wijze: 'mondeling' }), uitgereiktOp('2026-11-28T09:00:00+01:00')), voor],
    ['lopend', daarna(opgelegd(), uitgereiktOp(INGANG)), '2026-12-07T23:39:59+01:00'],
    ['van rechtswege geëindigd', daarna(opgelegd(), uitgereiktOp(INGANG)), EINDE],
    ['van rechtswege geëindigd', opgelegd(), EINDE],
    [
      'niet opgelegd',
      leg(...weging(), { type: 'huisverbod.nietOpgelegd', at: BESLOTEN, gegevens: { beslisser: 'x', redenen: 'x', alternatief: '', meldingVeiligThuis: false } }),
      voor,
    ],
    ['vervallen', leg(...weging(), { type: 'melding.vervallen', at: BESLOTEN, gegevens: { reden: 'Vergissing' } }), voor],
  ] as const)('%s', (verwacht, zaak, nu) => {
    expect(statusOp(bouw(zaak), nu)).toBe(verwacht);
  });

  test('loopt totdat het einde er is, en dan nooit meer', () => {
    fc.assert(
      fc.property(minuut, fc.integer({ min: -30_000, max: 30_000 }), (besloten, verschil) => {
        const dossier = bouw(daarna(opgelegd({ besloten, ingang: besloten }), uitgereiktOp(besloten)));
        const einde = eindeVan(dossier) ?? '';
        const nu = momentVanEpoch(epochVanMoment(einde) + verschil * 1000);
        expect(statusOp(dossier, nu)).toBe(verschil < 0 ? 'lopend' : 'van rechtswege geëindigd');
      }),
    );
  });
});

test('an order that was recorded with a moment before the law is refused at entry, and can still be read', () => {
  const voor = '2008-06-01T12:30:00+02:00';
  const gebeurtenissen = opgelegd().map((gebeurtenis) =>
    gebeurtenis.type === 'huisverbod.opgelegd' ? { ...gebeurtenis, at: voor, gegevens: { ...gebeurtenis.gegevens, ingang: voor, einde: '2008-06-11T12:30:00+02:00' } } : gebeurtenis,
  );
  const dossier = bouw(gebeurtenissen);
  expect(looptijdVan(dossier)?.maximum.moment).toBe('2008-06-29T12:30:00+02:00');
  expect(statusOp(dossier, '2008-06-02T12:00:00+02:00')).toBe('opgelegd');
  expect(dossierTermijnen(dossier, eersteWerkafspraken).length).toBeGreaterThan(3);
  expect(vatSamen(dossier, BESLOTEN, BESLOTEN).einde).toBe('2008-06-11T12:30:00+02:00');
  const nacht = opgelegd();
  const fout = { ...bouw(gebeurtenissen).opgelegd?.gegevens };
  const correctie = { gebeurtenisId: idVan(nacht, 'huisverbod.opgelegd'), at: voor, gegevens: fout, reden: 'Verkeerd jaar.' };
  expect(() => corrigeer(nacht, correctie, '2026-11-28T12:00:00+01:00')).toThrow('WTH_GOLD_NOG_NIET');
});
