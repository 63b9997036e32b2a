import { describe, expect, test } from 'vitest';
import { beginCorrectie, gevolgVanCorrectie, leesCorrectie, MOMENT, REDEN, rijnaam, teCorrigeren, type TeCorrigerenFeit } from '../../../renderer/features/dossier/correctie.ts';
import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import type { Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { daarna, idVan, INGANG, opgelegd, uitgereiktOp } from '../../shared/dossier/zaak.ts';
import { bekend, lopend, verlengd } from '../../shared/dossier/verloop/stappen.ts';
import { beeldVan, opgeslagen } from './beeld.ts';

const NU = '2026-11-28T12:00:00+01:00';
const beeld = beeldVan(daarna(opgelegd(), uitgereiktOp(INGANG)), NU, (document) => (document.soort === 'beschikking' ? opgeslagen(document, false) : document));

function feit(type: Gebeurtenis['type'], van: DossierBeeld = beeld): TeCorrigerenFeit {
  const gevonden = teCorrigeren(van, idVan(van.gebeurtenissen, type));
  if (gevonden === null) throw new Error(`geen ${type}`);
  return gevonden;
}
const lees = (type: Gebeurtenis['type'], anders: Formulier) => leesCorrectie(feit(type), { ...beginCorrectie(feit(type)), ...anders }, NU);
const gevolg = (type: Gebeurtenis['type'], anders: Formulier) => gevolgVanCorrectie(beeld, lees(type, { [REDEN]: 'x', ...anders }).correctie, NU);

describe('het formulier van een correctie', () => {
  test('begint met wat nu geldt, en vraagt alleen nog de reden', () => {
    const { correctie, fouten } = lees('betrokkene.vastgesteld', {});
    expect(fouten.map(({ veld }) => veld)).toEqual([REDEN]);
    expect(correctie.gegevens).toEqual(feit('betrokkene.vastgesteld').gegevens);
    expect(correctie.at).toBeNull();
  });

  test('een tijdstip dat is veranderd gaat mee, een ander niet', () => {
    expect(lees('beschikking.uitgereikt', { [MOMENT]: { datum: '27-11-2026', tijd: '23.41', uur: '' } }).correctie.at).toBe('2026-11-27T23:41:00+01:00');
    expect(lees('beschikking.uitgereikt', { [MOMENT]: { datum: '27 nov 2026', tijd: '2340', uur: '' } }).correctie.at).toBeNull();
    expect(lees('beschikking.uitgereikt', { [MOMENT]: { datum: '', tijd: '', uur: '' } }).fouten.map(({ veld }) => veld)).toContain(MOMENT);
  });

  test('een rij zegt over wie zij gaat, of op welke vraag zij antwoordt', () => {
    const verlenging = bekend(verlengd(lopend(), '2026-12-03T15:00:00+01:00', '2026-12-20T12:00:00+01:00'), '2026-12-03T16:00:00+01:00');
    const later = beeldVan(verlenging, '2026-12-03T16:00:00+01:00');
    const naam = (veld: string, nummer: number): string => rijnaam(later, feit('huisverbod.verlengd', later), veld, nummer);
    expect(naam('perHuisgenoot', 0)).toMatch(/^Marieke/);
    expect(naam('antwoorden', 0)).toMatch(/\?$/);
    expect(naam('perHuisgenoot', 9)).toBe('');
  });

  test('er is niets te corrigeren aan wat de applicatie zelf deed', () => {
    expect(teCorrigeren(beeld, idVan(beeld.gebeurtenissen, 'melding.geopend'))).toBeNull();
    expect(teCorrigeren(beeld, 'weg')).toBeNull();
  });
});

describe('wat een correctie verandert', () => {
  test('het einde, als de uitreiking eerder was', () => {
    expect(gevolg('beschikking.uitgereikt', { [MOMENT]: { datum: '27-11-2026', tijd: '23.30', uur: '' } })?.einde).toEqual({
      was: '2026-12-07T23:40:00+01:00',
      wordt: '2026-12-07T23:30:00+01:00',
      later: false,
    });
  });
  test('een later einde krijgt een waarschuwing: een correctie maakt een huisverbod nooit langer', () => {
    const later = beeldVan(opgelegd(), NU);
    const { correctie } = leesCorrectie(feit('huisverbod.opgelegd', later), { ...beginCorrectie(feit('huisverbod.opgelegd', later)), ingang: { datum: '27-11-2026', tijd: '23.50', uur: '' }, [REDEN]: 'x' }, NU);
    expect(gevolgVanCorrectie(later, correctie, NU)?.einde).toMatchObject({ wordt: '2026-12-07T23:50:00+01:00', later: true });
  });
  test('het contactverbod, met de namen voor en na', () => {
    expect(gevolg('huisgenoot.vastgesteld', { contactverbod: 'nee' })?.contactverbod).toEqual({ was: 'Marieke Bos en Lotte Verstappelen', wordt: 'Lotte Verstappelen' });
  });
  test('de documenten die al weg zijn', () => {
    expect(gevolg('woning.vastgesteld', { straat: 'Dorpsweg' })).toEqual({ einde: null, contactverbod: null, documenten: ['Beschikking huisverbod'] });
  });
  test('niets, zolang er niets anders staat of het niet kan', () => {
    expect(gevolg('woning.vastgesteld', {})).toBeNull();
    expect(gevolg('beschikking.uitgereikt', { [MOMENT]: { datum: '27-11-2026', tijd: '22.00', uur: '' } })).toBeNull();
  });
});
