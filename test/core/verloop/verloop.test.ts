import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Invoer } from '../../../shared/contract/contract.ts';
import type { InzageRegel } from '../../../shared/contract/inzage.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { takenVan } from '../../../shared/dossier/taken/taken.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { inzageTekst } from '../../../shared/tekst/inzage.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { bekendmaking, intrekking, schorsing, VERLOOP_INVOER, verlenging, zienswijze } from './invoer.ts';

/* One archive for the file: a burgemeester, a loco, a medewerker OOV and a jurist. Each test has a case of its own. */
let g: Gemeente;
let oov: Persoon;
let loco: Persoon;
let jurist: Persoon;
beforeAll(async () => {
  g = await maakGemeente();
  const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
  loco = await g.nieuw(ict, 'Bram Vink', ['locoburgemeester']);
  jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
  for (const persoon of [oov, loco, jurist]) await g.verleen(g.burgemeester, persoon);
});
afterEach(() => expect(g.proef.onverwacht).toEqual([]));
afterAll(() => g.proef.einde());

const EINDE = '2026-12-07T23:40:00+01:00';
const MAXIMUM = '2026-12-25T23:40:00+01:00';

/** An order of that night, handed over at its start; the burgemeester has the archive open. */
async function lopend(naam = 'Johan Kanarie'): Promise<string> {
  g.proef.zet(NACHT);
  await g.als(g.burgemeester);
  const { dossierId } = await g.proef.geef('melding.nieuw', {});
  g.proef.zet('2026-11-27T23:31:00+01:00');
  const concept = volledigeNachtpagina();
  concept.betrokkene.naam = naam;
  await g.proef.geef('weging.besluit', { dossierId, concept });
  g.proef.zet('2026-11-28T08:00:00+01:00');
  await g.proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  return dossierId;
}

/** Extended until Christmas and handed over. */
async function verlengd(dossierId: string): Promise<string> {
  g.proef.zet('2026-12-04T16:30:00+01:00');
  await g.proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
  const { verlengingId } = await g.proef.geef('huisverbod.verleng', verlenging(dossierId, '2026-12-04T15:00:00+01:00', MAXIMUM));
  expect(await g.proef.geef('verlenging.maakBekend', bekendmaking(dossierId, verlengingId, '2026-12-04T16:00:00+01:00'))).toEqual({ status: 'verlengd' });
  return verlengingId;
}

const regel = async (dossierId: string) => (await g.proef.geef('bord.lees', {})).regels.find((een) => een.dossierId === dossierId);
const inLijst = async (filter: 'lopend' | 'alle', dossierId: string): Promise<string> =>
  (await g.proef.geef('dossier.lijst', { filter, zoek: '', na: null, aantal: 100 })).regels.find((een) => een.dossierId === dossierId)?.status ?? '';

describe('an order in every branch', () => {
  it('extended: until Christmas in the list, on the board and in its terms, and then over by itself', async () => {
    const dossierId = await lopend();
    await verlengd(dossierId);
    expect(await inLijst('lopend', dossierId)).toBe('verlengd');
    expect((await regel(dossierId))?.einde).toBe(MAXIMUM);
    const beeld = await g.proef.geef('dossier.open', { dossierId });
    expect(beeld.termijnen.map(({ code, uiterlijk }) => `${code} ${uiterlijk.op}`)).toContain(`T1 ${MAXIMUM}`);
    g.proef.zet(MAXIMUM);
    expect(await inLijst('alle', dossierId)).toBe('van rechtswege geëindigd');
    expect(await regel(dossierId)).toBeUndefined();
  });

  it('withdrawn at once', async () => {
    const dossierId = await lopend();
    g.proef.zet('2026-12-02T11:00:00+01:00');
    expect(await g.proef.geef('huisverbod.trekIn', intrekking(dossierId, '2026-12-02T11:00:00+01:00', '2026-12-01T09:00:00+01:00'))).toEqual({ status: 'ingetrokken' });
    expect(await inLijst('lopend', dossierId)).toBe('');
    expect(await inLijst('alle', dossierId)).toBe('ingetrokken');
  });

  it('suspended and lifted, recorded by the jurist; the end does not move', async () => {
    const dossierId = await lopend();
    await g.als(jurist);
    g.proef.zet('2026-12-01T16:00:00+01:00');
    const geschorst = schorsing(dossierId, '2026-12-01T16:00:00+01:00');
    expect(await g.proef.geef('uitspraak.vastleggen', geschorst)).toEqual({ status: 'geschorst' });
    expect(await regel(dossierId)).toMatchObject({ status: 'geschorst', einde: EINDE });
    g.proef.zet('2026-12-02T16:00:00+01:00');
    const opgeheven = { type: 'schorsing.opgeheven', at: '2026-12-02T16:00:00+01:00', gegevens: { ...geschorst.uitspraak.gegevens, ingang: '2026-12-02T16:00:00+01:00' } } as Invoer<'uitspraak.vastleggen'>['uitspraak'];
    expect(await g.proef.geef('uitspraak.vastleggen', { dossierId, uitspraak: opgeheven })).toEqual({ status: 'lopend' });
    expect(await g.proef.weiger('huisverbod.verleng', verlenging(dossierId, '2026-12-02T15:00:00+01:00', MAXIMUM))).toBe('NIET_BEVOEGD');
  });

  it('left to lapse on purpose', async () => {
    const dossierId = await lopend();
    g.proef.zet('2026-12-04T15:00:00+01:00');
    expect((await regel(dossierId))?.beslissen).toMatchObject({ uiterlijk: EINDE });
    await g.proef.geef('huisverbod.laatEindigen', { dossierId, at: g.proef.nu(), beslisser: 'H. de Ruijter', redenen: 'De rust is terug.', zorgadvies: '' });
    expect(await regel(dossierId)).toMatchObject({ beslissen: null, laatEindigen: true });
  });

  it('with the contact ban changed for one person', async () => {
    const dossierId = await lopend();
    g.proef.zet('2026-12-01T15:00:00+01:00');
    const wijziging = { ...VERLOOP_INVOER['contactverbod.wijzig'], dossierId, at: g.proef.nu(), vanaf: g.proef.nu() };
    await g.proef.geef('contactverbod.wijzig', wijziging);
    expect(await g.proef.weiger('contactverbod.wijzig', { ...wijziging, huisgenootId: 'h9' })).toBe('HUISGENOOT_ONBEKEND');
    expect(await g.proef.weiger('contactverbod.wijzig', wijziging)).toBe('NIETS_VERANDERD');
  });
});

describe('what is refused', () => {
  it('an extension that is late, too long, oral, unheard, or signed by who may not', async () => {
    const dossierId = await lopend();
    g.proef.zet('2026-12-04T16:30:00+01:00');
    const goed = verlenging(dossierId, '2026-12-04T15:00:00+01:00', MAXIMUM);
    expect(await g.proef.weiger('huisverbod.verleng', goed)).toBe('ZIENSWIJZE_ONTBREEKT');
    await g.proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
    const hulpofficier = { als: 'hulpofficier', beslisser: 'H. de Ruijter', hulpofficier: 'R. van Dalen', mandaat: 'Besluit' };
    expect(await g.proef.weiger('huisverbod.verleng', { ...goed, ondertekening: hulpofficier })).toBe('NIET_MANDATEERBAAR');
    expect(await g.proef.weiger('huisverbod.verleng', { ...goed, nieuwEinde: '2026-12-25T23:41:00+01:00' })).toBe('LANGER_DAN_VIER_WEKEN');
    expect(await g.proef.weiger('huisverbod.verleng', { ...goed, antwoorden: [] })).toBe('ANTWOORD_NODIG');
    const { verlengingId } = await g.proef.geef('huisverbod.verleng', goed);
    const kenbaar = bekendmaking(dossierId, verlengingId, '2026-12-04T16:00:00+01:00');
    expect(await g.proef.weiger('verlenging.maakBekend', { ...kenbaar, wijze: 'mondeling' })).toBe('VERLENGING_NIET_MONDELING');
    g.proef.zet('2026-12-08T09:00:00+01:00');
    expect(await g.proef.weiger('verlenging.maakBekend', { ...kenbaar, at: EINDE })).toBe('BEKENDMAKING_NA_EINDE');
    expect(await g.proef.weiger('huisverbod.verleng', verlenging(dossierId, g.proef.nu(), MAXIMUM))).toBe('VERLENGING_NA_EINDE');
    expect(await inLijst('alle', dossierId)).toBe('van rechtswege geëindigd');
  });

  it('a mandate that art. 3 does not name', async () => {
    const verleen = VERLOOP_INVOER['mandaat.verleen'];
    await g.als(oov);
    for (const bevoegdheid of ['2-9', '8-2', '9-1'] as const) expect(await g.proef.weiger('mandaat.verleen', { ...verleen, bevoegdheid })).toBe('NIET_MANDATEERBAAR');
    expect(await g.proef.weiger('mandaat.verleen', { ...verleen, sinds: '2026-01-04' })).toBe('MANDAAT_VOOR_BESLUIT');
    const { id } = await g.proef.geef('mandaat.verleen', verleen);
    expect(await g.proef.weiger('mandaat.beeindig', { id, tot: '2025-12-31', besluit: 'x' })).toBe('MANDAAT_EINDE_VOOR_BEGIN');
    await g.proef.geef('mandaat.beeindig', { id, tot: '2027-01-01', besluit: 'Intrekkingsbesluit' });
    expect(await g.proef.weiger('mandaat.beeindig', { id, tot: '2027-01-01', besluit: 'x' })).toBe('MANDAAT_AL_BEEINDIGD');
    expect((await g.proef.geef('mandaat.lijst', {})).register).toContainEqual(expect.objectContaining({ id, bevoegdheid: '2-8', tot: '2027-01-01', eindBesluit: 'Intrekkingsbesluit' }));
  });
});

describe('a hulpofficier who signs', () => {
  /** The night page of an order that he signs; `beslisser` decided. */
  let zaakId = '';
  async function getekend(beslisser: string): Promise<string> {
    g.proef.zet(NACHT);
    await g.als(g.burgemeester);
    ({ dossierId: zaakId } = await g.proef.geef('melding.nieuw', {}));
    g.proef.zet('2026-11-27T23:31:00+01:00');
    const concept = volledigeNachtpagina();
    concept.besluit = { ...concept.besluit, ondertekening: 'hulpofficier', beslisser, mandaat: 'Besluit 2026' };
    return g.proef.weiger('weging.besluit', { dossierId: zaakId, concept });
  }
  it('may for a burgemeester who decided; decides himself only when the register says so', async () => {
    expect(await getekend('H. de Ruijter')).toBe('TOEGELATEN');
    expect(await getekend('van Dalen, R.')).toBe('OPLEGMANDAAT_ONTBREEKT');
    await g.als(oov);
    const { id } = await g.proef.geef('mandaat.verleen', { ...VERLOOP_INVOER['mandaat.verleen'], bevoegdheid: '2-1' });
    expect(await getekend('R. van Dalen')).toBe('TOEGELATEN');
    await g.als(oov);
    await g.proef.geef('mandaat.beeindig', { id, tot: '2026-11-27', besluit: 'Intrekkingsbesluit' });
    expect(await getekend('R. van Dalen')).toBe('OPLEGMANDAAT_ONTBREEKT');
    // Nor can it be said afterwards that he had decided.
    await getekend('H. de Ruijter');
    const opgelegd = bouwDossier(zaakId, (await g.proef.geef('dossier.open', { dossierId: zaakId })).gebeurtenissen).opgelegd!;
    const gegevens = { ...opgelegd.gegevens, ondertekening: { ...opgelegd.gegevens.ondertekening, beslisser: 'R. van Dalen' } };
    expect(await g.proef.weiger('feit.corrigeer', { dossierId: zaakId, gebeurtenisId: opgelegd.gebeurtenisId, gegevens, at: null, reden: 'Anders' })).toBe('OPLEGMANDAAT_ONTBREEKT');
  });

  it('who decides under a mandate to impose is named as such, and reports to the burgemeester', async () => {
    await g.als(oov);
    const { id } = await g.proef.geef('mandaat.verleen', { ...VERLOOP_INVOER['mandaat.verleen'], bevoegdheid: '2-1' });
    g.proef.zet(NACHT);
    await g.als(g.burgemeester);
    ({ dossierId: zaakId } = await g.proef.geef('melding.nieuw', {}));
    g.proef.zet('2026-11-27T23:31:00+01:00');
    const concept = volledigeNachtpagina();
    concept.besluit = { ...concept.besluit, ondertekening: 'oplegmandaat', beslisser: 'H. de Ruijter', mandaat: '' };
    expect(await g.proef.weiger('weging.besluit', { dossierId: zaakId, concept })).toBe('VEREISTEN_ONTBREKEN');
    concept.besluit.mandaat = 'het Mandaatbesluit 2026';
    await g.proef.geef('weging.besluit', { dossierId: zaakId, concept });
    const { inhoud } = await g.proef.geef('document.voorbeeld', { dossierId: zaakId, soort: 'beschikking', huisgenootId: '' });
    const tekst = documentTekst(inhoud);
    expect(tekst).toMatch(/Hulpofficier van justitie R\. van Dalen heeft dit besluit genomen .* namens de burgemeester/);
    expect(tekst).toContain('namens deze:\nR. van Dalen\nhulpofficier van justitie');
    expect(tekst).not.toContain('heeft dit besluit zelf genomen');
    const zaak = bouwDossier(zaakId, (await g.proef.geef('dossier.open', { dossierId: zaakId })).gebeurtenissen);
    expect(takenVan(zaak, g.proef.nu()).find(({ soort }) => soort === 'burgemeester')).toMatchObject({ artikel: 'Wth 3 lid 2', stand: 'open' });
    await g.als(oov);
    // That the mandate had ended by then is entered afterwards: what was decided under it can still be put right.
    g.proef.zet('2026-11-30T09:00:00+01:00');
    await g.proef.geef('mandaat.beeindig', { id, tot: '2026-11-27', besluit: 'Intrekkingsbesluit' });
    const opgelegd = zaak.opgelegd!;
    const correctie = { dossierId: zaakId, gebeurtenisId: opgelegd.gebeurtenisId, at: null, reden: 'Verkeerd genoemd' };
    await g.proef.geef('feit.corrigeer', { ...correctie, gegevens: { ...opgelegd.gegevens, ondertekening: { ...opgelegd.gegevens.ondertekening, mandaat: 'Mandaatbesluit 2026-4' } } });
  });
});

describe('duties and closing', () => {
  it('are ticked, closed with a reason, and then the case can be closed', async () => {
    const dossierId = await lopend();
    const NA = '2026-12-08T09:00:00+01:00';
    const taak = { ...VERLOOP_INVOER['taak.afronden'], dossierId, at: '2026-11-28T08:00:00+01:00' };
    await g.proef.geef('taak.afronden', taak);
    expect(await g.proef.weiger('taak.afronden', taak)).toBe('TAAK_AL_AF');
    g.proef.zet(NA);
    expect(await g.proef.weiger('dossier.sluitAf', { dossierId, toelichting: '' })).toBe('AFSLUITEN_OPEN_WERK');
    const { gebeurtenissen } = await g.proef.geef('dossier.open', { dossierId });
    for (const { id, stand } of takenVan(bouwDossier(dossierId, gebeurtenissen), NA))
      if (stand === 'open' || stand === 'te laat') await g.proef.geef('taak.sluiten', { dossierId, taak: id, reden: 'Door de politie gedaan.' });
    for (const { id } of (await g.proef.geef('inhaal.lijst', {})).posten.filter((post) => post.dossierId === dossierId))
      await g.proef.geef('inhaal.nietNodig', { dossierId, post: id, reden: 'Het systeem werkte.' });
    await g.proef.geef('dossier.sluitAf', { dossierId, toelichting: '' });
    expect(await g.proef.weiger('dossier.sluitAf', { dossierId, toelichting: '' })).toBe('AL_AFGESLOTEN');
    await g.proef.geef('dossier.heropen', { dossierId, reden: 'Er komt een uitspraak.' });
  });

  it('follow what the municipality agreed, from then on and as long as it did', async () => {
    await g.als(oov);
    const taak = { ...VERLOOP_INVOER['taak.afronden'], at: '2026-11-28T08:00:00+01:00', taak: 'opleggen//eigen/corporatie' };
    g.proef.zet(NACHT);
    await g.proef.geef('werkafspraken.bewaar', { ...eersteWerkafspraken, eigenPlichten: [{ code: 'corporatie', naam: 'de woningcorporatie', bij: ['opleggen'], binnenUren: 24, sinds: null, tot: null }] });
    const dossierId = await lopend();
    await g.als(oov);
    await g.proef.geef('werkafspraken.bewaar', eersteWerkafspraken);
    // The agreement no longer counts, and the case that knows it still does.
    expect((await g.proef.geef('werkafspraken.lees', {})).eigenPlichten).toMatchObject([{ code: 'corporatie', sinds: NACHT, tot: g.proef.nu() }]);
    await g.proef.geef('taak.afronden', { ...taak, dossierId });
    expect((await g.proef.geef('instellingen.versies', { van: 'werkafspraken' })).versies.map(({ versie, door }) => `${versie} ${door}`)).toEqual(['2 Noor Blom', '1 Noor Blom']);
  });
});

describe('the list to enter afterwards', () => {
  it('is entered by one and checked by another', async () => {
    const dossierId = await lopend();
    const posten = async () => (await g.proef.geef('inhaal.lijst', {})).posten.filter((post) => post.dossierId === dossierId);
    const [post] = await posten();
    await g.proef.geef('inhaal.invoeren', { dossierId, post: post?.id ?? '', kenmerk: 'R-1', toelichting: '' });
    expect(await posten()).toMatchObject([{ soort: 'oplegging', stand: 'te controleren', ingevoerdDoor: 'H. de Ruijter', kenmerk: 'R-1', bezwaar: '' }, { soort: 'uitreiking', stand: 'in te voeren' }]);
    const controle = { dossierId, post: post?.id ?? '', klopt: true, toelichting: '' };
    expect(await g.proef.weiger('inhaal.controleren', controle)).toBe('POST_ZELFDE_PERSOON');
    await g.als(oov);
    await g.proef.geef('inhaal.controleren', { ...controle, klopt: false, toelichting: 'Verkeerde einddatum.' });
    expect(await posten()).toMatchObject([{ stand: 'opnieuw in te voeren', kenmerk: 'R-1', bezwaar: 'Verkeerde einddatum.' }, {}]);
    await g.als(g.burgemeester);
    await g.proef.geef('inhaal.invoeren', { dossierId, post: post?.id ?? '', kenmerk: 'R-1', toelichting: '' });
    await g.als(oov);
    await g.proef.geef('inhaal.controleren', controle);
    expect((await posten()).map(({ soort }) => soort)).toEqual(['uitreiking']);
  });

  it('stays counted on the board after the order is over', async () => {
    const dossierId = await lopend();
    const { inhaal } = await g.proef.geef('bord.lees', {});
    g.proef.zet('2026-12-08T09:00:00+01:00');
    await g.als(g.burgemeester);
    expect(await regel(dossierId)).toBeUndefined();
    expect((await g.proef.geef('bord.lees', {})).inhaal).toBe(inhaal);
    const { posten } = await g.proef.geef('inhaal.lijst', {});
    for (const { id } of posten.filter((post) => post.dossierId === dossierId)) await g.proef.geef('inhaal.nietNodig', { dossierId, post: id, reden: 'Daar ingevoerd.' });
    expect((await g.proef.geef('bord.lees', {})).inhaal).toBe(inhaal - 2);
  });
});

describe('earlier cases', () => {
  const beeld = { behalve: '', geboortedatum: '1984-05-14', straat: '', huisnummer: '', postcode: '', plaats: '' };
  it('are found by name and date of birth, and by address', async () => {
    const eerst = await lopend('Sander Roodborst');
    const { treffers } = await g.proef.geef('dossier.eerdere', { ...beeld, naam: 'S. Roodborst' });
    expect(treffers).toMatchObject([{ dossierId: eerst, gelijkenis: 'waarschijnlijk zelfde persoon', status: 'lopend', einde: EINDE }]);
    expect((await g.proef.geef('dossier.eerdere', { ...beeld, behalve: eerst, naam: 'S. Roodborst' })).treffers).toEqual([]);
    const adres = await g.proef.geef('dossier.eerdere', { ...beeld, naam: 'Iemand Anders', geboortedatum: '', straat: 'Korenbloemweg', huisnummer: '12' });
    expect(adres.treffers).toContainEqual(expect.objectContaining({ dossierId: eerst, gelijkenis: 'zelfde adres' }));
  });
  it('say to who may not open them only that they are there', async () => {
    await lopend('Sander Merel');
    g.proef.zet('2026-12-20T23:00:00+01:00');
    await g.als(loco);
    await g.proef.geef('dienst.neemWaar', { grond: 'verlof' });
    const { treffers } = await g.proef.geef('dossier.eerdere', { ...beeld, naam: 'Sander Merel' });
    expect(treffers).toMatchObject([{ dossierId: '', naam: '', adres: '', gelijkenis: 'zelfde persoon', status: 'van rechtswege geëindigd' }]);
    expect(treffers[0]?.zaaknummer).toMatch(/^WTH-2026-/);
    await g.proef.geef('dienst.beeindig', {});
  });
});

describe('a form that is being filled in', () => {
  it('is left by who prepares for who decides, and gone once the step is recorded', async () => {
    const dossierId = await lopend();
    await g.als(oov);
    await g.proef.geef('formulier.bewaar', { dossierId, formulier: 'huisverbod.verlengd', gegevens: { feiten: 'Hij belde' } });
    await g.als(g.burgemeester);
    expect((await g.proef.geef('formulier.lees', { dossierId, formulier: 'huisverbod.verlengd' })).concept).toMatchObject({ gegevens: { feiten: 'Hij belde' }, door: 'Noor Blom' });
    await verlengd(dossierId);
    expect((await g.proef.geef('formulier.lees', { dossierId, formulier: 'huisverbod.verlengd' })).concept).toBeNull();
  });
  it('is kept apart from every other form of the case, and stays when another step is recorded', async () => {
    const dossierId = await lopend();
    const lees = async (formulier: string) => (await g.proef.geef('formulier.lees', { dossierId, formulier })).concept?.gegevens;
    for (const formulier of ['zienswijze.uitgenodigd', 'zienswijze.ontvangen', 'contact.vastgelegd', 'overtreding.gemeld'])
      await g.proef.geef('formulier.bewaar', { dossierId, formulier, gegevens: { inhoud: formulier } });
    for (const formulier of ['zienswijze.uitgenodigd', 'zienswijze.ontvangen', 'contact.vastgelegd', 'overtreding.gemeld'])
      expect(await lees(formulier)).toEqual({ inhoud: formulier });
    g.proef.zet('2026-12-04T15:00:00+01:00');
    await g.proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
    expect(await lees('zienswijze.ontvangen')).toBeUndefined();
    expect(await lees('zienswijze.uitgenodigd')).toEqual({ inhoud: 'zienswijze.uitgenodigd' });
    expect(await g.proef.weiger('formulier.bewaar', { dossierId, formulier: 'verlengen', gegevens: {} })).toBe('INVOER_ONGELDIG');
  });
});

describe('the board', () => {
  it('keeps an order whose extension nobody recorded as made known, until it is said how that is', async () => {
    const dossierId = await lopend();
    g.proef.zet('2026-12-04T16:30:00+01:00');
    await g.proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
    const { verlengingId } = await g.proef.geef('huisverbod.verleng', verlenging(dossierId, '2026-12-04T15:00:00+01:00', MAXIMUM));
    g.proef.zet('2026-12-08T09:00:00+01:00');
    await g.als(g.burgemeester);
    expect(await regel(dossierId)).toMatchObject({ status: 'van rechtswege geëindigd', niveau: 'rood', redenen: [{ code: 'BEKENDMAKING_GEMIST' }] });
    await g.proef.geef('verlenging.maakBekend', bekendmaking(dossierId, verlengingId, '2026-12-07T20:00:00+01:00'));
    expect(await regel(dossierId)).toMatchObject({ status: 'verlengd', einde: MAXIMUM });
  });

  it('keeps its lines from minute to minute, and shows a loco only what runs while he is on duty', async () => {
    const dossierId = await lopend();
    const eerst = await g.proef.geef('bord.lees', {});
    g.proef.zet('2026-11-28T08:01:00+01:00');
    const later = await g.proef.geef('bord.lees', {});
    expect(later.regels).toEqual(eerst.regels);
    const tot: Moment = later.geldigTot ?? '';
    expect(tot > later.nu).toBe(true);
    await g.als(loco);
    expect(await g.proef.weiger('bord.lees', {})).toBe('TOEGELATEN');
    expect((await g.proef.geef('bord.lees', {})).regels).toEqual([]);
    await g.proef.geef('dienst.neemWaar', { grond: 'verlof' });
    expect((await g.proef.geef('bord.lees', {})).regels.map((een) => een.dossierId)).toContain(dossierId);
    await g.proef.geef('dienst.beeindig', {});
  });
});

describe('the log', () => {
  it('says in words what was done in a case', async () => {
    const dossierId = await lopend();
    await verlengd(dossierId);
    const { regels } = await g.proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 50 });
    const zinnen = regels.map((een: InzageRegel) => inzageTekst(een));
    expect(zinnen).toContain('Legde de verlenging vast');
    expect(zinnen).toContain('Legde de bekendmaking van de verlenging vast');
    expect(zinnen).toContain('Legde een zienswijze vast');
  });
});
