import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTeCorrigeren, type TeCorrigerenType } from '../../../shared/dossier/corrigeren.ts';
import { gebeurtenisSoorten, type GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { naarFormulier, uitFormulier, type Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { veldenVan, type EenVorm, type EnigeVelden } from '../../../shared/dossier/velden/index.ts';
import { MAX_CENTEN } from '../../../shared/geld.ts';
import { leegTijdstip } from '../../../shared/dossier/weging/concept.ts';
import { gebrekCodes } from '../../../shared/tekst/gebreken.ts';
import { CATALOGUS } from '../../../shared/wth/catalogus.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { epochVanMoment, momentVanEpoch } from '../../../shared/wth/tijd.ts';

const NU = '2026-11-28T12:00:00+01:00';
const types = (Object.keys(gebeurtenisSoorten) as GebeurtenisType[]).filter((type) => isTeCorrigeren(type));

const tekst = fc.stringMatching(/^[A-Za-zé][A-Za-zé .,'-]{0,30}[a-z]$/);
const moment = fc
  .integer({ min: epochVanMoment('2015-01-01T00:00:00+01:00') / 60_000, max: epochVanMoment('2029-12-31T00:00:00+01:00') / 60_000 })
  .map((minuten) => momentVanEpoch(minuten * 60_000));
const datum = fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2026-11-01T00:00:00Z'), noInvalidDate: true }).map((dag) => dag.toISOString().slice(0, 10));

/** Any value that the schema allows in a field of this form. */
function waardeVan(vorm: EenVorm): fc.Arbitrary<unknown> {
  switch (vorm.soort) {
    case 'regel':
    case 'tekst':
      return vorm.verplicht ? tekst : fc.oneof(tekst, fc.constant(''));
    case 'datum':
      return vorm.verplicht ? datum : fc.oneof(datum, fc.constant(''));
    case 'moment':
      return vorm.verplicht ? moment : fc.option(moment);
    case 'getal':
      return fc.integer({ min: vorm.van, max: vorm.tot });
    case 'bedrag':
      return vorm.verplicht ? fc.nat(MAX_CENTEN) : fc.option(fc.nat(MAX_CENTEN));
    case 'jaNee':
      return fc.boolean();
    case 'keuze':
      return fc.constantFrom(...Object.keys(vorm.opties));
    case 'catalogus':
      return fc.constantFrom(...CATALOGUS.map(({ code }) => code));
    case 'vast':
      return fc.constant('schriftelijk');
    case 'lijst':
      return fc.array(gegevensVan(vorm.rij), { maxLength: 3 });
    case 'groep':
      return fc.option(gegevensVan(vorm.velden));
    case 'varianten':
      return fc.constantFrom(...Object.entries(vorm.varianten)).chain(([als, { velden }]) => gegevensVan(velden).map((rest) => ({ als, ...rest })));
  }
}

const gegevensVan = (velden: EnigeVelden): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(velden).map(([naam, vorm]) => [naam, waardeVan(vorm)])));

/** The end of an order follows from its start. */
function metEinde(type: TeCorrigerenType, gegevens: Record<string, unknown>): Record<string, unknown> {
  return type === 'huisverbod.opgelegd' ? { ...gegevens, einde: huisverbodtermijn(String(gegevens['ingang'])).einde.moment } : gegevens;
}

/** One example that the schema accepts. */
const voorbeeld = (type: TeCorrigerenType): Record<string, unknown> =>
  metEinde(type, fc.sample(gegevensVan(veldenVan(type)), { numRuns: 1, seed: 7 })[0] ?? {});

describe.each(types)('het formulier van %s', (type) => {
  const velden = veldenVan(type);

  test('heeft elk veld van de gebeurtenis, en geen ander', () => {
    expect(Object.keys(velden).toSorted()).toEqual(Object.keys(gebeurtenisSoorten[type].shape).toSorted());
  });

  test('geeft terug waarmee het is gevuld, en de gebeurtenis aanvaardt dat', () => {
    fc.assert(
      fc.property(gegevensVan(velden), (ruw) => {
        const gegevens = metEinde(type, ruw);
        expect(uitFormulier(velden, naarFormulier(velden, gegevens), gegevens, NU)).toEqual({ gegevens, fouten: [] });
        expect(gebeurtenisSoorten[type].parse(gegevens)).toEqual(gegevens);
      }),
      { numRuns: 40 },
    );
  });

  test('eist een veld precies wanneer de gebeurtenis dat doet', () => {
    const gegevens = voorbeeld(type);
    for (const [naam, vorm] of Object.entries(velden)) {
      if (!('verplicht' in vorm)) continue;
      const leeg = vorm.soort === 'moment' || vorm.soort === 'bedrag' ? null : '';
      expect(gebeurtenisSoorten[type].safeParse({ ...gegevens, [naam]: leeg }).success).toBe(!vorm.verplicht);
      const formulier: Formulier = { ...naarFormulier(velden, gegevens), [naam]: vorm.soort === 'moment' ? leegTijdstip() : ' ' };
      expect(uitFormulier(velden, formulier, gegevens, NU).fouten.map(({ veld }) => veld)).toEqual(vorm.verplicht ? [naam] : []);
    }
  });
});

describe('een veld dat niet kan worden gelezen', () => {
  const fout = (type: TeCorrigerenType, anders: Formulier): string[] => {
    const gegevens = voorbeeld(type);
    const formulier = { ...naarFormulier(veldenVan(type), gegevens), ...anders };
    const { fouten } = uitFormulier(veldenVan(type), formulier, gegevens, NU);
    for (const { code } of fouten) if (code !== 'VERPLICHT') expect(gebrekCodes).toContain(code);
    return fouten.map(({ veld, code }) => `${veld} ${code}`);
  };
  const tijdstip = (datumTekst: string, tijd: string) => ({ datum: datumTekst, tijd, uur: '' }) as const;

  test.each<[string, TeCorrigerenType, Formulier]>([
    ['geboortedatum DATUM_ONLEESBAAR', 'betrokkene.vastgesteld', { geboortedatum: '31-2-1984' }],
    ['naam TEKST_TE_LANG', 'betrokkene.vastgesteld', { naam: 'a'.repeat(301) }],
    ['naam TEKEN_NIET_TOEGESTAAN', 'betrokkene.vastgesteld', { naam: 'Jan\u202EnapS' }],
    ['ingang TIJDSTIP_ONLEESBAAR', 'huisverbod.opgelegd', { ingang: tijdstip('27-11-2026', '25.00') }],
    ['ingang TIJD_BESTAAT_NIET', 'huisverbod.opgelegd', { ingang: tijdstip('29-3-2026', '02.30') }],
    ['ingang TIJD_DUBBEL', 'huisverbod.opgelegd', { ingang: tijdstip('25-10-2026', '02.20') }],
    ['ondertekening.als VERPLICHT', 'huisverbod.opgelegd', { 'ondertekening.als': '' }],
    ['ondertekening.verhindering VERPLICHT', 'huisverbod.opgelegd', { 'ondertekening.als': 'waarnemer', 'ondertekening.beslisser': 'A', 'ondertekening.aanwijzing': 'B', 'ondertekening.verhindering': '' }],
    ['minuten GETAL_ONLEESBAAR', 'uren.besteed', { minuten: '1,5' }],
    ['minuten GETAL_ONLEESBAAR', 'uren.besteed', { minuten: '1441' }],
    ['kosten BEDRAG_ONLEESBAAR', 'opvang.beeindigd', { kosten: '12,345' }],
    ['minuten VERPLICHT', 'uren.besteed', { minuten: ' ' }],
    ['gevolgenInStand VERPLICHT', 'huisverbod.vernietigd', { gevolgenInStand: '' }],
    ['overleg.met VERPLICHT', 'kindermishandeling.beoordeeld', { overleg: 'ja', 'overleg.op': tijdstip('27-11-2026', '23.00'), 'overleg.met': '', 'overleg.uitkomst': 'x' }],
  ])('%s', (verwacht, type, anders) => {
    expect(fout(type, anders)).toEqual([verwacht]);
  });

  test('een geboortejaar van twee cijfers is er een van de laatste honderd jaar', () => {
    const gegevens = voorbeeld('betrokkene.vastgesteld');
    const formulier = { ...naarFormulier(veldenVan('betrokkene.vastgesteld'), gegevens), geboortedatum: '12-5-35' };
    expect(uitFormulier(veldenVan('betrokkene.vastgesteld'), formulier, gegevens, NU).gegevens['geboortedatum']).toBe('1935-05-12');
  });

  test('een tijdstip dat niet is aangeraakt houdt zijn seconden', () => {
    const oud = { ...voorbeeld('praktisch.vastgesteld'), raadsmanOp: '2026-11-27T23:20:41+01:00' };
    expect(uitFormulier(veldenVan('praktisch.vastgesteld'), naarFormulier(veldenVan('praktisch.vastgesteld'), oud), oud, NU).gegevens).toEqual(oud);
  });

  test('wie een ander begin invult, krijgt het einde dat de wet daaraan geeft', () => {
    const oud = voorbeeld('huisverbod.opgelegd');
    const formulier = { ...naarFormulier(veldenVan('huisverbod.opgelegd'), oud), ingang: tijdstip('27-11-2026', '23.10') };
    const { gegevens } = uitFormulier(veldenVan('huisverbod.opgelegd'), formulier, oud, NU);
    expect(gegevens).toMatchObject({ ingang: '2026-11-27T23:10:00+01:00', einde: '2026-12-07T23:10:00+01:00' });
  });
});
