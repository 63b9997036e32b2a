import { describe, expect, test } from 'vitest';
import { diensten } from '../../../shared/piket/diensten.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { trekInvoerIn } from '../../../shared/piket/opdrachten/intrekken.ts';
import { aanvaardRuil, stelRuilVoor, trekRuilIn, wijsRuilAf, wijsRuilToe } from '../../../shared/piket/opdrachten/ruil.ts';
import { plan } from '../../../shared/piket/opdrachten/plan.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { verschil } from '../../../shared/piket/verschil.ts';
import { code } from '../weigering.ts';
import { als, BURGEMEESTER, COORDINATOR, deelnemer, GEEN_GATEN, kort, legVast, LOCOS, proefrooster, RAADSLID, regime } from './hulp.ts';

const NU = '2026-11-16T09:00:00+01:00';
/** loco2 has the week of 20 November, loco3 that of 27 November. */
const WEEK = { van: '2026-11-20T16:00:00+01:00', tot: '2026-11-27T16:00:00+01:00' };
const LATER = { van: '2026-11-27T16:00:00+01:00', tot: '2026-12-04T16:00:00+01:00' };
const RUIL = { vanDeelnemerId: 'loco2', aanDeelnemerId: 'loco3', ...WEEK, tegen: LATER, toelichting: 'concert' };

const voorgesteld = (rooster: Rooster = proefrooster(), ruil: typeof RUIL | (Omit<typeof RUIL, 'tegen'> & { tegen: null }) = RUIL): Rooster =>
  legVast(rooster, stelRuilVoor(rooster, ruil, als(ruil.vanDeelnemerId), NU), NU);
const aanvaard = (rooster: Rooster, ruilId = 'g7'): Rooster => legVast(rooster, aanvaardRuil(rooster, ruilId, als('loco3'), NU), NU);
const ziek = (rooster: Rooster, deelnemerId: string, grond: 'ziekte' | 'vakantie' = 'ziekte'): Rooster =>
  legVast(rooster, [{ type: 'afwezigheid.gemeld', at: NU, gegevens: { deelnemerId, van: NU, tot: '2026-12-01T00:00:00+01:00', grond, toelichting: '' } }], NU);

describe('ruilen met instemming', () => {
  test('een voorstel verandert niets; instemming wisselt beide weken, niet de kantoortijd', () => {
    const open = voorgesteld();
    expect(verschil(proefrooster(), open, NU, '2027-01-01T00:00:00+01:00')).toEqual([]);
    const na = aanvaard(open);
    expect(kort(diensten(na, '2026-11-26T17:00:00+01:00', '2026-11-30T12:00:00+01:00'))).toEqual([
      '2026-11-26T17:00:00+01:00 2026-11-27T08:30:00+01:00 loco3 ruil',
      '2026-11-27T08:30:00+01:00 2026-11-27T17:00:00+01:00 bgm kantoortijd',
      '2026-11-27T17:00:00+01:00 2026-11-30T08:30:00+01:00 loco2 ruil',
      '2026-11-30T08:30:00+01:00 2026-11-30T12:00:00+01:00 bgm kantoortijd',
    ]);
    expect(na.ruilen[0]).toMatchObject({ status: 'aanvaard', gebeurtenisIds: ['g7', 'g8'] });
  });

  test('wat iemand overnam hoort bij zijn beurt, ook onder kantoortijd en ook als er geen burgemeester is', () => {
    const overname = { type: 'dienst.overgenomen', at: NU, gegevens: { deelnemerId: 'loco2', van: NU, tot: '2026-11-27T16:00:00+01:00', reden: 'vakantie' } } as const;
    for (const mensen of [[BURGEMEESTER, ...LOCOS, RAADSLID], [RAADSLID, ...LOCOS, deelnemer('loco4', 'B. Tak', 'locoburgemeester', 4)]]) {
      const na = aanvaard(voorgesteld(legVast(proefrooster(regime(), mensen), [overname], NU)), 'g8');
      expect(kort(diensten(na, '2026-11-23T08:00:00+01:00', '2026-11-23T18:00:00+01:00'))).toEqual(['2026-11-23T08:00:00+01:00 2026-11-23T18:00:00+01:00 loco3 ruil']);
    }
  });

  test('alleen de ander kan instemmen of afwijzen; op tijd; een keer', () => {
    const open = voorgesteld();
    expect(code(() => aanvaardRuil(open, 'g7', als('loco2'), NU))).toBe('RUIL_ALLEEN_ANDER');
    expect(code(() => aanvaardRuil(open, 'g7', COORDINATOR, NU))).toBe('RUIL_ALLEEN_ANDER');
    expect(code(() => wijsRuilAf(open, { ruilId: 'g7', reden: '' }, als('loco2'), NU))).toBe('RUIL_ALLEEN_ANDER');
    expect(code(() => aanvaardRuil(open, 'g7', als('loco3'), '2026-11-20T16:00:01+01:00'))).toBe('RUIL_VERLOPEN');
    expect(code(() => aanvaardRuil(open, 'g6', als('loco3'), NU))).toBe('RUIL_ONBEKEND');
    expect(code(() => aanvaardRuil(aanvaard(open), 'g7', als('loco3'), NU))).toBe('RUIL_AFGEHANDELD');
  });

  test('afgewezen of teruggenomen is voorbij', () => {
    const open = voorgesteld();
    const afgewezen = legVast(open, wijsRuilAf(open, { ruilId: 'g7', reden: 'kan niet' }, als('loco3'), NU), NU);
    expect(afgewezen.ruilen[0]?.status).toBe('afgewezen');
    expect(code(() => aanvaardRuil(afgewezen, 'g7', als('loco3'), NU))).toBe('RUIL_AFGEHANDELD');
    expect(code(() => trekRuilIn(open, { ruilId: 'g7', reden: '' }, als('loco3'), NU))).toBe('ROOSTER_NIET_BEVOEGD');
    const terug = legVast(open, trekRuilIn(open, { ruilId: 'g7', reden: '' }, als('loco2'), NU), NU);
    expect(terug.ruilen[0]?.status).toBe('ingetrokken');
  });

  test('is het rooster intussen anders, dan is het voorstel achterhaald', () => {
    const open = voorgesteld();
    const dienst = { deelnemerId: 'loco1', van: '2026-11-22T00:00:00+01:00', tot: '2026-11-23T00:00:00+01:00', reden: 'x' };
    const anders = legVast(open, zetDienst(open, dienst, COORDINATOR, NU), NU);
    expect(code(() => aanvaardRuil(anders, 'g7', als('loco3'), NU))).toBe('RUIL_ACHTERHAALD');
    const elders = legVast(open, zetDienst(open, { ...dienst, van: '2026-12-10T00:00:00+01:00', tot: '2026-12-11T00:00:00+01:00' }, COORDINATOR, NU), NU);
    expect(code(() => aanvaardRuil(elders, 'g7', als('loco3'), NU))).toBe('goed');
    expect(code(() => aanvaardRuil(ziek(open, 'loco3'), 'g7', als('loco3'), NU))).toBe('AFWEZIG_IN_PERIODE');
  });

  test('een nieuw rooster onder een ruil: zij telt alleen nog waar de beurt dezelfde is', () => {
    const na = aanvaard(voorgesteld(proefrooster(), { ...RUIL, tegen: null }));
    const nieuw = regime({ naam: 'nieuw', van: NU, kantoortijd: null, rotatie: { per: 'dag', eersteDag: '2026-11-20', wisseltijd: '16:00', volgorde: ['loco1', 'loco2'] } });
    const anders = legVast(na, plan(na, { regime: nieuw, ...GEEN_GATEN }, COORDINATOR, NU), NU);
    expect(diensten(anders, '2026-11-20T16:00:00+01:00', '2026-11-23T16:00:00+01:00').map(({ deelnemerId, grond }) => [deelnemerId, grond])).toEqual([
      ['loco1', 'rooster'],
      ['loco3', 'ruil'],
      ['loco1', 'rooster'],
    ]);
  });

  test('een aanvaarde ruil is in te trekken vanaf een moment', () => {
    const na = aanvaard(voorgesteld());
    const vanaf = '2026-11-24T00:00:00+01:00';
    const terug = legVast(na, trekInvoerIn(na, { gebeurtenisId: 'g7', vanaf, reden: 'toch niet', ...GEEN_GATEN }, COORDINATOR, NU), NU);
    expect(verschil(na, terug, NU, '2027-01-01T00:00:00+01:00')[0]).toMatchObject({ van: vanaf, voor: { deelnemerId: 'loco3' }, na: { deelnemerId: 'loco2' } });
  });

  test('wat niet kan', () => {
    const rooster = proefrooster();
    const probeer = (anders: object, r = rooster, wie = als('loco2')) => code(() => stelRuilVoor(r, { ...RUIL, ...anders }, wie, NU));
    expect(probeer({})).toBe('goed');
    expect(probeer({}, rooster, als('loco3'))).toBe('ROOSTER_NIET_BEVOEGD');
    expect(probeer({}, rooster, COORDINATOR)).toBe('goed');
    expect(probeer({ aanDeelnemerId: 'loco2' })).toBe('RUIL_MET_ZICHZELF');
    expect(probeer({ aanDeelnemerId: 'raad' })).toBe('RAADSLID_ALLEEN_ALS_LAATSTE');
    expect(probeer({ ...LATER, tegen: null })).toBe('RUIL_GEEN_DIENST');
    expect(probeer({ tegen: { van: '2026-11-23T00:00:00+01:00', tot: LATER.tot } })).toBe('RUIL_OVERLAPT');
    expect(probeer({ tegen: { van: '2026-12-04T16:00:00+01:00', tot: '2026-12-11T16:00:00+01:00' } })).toBe('RUIL_GEEN_DIENST');
    expect(probeer({ van: '2026-11-10T00:00:00+01:00' })).toBe('VERLEDEN_LIGT_VAST');
    expect(probeer({}, ziek(rooster, 'loco3'))).toBe('AFWEZIG_IN_PERIODE');
    // In office hours the burgemeester has no turn to swap.
    const kantoor = { vanDeelnemerId: 'bgm', aanDeelnemerId: 'loco1', van: '2026-11-24T09:00:00+01:00', tot: '2026-11-24T16:00:00+01:00', tegen: null };
    expect(probeer(kantoor, rooster, als('bgm'))).toBe('RUIL_GEEN_DIENST');
  });
});

describe('toewijzen bij ziekte', () => {
  const toe = { ruilId: null, vanDeelnemerId: 'loco2', aanDeelnemerId: 'loco1', ...WEEK, reden: 'griep' };

  test('alleen de coördinator, alleen bij ziekte', () => {
    const probeer = (r: Rooster, wie = COORDINATOR) => code(() => wijsRuilToe(r, toe, wie, NU));
    expect(probeer(ziek(proefrooster(), 'loco2'))).toBe('goed');
    expect(probeer(ziek(proefrooster(), 'loco2'), als('loco1'))).toBe('ROOSTER_NIET_BEVOEGD');
    expect(probeer(proefrooster())).toBe('RUIL_ALLEEN_BIJ_ZIEKTE');
    expect(probeer(ziek(proefrooster(), 'loco2', 'vakantie'))).toBe('RUIL_ALLEEN_BIJ_ZIEKTE');
  });

  test('neemt de plaats in van een open voorstel', () => {
    const open = ziek(voorgesteld(), 'loco2');
    const na = legVast(open, wijsRuilToe(open, { ...toe, ruilId: 'g7' }, COORDINATOR, NU), NU);
    expect(na.ruilen).toMatchObject([{ ruilId: 'g7', status: 'toegewezen', gegevens: { aanDeelnemerId: 'loco1' } }]);
    expect(diensten(na, '2026-11-21T00:00:00+01:00', '2026-11-22T00:00:00+01:00')).toMatchObject([{ deelnemerId: 'loco1', grond: 'ruil' }]);
    expect(code(() => wijsRuilToe(na, { ...toe, ruilId: 'g7' }, COORDINATOR, NU))).toBe('RUIL_AFGEHANDELD');
  });

  test('wordt ook de ander ziek, dan de vaste volgorde', () => {
    const ziekTwee = ziek(proefrooster(), 'loco2');
    const na = ziek(legVast(ziekTwee, wijsRuilToe(ziekTwee, toe, COORDINATOR, NU), NU), 'loco1');
    expect(diensten(na, '2026-11-21T00:00:00+01:00', '2026-11-22T00:00:00+01:00')).toMatchObject([{ deelnemerId: 'bgm', grond: 'terugval' }]);
  });
});
