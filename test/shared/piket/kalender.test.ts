import { describe, expect, test } from 'vitest';
import { controle } from '../../../shared/piket/controle.ts';
import { diensten } from '../../../shared/piket/diensten.ts';
import { dienstenOp, maandbereik, maandenVerder, maandkalender, vanafBegin } from '../../../shared/piket/kalender.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { leesUren, urenInVeld } from '../../../shared/piket/uren.ts';
import { perBeurtVerschil, verschil } from '../../../shared/piket/verschil.ts';
import { bevindingTeksten } from '../../../shared/tekst/rooster.ts';
import { BEGIN, BURGEMEESTER, COORDINATOR, kort, legVast, proefrooster, regime } from './hulp.ts';

const rooster = proefrooster();
const maand = (datum: string) => {
  const { van, tot } = maandbereik(datum);
  return maandkalender(diensten(rooster, van, tot), datum);
};

describe('de kalender', () => {
  test.each([['2026-02-01', '2026-01-26', 5], ['2027-02-01', '2027-02-01', 4], ['2026-08-01', '2026-07-27', 6], ['2026-11-15', '2026-10-26', 6]])('%s: hele weken vanaf maandag', (datum, eerste, weken) => {
    expect(maandbereik(datum)).toMatchObject({ eerste, weken });
  });

  test('per dag wie buiten kantoortijd waarneemt; op de wisseldag vanaf wanneer', () => {
    const dagen = maand('2026-10-01').flat();
    const dag = (datum: string) => dagen.find((een) => een.datum === datum);
    expect(dag('2026-10-22')?.diensten.map(({ deelnemerId, vanaf }) => [deelnemerId, vanaf])).toEqual([['loco1', null]]);
    expect(dag('2026-10-23')?.diensten.map(({ deelnemerId, vanaf }) => [deelnemerId, vanaf])).toEqual([['loco1', null], ['loco2', '2026-10-23T17:00:00+02:00']]);
    expect(dag('2026-10-25')).toMatchObject({ uren: 25, inMaand: true, feestdag: null });
    expect(dag('2026-11-01')).toMatchObject({ inMaand: false });
  });

  test('feestdagen en de nacht van 23 uur', () => {
    const dagen = maand('2027-03-01').flat();
    expect(dagen.find(({ datum }) => datum === '2027-03-28')?.uren).toBe(23);
    expect(dagen.find(({ datum }) => datum === '2027-03-29')?.feestdag).toBe('tweede paasdag');
  });

  test('de uren van een dag, afgeknipt aan de randen', () => {
    const { van, tot } = maandbereik('2026-10-01');
    expect(kort(dienstenOp(diensten(rooster, van, tot), '2026-10-23'))).toEqual([
      '2026-10-23T00:00:00+02:00 2026-10-23T08:30:00+02:00 loco1 rooster',
      '2026-10-23T08:30:00+02:00 2026-10-23T17:00:00+02:00 bgm kantoortijd',
      '2026-10-23T17:00:00+02:00 2026-10-24T00:00:00+02:00 loco2 rooster',
    ]);
  });

  test('een maand verder, ook vanaf de 31e', () => {
    expect([maandenVerder('2027-01-31', 1), maandenVerder('2027-03-31', -1)]).toEqual(['2027-02-28', '2027-02-28']);
  });
});

describe('uren zoals getypt', () => {
  test.each([
    ['', []],
    ['08.30-17.00', [{ van: '08:30', tot: '17:00' }]],
    ['830 - 12:00, 13.00 tot 17.00', [{ van: '08:30', tot: '12:00' }, { van: '13:00', tot: '17:00' }]],
    ['22.00–06.00', [{ van: '22:00', tot: '06:00' }]],
    ['hele dag', [{ van: '00:00', tot: '00:00' }]],
    ['18.00-24.00', [{ van: '18:00', tot: '00:00' }]],
    ['08.30', null],
    ['08.30-', null],
    ['25.00-26.00', null],
    ['08.30-12.00-13.00', null],
  ])('%s', (tekst, uren) => expect(leesUren(tekst)).toEqual(uren));

  test('terug in het veld', () => {
    const uren = [{ dag: 2, van: '13:00', tot: '17:00' }, { dag: 2, van: '08:30', tot: '12:00' }, { dag: 3, van: '00:00', tot: '00:00' }];
    expect([1, 2, 3].map((dag) => urenInVeld(uren, dag))).toEqual(['', '08.30-12.00, 13.00-17.00', 'hele dag']);
    for (const dag of [2, 3]) expect(leesUren(urenInVeld(uren, dag))?.length).toBe(dag === 2 ? 2 : 1);
  });
});

test('vóór het rooster begon ontbreekt er niemand', () => {
  const rij = diensten(rooster, '2026-01-01T00:00:00+01:00', '2026-01-06T00:00:00+01:00');
  expect(rij[0]).toMatchObject({ deelnemerId: null, tot: BEGIN });
  expect(vanafBegin(rij, BEGIN)).toEqual(rij.slice(1));
  expect(vanafBegin(rij, null).some(({ deelnemerId }) => deelnemerId === null)).toBe(false);
});

test('een verandering over kantoortijd heen is één periode; wie in kantoortijd verandert, staat apart', () => {
  const [van, tot] = ['2026-10-20T00:00:00+02:00', '2026-11-20T00:00:00+01:00'];
  const ruil = { vanDeelnemerId: 'loco2', aanDeelnemerId: 'loco3', van: '2026-10-23T17:00:00+02:00', tot: '2026-10-30T08:30:00+01:00', tegen: null, toelichting: '' };
  const voorgesteld = legVast(rooster, [{ type: 'ruil.voorgesteld', at: BEGIN, gegevens: ruil }], BEGIN);
  const geruild = legVast(voorgesteld, [{ type: 'ruil.aanvaard', at: BEGIN, gegevens: { ruilId: 'g7' } }], BEGIN);
  const avonden = verschil(rooster, geruild, van, tot);
  expect(avonden.length).toBe(5);
  expect(perBeurtVerschil(avonden, geruild)).toMatchObject([{ van: ruil.van, tot: ruil.tot, voor: { deelnemerId: 'loco2' }, na: { deelnemerId: 'loco3' } }]);
  const gezet = legVast(rooster, zetDienst(rooster, { deelnemerId: 'loco3', van: ruil.van, tot: ruil.tot, reden: 'Ziek' }, COORDINATOR, BEGIN), BEGIN);
  const alles = verschil(rooster, gezet, van, tot);
  expect(perBeurtVerschil(alles, gezet)).toEqual(alles);
  expect(perBeurtVerschil([], gezet)).toEqual([]);
});

test('bevindingen in woorden: eerst waar iemand ontbreekt', () => {
  const leeg = proefrooster(regime({ tot: '2026-06-01T00:00:00+02:00' }), [BURGEMEESTER]);
  const gevonden = bevindingTeksten(controle(leeg, '2026-02-01T00:00:00+01:00', '2026-08-01T00:00:00+02:00'), () => 'E. Zomerdijk');
  expect(gevonden[0]).toMatchObject({ nood: true, wat: 'Niemand ingedeeld die kan; volgens de vaste volgorde E. Zomerdijk' });
  expect(gevonden.findIndex(({ nood }) => !nood)).toBeGreaterThan(0);
});
