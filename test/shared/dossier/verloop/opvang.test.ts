import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Gegevens, NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { lopendeOpvang, openOpvang, opvangVan } from '../../../../shared/dossier/opvang.ts';
import { dossierTermijnen } from '../../../../shared/dossier/termijnen.ts';
import { besluitOpvang, VRAGEN_BIJ_OPVANG, verlengOpvang, verwijstNaarLijn, type Opvangverzoek } from '../../../../shared/dossier/verloop/opvang.ts';
import { legVoorvalVast } from '../../../../shared/dossier/verloop/eisen.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna } from '../zaak.ts';
import { antwoordenOp, BURGEMEESTER, HULPOFFICIER, ingetrokken, lopend } from './stappen.ts';
import { code } from '../../weigering.ts';

const poging = (at: Moment, uitkomst: Gegevens<'opvang.inspanning'>['uitkomst'] = 'geen plek'): NieuweGebeurtenis => ({
  type: 'opvang.inspanning',
  at,
  gegevens: { bij: 'zijn broer', uitkomst, waaruit: 'De hulpofficier luisterde mee.', toelichting: '' },
});
const verzoek = (anders: Partial<Opvangverzoek> = {}): Opvangverzoek => ({
  at: '2026-11-28T01:10:00+01:00',
  contactId: 'pension',
  voorziening: 'Pension',
  prijsPerNacht: 6_500,
  begin: '2026-11-28T01:30:00+01:00',
  einde: '2026-11-30T01:30:00+01:00',
  redenen: 'Het vriest en er is nergens plek.',
  ondertekening: BURGEMEESTER,
  antwoorden: antwoordenOp(VRAGEN_BIJ_OPVANG),
  ...anders,
});
const NU = '2026-11-29T12:00:00+01:00';

const gezocht = daarna(lopend(), poging('2026-11-28T00:30:00+01:00'));
const besluit = (zaak: readonly Gebeurtenis[], anders: Partial<Opvangverzoek> = {}, nu: Moment = NU): Gebeurtenis[] => daarna(zaak, besluitOpvang(bouw(zaak), verzoek(anders), nu));
const opvang = besluit(gezocht);
const opvangId = openOpvang(bouw(opvang))?.besluit.gebeurtenisId ?? '';
const langer = (zaak: readonly Gebeurtenis[], at: Moment, nieuwEinde: Moment, nu: Moment = at): Gebeurtenis[] =>
  daarna(zaak, verlengOpvang(bouw(zaak), { at, opvangId, nieuwEinde, redenen: 'Zijn zus kan vanaf woensdag.', ondertekening: BURGEMEESTER, antwoorden: antwoordenOp(['OPVANG_GRONDSLAG']) }, nu));
const weg = (zaak: readonly Gebeurtenis[], at: Moment, nu: Moment = at): Gebeurtenis[] =>
  daarna(zaak, legVoorvalVast(bouw(zaak), { type: 'opvang.beeindigd', at, gegevens: { opvangId, reden: 'eigen plek', toelichting: '', kosten: null } }, nu));
const t14 = (zaak: readonly Gebeurtenis[]) => dossierTermijnen(bouw(zaak)).filter(({ code: nummer }) => nummer === 'T14').map(({ uiterlijk, gehaald, teLaat }) => ({ op: uiterlijk.op, gehaald, teLaat }));

describe('the decision about a place', () => {
  test('after his own effort, for two days at the same clock time, with what is open answered', () => {
    expect(bouw(opvang).opvangBesloten[0]?.gegevens.antwoorden.map((een) => een.code)).toEqual(['OPVANG_GRONDSLAG', 'OPVANG_TWEE_DAGEN']);
    expect(t14(opvang)).toEqual([{ op: '2026-11-30T01:30:00+01:00', gehaald: false, teLaat: false }]);
  });

  test.each<[string, () => unknown]>([
    ['OPVANG_INSPANNING_EERST', () => besluit(lopend())],
    ['OPVANG_INSPANNING_EERST', () => besluit(daarna(lopend(), poging('2026-11-28T02:00:00+01:00')))],
    ['OPVANG_EIGEN_PLEK', () => besluit(daarna(gezocht, poging('2026-11-28T00:50:00+01:00', 'eigen plek')))],
    ['goed', () => besluit(daarna(lopend(), poging('2026-11-28T00:20:00+01:00', 'eigen plek'), poging('2026-11-28T00:50:00+01:00')))],
    ['NIETS_OPGELEGD', () => besluit(daarna(lopend().slice(0, 1), poging('2026-11-28T00:30:00+01:00')))],
    ['VERKEERDE_VOLGORDE', () => besluit(daarna(lopend(), poging('2026-11-27T23:00:00+01:00')), { at: '2026-11-27T23:05:00+01:00' })],
    ['HUISVERBOD_VOORBIJ', () => besluit(ingetrokken(gezocht, '2026-11-28T01:00:00+01:00'))],
    ['IN_DE_TOEKOMST', () => besluit(gezocht, {}, '2026-11-28T01:00:00+01:00')],
    ['OPVANG_TE_LANG', () => besluit(gezocht, { einde: '2026-11-30T01:31:00+01:00' })],
    ['goed', () => besluit(gezocht, { einde: '2026-11-29T12:00:00+01:00' })],
    ['VERKEERDE_VOLGORDE', () => besluit(gezocht, { einde: '2026-11-28T01:30:00+01:00' })],
    ['VERKEERDE_VOLGORDE', () => besluit(gezocht, { begin: '2026-11-28T01:00:00+01:00' })],
    ['OPVANG_NA_HUISVERBOD', () => besluit(gezocht, { at: '2026-12-06T20:00:00+01:00', begin: '2026-12-06T20:00:00+01:00', einde: '2026-12-08T20:00:00+01:00' }, '2026-12-06T21:00:00+01:00')],
    ['OPVANG_VERWIJST', () => besluit(gezocht, { redenen: 'Dit past in onze vaste lijn.' })],
    ['OPVANG_LOOPT_AL', () => besluit(opvang)],
    ['NIET_MANDATEERBAAR', () => besluit(gezocht, { ondertekening: HULPOFFICIER })],
    ['ANTWOORD_NODIG', () => besluit(gezocht, { antwoorden: [] })],
    ['ANTWOORD_IS_NEE', () => besluit(gezocht, { antwoorden: [{ code: 'OPVANG_GRONDSLAG', antwoord: 'niet uitgezocht', toelichting: '' }] })],
  ])('%s', (verwacht, werk) => expect(code(werk)).toBe(verwacht));

  test.each([
    ['conform de beleidslijn', true],
    ['onze gedragslijn', true],
    ['dat is gemeentelijk beleid', true],
    ['vast beleid', true],
    ['Zijn broer heeft geen plek. Het vriest.', false],
    ['Hij beleidt dit als zwaar.', false],
  ])('‘%s’ leans on a line that was not published: %s', (zin, ja) => expect(verwijstNaarLijn(zin)).toBe(ja));
});

describe('going on, and the end', () => {
  const nogmaals = daarna(opvang, poging('2026-11-29T14:00:00+01:00'));
  test('for a fixed time, while it runs, with effort since the start', () => {
    const verlengd = langer(nogmaals, '2026-11-29T16:00:00+01:00', '2026-12-02T12:00:00+01:00');
    expect(t14(verlengd)).toEqual([{ op: '2026-12-02T12:00:00+01:00', gehaald: false, teLaat: false }]);
    expect(code(() => langer(verlengd, '2026-12-01T16:00:00+01:00', '2026-12-02T12:00:00+01:00'))).toBe('OPVANG_NIET_LATER');
    expect(code(() => langer(verlengd, '2026-11-29T15:00:00+01:00', '2026-12-03T12:00:00+01:00', '2026-12-01T12:00:00+01:00'))).toBe('VERKEERDE_VOLGORDE');
  });

  test.each<[string, () => unknown]>([
    ['OPVANG_INSPANNING_SINDS', () => langer(opvang, '2026-11-29T16:00:00+01:00', '2026-12-02T12:00:00+01:00')],
    ['OPVANG_EIGEN_PLEK', () => langer(daarna(nogmaals, poging('2026-11-29T15:00:00+01:00', 'eigen plek')), '2026-11-29T16:00:00+01:00', '2026-12-02T12:00:00+01:00')],
    ['OPVANG_VOORBIJ', () => langer(nogmaals, '2026-11-30T01:30:00+01:00', '2026-12-02T12:00:00+01:00')],
    ['OPVANG_NA_HUISVERBOD', () => langer(nogmaals, '2026-11-29T16:00:00+01:00', '2026-12-07T23:41:00+01:00')],
    ['goed', () => langer(nogmaals, '2026-11-29T16:00:00+01:00', '2026-12-07T23:40:00+01:00')],
    ['OPVANG_AL_BEEINDIGD', () => langer(weg(nogmaals, '2026-11-29T15:00:00+01:00'), '2026-11-29T16:00:00+01:00', '2026-12-02T12:00:00+01:00')],
    ['OPVANG_AL_BEEINDIGD', () => weg(weg(nogmaals, '2026-11-29T15:00:00+01:00'), '2026-11-29T16:00:00+01:00')],
    ['OPVANG_ONBEKEND', () => weg(lopend(), '2026-11-29T15:00:00+01:00')],
    ['IN_DE_TOEKOMST', () => weg(opvang, '2026-11-29T15:00:00+01:00', NU)],
    ['VERKEERDE_VOLGORDE', () => weg(opvang, '2026-11-28T01:20:00+01:00', NU)],
  ])('%s', (verwacht, werk) => expect(code(werk)).toBe(verwacht));

  test('ended in time, or too late; after it another decision is possible', () => {
    expect(t14(weg(opvang, '2026-11-30T01:00:00+01:00'))).toEqual([{ op: '2026-11-30T01:30:00+01:00', gehaald: true, teLaat: false }]);
    expect(t14(weg(opvang, '2026-11-30T09:00:00+01:00'))).toEqual([{ op: '2026-11-30T01:30:00+01:00', gehaald: false, teLaat: true }]);
    const opnieuw = besluit(weg(opvang, '2026-11-29T10:00:00+01:00'), { at: '2026-11-29T11:00:00+01:00', begin: '2026-11-29T11:00:00+01:00', einde: '2026-11-30T11:00:00+01:00' });
    expect(opvangVan(bouw(opnieuw))).toHaveLength(2);
    expect(lopendeOpvang(bouw(opnieuw), '2026-11-30T10:59:00+01:00')?.einde).toBe('2026-11-30T11:00:00+01:00');
    expect(lopendeOpvang(bouw(opnieuw), '2026-11-30T11:00:00+01:00')).toBeNull();
  });
});

test('no start and no end make a stay of more than two days, of less than nothing, or beyond the order', () => {
  const DAG = 86_400_000;
  const van = epochVanMoment('2026-11-28T01:10:00+01:00');
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 14_400 }), fc.integer({ min: -60, max: 4_000 }), (naMinuten, duurMinuten) => {
      const begin = van + naMinuten * 60_000;
      const einde = begin + duurMinuten * 60_000;
      const uitkomst = code(() => besluit(gezocht, { begin: momentVanEpoch(begin), einde: momentVanEpoch(einde) }));
      const mag = naMinuten >= 0 && duurMinuten > 0 && einde - begin <= 2 * DAG && einde <= epochVanMoment('2026-12-07T23:40:00+01:00');
      expect(uitkomst === 'goed').toBe(mag);
    }),
    { numRuns: 300 },
  );
});
