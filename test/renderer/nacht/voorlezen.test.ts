import { expect, test } from 'vitest';
import { plekVan } from '../../../renderer/features/nacht/rail/plek.ts';
import { voorleesNietOpleggen, voorleesOpleggen } from '../../../renderer/features/nacht/rail/voorlezen.ts';
import { veldmeldingen } from '../../../renderer/features/nacht/stand/gebreken.ts';
import { leegConcept, type WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import { gebrekenVanWeging, type Gebrek } from '../../../shared/dossier/weging/vereisten/index.ts';
import { mondeling, nietOpgelegd, NU, op, schriftelijk } from '../../shared/dossier/weging/nacht.ts';

const gelezen = (concept: WegingConcept): Record<string, string> =>
  Object.fromEntries(voorleesOpleggen(concept, NU).regels.map(({ kop, tekst }) => [kop, tekst]));

test('an order in writing: from the handing over, ten days, to the minute', () => {
  expect(gelezen(schriftelijk())).toEqual({
    'Voor wie': 'de heer Karel de Wit, geboren op 14 mei 1984',
    Woning: 'Lindelaan 12, 1234 AB Molenwaard',
    'Geen contact met': 'Anna Smit',
    Begint: 'zaterdag 28 november 2026 om 00.20 uur',
    Eindigt: 'dinsdag 8 december 2026 om 00.20 uur',
  });
});

test('an order announced orally: from the announcement, whatever was typed about handing over', () => {
  const concept = mondeling();
  concept.besluit.uitreikingOp = op('3.00', '28-11-2026');
  expect(gelezen(concept)).toMatchObject({ Begint: 'vrijdag 27 november 2026 om 23.50 uur', Eindigt: 'maandag 7 december 2026 om 23.50 uur' });
});

test('before anything is known it says what is not, and when it would end if it began now', () => {
  const { regels } = voorleesOpleggen(leegConcept(), NU);
  expect(regels.map(({ bekend }) => bekend)).toEqual([false, false, false, false, false]);
  expect(regels.at(-1)?.tekst).toBe('Gaat het nu in, dan op dinsdag 8 december 2026 om 00.30 uur');
});

test.each([
  ['19-3-2026', '2.30', 'zondag 29 maart 2026 om 03.00 uur', /vooruit.*3\.00 uur/],
  ['15-10-2026', '2.20', 'zondag 25 oktober 2026 om 02.20 uur (zomertijd)', /terug.*eerste keer/],
  ['27-11-2026', '23.40', 'maandag 7 december 2026 om 23.40 uur', /^$/],
])('begin %s %s', (datum, tijd, einde, opmerking) => {
  const concept = schriftelijk();
  concept.besluit.uitreikingOp = op(tijd, datum);
  const tekst = voorleesOpleggen(concept, NU);
  expect(tekst.regels.at(-1)?.tekst).toBe(einde);
  expect(tekst.opmerking).toMatch(opmerking);
});

test.each(['schriftelijk', 'mondeling'] as const)('a mistyped year has no end, and stops nothing: %s', (wijze) => {
  const concept = wijze === 'mondeling' ? mondeling() : schriftelijk();
  concept.besluit.uitreikingOp = op('12.00', '1-6-1999');
  concept.besluit.aangezegdOp = op('12.00', '1-6-1999');
  const { regels, opmerking } = voorleesOpleggen(concept, NU);
  expect(regels.at(-1)).toEqual({ kop: 'Eindigt', tekst: 'Bij dit begin is er geen einde. Klopt het jaar?', bekend: false });
  expect(opmerking).toBe('');
});

test('all names in the contact ban are read, and no others', () => {
  const concept = schriftelijk();
  concept.huisgenoten = [...concept.huisgenoten, { id: 'h3', naam: ' Oma Smit ', geboortedatum: '', relatie: '', contactverbod: 'ja' }];
  expect(gelezen(concept)['Geen contact met']).toBe('Anna Smit, Oma Smit');
});

test('a text with marks that turn the direction of reading, or that nobody can see, is not read aloud', () => {
  const concept = schriftelijk();
  concept.betrokkene.naam = 'Karel \u202Etiw ed';
  concept.woning.straat = 'Linde\u200Blaan';
  concept.huisgenoten[0]!.naam = 'Anna\u2067 Smit';
  for (const kop of ['Voor wie', 'Woning', 'Geen contact met']) expect(gelezen(concept)[kop]).toBe('Hier staat een onzichtbaar teken in. Typ het opnieuw.');
  expect(voorleesOpleggen(concept, NU).regels.filter(({ bekend }) => !bekend)).toHaveLength(3);
  const niet = nietOpgelegd();
  niet.besluit.redenenNiet = 'Geen \u202Egevaar';
  expect(voorleesNietOpleggen(niet).regels.at(-1)).toMatchObject({ bekend: false });
});

test('no order: who decided what, when and why', () => {
  expect(voorleesNietOpleggen(nietOpgelegd()).regels.map(({ tekst }) => tekst)).toEqual([
    'Er wordt geen huisverbod opgelegd',
    'Karel de Wit',
    'vrijdag 27 november 2026 om 23.40 uur',
    'H. van Veen',
    'Hij slaapt vannacht elders',
  ]);
});

const gebrek = (code: string, veld: string, ernst: Gebrek['ernst'] = 'verplicht'): Gebrek => ({ code, veld, artikel: 'Awb 3:2', ernst, params: {} });

test('a sentence that could be about any field says in the list which one it is about', () => {
  const concept = schriftelijk();
  expect(plekVan(gebrek('TIJDSTIP_ONTBREEKT', 'besluit.uitreikingOp'), concept)).toBe('Uitreiking: ');
  expect(plekVan(gebrek('HUISGENOOT_GEBOORTEDATUM', 'huisgenoten.h2.geboortedatum'), concept)).toBe('Noor de Wit: ');
  expect(plekVan(gebrek('HUISGENOOT_NAAM_ONTBREEKT', 'huisgenoten.h9.naam'), { ...concept, huisgenoten: [{ ...concept.huisgenoten[0]!, id: 'h9', naam: '' }] })).toBe('Huisgenoot 1: ');
  expect(plekVan(gebrek('TEKEN_NIET_TOEGESTAAN', 'feiten.2c1.bron'), concept)).toBe('Feit 2c1: ');
  expect(plekVan(gebrek('TEKST_TE_LANG', 'incident.omschrijving'), concept)).toBe('Gebeurd: ');
  expect(plekVan(gebrek('NAAM_ONTBREEKT', 'betrokkene.naam'), concept)).toBe('');
});

test('every line of the list is a different one, so that none is said twice', () => {
  const concept = mondeling();
  concept.melder.gebeldOp = op('', '');
  concept.besluit.genomenOp = op('', '');
  concept.besluit.aangezegdOp = op('', '');
  concept.huisgenoten = [{ ...concept.huisgenoten[0]!, naam: '' }, { ...concept.huisgenoten[1]!, naam: '' }];
  const regels = gebrekenVanWeging(concept, NU).map((deel) => plekVan(deel, concept) + deel.code);
  expect(new Set(regels).size).toBe(regels.length);
});

test('at the fields: nothing about a field that nobody left, unless it is about what was typed or a decision was tried', () => {
  const gebreken = [gebrek('NAAM_ONTBREEKT', 'betrokkene.naam'), gebrek('TEKST_TE_LANG', 'incident.omschrijving'), gebrek('SLEUTELS_ONBEKEND', 'praktisch.sleutels', 'aandacht')];
  expect([...veldmeldingen(gebreken, new Set(), false).fout.keys()]).toEqual(['incident.omschrijving']);
  expect([...veldmeldingen(gebreken, new Set(['betrokkene.naam']), false).fout.keys()]).toEqual(['betrokkene.naam', 'incident.omschrijving']);
  const alles = veldmeldingen(gebreken, new Set(), true);
  expect([...alles.fout.keys()]).toEqual(['betrokkene.naam', 'incident.omschrijving']);
  expect([...alles.letOp.keys()]).toEqual(['praktisch.sleutels']);
});
