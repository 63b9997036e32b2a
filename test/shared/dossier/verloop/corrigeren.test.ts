import { describe, expect, test } from 'vitest';
import { corrigeer } from '../../../../shared/dossier/corrigeren.ts';
import type { Gebeurtenis, GebeurtenisType } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { eindeVan, statusOp } from '../../../../shared/dossier/status.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna, idVan } from '../zaak.ts';
import { bekend, code, ingetrokken, lopend, verlengd } from './stappen.ts';

const MAXIMUM = '2026-12-25T23:40:00+01:00';
const NU = '2026-12-16T12:00:00+01:00';

/** Corrects the first event of a kind. */
function verbeter(zaak: readonly Gebeurtenis[], type: GebeurtenisType, gegevens: object, at: Moment | null = null): Gebeurtenis[] {
  const oud = zaak.find((een) => een.type === type);
  const correctie = { gebeurtenisId: idVan(zaak, type), gegevens: { ...oud?.gegevens, ...gegevens }, at, reden: 'Verschreven' };
  return daarna(zaak, corrigeer(zaak, correctie, NU));
}

describe('een correctie van een verlenging', () => {
  const zaak = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:30:00+01:00');
  test('mag korter, en dan eindigt het eerder', () => {
    expect(eindeVan(bouw(verbeter(zaak, 'huisverbod.verlengd', { nieuwEinde: '2026-12-20T12:00:00+01:00' })))).toBe('2026-12-20T12:00:00+01:00');
  });
  test.each([
    ['langer dan 28 dagen', () => verbeter(zaak, 'huisverbod.verlengd', { nieuwEinde: '2026-12-25T23:41:00+01:00' }), 'LANGER_DAN_VIER_WEKEN'],
    ['een besluit na het einde', () => verbeter(zaak, 'huisverbod.verlengd', {}, '2026-12-07T23:40:00+01:00'), 'VERLENGING_NA_EINDE'],
    ['een besluit na zijn eigen bekendmaking', () => verbeter(zaak, 'huisverbod.verlengd', {}, '2026-12-04T16:31:00+01:00'), 'VERKEERDE_VOLGORDE'],
    ['een bekendmaking na het einde', () => verbeter(zaak, 'verlenging.bekendgemaakt', {}, '2026-12-07T23:40:00+01:00'), 'BEKENDMAKING_NA_EINDE'],
    ['een mandaat', () => verbeter(zaak, 'huisverbod.verlengd', { ondertekening: { als: 'hulpofficier', beslisser: 'x', hulpofficier: 'y', mandaat: 'z' } }), 'CORRECTIE_ONGELDIG'],
  ])('niet: %s', (_, stap, verwacht) => {
    expect(code(stap)).toBe(verwacht);
  });
  test('een eerste verlenging ook als er nog een op volgde', () => {
    const kort = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-10T12:00:00+01:00'), '2026-12-04T16:30:00+01:00');
    const twee = bekend(verlengd(kort, '2026-12-09T15:00:00+01:00', MAXIMUM), '2026-12-09T16:30:00+01:00');
    expect(eindeVan(bouw(verbeter(twee, 'huisverbod.verlengd', { feiten: 'Hij zocht haar op.' })))).toBe(MAXIMUM);
    expect(eindeVan(bouw(verbeter(twee, 'huisverbod.verlengd', { nieuwEinde: '2026-12-09T10:00:00+01:00' })))).toBe('2026-12-09T10:00:00+01:00');
  });
});

describe('een correctie van een intrekking', () => {
  const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00');
  test('verandert vanaf wanneer', () => {
    const later = verbeter(zaak, 'huisverbod.ingetrokken', { ingang: '2026-12-03T11:00:00+01:00' });
    expect(statusOp(bouw(later), '2026-12-03T10:59:00+01:00')).toBe('lopend');
    expect(statusOp(bouw(later), '2026-12-03T11:00:00+01:00')).toBe('ingetrokken');
  });
  test('niet tot na het einde, of voor het besluit', () => {
    expect(code(() => verbeter(zaak, 'huisverbod.ingetrokken', { ingang: '2026-12-07T23:40:00+01:00' }))).toBe('INGANG_NA_EINDE');
    expect(code(() => verbeter(zaak, 'huisverbod.ingetrokken', { ingang: '2026-12-02T10:59:00+01:00' }))).toBe('VERKEERDE_VOLGORDE');
  });
});

test('wat een ander vinkje of een afsluiting zei, wordt niet verbeterd', () => {
  const zaak = daarna(lopend(), { type: 'inhaal.nietNodig', at: NU, gegevens: { post: 'x', reden: 'y' } });
  expect(code(() => verbeter(zaak, 'inhaal.nietNodig', { reden: 'z' }))).toBe('NIET_TE_CORRIGEREN');
});
