import { describe, expect, test } from 'vitest';
import { diensten } from '../../../shared/piket/diensten.ts';
import { meldAfwezig } from '../../../shared/piket/opdrachten/afwezigheid.ts';
import { corrigeerVerleden } from '../../../shared/piket/opdrachten/correctie.ts';
import { neemOver } from '../../../shared/piket/opdrachten/overname.ts';
import { bouwRooster, type Rooster } from '../../../shared/piket/rooster.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { uitlegTekst } from '../../../shared/tekst/piket.ts';
import { code } from '../weigering.ts';
import { als, BEGIN, BURGEMEESTER, COORDINATOR, deelnemer, GEEN_GATEN, kort, legVast, LOCOS, proefrooster, regime } from './hulp.ts';

const NU = '2026-11-16T09:00:00+01:00';
const NACHT = '2026-11-21T03:00:00+01:00';

/** Everybody of these is away from `NU` on, without end. */
function zonder(rooster: Rooster, ids: readonly string[]): Rooster {
  return ids.reduce((r, deelnemerId) => {
    const gemeld = { deelnemerId, van: NU, tot: null, grond: 'ziekte', toelichting: 'geheim' } as const;
    return legVast(r, [{ type: 'afwezigheid.gemeld', at: NU, gegevens: gemeld }], NU);
  }, rooster);
}

describe('wie neemt nu waar', () => {
  test('in de nacht: wie de beurt heeft, sinds en tot wanneer, met nummers', () => {
    const antwoord = wieNeemtWaar(proefrooster(), NACHT);
    expect(antwoord).toMatchObject({
      waarnemer: { deelnemerId: 'loco2', naam: 'A. Çelik-Hoogland', ambt: 'locoburgemeester', telefoons: [{ soort: 'piket', nummer: '0182 00 00 02' }] },
      sinds: '2026-11-20T17:00:00+01:00',
      tot: '2026-11-23T08:30:00+01:00',
      grond: 'rooster',
      uitleg: {
        regime: { gebeurtenisId: 'g6', naam: 'Piket 2026' },
        beurt: { van: '2026-11-20T16:00:00+01:00', tot: '2026-11-27T16:00:00+01:00', deelnemerId: 'loco2' },
        overgeslagen: [],
        positie: null,
        verhindering: { soort: 'rooster' },
      },
    });
    expect(uitlegTekst(antwoord)).toEqual(['Volgens het rooster ‘Piket 2026’, beurt van vr 20 nov. 2026 16.00 tot vr 27 nov. 2026 16.00.']);
  });

  test('in kantoortijd de burgemeester, op een feestdag niet', () => {
    expect(wieNeemtWaar(proefrooster(), '2026-11-18T10:00:00+01:00')).toMatchObject({ waarnemer: { deelnemerId: 'bgm' }, grond: 'kantoortijd', uitleg: { verhindering: null } });
    expect(wieNeemtWaar(proefrooster(), '2026-12-25T10:00:00+01:00').grond).toBe('rooster');
  });

  test('gesloten dagen en feestdagen waarop het gemeentehuis open is', () => {
    const kantoortijd = { uren: [{ dag: 2, van: '08:30', tot: '12:00' }, { dag: 2, van: '13:00', tot: '17:00' }], feestdagenVrij: true, gesloten: ['2026-11-17'], open: ['2026-05-05'] };
    const rooster = proefrooster(regime({ kantoortijd }));
    expect(wieNeemtWaar(rooster, '2026-11-17T10:00:00+01:00').grond).toBe('rooster');
    expect(wieNeemtWaar(rooster, '2026-05-05T10:00:00+02:00').grond).toBe('kantoortijd');
    expect(wieNeemtWaar(rooster, '2026-05-05T12:30:00+02:00').grond).toBe('rooster');
    expect(wieNeemtWaar(rooster, '2026-05-05T13:00:00+02:00').grond).toBe('kantoortijd');
  });

  test('is wie de beurt heeft er niet, dan de vaste volgorde: burgemeester, loco’s naar rang, raadslid', () => {
    const wie = (ids: string[]): unknown[] => {
      const { waarnemer, grond, uitleg } = wieNeemtWaar(zonder(proefrooster(), ids), NACHT);
      return [waarnemer?.deelnemerId ?? null, grond, uitleg.positie];
    };
    expect(wie([])).toEqual(['loco2', 'rooster', null]);
    expect(wie(['loco2'])).toEqual(['bgm', 'terugval', 1]);
    expect(wie(['loco2', 'bgm'])).toEqual(['loco1', 'terugval', 2]);
    expect(wie(['loco2', 'bgm', 'loco1'])).toEqual(['loco3', 'terugval', 4]);
    expect(wie(['loco2', 'bgm', 'loco1', 'loco3'])).toEqual(['raad', 'terugval', 5]);
    expect(wie(['loco2', 'bgm', 'loco1', 'loco3', 'raad'])).toEqual([null, 'gat', null]);
  });

  test('zegt waarom wie voorging niet kan, zonder de toelichting', () => {
    const antwoord = wieNeemtWaar(zonder(proefrooster(), ['loco2', 'bgm']), NACHT);
    expect(antwoord.uitleg.overgeslagen.map(({ deelnemerId, grond, afwezigheid }) => [deelnemerId, grond, afwezigheid?.grond])).toEqual([
      ['loco2', 'rooster', 'ziekte'],
      ['bgm', 'terugval', 'ziekte'],
    ]);
    expect(antwoord.uitleg.verhindering).toMatchObject({ soort: 'afwezigheid', afwezigheid: { grond: 'ziekte', van: NU, tot: null } });
    expect(JSON.stringify(antwoord)).not.toContain('geheim');
    expect(uitlegTekst(antwoord)).toEqual([
      'Wie was ingedeeld kan niet. Daarom geldt de vaste volgorde: plaats 2 is de eerste die kan.',
      'A. Çelik-Hoogland is afwezig (ziekte).',
      'E. Zomerdijk is afwezig (ziekte).',
    ]);
  });

  test('een gat zegt dat het een gat is, met iedereen die niet kan', () => {
    const iedereen = ['loco2', 'bgm', 'loco1', 'loco3', 'raad'];
    const antwoord = wieNeemtWaar(zonder(proefrooster(), iedereen), NACHT);
    expect(antwoord).toMatchObject({ waarnemer: null, grond: 'gat', sinds: NU, tot: null });
    expect(antwoord.uitleg.overgeslagen.map(({ deelnemerId }) => deelnemerId)).toEqual(iedereen);
    expect(uitlegTekst(antwoord)[0]).toBe('Niemand in het rooster kan nu waarnemen.');
  });

  test('zonder rooster de burgemeester, zonder einde; zonder mensen een gat', () => {
    expect(wieNeemtWaar(proefrooster(null), NACHT)).toMatchObject({ waarnemer: { deelnemerId: 'bgm' }, sinds: BEGIN, tot: null, grond: 'terugval' });
    expect(wieNeemtWaar(bouwRooster([]), NACHT)).toMatchObject({ waarnemer: null, grond: 'gat', tot: null });
  });

  test('een vacature: geen burgemeester in functie', () => {
    const vertrokken = { ...BURGEMEESTER, totEnMet: '2026-10-31' };
    const antwoord = wieNeemtWaar(proefrooster(regime(), [vertrokken, ...LOCOS]), '2026-11-18T10:00:00+01:00');
    expect(antwoord).toMatchObject({ waarnemer: { deelnemerId: 'loco1' }, grond: 'terugval', uitleg: { verhindering: { soort: 'geen burgemeester' } } });
    expect(wieNeemtWaar(proefrooster(regime(), [vertrokken, ...LOCOS]), '2026-10-30T10:00:00+01:00').waarnemer?.deelnemerId).toBe('bgm');
  });

  test('de laatste dag in functie telt helemaal mee, ook als die 25 uur heeft', () => {
    const rooster = proefrooster(null, [{ ...BURGEMEESTER, totEnMet: '2026-10-25' }, ...LOCOS]);
    expect(kort(diensten(rooster, '2026-10-25T00:00:00+02:00', '2026-10-27T00:00:00+01:00'))).toEqual([
      '2026-10-25T00:00:00+02:00 2026-10-26T00:00:00+01:00 bgm terugval',
      '2026-10-26T00:00:00+01:00 2026-10-27T00:00:00+01:00 loco1 terugval',
    ]);
  });
});

describe('ik neem over, nu', () => {
  const nu = '2026-11-21T02:10:00+01:00';

  test('een minuut later neemt een ander waar, tot het afgesproken einde', () => {
    const rooster = proefrooster();
    const na = legVast(rooster, neemOver(rooster, { deelnemerId: 'loco1', tot: '2026-11-21T08:00:00+01:00', reden: 'niet bereikbaar' }, als('loco1'), nu), nu);
    expect(wieNeemtWaar(na, '2026-11-21T02:09:59+01:00')).toEqual({ ...wieNeemtWaar(rooster, '2026-11-21T02:09:59+01:00'), tot: nu });
    expect(wieNeemtWaar(na, '2026-11-21T02:11:00+01:00')).toMatchObject({ waarnemer: { deelnemerId: 'loco1' }, grond: 'overname', sinds: nu, tot: '2026-11-21T08:00:00+01:00' });
    expect(wieNeemtWaar(na, '2026-11-21T08:00:00+01:00').waarnemer?.deelnemerId).toBe('loco2');
  });

  test('alleen voor zichzelf, alleen wie kan, en niet wie al waarneemt', () => {
    const rooster = zonder(proefrooster(), ['loco3']);
    const probeer = (deelnemerId: string, wie = als(deelnemerId)) => code(() => neemOver(rooster, { deelnemerId, tot: '2026-11-21T08:00:00+01:00', reden: 'x' }, wie, nu));
    expect(probeer('loco1', als('loco2'))).toBe('ROOSTER_NIET_BEVOEGD');
    expect(probeer('loco1', COORDINATOR)).toBe('goed');
    expect(probeer('loco2')).toBe('AL_WAARNEMER');
    expect(probeer('loco3')).toBe('AFWEZIG_IN_PERIODE');
    expect(probeer('raad')).toBe('RAADSLID_ALLEEN_ALS_LAATSTE');
    expect(probeer('niemand')).toBe('DEELNEMER_ONBEKEND');
    expect(code(() => neemOver(rooster, { deelnemerId: 'bgm', tot: nu, reden: 'x' }, als('bgm'), nu))).toBe('PERIODE_ONGELDIG');
    expect(code(() => neemOver(rooster, { deelnemerId: 'bgm', tot: '2026-11-22T00:00:00+01:00', reden: ' ' }, als('bgm'), nu))).toBe('INVOER_ONGELDIG');
  });
});

describe('het verleden', () => {
  test('een afwezigheid telt pas vanaf dat zij is vastgelegd, ook als er een eerder begin staat', () => {
    const rooster = proefrooster();
    const laat = { deelnemerId: 'bgm', van: '2026-11-10T00:00:00+01:00', tot: '2026-11-20T00:00:00+01:00', grond: 'ziekte', toelichting: '' } as const;
    const na = legVast(rooster, [{ type: 'afwezigheid.gemeld', at: NU, gegevens: laat }], NU);
    expect(wieNeemtWaar(na, '2026-11-11T10:00:00+01:00').waarnemer?.deelnemerId).toBe('bgm');
    expect(wieNeemtWaar(na, '2026-11-17T10:00:00+01:00').waarnemer?.deelnemerId).toBe('loco1');
    expect(code(() => meldAfwezig(rooster, { ...laat, ...GEEN_GATEN }, COORDINATOR, NU))).toBe('VERLEDEN_LIGT_VAST');
  });

  test('een correctie verandert het wel, en zegt dat zelf', () => {
    const rooster = proefrooster();
    const feit = { deelnemerId: 'loco3', van: '2026-11-14T01:00:00+01:00', tot: '2026-11-14T09:00:00+01:00', reden: 'telefoon doorverbonden', verhindering: 'ziekte' } as const;
    const na = legVast(rooster, corrigeerVerleden(rooster, feit, COORDINATOR, NU), NU);
    expect(wieNeemtWaar(na, '2026-11-14T03:00:00+01:00')).toMatchObject({
      waarnemer: { deelnemerId: 'loco3' },
      grond: 'correctie',
      uitleg: { verhindering: { soort: 'achteraf', grond: 'ziekte', gebeurtenisId: 'g7' } },
    });
    expect(wieNeemtWaar(rooster, '2026-11-14T03:00:00+01:00').waarnemer?.deelnemerId).toBe('loco1');
    const probeer = (anders: object) => code(() => corrigeerVerleden(rooster, { ...feit, ...anders }, COORDINATOR, NU));
    expect(probeer({ tot: '2026-11-16T09:00:01+01:00' })).toBe('NOG_NIET_VOORBIJ');
    expect(probeer({ deelnemerId: 'loco1', verhindering: null })).toBe('ROOSTER_NIETS_VERANDERD');
    expect(code(() => corrigeerVerleden(rooster, feit, als('loco1'), NU))).toBe('ROOSTER_NIET_BEVOEGD');
  });

  test('nieuwe gegevens van een persoon veranderen niets aan daarvoor', () => {
    const rooster = proefrooster();
    const nieuw = deelnemer('loco2', 'A. Hoogland', 'locoburgemeester', 2, { totEnMet: '2026-11-19' });
    const na = legVast(rooster, [{ type: 'deelnemer.vastgesteld', at: NU, gegevens: nieuw }], NU);
    expect(wieNeemtWaar(na, '2026-10-24T03:00:00+02:00').waarnemer?.naam).toBe('A. Çelik-Hoogland');
    expect(wieNeemtWaar(na, NACHT)).toMatchObject({ waarnemer: { deelnemerId: 'bgm' }, grond: 'terugval', uitleg: { overgeslagen: [{ deelnemerId: 'loco2', afwezigheid: null }] } });
  });
});
