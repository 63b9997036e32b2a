import { describe, expect, test } from 'vitest';
import { controle } from '../../../shared/piket/controle.ts';
import { diensten } from '../../../shared/piket/diensten.ts';
import { gatenNa } from '../../../shared/piket/opdrachten/dekking.ts';
import { code } from '../weigering.ts';
import { BEGIN, BURGEMEESTER, deelnemer, eisSluitend, legVast, LOCOS, proefrooster, regime } from './hulp.ts';
import { TOT, tienJaarDiensten, tienJaarRooster, VAN } from './tienJaar.ts';

const NU = '2026-11-16T09:00:00+01:00';
const EINDE = '2027-11-15T09:00:00+01:00';

describe('wat er aan een rooster schort', () => {
  test('een goed rooster heeft geen bevindingen', () => {
    const { verdeling, ...rest } = controle(proefrooster(), NU, EINDE);
    expect(rest).toEqual({ gaten: [], overlappingen: [], dubbeldiensten: [], afwezigIngeroosterd: [], zonderAanwijzing: [], zonderNummer: [] });
    // Holidays fall as they fall: ten of them, of which one week's turn has four and another's one.
    expect(verdeling.oneerlijk).toEqual([
      { deelnemerId: 'loco2', wat: 'feestdagen', waarde: 1, gemiddelde: 2.5 },
      { deelnemerId: 'loco3', wat: 'feestdagen', waarde: 4, gemiddelde: 2.5 },
    ]);
    expect(verdeling.belastingen.map((b) => [b.deelnemerId, b.weekenden])).toEqual([['bgm', 13], ['loco1', 13], ['loco2', 13], ['loco3', 13]]);
  });

  test('afwezig en toch ingedeeld is een gat, met wie het dan wordt', () => {
    const afwezig = { deelnemerId: 'loco2', van: '2026-11-21T00:00:00+01:00', tot: '2026-11-22T00:00:00+01:00', grond: 'ziekte', toelichting: '' } as const;
    const rooster = legVast(proefrooster(), [{ type: 'afwezigheid.gemeld', at: NU, gegevens: afwezig }], NU);
    const { gaten, afwezigIngeroosterd } = controle(rooster, NU, EINDE);
    expect(gaten).toEqual([{ van: afwezig.van, tot: afwezig.tot, deelnemerId: 'bgm' }]);
    expect(afwezigIngeroosterd).toEqual([{ van: afwezig.van, tot: afwezig.tot, deelnemerId: 'loco2' }]);
    const gedekt = legVast(rooster, [{ type: 'gat.gedekt', at: NU, gegevens: { deelnemerId: 'loco1', van: afwezig.van, tot: afwezig.tot, reden: 'ziekte' } }], NU);
    expect(controle(gedekt, NU, EINDE)).toMatchObject({ gaten: [], afwezigIngeroosterd: [] });
  });

  test('een gat loopt tot het einde dat het heeft, ook na de bekeken periode, en heeft er anders geen', () => {
    const zonderEinde = legVast(proefrooster(), [...LOCOS.map(({ deelnemerId }) => deelnemerId), 'raad'].map((deelnemerId) => ({ type: 'afwezigheid.gemeld' as const, at: NU, gegevens: { deelnemerId, van: EINDE, tot: null, grond: 'ontstentenis' as const, toelichting: '' } })), NU);
    const weg = (tot: string | null) => legVast(zonderEinde, [{ type: 'afwezigheid.gemeld', at: NU, gegevens: { deelnemerId: 'bgm', van: EINDE, tot, grond: 'ontstentenis', toelichting: '' } }], NU);
    const tot = '2028-03-01T00:00:00+01:00';
    const bekeken = '2027-12-01T00:00:00+01:00';
    expect(controle(weg(null), NU, bekeken).gaten).toEqual([{ van: EINDE, tot: null, deelnemerId: null }]);
    expect(controle(weg(tot), NU, bekeken).gaten).toEqual([{ van: EINDE, tot, deelnemerId: null }]);
    expect(gatenNa(proefrooster(), weg(null), NU).filter(({ deelnemerId }) => deelnemerId === null)).toEqual(controle(weg(null), NU, bekeken).gaten);
  });

  test('een gat dat om de week terugkomt, heeft telkens een einde', () => {
    const omDeWeek = regime({ kantoortijd: null, rotatie: { per: 'week', eersteDag: '2026-01-02', wisseltijd: '16:00', volgorde: ['loco1', 'loco2'] } });
    const heleWeken = (van: string): (string | null)[] => {
      const rooster = legVast(proefrooster(omDeWeek), [{ type: 'afwezigheid.gemeld', at: NU, gegevens: { deelnemerId: 'loco2', van, tot: null, grond: 'ontstentenis', toelichting: '' } }], NU);
      return gatenNa(proefrooster(omDeWeek), rooster, van).map(({ tot }) => tot);
    };
    // Wherever one stops looking: within a week of the one, and of the other.
    for (const van of ['2027-02-07T10:00:00+01:00', '2027-02-14T10:00:00+01:00']) {
      expect(heleWeken(van).length).toBeGreaterThan(20);
      expect(heleWeken(van)).not.toContain(null);
    }
  });

  test('twee weken achter elkaar', () => {
    const rooster = proefrooster(regime({ kantoortijd: null, rotatie: { per: 'week', eersteDag: '2026-01-02', wisseltijd: '16:00', volgorde: ['bgm', 'loco1', 'loco1', 'loco2'] } }));
    const { dubbeldiensten } = controle(rooster, '2026-01-09T16:00:00+01:00', '2026-03-06T16:00:00+01:00');
    expect(dubbeldiensten).toEqual([
      { van: '2026-01-09T16:00:00+01:00', tot: '2026-01-23T16:00:00+01:00', deelnemerId: 'loco1', aantal: 2 },
      { van: '2026-02-06T16:00:00+01:00', tot: '2026-02-20T16:00:00+01:00', deelnemerId: 'loco1', aantal: 2 },
    ]);
    expect(controle(rooster, '2026-01-09T16:00:00+01:00', '2026-03-06T16:00:00+01:00', { week: 2, dag: 7 }).dubbeldiensten).toEqual([]);
    const dienst = { deelnemerId: 'bgm', van: '2026-01-09T16:00:00+01:00', tot: '2026-01-15T16:00:00+01:00', reden: 'x' };
    const gezet = legVast(rooster, [{ type: 'dienst.gezet', at: BEGIN, gegevens: dienst }], BEGIN);
    expect(controle(gezet, '2026-01-09T16:00:00+01:00', '2026-01-23T16:00:00+01:00').dubbeldiensten).toEqual([]);
  });

  test('een oneerlijke verdeling: uren, weekenden en feestdagen tegen het gemiddelde', () => {
    const rooster = proefrooster(regime({ kantoortijd: null, rotatie: { per: 'week', eersteDag: '2026-01-02', wisseltijd: '16:00', volgorde: ['loco1', 'loco1', 'loco1', 'loco2'] } }));
    const { verdeling } = controle(rooster, '2026-03-06T16:00:00+01:00', '2026-05-01T16:00:00+02:00');
    // Eight weeks: loco2 has those of 20 March and 17 April, loco1 the other six; one of loco2's is 167 hours.
    expect(verdeling.belastingen).toEqual([
      { deelnemerId: 'loco1', uren: 6 * 168 - 1, kantooruren: 0, weekenden: 6, feestdagen: 3 },
      { deelnemerId: 'loco2', uren: 336, kantooruren: 0, weekenden: 2, feestdagen: 0 },
    ]);
    expect(verdeling.gemiddelde).toEqual({ uren: 671.5, weekenden: 4, feestdagen: 1.5 });
    expect(verdeling.oneerlijk.map(({ deelnemerId, wat }) => `${deelnemerId} ${wat}`)).toEqual([
      'loco1 uren', 'loco1 weekenden', 'loco1 feestdagen', 'loco2 uren', 'loco2 weekenden', 'loco2 feestdagen',
    ]);
  });

  test('wie vertrokken is telt niet mee in het gemiddelde', () => {
    const rooster = proefrooster(regime({ kantoortijd: null }), [BURGEMEESTER, ...LOCOS.slice(0, 2), deelnemer('loco3', 'M. Noordam', 'locoburgemeester', 3, { totEnMet: '2026-06-30' })]);
    expect(controle(rooster, '2026-07-03T16:00:00+02:00', '2026-10-23T16:00:00+02:00').verdeling.gemiddelde.weekenden).toBeCloseTo(16 / 3);
  });

  test('geen aanwijzing, geen nummer, twee burgemeesters', () => {
    const kaal = deelnemer('loco2', 'A. Çelik-Hoogland', 'locoburgemeester', 2, { aanwijzing: null, telefoons: [] });
    const tweede = deelnemer('bgm2', 'T. Buitenhuis', 'burgemeester', 1, { van: '2026-12-01' });
    const { zonderAanwijzing, zonderNummer, overlappingen } = controle(proefrooster(regime(), [BURGEMEESTER, kaal, tweede]), NU, '2027-01-01T00:00:00+01:00');
    expect([zonderAanwijzing, zonderNummer]).toEqual([['loco2'], ['loco2']]);
    expect(overlappingen).toEqual([{ van: '2026-12-01T00:00:00+01:00', tot: '2027-01-01T00:00:00+01:00', gebeurtenisIds: ['g1', 'g3'], deelnemerIds: ['bgm', 'bgm2'] }]);
  });

  test('een lege, omgekeerde of te lange periode wordt geweigerd', () => {
    for (const doe of [controle, diensten]) {
      expect(code(() => doe(proefrooster(), NU, NU))).toBe('PERIODE_ONGELDIG');
      expect(code(() => doe(proefrooster(), EINDE, NU))).toBe('PERIODE_ONGELDIG');
      expect(code(() => doe(proefrooster(), NU, '2099-01-01T00:00:00+01:00'))).toBe('PERIODE_ONGELDIG');
    }
  });

  test('tien jaar met duizenden wijzigingen sluit', () => {
    const rij = tienJaarDiensten(tienJaarRooster());
    eisSluitend(rij, VAN, TOT);
    expect(rij.length).toBeGreaterThan(4000);
    expect(rij.every(({ deelnemerId }) => deelnemerId !== null)).toBe(true);
  });
});
