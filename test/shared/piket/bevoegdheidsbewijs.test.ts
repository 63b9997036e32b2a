import { describe, expect, test } from 'vitest';
import { canoniekeJson } from '../../../electron/core/bestanden/canoniek.ts';
import { bevoegdheidsbewijs } from '../../../shared/piket/bevoegdheidsbewijs.ts';
import { bevoegdheidsbewijsSchema } from '../../../shared/piket/bewijsvorm.ts';
import { meldAfwezig } from '../../../shared/piket/opdrachten/afwezigheid.ts';
import { corrigeerVerleden } from '../../../shared/piket/opdrachten/correctie.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { aanvaardRuil, stelRuilVoor } from '../../../shared/piket/opdrachten/ruil.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { code } from '../weigering.ts';
import { als, BURGEMEESTER, COORDINATOR, deelnemer, legVast, proefrooster, RAADSLID, regime } from './hulp.ts';

const NU = '2026-11-16T09:00:00+01:00';
const NACHT = '2026-11-21T02:14:00+01:00';
const GEMEENTE = { gemeente: 'Voorbeeldstad' };
const opgemaakt = { opgemaaktOp: '2026-11-21T02:20:00+01:00' };
const bewijs = (rooster: Rooster, moment = NACHT) => bevoegdheidsbewijs(rooster, moment, GEMEENTE, opgemaakt);

describe('bewijs van bevoegdheid', () => {
  test('een loco op piket: wie, hoedanigheid, artikel, aanwijzing en de invoer waarop het rust', () => {
    expect(bewijs(proefrooster())).toMatchObject({
      gemeente: 'Voorbeeldstad',
      moment: NACHT,
      totVolgnummer: 6,
      waarnemer: { deelnemerId: 'loco2', naam: 'A. Çelik-Hoogland', ambt: 'locoburgemeester' },
      hoedanigheid: 'waarnemer',
      artikel: 'Gemeentewet art. 77 lid 1',
      grond: 'rooster',
      verhindering: { soort: 'rooster' },
      aanwijzing: { besluit: 'Collegebesluit loco2', datum: '2024-01-09' },
      invoer: [{ gebeurtenisId: 'g3', type: 'deelnemer.vastgesteld' }, { gebeurtenisId: 'g6', type: 'regime.vastgesteld' }],
    });
  });

  test('de burgemeester zelf heeft geen aanwijzing nodig', () => {
    expect(bewijs(proefrooster(), '2026-11-18T10:00:00+01:00')).toMatchObject({ hoedanigheid: 'burgemeester', artikel: null, aanwijzing: null, verhindering: null });
  });

  test('noemt de afwezigheid, de vervanger en de volgorde, zonder toelichting of telefoonnummer', () => {
    const rooster = proefrooster();
    const afwezig = { deelnemerId: 'bgm', van: '2026-11-17T00:00:00+01:00', tot: null, grond: 'ziekte', toelichting: 'opname in het ziekenhuis' } as const;
    const na = legVast(rooster, meldAfwezig(rooster, { ...afwezig, dekking: 'voorstel', niemandErkend: false }, COORDINATOR, NU), NU);
    const gelezen = bewijs(na, '2026-11-18T10:00:00+01:00');
    expect(gelezen).toMatchObject({
      grond: 'gatdekking',
      verhindering: { soort: 'afwezigheid', afwezigheid: { gebeurtenisId: 'g7', grond: 'ziekte' } },
      overgeslagen: [{ deelnemerId: 'bgm', grond: 'kantoortijd' }],
      invoer: [{ gebeurtenisId: 'g2' }, { gebeurtenisId: 'g6' }, { gebeurtenisId: 'g7' }, { gebeurtenisId: 'g8', type: 'gat.gedekt' }],
    });
    expect(gelezen.volgorde.map(({ deelnemerId, beschikbaar }) => [deelnemerId, beschikbaar])).toEqual([
      ['bgm', false], ['loco1', true], ['loco2', true], ['loco3', true], ['raad', true],
    ]);
    expect(canoniekeJson(gelezen)).not.toMatch(/ziekenhuis|0182/);
  });

  test('een ruil: voorstel en instemming staan er beide in', () => {
    const rooster = proefrooster();
    const ruil = { vanDeelnemerId: 'loco2', aanDeelnemerId: 'loco3', van: '2026-11-20T16:00:00+01:00', tot: '2026-11-27T16:00:00+01:00', tegen: null, toelichting: '' };
    const open = legVast(rooster, stelRuilVoor(rooster, ruil, als('loco2'), NU), NU);
    const na = legVast(open, aanvaardRuil(open, 'g7', als('loco3'), NU), NU);
    expect(bewijs(na)).toMatchObject({ grond: 'ruil', waarnemer: { deelnemerId: 'loco3' } });
    expect(bewijs(na).invoer.map(({ type }) => type)).toEqual(['deelnemer.vastgesteld', 'regime.vastgesteld', 'ruil.voorgesteld', 'ruil.aanvaard']);
  });

  test('blijft letterlijk hetzelfde als het rooster daarna verandert, ook door een correctie over dat moment', () => {
    const rooster = proefrooster();
    const toen = bewijs(rooster);
    const later = '2026-11-21T12:00:00+01:00';
    let na = legVast(rooster, corrigeerVerleden(rooster, { deelnemerId: 'loco1', van: '2026-11-21T02:00:00+01:00', tot: '2026-11-21T03:00:00+01:00', reden: 'x', verhindering: null }, COORDINATOR, later), later);
    na = legVast(na, zetDienst(na, { deelnemerId: 'loco3', van: later, tot: '2026-11-24T00:00:00+01:00', reden: 'x' }, COORDINATOR, later), later);
    expect(canoniekeJson(bevoegdheidsbewijs(na, NACHT, GEMEENTE, { ...opgemaakt, totVolgnummer: toen.totVolgnummer }))).toBe(canoniekeJson(toen));
    expect(bewijs(na)).toMatchObject({ grond: 'correctie', waarnemer: { deelnemerId: 'loco1' } });
    expect(bewijs(na).invoer.find(({ type }) => type === 'verleden.gecorrigeerd')?.achteraf).toBe(true);
  });

  test('een aanwijzing van na het besluit telt niet; een raadslid is lid 2', () => {
    const later = deelnemer('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1, { aanwijzing: { besluit: 'B', datum: '2026-11-22' } });
    const een = regime({ rotatie: { per: 'week', eersteDag: '2026-01-02', wisseltijd: '16:00', volgorde: ['loco1'] } });
    expect(bewijs(proefrooster(een, [BURGEMEESTER, later])).aanwijzing).toBeNull();
    expect(bewijs(proefrooster(regime(), [RAADSLID]))).toMatchObject({ artikel: 'Gemeentewet art. 77 lid 2', verhindering: { soort: 'geen burgemeester' }, grond: 'terugval' });
  });

  test('kan niemand, dan is er geen bewijs', () => {
    expect(code(() => bewijs(proefrooster(regime(), [])))).toBe('NIEMAND_BEVOEGD');
  });

  test('wordt uit het archief teruggelezen zoals het was', () => {
    const toen = bewijs(proefrooster());
    expect(bevoegdheidsbewijsSchema.parse(JSON.parse(canoniekeJson(toen)))).toEqual(toen);
  });
});
