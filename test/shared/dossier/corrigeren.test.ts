import { describe, expect, test } from 'vitest';
import { corrigeer, isTeCorrigeren, type Correctie } from '../../../shared/dossier/corrigeren.ts';
import { gebeurtenisSoorten, type Gebeurtenis, type GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { AppFout } from '../../../shared/fout.ts';
import { foutCodes } from '../../../shared/tekst/fouten.ts';
import { isWthCode } from '../../../shared/wth/weigering.ts';
import { BESLOTEN, bouw, daarna, idVan, INGANG, opgelegd, uitgereiktOp } from './zaak.ts';

const NU = '2026-11-28T12:00:00+01:00';

/** A correction of the first event of a kind, with some of its data changed. */
function correctie(zaak: readonly Gebeurtenis[], type: GebeurtenisType, anders: object, at: string | null = null): Correctie {
  const gebeurtenis = zaak.find((een) => een.type === type);
  if (gebeurtenis === undefined) throw new Error(`geen ${type}`);
  return { gebeurtenisId: gebeurtenis.id, gegevens: { ...gebeurtenis.gegevens, ...anders }, at, reden: 'Verkeerd verstaan' };
}

/** The refusal as `CODE veld`, or what was not refused. */
function weigering(zaak: readonly Gebeurtenis[], wat: Correctie, nu = NU): string {
  try {
    return corrigeer(zaak, wat, nu).type;
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    expect(foutCodes.includes(fout.code) || isWthCode(fout.code)).toBe(true);
    return [fout.code, fout.params['veld']].filter(Boolean).join(' ');
  }
}

describe('een feit corrigeren', () => {
  test('het oude feit blijft staan, het nieuwe telt', () => {
    const zaak = opgelegd();
    const nieuw = corrigeer(zaak, correctie(zaak, 'betrokkene.vastgesteld', { naam: '  Jan Verstappelen ' }), NU);
    const daarop = daarna(zaak, nieuw);
    expect(bouw(daarop).betrokkene?.gegevens.naam).toBe('Jan Verstappelen');
    expect(bouw(daarop).betrokkene?.correcties).toEqual([daarop.at(-1)?.id]);
    expect(daarop.find(({ type }) => type === 'betrokkene.vastgesteld')).toEqual(zaak.find(({ type }) => type === 'betrokkene.vastgesteld'));
    expect(gebeurtenisSoorten['gebeurtenis.gecorrigeerd'].safeParse(nieuw.gegevens).success).toBe(true);
  });

  test('een gecorrigeerd feit kan opnieuw worden gecorrigeerd, ook terug', () => {
    const zaak = opgelegd();
    const eens = daarna(zaak, corrigeer(zaak, correctie(zaak, 'melding.ontvangen', { hulpofficier: 'R. Dalen' }, '2026-11-27T22:50:00+01:00'), NU));
    expect(bouw(eens).melding?.at).toBe('2026-11-27T22:50:00+01:00');
    const terug = daarna(eens, corrigeer(eens, correctie(zaak, 'melding.ontvangen', {}, zaak[1]?.at ?? null), NU));
    expect(bouw(terug).melding).toMatchObject({ at: zaak[1]?.at, gegevens: { hulpofficier: 'R. van Dalen' } });
    expect(bouw(terug).melding?.correcties).toHaveLength(2);
    expect(weigering(terug, correctie(zaak, 'melding.ontvangen', {}, zaak[1]?.at ?? null))).toBe('NIETS_VERANDERD');
  });

  test('een correctie van de gegevens laat een eerder verbeterd tijdstip staan', () => {
    const zaak = opgelegd();
    const eens = daarna(zaak, corrigeer(zaak, correctie(zaak, 'melding.ontvangen', {}, '2026-11-27T22:50:00+01:00'), NU));
    const twee = daarna(eens, corrigeer(eens, correctie(zaak, 'melding.ontvangen', { onderdeel: '' }), NU));
    expect(bouw(twee).melding?.at).toBe('2026-11-27T22:50:00+01:00');
  });

  test('wat de applicatie zelf deed, en een correctie zelf, zijn niet te corrigeren', () => {
    const zaak = opgelegd();
    expect(weigering(zaak, correctie(zaak, 'melding.geopend', { zaaknummer: 'x' }))).toBe('NIET_TE_CORRIGEREN');
    const eens = daarna(zaak, corrigeer(zaak, correctie(zaak, 'woning.vastgesteld', { straat: 'Dorpsweg' }), NU));
    expect(weigering(eens, correctie(eens, 'gebeurtenis.gecorrigeerd', {}))).toBe('NIET_TE_CORRIGEREN');
    expect(weigering(zaak, { gebeurtenisId: 'weg', gegevens: {}, at: null, reden: 'x' })).toBe('GEBEURTENIS_ONBEKEND');
    expect(isTeCorrigeren('document.uitgegeven')).toBe(false);
  });

  test.each<[string, GebeurtenisType, object, string | null]>([
    ['NIETS_VERANDERD', 'woning.vastgesteld', {}, null],
    ['NIETS_VERANDERD', 'woning.vastgesteld', {}, BESLOTEN],
    ['CORRECTIE_ONGELDIG naam', 'betrokkene.vastgesteld', { naam: ' ' }, null],
    ['CORRECTIE_ONGELDIG', 'betrokkene.vastgesteld', { burgerservicenummer: '1' }, null],
    ['CORRECTIE_ONGELDIG huisgenootId', 'huisgenoot.vastgesteld', { huisgenootId: 'h9' }, null],
    ['CORRECTIE_ONGELDIG code', 'feit.vastgesteld', { code: '2i1' }, null],
    ['CATALOGUSCODE_ONBEKEND', 'feit.vastgesteld', { code: '2c9' }, null],
    ['CORRECTIE_ONGELDIG bron', 'feit.vastgesteld', { bron: '' }, null],
    ['CORRECTIE_ONGELDIG reden', 'zienswijze.vastgelegd', { gehoord: false }, null],
    ['CORRECTIE_ONGELDIG inhoud', 'zienswijze.vastgelegd', { inhoud: '' }, null],
    ['CORRECTIE_ONGELDIG redenGeenOverleg', 'kindermishandeling.beoordeeld', { overleg: null }, null],
    ['CORRECTIE_ONGELDIG raadsmanOp', 'praktisch.vastgesteld', { raadsmanOp: null }, null],
    ['IN_DE_TOEKOMST raadsmanOp', 'praktisch.vastgesteld', { raadsmanOp: '2026-11-28T12:01:00+01:00' }, null],
    ['IN_DE_TOEKOMST geboortedatum', 'betrokkene.vastgesteld', { geboortedatum: '2026-11-29' }, null],
    ['IN_DE_TOEKOMST datum', 'feit.vastgesteld', { datum: '2026-11-29' }, null],
    ['IN_DE_TOEKOMST at', 'melding.ontvangen', {}, '2026-11-28T12:00:01+01:00'],
    ['VERKEERDE_VOLGORDE', 'melding.ontvangen', {}, '2026-11-27T23:21:00+01:00'],
    ['VERKEERDE_VOLGORDE', 'huisverbod.opgelegd', {}, '2026-11-27T22:00:00+01:00'],
    ['INGANG_VOOR_BESLUIT', 'huisverbod.opgelegd', {}, '2026-11-27T23:41:00+01:00'],
    ['UITREIKING_VOOR_BESLUIT', 'beschikking.uitgereikt', {}, '2026-11-27T23:00:00+01:00'],
    ['CORRECTIE_ONGELDIG ontvangst', 'beschikking.uitgereikt', { ontvangst: 'niet aangetroffen' }, null],
    ['CORRECTIE_ONGELDIG wijze', 'huisverbod.opgelegd', { wijze: 'mondeling' }, null],
    ['DUUR_NIET_TIEN_DAGEN', 'huisverbod.opgelegd', { einde: '2026-12-09T23:40:00+01:00' }, null],
    ['INGANG_NIET_ONMIDDELLIJK', 'huisverbod.opgelegd', { ingang: '2026-11-28T09:00:00+01:00', einde: '2026-12-08T09:00:00+01:00' }, null],
  ])('weigert met %s', (verwacht, type, anders, at) => {
    const zaak = daarna(opgelegd(), uitgereiktOp(INGANG));
    expect(weigering(zaak, correctie(zaak, type, anders, at))).toBe(verwacht);
  });

  test('de aanzegging kan niet voor het besluit liggen', () => {
    const zaak = opgelegd({ wijze: 'mondeling' });
    expect(weigering(zaak, correctie(zaak, 'huisverbod.aangezegd', {}, '2026-11-27T23:19:00+01:00'))).toBe('INGANG_VOOR_BESLUIT');
  });

  test('wat waar is mag er staan, ook als het document er niet mee kan: iemand blijkt minderjarig', () => {
    const zaak = opgelegd();
    expect(weigering(zaak, correctie(zaak, 'betrokkene.vastgesteld', { geboortedatum: '2010-01-01' }))).toBe('gebeurtenis.gecorrigeerd');
  });

  test('een andere fout in de zaak houdt een correctie niet tegen', () => {
    const zaak = opgelegd({ wijze: 'mondeling', aangezegd: '2026-11-27T23:00:00+01:00' });
    expect(weigering(zaak, correctie(zaak, 'woning.vastgesteld', { straat: 'Dorpsweg' }))).toBe('gebeurtenis.gecorrigeerd');
    expect(weigering(zaak, correctie(zaak, 'melding.ontvangen', { onderdeel: '' }))).toBe('gebeurtenis.gecorrigeerd');
  });

  test('de correctie noemt het oorspronkelijke feit', () => {
    const zaak = opgelegd();
    const nieuw = corrigeer(zaak, correctie(zaak, 'woning.vastgesteld', { straat: 'Dorpsweg' }), NU);
    expect(nieuw).toMatchObject({ at: NU, gegevens: { gebeurtenisId: idVan(zaak, 'woning.vastgesteld'), at: null } });
  });
});
