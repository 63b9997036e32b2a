import { describe, expect, test } from 'vitest';
import { controle } from '../../../shared/piket/controle.ts';
import { diensten } from '../../../shared/piket/diensten.ts';
import { meldAfwezig, trekAfwezigheidIn } from '../../../shared/piket/opdrachten/afwezigheid.ts';
import { legDeelnemerVast } from '../../../shared/piket/opdrachten/deelnemer.ts';
import { gatenNa } from '../../../shared/piket/opdrachten/dekking.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { dekGat } from '../../../shared/piket/opdrachten/gat.ts';
import { trekInvoerIn } from '../../../shared/piket/opdrachten/intrekken.ts';
import { plan, planFeestdagen } from '../../../shared/piket/opdrachten/plan.ts';
import { leesRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { verschil } from '../../../shared/piket/verschil.ts';
import { code } from '../weigering.ts';
import { als, BEGIN, BURGEMEESTER, COORDINATOR, deelnemer, GEEN_GATEN, kort, legVast, LOCOS, proefrooster, RAADSLID, regime } from './hulp.ts';

const NU = '2026-11-16T09:00:00+01:00';
const VAKANTIE = { deelnemerId: 'bgm', van: '2026-12-19T00:00:00+01:00', tot: '2027-01-04T00:00:00+01:00', grond: 'vakantie', toelichting: '' } as const;

/** Sick from `NU` on, as the archive would have it after a merge: no command, no cover. */
const ziek = (rooster: Rooster, deelnemerId: string): Rooster =>
  legVast(rooster, [{ type: 'afwezigheid.gemeld', at: NU, gegevens: { deelnemerId, van: NU, tot: null, grond: 'ziekte', toelichting: '' } }], NU);

describe('afwezig melden', () => {
  const rooster = proefrooster();

  test('laat een gat en wordt niet opgeslagen zonder naam', () => {
    expect(code(() => meldAfwezig(rooster, { ...VAKANTIE, ...GEEN_GATEN }, COORDINATOR, NU))).toBe('GAT_ZONDER_DEKKING');
    const dekking = [{ deelnemerId: 'loco3', van: VAKANTIE.van, tot: VAKANTIE.tot }];
    const na = legVast(rooster, meldAfwezig(rooster, { ...VAKANTIE, dekking, niemandErkend: false }, COORDINATOR, NU), NU);
    expect(kort(diensten(na, '2026-12-21T00:00:00+01:00', '2026-12-22T00:00:00+01:00'))).toEqual([
      '2026-12-21T00:00:00+01:00 2026-12-21T08:30:00+01:00 loco2 rooster',
      '2026-12-21T08:30:00+01:00 2026-12-21T17:00:00+01:00 loco3 gatdekking',
      '2026-12-21T17:00:00+01:00 2026-12-22T00:00:00+01:00 loco2 rooster',
    ]);
    expect(controle(na, NU, '2027-06-01T00:00:00+02:00').gaten).toEqual([]);
  });

  test('een deel van het gat dekken is niet genoeg, en wie zelf niet kan dekt niets', () => {
    const probeer = (deelnemerId: string, tot: string) =>
      code(() => meldAfwezig(ziek(rooster, 'loco1'), { ...VAKANTIE, dekking: [{ deelnemerId, van: VAKANTIE.van, tot }], niemandErkend: false }, COORDINATOR, NU));
    expect(probeer('loco3', '2026-12-30T00:00:00+01:00')).toBe('GAT_ZONDER_DEKKING');
    expect(probeer('loco1', VAKANTIE.tot)).toBe('GAT_ZONDER_DEKKING');
    expect(probeer('loco3', VAKANTIE.tot)).toBe('goed');
    expect(probeer('raad', VAKANTIE.tot)).toBe('RAADSLID_ALLEEN_ALS_LAATSTE');
  });

  test('het voorstel is de vaste volgorde; zonder einde blijft het zonder einde', () => {
    const nieuwe = meldAfwezig(rooster, { ...VAKANTIE, tot: null, dekking: 'voorstel', niemandErkend: false }, als('bgm'), NU);
    // The first gap is the office hours of Monday; at night the rotation has others, and the burgemeester's own weeks are a gap too.
    expect(nieuwe.map(({ type, gegevens }) => [type, 'deelnemerId' in gegevens && gegevens.deelnemerId, 'tot' in gegevens && gegevens.tot])).toEqual([
      ['afwezigheid.gemeld', 'bgm', null],
      ['gat.gedekt', 'loco1', null],
    ]);
  });

  test('kan niemand van wie in functie is, dan wordt het niet opgeslagen: eerst moet er iemand bij', () => {
    const alleen = ['loco1', 'loco2', 'loco3', 'raad'].reduce(ziek, rooster);
    const probeer = (niemandErkend: boolean) => code(() => meldAfwezig(alleen, { ...VAKANTIE, dekking: 'voorstel', niemandErkend }, COORDINATOR, NU));
    expect([probeer(false), probeer(true)]).toEqual(['GAT_NIEMAND_BESCHIKBAAR', 'GAT_NIEMAND_BESCHIKBAAR']);
    const ander = deelnemer('raad2', 'O. Tuinstra', 'raadslid', 2);
    const met = legVast(alleen, legDeelnemerVast(alleen, { deelnemer: ander, ...GEEN_GATEN }, COORDINATOR, NU), NU);
    expect(meldAfwezig(met, { ...VAKANTIE, dekking: 'voorstel', niemandErkend: false }, COORDINATOR, NU).at(-1)).toMatchObject({ type: 'gat.gedekt', gegevens: { deelnemerId: 'raad2' } });
  });

  test('komt een wethouder terug, dan wijkt het raadslid, en ook dat krijgt een naam', () => {
    const bijna = ['loco1', 'loco2', 'loco3'].reduce(ziek, rooster);
    const raadslid = legVast(bijna, meldAfwezig(bijna, { ...VAKANTIE, dekking: 'voorstel', niemandErkend: false }, COORDINATOR, NU), NU);
    const opDag = '2026-12-29T10:00:00+01:00';
    const wie = (r: Rooster) => diensten(r, opDag, '2026-12-29T16:00:00+01:00').map(({ deelnemerId, grond }) => [deelnemerId, grond]);
    expect(wie(raadslid)).toEqual([['raad', 'gatdekking']]);
    const [ziekte] = bijna.afwezigheden;
    const terug = '2026-12-28T12:00:00+01:00';
    const nieuwe = trekAfwezigheidIn(raadslid, { gebeurtenisId: ziekte?.gebeurtenisId ?? '', vanaf: terug, reden: 'beter' }, als('loco1'), NU);
    const na = legVast(raadslid, nieuwe, NU);
    expect(wie(na)).toEqual([['loco1', 'gatdekking']]);
    expect(gatenNa(raadslid, na, NU)).toEqual([]);
    expect(wieNeemtWaar(na, opDag).uitleg.overgeslagen.map(({ deelnemerId }) => deelnemerId)).toEqual(['bgm']);
  });

  test('kan alleen het raadslid nog, dan mag dat worden genoemd', () => {
    const bijna = ['loco1', 'loco2', 'loco3'].reduce(ziek, rooster);
    const dekking = [{ deelnemerId: 'raad', van: VAKANTIE.van, tot: VAKANTIE.tot }];
    expect(code(() => meldAfwezig(bijna, { ...VAKANTIE, dekking, niemandErkend: false }, COORDINATOR, NU))).toBe('goed');
  });

  test('alleen door de persoon zelf of de coördinator, en niet terug in de tijd', () => {
    const met = { ...VAKANTIE, dekking: 'voorstel', niemandErkend: false } as const;
    expect(code(() => meldAfwezig(rooster, met, als('loco1'), NU))).toBe('ROOSTER_NIET_BEVOEGD');
    expect(code(() => meldAfwezig(rooster, met, als('bgm'), NU))).toBe('goed');
    expect(code(() => meldAfwezig(rooster, { ...met, van: '2026-11-16T08:58:00+01:00' }, als('bgm'), NU))).toBe('VERLEDEN_LIGT_VAST');
    expect(meldAfwezig(rooster, { ...met, van: '2026-11-16T08:59:30+01:00' }, als('bgm'), NU)[0]?.gegevens).toMatchObject({ van: NU });
    expect(code(() => meldAfwezig(rooster, { ...met, tot: met.van }, als('bgm'), NU))).toBe('PERIODE_ONGELDIG');
  });

  test('eerder terug: vanaf dan telt de afwezigheid niet meer, daarvoor wel', () => {
    const na = legVast(rooster, meldAfwezig(rooster, { ...VAKANTIE, dekking: 'voorstel', niemandErkend: false }, COORDINATOR, NU), NU);
    const terug = '2026-12-29T00:00:00+01:00';
    const inKerst = '2026-12-28T12:00:00+01:00';
    const klaar = legVast(na, trekAfwezigheidIn(na, { gebeurtenisId: 'g7', vanaf: terug, reden: 'terug' }, als('bgm'), inKerst), inKerst);
    expect(verschil(na, klaar, NU, '2027-02-01T00:00:00+01:00')[0]).toMatchObject({ van: '2026-12-29T08:30:00+01:00', voor: { deelnemerId: 'loco1' }, na: { deelnemerId: 'bgm' } });
    const nogEens = (vanaf: string) => code(() => trekAfwezigheidIn(klaar, { gebeurtenisId: 'g7', vanaf, reden: 'x' }, als('bgm'), inKerst));
    expect(nogEens('2026-12-30T00:00:00+01:00')).toBe('ROOSTERINVOER_VOORBIJ');
    expect(nogEens('2026-12-28T13:00:00+01:00')).toBe('goed');
    expect(code(() => trekAfwezigheidIn(klaar, { gebeurtenisId: 'g6', vanaf: terug, reden: 'x' }, COORDINATOR, inKerst))).toBe('ROOSTERINVOER_ONBEKEND');
  });
});

describe('plannen', () => {
  test('een nieuw rooster telt vanaf zijn begin boven het oude', () => {
    const rooster = proefrooster();
    const nieuw = regime({ naam: 'Piket 2027', van: '2027-01-01T16:00:00+01:00', kantoortijd: null, rotatie: { per: 'dag', eersteDag: '2027-01-01', wisseltijd: '16:00', volgorde: ['loco1', 'bgm'] } });
    const na = legVast(rooster, plan(rooster, { regime: nieuw, ...GEEN_GATEN }, COORDINATOR, NU), NU);
    expect(kort(diensten(na, '2026-12-31T18:00:00+01:00', '2027-01-03T00:00:00+01:00'))).toEqual([
      '2026-12-31T18:00:00+01:00 2027-01-01T16:00:00+01:00 loco3 rooster',
      '2027-01-01T16:00:00+01:00 2027-01-02T16:00:00+01:00 loco1 rooster',
      '2027-01-02T16:00:00+01:00 2027-01-03T00:00:00+01:00 bgm rooster',
    ]);
  });

  test('52 weken: ieder dertien weken, en elke wissel op vrijdag 16.00 plaatselijke tijd', () => {
    const rooster = proefrooster(regime({ kantoortijd: null }));
    const jaar = diensten(rooster, '2026-01-09T16:00:00+01:00', '2027-01-08T16:00:00+01:00');
    expect(jaar.length).toBe(52);
    expect(jaar.map(({ deelnemerId }) => deelnemerId)).toEqual(Array.from({ length: 52 }, (_, i) => ['loco1', 'loco2', 'loco3', 'bgm'][i % 4]));
    expect(new Set(jaar.map(({ van }) => van.slice(11, 19)))).toEqual(new Set(['16:00:00']));
    const uren = jaar.map(({ van, tot }) => (Date.parse(tot) - Date.parse(van)) / 3_600_000);
    expect(uren.filter((u) => u !== 168)).toEqual([167, 169]);
  });

  test('onbekende mensen, een raadslid, een omgekeerde periode en het verleden worden geweigerd', () => {
    const rooster = proefrooster(null);
    const probeer = (anders: Parameters<typeof regime>[0]) => code(() => plan(rooster, { regime: regime({ van: NU, ...anders }), ...GEEN_GATEN }, COORDINATOR, NU));
    const rotatie = regime().rotatie;
    expect(probeer({})).toBe('goed');
    expect(probeer({ rotatie: { ...rotatie, volgorde: ['bgm', 'x'] } })).toBe('DEELNEMER_ONBEKEND');
    expect(probeer({ rotatie: { ...rotatie, volgorde: ['raad'] } })).toBe('RAADSLID_ALLEEN_ALS_LAATSTE');
    expect(probeer({ rotatie: { ...rotatie, volgorde: [] } })).toBe('INVOER_ONGELDIG');
    expect(probeer({ rotatie: { ...rotatie, wisseltijd: '24:00' } })).toBe('INVOER_ONGELDIG');
    expect(probeer({ tot: NU })).toBe('PERIODE_ONGELDIG');
    expect(probeer({ van: BEGIN })).toBe('VERLEDEN_LIGT_VAST');
    expect(probeer({ kantoortijd: { uren: [{ dag: 1, van: '09:00', tot: '12:00' }, { dag: 1, van: '11:00', tot: '17:00' }], feestdagenVrij: true, gesloten: [], open: [] } })).toBe('INVOER_ONGELDIG');
    expect(code(() => plan(rooster, { regime: regime({ van: NU }), ...GEEN_GATEN }, als('bgm'), NU))).toBe('ROOSTER_NIET_BEVOEGD');
  });

  test('een gat dat er al was moet bij een nieuw plan ook een naam krijgen', () => {
    const rooster = ziek(proefrooster(), 'loco1');
    const nieuw = regime({ van: '2026-12-01T00:00:00+01:00', kantoortijd: null, rotatie: { per: 'dag', eersteDag: '2026-12-01', wisseltijd: '08:00', volgorde: ['loco1', 'loco2'] } });
    expect(code(() => plan(rooster, { regime: nieuw, ...GEEN_GATEN }, COORDINATOR, NU))).toBe('GAT_ZONDER_DEKKING');
    expect(code(() => plan(rooster, { regime: nieuw, dekking: [{ deelnemerId: 'loco3', van: nieuw.van, tot: null }], niemandErkend: false }, COORDINATOR, NU))).toBe('goed');
  });

  test('feestdagen: om de beurt, aaneengesloten dagen samen, wie niet kan wordt overgeslagen', () => {
    const rooster = legVast(proefrooster(), [{ type: 'afwezigheid.gemeld', at: NU, gegevens: { ...VAKANTIE, deelnemerId: 'loco2' } }], NU);
    const keuze = { van: '2026-12-01', totEnMet: '2027-04-30', wisseltijd: '10:00', volgorde: ['loco1', 'loco2', 'loco3'] };
    const gezet = planFeestdagen(rooster, keuze, COORDINATOR, NU).map(({ gegevens }) => ('van' in gegevens && 'reden' in gegevens ? [gegevens.van, gegevens.tot, 'deelnemerId' in gegevens && gegevens.deelnemerId, gegevens.reden] : []));
    expect(gezet).toEqual([
      ['2026-12-25T10:00:00+01:00', '2026-12-27T10:00:00+01:00', 'loco1', 'eerste kerstdag en tweede kerstdag'],
      ['2027-01-01T10:00:00+01:00', '2027-01-02T10:00:00+01:00', 'loco3', 'Nieuwjaarsdag'],
      ['2027-03-26T10:00:00+01:00', '2027-03-27T10:00:00+01:00', 'loco2', 'Goede Vrijdag'],
      ['2027-03-29T10:00:00+02:00', '2027-03-30T10:00:00+02:00', 'loco1', 'tweede paasdag'],
      ['2027-04-27T10:00:00+02:00', '2027-04-28T10:00:00+02:00', 'loco3', 'Koningsdag'],
    ]);
    expect(code(() => planFeestdagen(rooster, { ...keuze, volgorde: ['loco2'] }, COORDINATOR, NU))).toBe('AFWEZIG_IN_PERIODE');
    for (const totEnMet of ['2026-12-24', '2099-12-31']) expect(code(() => planFeestdagen(rooster, { ...keuze, totEnMet }, COORDINATOR, NU))).toBe('PERIODE_ONGELDIG');
  });
});

describe('een dienst zetten en intrekken', () => {
  const rooster = proefrooster();
  const dienst = { deelnemerId: 'loco3', van: '2026-11-21T09:00:00+01:00', tot: '2026-11-21T21:00:00+01:00', reden: 'intocht' };

  test('de dienst telt boven het rooster, een latere boven een eerdere', () => {
    const een = legVast(rooster, zetDienst(rooster, dienst, COORDINATOR, NU), NU);
    const twee = legVast(een, zetDienst(een, { ...dienst, deelnemerId: 'loco1', van: '2026-11-21T12:00:00+01:00' }, COORDINATOR, NU), NU);
    expect(kort(diensten(twee, '2026-11-21T06:00:00+01:00', '2026-11-22T00:00:00+01:00'))).toEqual([
      '2026-11-21T06:00:00+01:00 2026-11-21T09:00:00+01:00 loco2 rooster',
      '2026-11-21T09:00:00+01:00 2026-11-21T12:00:00+01:00 loco3 handmatig',
      '2026-11-21T12:00:00+01:00 2026-11-21T21:00:00+01:00 loco1 handmatig',
      '2026-11-21T21:00:00+01:00 2026-11-22T00:00:00+01:00 loco2 rooster',
    ]);
    expect(controle(twee, NU, '2026-12-01T00:00:00+01:00').overlappingen).toEqual([
      { van: '2026-11-21T12:00:00+01:00', tot: '2026-11-21T21:00:00+01:00', gebeurtenisIds: ['g7', 'g8'], deelnemerIds: ['loco3', 'loco1'] },
    ]);
  });

  test('ingetrokken halverwege: wat geweest is blijft', () => {
    const een = legVast(rooster, zetDienst(rooster, dienst, COORDINATOR, NU), NU);
    const nu = '2026-11-21T15:00:00+01:00';
    const invoer = { gebeurtenisId: 'g7', vanaf: nu, reden: 'afgelast', ...GEEN_GATEN };
    const na = legVast(een, trekInvoerIn(een, invoer, COORDINATOR, nu), nu);
    expect(verschil(een, na, NU, '2026-12-01T00:00:00+01:00').map(({ van, tot }) => [van, tot])).toEqual([[nu, dienst.tot]]);
    expect(code(() => trekInvoerIn(na, invoer, COORDINATOR, nu))).toBe('ROOSTERINVOER_VOORBIJ');
    expect(code(() => trekInvoerIn(na, { ...invoer, gebeurtenisId: 'g1' }, COORDINATOR, nu))).toBe('ROOSTERINVOER_ONBEKEND');
    expect(code(() => trekInvoerIn(een, invoer, als('loco3'), nu))).toBe('ROOSTER_NIET_BEVOEGD');
  });

  test('het rooster intrekken laat gaten, dus een naam', () => {
    const zonderRegels = (keuze: object) => code(() => trekInvoerIn(rooster, { gebeurtenisId: 'g6', vanaf: NU, reden: 'fout', ...GEEN_GATEN, ...keuze }, COORDINATOR, NU));
    expect(zonderRegels({})).toBe('GAT_ZONDER_DEKKING');
    expect(zonderRegels({ dekking: [{ deelnemerId: 'loco1', van: NU, tot: null }] })).toBe('goed');
  });

  test('alleen wie in functie en aanwezig is', () => {
    const probeer = (anders: object, r = rooster) => code(() => zetDienst(r, { ...dienst, ...anders }, COORDINATOR, NU));
    expect(probeer({ deelnemerId: 'raad' })).toBe('RAADSLID_ALLEEN_ALS_LAATSTE');
    expect(probeer({}, ziek(rooster, 'loco3'))).toBe('AFWEZIG_IN_PERIODE');
    const vertrekt = proefrooster(regime(), [BURGEMEESTER, deelnemer('loco3', 'M. Noordam', 'locoburgemeester', 3, { totEnMet: '2026-11-20' })]);
    expect(probeer({}, vertrekt)).toBe('DEELNEMER_NIET_IN_AMBT');
    expect(probeer({ tot: dienst.van })).toBe('PERIODE_ONGELDIG');
    expect(probeer({ van: '2026-11-21T09:00:00Z' })).toBe('INVOER_ONGELDIG');
  });
});

describe('een gat dekken', () => {
  test('telt alleen waar niemand kan die is ingedeeld', () => {
    const rooster = ziek(proefrooster(), 'loco2');
    const keuze = { deelnemerId: 'loco3', van: NU, tot: '2026-12-01T00:00:00+01:00', reden: 'ziekte' };
    const na = legVast(rooster, dekGat(rooster, keuze, COORDINATOR, NU), NU);
    expect(new Set(diensten(na, NU, keuze.tot).filter(({ grond }) => grond === 'gatdekking').map(({ deelnemerId }) => deelnemerId))).toEqual(new Set(['loco3']));
    expect(controle(na, NU, keuze.tot).gaten).toEqual([]);
    expect(code(() => dekGat(na, keuze, COORDINATOR, NU))).toBe('goed');
    expect(code(() => dekGat(proefrooster(), keuze, COORDINATOR, NU))).toBe('GEEN_GAT');
    expect(code(() => dekGat(rooster, { ...keuze, deelnemerId: 'loco2' }, COORDINATOR, NU))).toBe('GEEN_GAT');
    expect(code(() => dekGat(rooster, keuze, als('loco3'), NU))).toBe('ROOSTER_NIET_BEVOEGD');
  });
});

describe('mensen vastleggen', () => {
  const rooster = proefrooster();
  const probeer = (d: ReturnType<typeof deelnemer>, keuze: object = {}) => code(() => legDeelnemerVast(rooster, { deelnemer: d, ...GEEN_GATEN, ...keuze }, COORDINATOR, NU));

  test('een burgemeester tegelijk, en elke loco een eigen plaats', () => {
    expect(probeer(deelnemer('nieuw', 'T. Buitenhuis', 'burgemeester', 1))).toBe('BURGEMEESTER_OVERLAPT');
    expect(probeer(deelnemer('nieuw', 'T. Buitenhuis', 'locoburgemeester', 2))).toBe('RANGORDE_DUBBEL');
    expect(probeer(deelnemer('nieuw', 'T. Buitenhuis', 'locoburgemeester', 4))).toBe('goed');
    expect(probeer(deelnemer('loco2', 'A. Hoogland', 'locoburgemeester', 2))).toBe('goed');
    expect(probeer({ ...RAADSLID, naam: 'Naam\u202Eomgekeerd' })).toBe('INVOER_ONGELDIG');
    expect(probeer({ ...RAADSLID, totEnMet: '2023-01-01' })).toBe('INVOER_ONGELDIG');
  });

  test('is er na een laatste dag niemand meer in functie, dan alleen als men dat weet', () => {
    const alleen = proefrooster(null, [BURGEMEESTER]);
    const vertrek = (niemandErkend: boolean) => code(() => legDeelnemerVast(alleen, { deelnemer: { ...BURGEMEESTER, totEnMet: '2027-12-31' }, dekking: [], niemandErkend }, COORDINATOR, NU));
    expect([vertrek(false), vertrek(true)]).toEqual(['GAT_NIEMAND_IN_FUNCTIE', 'goed']);
  });

  test('wie vertrekt en is ingedeeld laat een gat', () => {
    const weg = { ...LOCOS[0], totEnMet: '2026-12-31' } as ReturnType<typeof deelnemer>;
    expect(probeer(weg)).toBe('GAT_ZONDER_DEKKING');
    expect(probeer(weg, { dekking: [{ deelnemerId: 'loco2', van: '2027-01-01T00:00:00+01:00', tot: null }] })).toBe('goed');
  });
});

describe('gebeurtenissen lezen', () => {
  test('wat vreemd of beschadigd is wordt niet gelezen', () => {
    const [eerste] = proefrooster().gebeurtenissen;
    if (!eerste) throw new Error('leeg');
    expect(leesRoostergebeurtenis({ ...eerste })).toEqual(eerste);
    expect(() => leesRoostergebeurtenis({ ...eerste, type: 'deelnemer.verwijderd' })).toThrow('onbekende soort');
    expect(() => leesRoostergebeurtenis({ ...eerste, type: 'toString' })).toThrow('onbekende soort');
    expect(() => leesRoostergebeurtenis({ ...eerste, gegevens: { ...eerste.gegevens, extra: 1 } })).toThrow();
  });
});
