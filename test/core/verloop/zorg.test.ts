/* Care notes are apart from procedure notes: who reads them, who writes them, and where they never come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTaken, takenVan } from '../../../shared/dossier/taken/taken.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { alineas, onderdelen } from '../word/docx.ts';
import { eisGeldigWord } from '../word/geldig.ts';

let g: Gemeente;
let oov: Persoon;
let zorg: Persoon;
let loco: Persoon;
let wethouder: Persoon;
let wethouderLoco: Persoon;
let dossierId = '';
let notitieId = '';
const GEHEIM = 'Zij drinkt sinds de zomer.';
const contact = { type: 'zorg.contact', at: '2026-11-28T09:00:00+01:00', gegevens: { spoor: 'h1', met: 'haarzelf', hoe: 'telefoon', inhoud: GEHEIM } } as const;

beforeAll(async () => {
  g = await maakGemeente();
  const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
  zorg = await g.nieuw(ict, 'Wies Hoek', ['medewerkerGezondheidszorg']);
  loco = await g.nieuw(ict, 'Bram Vink', ['locoburgemeester']);
  wethouder = await g.nieuw(ict, 'Fien Maat', ['wethouder']);
  wethouderLoco = await g.nieuw(ict, 'Teun Baas', ['wethouder', 'locoburgemeester']);
  for (const persoon of [oov, zorg, loco, wethouder, wethouderLoco]) await g.verleen(g.burgemeester, persoon);
  g.proef.zet(NACHT);
  await g.als(g.burgemeester);
  ({ dossierId } = await g.proef.geef('melding.nieuw', {}));
  g.proef.zet('2026-11-27T23:31:00+01:00');
  await g.proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  g.proef.zet('2026-11-28T10:00:00+01:00');
  await g.proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
});
afterEach(() => expect(g.proef.onverwacht).toEqual([]));
afterAll(() => g.proef.einde());

const ziet = async (): Promise<boolean> => JSON.stringify(await g.proef.geef('dossier.open', { dossierId })).includes(GEHEIM);

it('who regulates the care writes and reads them; so does the burgemeester; procedure and a loco elsewhere do not', async () => {
  await g.als(zorg);
  ({ gebeurtenisId: notitieId } = await g.proef.geef('zorg.notitie', { dossierId, stap: contact }));
  await g.proef.geef('zorg.regie', { dossierId, stap: { type: 'zorg.overdracht', at: '2026-11-28T09:00:00+01:00', gegevens: { stap: 'gebeld', wie: 'Team Noord', toelichting: '' } } });
  expect(await ziet()).toBe(true);
  await g.als(oov);
  expect(await ziet()).toBe(false);
  expect((await g.proef.geef('dossier.open', { dossierId })).gebeurtenissen.map(({ type }) => type)).toContain('zorg.overdracht');
  expect(await g.proef.weiger('zorg.notitie', { dossierId, stap: contact })).toBe('NIET_BEVOEGD');
  await g.als(loco);
  expect(await g.proef.weiger('zorg.notitie', { dossierId, stap: contact })).not.toBe('');
  await g.als(g.burgemeester);
  expect(await ziet()).toBe(true);
});

it('nor is their unfinished form or their correction for anybody else', async () => {
  await g.als(zorg);
  await g.proef.geef('formulier.bewaar', { dossierId, formulier: 'zorg.contact', gegevens: { inhoud: GEHEIM } });
  await g.als(oov);
  expect(await g.proef.weiger('formulier.lees', { dossierId, formulier: 'zorg.contact' })).toBe('ZORGNOTITIE_NIET_VOOR_U');
  expect(await g.proef.weiger('formulier.bewaar', { dossierId, formulier: 'zorg.contact', gegevens: {} })).toBe('ZORGNOTITIE_NIET_VOOR_U');
  expect(await g.proef.weiger('feit.corrigeer', { dossierId, gebeurtenisId: notitieId, gegevens: { ...contact.gegevens, inhoud: 'x' }, at: null, reden: 'x' })).toBe('ZORGNOTITIE_NIET_VOOR_U');
  // Nor by the draft of its correction, for who knows its id.
  const verbetering = { dossierId, gebeurtenisId: notitieId, gegevens: { ...contact.gegevens, met: 'haar zus' }, at: null, reden: 'Verkeerd verstaan.' };
  expect(await g.proef.weiger('zorg.corrigeer', verbetering)).toBe('ZORGNOTITIE_NIET_VOOR_U');
  expect(await g.proef.weiger('formulier.lees', { dossierId, formulier: `gebeurtenis.gecorrigeerd/${notitieId}` })).toBe('ZORGNOTITIE_NIET_VOOR_U');
  await g.als(zorg);
  await g.proef.geef('zorg.corrigeer', verbetering);
  const { gebeurtenissen } = await g.proef.geef('dossier.open', { dossierId });
  expect(gebeurtenissen.filter(({ id, type }) => id === notitieId || type === 'gebeurtenis.gecorrigeerd')).toHaveLength(2);
  expect(await g.proef.weiger('zorg.corrigeer', { ...verbetering, gebeurtenisId: gebeurtenissen[1]!.id })).toBe('NIET_BEVOEGD');
  await g.als(g.burgemeester);
  expect((await g.proef.geef('formulier.lees', { dossierId, formulier: 'zorg.contact' })).concept?.gegevens).toEqual({ inhoud: GEHEIM });
});

it('they are in no document and in no procesdossier; the advice is in both', async () => {
  await g.als(zorg);
  const KERN = 'Verleng tot het plan er is.';
  await g.proef.geef('zorg.regie', { dossierId, stap: { type: 'zorg.advies', at: '2026-11-28T09:30:00+01:00', gegevens: { advies: 'verlengen', van: 'Steunpunt', kern: KERN } } });
  await g.als(g.burgemeester);
  const { documenten } = await g.proef.geef('dossier.open', { dossierId });
  for (const { soort, huisgenootId } of documenten.filter(({ belet }) => belet === '')) {
    const { inhoud } = await g.proef.geef('document.voorbeeld', { dossierId, soort, huisgenootId });
    expect(documentTekst(inhoud)).not.toContain(GEHEIM);
    if (soort === 'advies-burgemeester') expect(documentTekst(inhoud)).toContain(KERN);
  }
  const inventaris = JSON.stringify((await g.proef.geef('procesdossier.lees', { dossierId })).inventaris);
  expect(inventaris).not.toContain(GEHEIM);
  expect(inventaris).toContain(KERN);
});

it('the times of the handover stand on the board', async () => {
  const regel = (await g.proef.geef('bord.lees', {})).regels.find((een) => een.dossierId === dossierId);
  expect(regel?.teLateTaken).toBe(1);
  expect(regel?.redenen.map(({ code }) => code)).toContain('TAKEN_TE_LAAT');
});

it('who oversees sees that nobody had contact, not what was said; who only does the procedure sees neither, and nobody takes out a name', async () => {
  const punten = async (): Promise<string[]> => (await g.proef.geef('controle.lees', {})).regels.flatMap(({ punten: alle }) => alle.map(({ code }) => code));
  g.proef.zet('2026-12-02T10:00:00+01:00');
  await g.als(wethouder);
  expect(await punten()).toEqual(expect.arrayContaining(['GEEN_VERANTWOORDELIJKE', 'GEEN_CONTACT', 'TAKEN_TE_LAAT']));
  expect(JSON.stringify(await g.proef.geef('controle.lees', {}))).not.toContain(GEHEIM);
  expect(await ziet()).toBe(false);
  const pad = join(g.proef.map, 'controle.docx');
  g.proef.kiesOpslag.push(pad);
  await g.proef.geef('controle.voerUit', {});
  const bytes = readFileSync(pad);
  eisGeldigWord(bytes);
  const xml = onderdelen(bytes).get('word/document.xml')!;
  expect([xml.match(/<w:tblHeader/g), xml.match(/<w:pStyle w:val="Heading1"/g)]).toEqual([[expect.any(String)], [expect.any(String)]]);
  const tekst = alineas(xml).join('\n');
  const { gebeurtenissen, zaaknummer } = await g.proef.geef('dossier.open', { dossierId });
  expect(tekst).toContain(zaaknummer);
  for (const { gegevens } of gebeurtenissen) if ('geboortedatum' in gegevens) expect(tekst).not.toContain(gegevens.naam);
  expect(tekst).not.toMatch(/opvang/i);
  expect((await g.proef.geef('inzage.eigen', { voor: null, aantal: 20 })).regels.map(({ actie }) => actie)).toContain('controle.geschreven');
  await g.als(oov);
  expect(await punten()).toContain('GEEN_VERANTWOORDELIJKE');
  expect(await punten()).not.toContain('GEEN_CONTACT');
});

it('who may read the care notes only while acting sees what they ask for on the board only then', async () => {
  const codes = async () => (await g.proef.geef('bord.lees', {})).regels.find((een) => een.dossierId === dossierId)?.redenen.map(({ code }) => code);
  await g.als(zorg);
  await g.proef.geef('zorg.notitie', { dossierId, stap: { type: 'zorg.plan', at: '2026-12-02T08:00:00+01:00', gegevens: { spoor: 'h1', doel: 'Rust', afspraken: GEHEIM, volgendMoment: '2026-12-04T10:00:00+01:00' } } });
  await g.als(wethouderLoco);
  expect(await codes()).not.toContain('ZORGMOMENT');
  await g.proef.geef('dienst.neemWaar', { grond: 'verlof' });
  expect(await codes()).toContain('ZORGMOMENT');
  await g.proef.geef('dienst.beeindig', {});
  expect(await codes()).not.toContain('ZORGMOMENT');
});

it('costs and hours add up over the cases, as they count after a correction', async () => {
  const kost = { soort: 'tolk', betaler: 'gemeente', bedrag: 50_000, omschrijving: 'Tolk', kenmerk: '' } as const;
  const op = '2026-11-30T10:00:00+01:00';
  await g.als(zorg);
  const { gebeurtenisId } = await g.proef.geef('kosten.vastleggen', { dossierId, stap: { type: 'kosten.gemaakt', at: op, gegevens: kost } });
  await g.proef.geef('kosten.vastleggen', { dossierId, stap: { type: 'uren.besteed', at: op, gegevens: { minuten: 45, rol: 'medewerkerGezondheidszorg', wie: 'Wies Hoek', wat: 'Regie' } } });
  await g.proef.geef('kosten.corrigeer', { dossierId, gebeurtenisId, gegevens: { ...kost, bedrag: 5_000 }, at: '2026-11-29T10:00:00+01:00', reden: 'Een nul te veel.' });
  await g.proef.geef('kosten.corrigeer', { dossierId, gebeurtenisId, gegevens: { ...kost, bedrag: 5_100 }, at: null, reden: 'En nog iets.' });
  expect(await g.proef.weiger('kosten.corrigeer', { dossierId, gebeurtenisId: notitieId, gegevens: {}, at: null, reden: 'x' })).toBe('NIET_BEVOEGD');
  const { kosten, raming } = await g.proef.geef('kosten.jaar', { jaar: 2026 });
  expect(kosten).toMatchObject({ opgelegd: null, telling: { totaal: 5_100, minuten: 45, perRol: { medewerkerGezondheidszorg: 45 } } });
  expect(raming.heleZaak).toBe(900_000);
  expect((await g.proef.geef('kosten.jaar', { jaar: 2025 })).kosten.telling).toMatchObject({ totaal: 0, minuten: 0 });
});

it('a party that stalls stays with who oversees after the order is over, until it is solved', async () => {
  await g.als(oov);
  const regie = async (type: 'zorg.knelpunt' | 'zorg.escalatie', at: string, gegevens: object) => (await g.proef.geef('zorg.regie', { dossierId, stap: { type, at, gegevens } } as never)).gebeurtenisId;
  const knelpuntId = await regie('zorg.knelpunt', '2026-12-02T09:00:00+01:00', { partij: 'Polikliniek', omschrijving: 'Geen intake.' });
  g.proef.zet('2027-01-05T10:00:00+01:00');
  await g.als(wethouder);
  expect((await g.proef.geef('controle.lees', {})).regels.map(({ status, punten }) => [status, punten.map(({ code }) => code)])).toEqual([['van rechtswege geëindigd', ['KNELPUNT']]]);
  await g.als(oov);
  await regie('zorg.escalatie', '2027-01-05T09:30:00+01:00', { knelpuntId, stap: 'consult', door: 'D. Mulder', met: 'De intaker', uitkomst: 'opgelost', toelichting: 'Morgen.', overgeslagen: '' });
  expect((await g.proef.geef('controle.lees', {})).regels).toEqual([]);
});

it('a year of care: an order that is over comes back on the board when its care is looked at again, and cannot be closed before', async () => {
  const regel = async () => (await g.proef.geef('bord.lees', {})).regels.find((een) => een.dossierId === dossierId);
  await g.als(zorg);
  await g.proef.geef('zorg.notitie', { dossierId, stap: { type: 'zorg.plan', at: '2026-12-02T09:00:00+01:00', gegevens: { spoor: 'h1', doel: 'Rust', afspraken: GEHEIM, volgendMoment: '2027-03-01T10:00:00+01:00' } } });
  g.proef.zet('2027-02-01T10:00:00+01:00');
  await g.als(zorg);
  expect(await regel()).toBeUndefined();
  g.proef.zet('2027-02-23T10:00:00+01:00');
  expect((await regel())?.redenen.map(({ code }) => code)).toEqual(['ZORGMOMENT']);
  await g.als(oov);
  expect(await regel()).toBeUndefined();
  const { gebeurtenissen } = await g.proef.geef('dossier.open', { dossierId });
  for (const taak of openTaken(takenVan(bouwDossier(dossierId, gebeurtenissen), g.proef.nu()))) await g.proef.geef('taak.sluiten', { dossierId, taak: taak.id, reden: 'Oud.' });
  for (const { id } of (await g.proef.geef('inhaal.lijst', {})).posten) await g.proef.geef('inhaal.nietNodig', { dossierId, post: id, reden: 'Oud.' });
  expect(await g.proef.weiger('dossier.sluitAf', { dossierId, toelichting: '' })).toBe('AFSLUITEN_ZORG_LOOPT');
  g.proef.zet('2027-03-01T12:00:00+01:00');
  await g.als(zorg);
  expect((await regel())?.niveau).toBe('rood');
  await g.proef.geef('zorg.notitie', { dossierId, stap: { type: 'zorg.contact', at: '2027-03-01T11:00:00+01:00', gegevens: { ...contact.gegevens, spoor: 'h1' } } });
  expect(await regel()).toBeUndefined();
  await g.als(oov);
  // Closing takes a party that stalls off the list of who oversees, so who closes says why.
  await g.proef.geef('zorg.regie', { dossierId, stap: { type: 'zorg.knelpunt', at: '2027-03-01T11:30:00+01:00', gegevens: { partij: 'Schuldhulp', omschrijving: 'Wachtlijst.' } } });
  expect((await g.proef.geef('controle.lees', {})).regels).toHaveLength(1);
  expect(await g.proef.weiger('dossier.sluitAf', { dossierId, toelichting: ' ' })).toBe('AFSLUITEN_KNELPUNT');
  await g.proef.geef('dossier.sluitAf', { dossierId, toelichting: 'De gemeente Veenwijk neemt het over.' });
  expect((await g.proef.geef('controle.lees', {})).regels).toEqual([]);
  expect((await g.proef.geef('dossier.open', { dossierId })).gebeurtenissen.at(-1)).toMatchObject({ type: 'dossier.afgesloten', gegevens: { nietOpgelost: ['Schuldhulp'] } });
});
