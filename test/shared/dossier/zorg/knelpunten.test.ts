import { describe, expect, test } from 'vitest';
import { ESCALATIESTAPPEN } from '../../../../shared/dossier/gebeurtenissen/zorgtraject.ts';
import type { Gebeurtenis, Gegevens } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { legVoorvalVast } from '../../../../shared/dossier/verloop/eisen.ts';
import { corrigeer } from '../../../../shared/dossier/corrigeren.ts';
import { knelpuntenVan, type Escalatiestap } from '../../../../shared/dossier/zorg/knelpunten.ts';
import { AppFout } from '../../../../shared/fout.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna, idVan } from '../zaak.ts';
import { lopend } from '../verloop/stappen.ts';

const NU = '2026-12-03T12:00:00+01:00';
const begin = daarna(lopend(), { type: 'zorg.knelpunt', at: '2026-11-30T09:00:00+01:00', gegevens: { partij: 'Polikliniek', omschrijving: 'Geen intake.' } });
const stap = (welke: Escalatiestap, meer: Partial<Gegevens<'zorg.escalatie'>> = {}): Gegevens<'zorg.escalatie'> => ({
  knelpuntId: idVan(begin, 'zorg.knelpunt'),
  stap: welke,
  door: 'D. Mulder',
  met: 'De intaker',
  uitkomst: 'niet opgelost',
  toelichting: 'x',
  overgeslagen: '',
  ...meer,
});
const zet = (zaak: readonly Gebeurtenis[], gegevens: Gegevens<'zorg.escalatie'>, at: Moment): Gebeurtenis[] => daarna(zaak, legVoorvalVast(bouw(zaak), { type: 'zorg.escalatie', at, gegevens }, NU));
function weigert(doe: () => unknown): string {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof AppFout) return fout.code;
    throw fout;
  }
  return '';
}

describe('a party that stalls', () => {
  test('from light to heavy, each step with who, when and what came of it', () => {
    let zaak = begin;
    for (const [plek, welke] of ESCALATIESTAPPEN.entries()) {
      expect(knelpuntenVan(bouw(zaak))[0]?.volgende).toBe(welke);
      zaak = zet(zaak, stap(welke), `2026-12-02T0${plek + 1}:00:00+01:00`);
    }
    const [stand] = knelpuntenVan(bouw(zaak));
    expect(stand).toMatchObject({ volgende: null, opgelostOp: null });
    expect(stand?.stappen.map(({ gegevens }) => gegevens.stap)).toEqual(ESCALATIESTAPPEN);
  });

  test('the same step may be taken again, a lighter one not; one left out asks why', () => {
    const twee = zet(begin, stap('consult'), '2026-12-01T10:00:00+01:00');
    expect(zet(twee, stap('consult'), '2026-12-02T10:00:00+01:00')).toHaveLength(twee.length + 1);
    expect(weigert(() => zet(twee, stap('leidinggevenden'), '2026-12-02T10:00:00+01:00'))).toBe('INVOER_ONGELDIG');
    const zwaar = zet(twee, stap('leidinggevenden', { overgeslagen: 'De partijen zitten niet bij elkaar.' }), '2026-12-02T10:00:00+01:00');
    expect(weigert(() => zet(zwaar, stap('consult'), '2026-12-02T11:00:00+01:00'))).toBe('ESCALATIE_TERUG');
    // Why there was no overleg was said then.
    expect(zet(zwaar, stap('doorzettingsmacht'), '2026-12-02T12:00:00+01:00')).toHaveLength(zwaar.length + 1);
  });

  test('solved is solved; nothing before it began, and none that is not there', () => {
    const klaar = zet(begin, stap('consult', { uitkomst: 'opgelost' }), '2026-12-01T10:00:00+01:00');
    expect(knelpuntenVan(bouw(klaar))[0]).toMatchObject({ opgelostOp: '2026-12-01T10:00:00+01:00', volgende: null });
    expect(weigert(() => zet(klaar, stap('overleg'), '2026-12-02T10:00:00+01:00'))).toBe('KNELPUNT_OPGELOST');
    expect(weigert(() => zet(begin, stap('consult'), '2026-11-30T08:00:00+01:00'))).toBe('VERKEERDE_VOLGORDE');
    expect(weigert(() => zet(begin, stap('consult', { knelpuntId: 'weg' }), '2026-12-01T10:00:00+01:00'))).toBe('KNELPUNT_ONBEKEND');
  });

  test('a correction opens it again, and what was said stays in the case', () => {
    const klaar = zet(begin, stap('consult', { uitkomst: 'opgelost' }), '2026-12-01T10:00:00+01:00');
    const hersteld = daarna(klaar, corrigeer(klaar, { gebeurtenisId: idVan(klaar, 'zorg.escalatie'), gegevens: stap('consult', { uitkomst: 'toezegging' }), at: null, reden: 'Te vroeg gejuicht.' }, NU));
    expect(knelpuntenVan(bouw(hersteld))[0]).toMatchObject({ opgelostOp: null, volgende: 'overleg' });
    expect(JSON.stringify(hersteld)).toContain('"uitkomst":"opgelost"');
  });
});
