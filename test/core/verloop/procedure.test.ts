import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Invoer } from '../../../shared/contract/contract.ts';
import { proceduresVan } from '../../../shared/dossier/procedure/procedures.ts';
import { openTaken, takenVan } from '../../../shared/dossier/taken/taken.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { alleStukken } from '../../../shared/procesdossier/inventaris.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { bekendmaking, verlenging, zienswijze } from './invoer.ts';

/* The jurist's work on the real core: an archive of a burgemeester and a jurist. */
let g: Gemeente;
let jurist: Persoon;
beforeAll(async () => {
  g = await maakGemeente();
  const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
  await g.verleen(g.burgemeester, jurist);
});
afterEach(() => expect(g.proef.onverwacht).toEqual([]));
afterAll(() => g.proef.einde());

const VERZOEK = '2026-12-01T10:00:00+01:00';
const UITSPRAAK = '2026-12-03T16:00:00+01:00';

/** An order of that night, handed over; the jurist has the archive open when the request comes in. */
async function metVerzoek(): Promise<{ dossierId: string; procedureId: string }> {
  g.proef.zet(NACHT);
  await g.als(g.burgemeester);
  const { dossierId } = await g.proef.geef('melding.nieuw', {});
  g.proef.zet('2026-11-27T23:31:00+01:00');
  await g.proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  g.proef.zet('2026-11-28T08:00:00+01:00');
  await g.proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  await g.als(jurist);
  g.proef.zet(VERZOEK);
  await g.proef.geef('formulier.bewaar', { dossierId, formulier: 'verzoek.ontvangen', gegevens: { gronden: 'Geen gevaar' } });
  expect((await g.proef.geef('formulier.lees', { dossierId, formulier: 'verzoek.ontvangen' })).concept).toMatchObject({ gegevens: { gronden: 'Geen gevaar' }, door: 'Tom Smit' });
  const gegevens = { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: 'SGR 26/1', gemachtigde: 'mr. P. Vos', gemachtigdeBereikbaar: '', ontvangenRechtbank: VERZOEK, gedagtekend: '', beroepIngesteld: 'ja', gronden: 'Geen gevaar', antwoorden: [] } as const;
  const { gebeurtenisId } = await g.proef.geef('procedure.vastleggen', { dossierId, stap: { type: 'verzoek.ontvangen', at: VERZOEK, gegevens: { ...gegevens, antwoorden: [] } } });
  expect((await g.proef.geef('formulier.lees', { dossierId, formulier: 'verzoek.ontvangen' })).concept).toBeNull();
  return { dossierId, procedureId: gebeurtenisId };
}

type Uitspraak = Invoer<'uitspraak.vastleggen'>['uitspraak'];
const uitspraak = (procedureId: string, meer: Pick<Uitspraak, 'type'> & { extra?: object }, at: Moment = UITSPRAAK): Uitspraak =>
  ({
    type: meer.type,
    at,
    gegevens: { betreft: 'oplegging', verlengingId: '', ingang: at, griffier: 'M. Post', rechter: '', toelichting: '', procedureId, voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: 'T. Smit', ...meer.extra },
  }) as Uitspraak;

const regel = async (dossierId: string) => (await g.proef.geef('bord.lees', {})).regels.find((een) => een.dossierId === dossierId);
const lijstregel = async (filter: 'lopend' | 'alle', dossierId: string) => (await g.proef.geef('dossier.lijst', { filter, zoek: '', na: null, aantal: 100 })).regels.find((een) => een.dossierId === dossierId);
const status = async (filter: 'lopend' | 'alle', dossierId: string): Promise<string> => (await lijstregel(filter, dossierId))?.status ?? '';

describe('a jurist', () => {
  it('records the request to its ruling; a suspension shows at once in the lists and on the board, and moves no date', async () => {
    const { dossierId, procedureId } = await metVerzoek();
    const voor = await regel(dossierId);
    expect(await lijstregel('lopend', dossierId)).toMatchObject({ status: 'lopend', inProcedure: true });
    expect(voor?.redenen.map(({ code }) => code)).toContain('PROCEDURE');
    expect(voor?.termijnen.map(({ code, uiterlijk }) => `${code} ${uiterlijk.op}`)).toContain('T7 2026-12-04');
    await g.proef.geef('procedure.vastleggen', { dossierId, stap: { type: 'zitting.gepland', at: VERZOEK, gegevens: { procedureId, op: '2026-12-03T13:30:00+01:00', zaal: 'Zaal 3', vertegenwoordiger: 'T. Smit, jurist', machtiging: 'nog te regelen', stukkenUiterlijk: '', toelichting: '' } } });
    g.proef.zet(UITSPRAAK);
    expect(await g.proef.geef('uitspraak.vastleggen', { dossierId, uitspraak: uitspraak(procedureId, { type: 'huisverbod.geschorst' }) })).toEqual({ status: 'geschorst' });
    expect(await lijstregel('lopend', dossierId)).toMatchObject({ status: 'geschorst', inProcedure: false });
    expect(await regel(dossierId)).toMatchObject({ status: 'geschorst', einde: voor?.einde });
    const beeld = await g.proef.geef('dossier.open', { dossierId });
    expect(beeld.termijnen.filter(({ code }) => code === 'T1' || code === 'T2').map(({ uiterlijk }) => uiterlijk.op)).toEqual(['2026-12-07T23:40:00+01:00', '2026-12-25T23:40:00+01:00']);
    for (const soort of ['verweerschrift', 'volmacht', 'pleitnotitie', 'telefoonnotitie-uitspraak']) expect(beeld.documenten.find((een) => een.soort === soort)).toMatchObject({ belet: '' });
    const mededeling = beeld.documenten.find((een) => een.soort === 'mededeling-uitspraak')!;
    expect((await g.proef.geef('document.voorbeeld', { dossierId, soort: mededeling.soort, huisgenootId: mededeling.huisgenootId })).gebreken).toEqual([]);
  });

  it('sends an extension that was taken meanwhile to the court, in a letter of its own for each procedure', async () => {
    const { dossierId, procedureId } = await metVerzoek();
    g.proef.zet('2026-12-02T11:00:00+01:00');
    await g.als(g.burgemeester);
    await g.proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-02T09:00:00+01:00'));
    const { verlengingId } = await g.proef.geef('huisverbod.verleng', verlenging(dossierId, '2026-12-02T10:00:00+01:00', '2026-12-17T23:40:00+01:00'));
    await g.proef.geef('verlenging.maakBekend', bekendmaking(dossierId, verlengingId, '2026-12-02T11:00:00+01:00'));
    await g.als(jurist);
    const { documenten } = await g.proef.geef('dossier.open', { dossierId });
    const brief = documenten.filter(({ soort }) => soort === 'toezending-rechtbank');
    expect(brief.map(({ belet, huisgenootId }) => [belet, huisgenootId])).toEqual([['', `${procedureId}+${verlengingId}`]]);
    const { gebreken } = await g.proef.geef('document.voorbeeld', { dossierId, soort: 'toezending-rechtbank', huisgenootId: brief[0]?.huisgenootId ?? '' });
    expect(gebreken).toEqual([]);
    g.proef.kiesOpslag.push(join(g.proef.map, 'toezending.docx'));
    await g.proef.geef('document.voerUit', { dossierId, soort: 'toezending-rechtbank', huisgenootId: brief[0]?.huisgenootId ?? '' });
    const { inventaris } = await g.proef.geef('procesdossier.lees', { dossierId });
    expect(alleStukken(inventaris).map(({ omschrijving }) => omschrijving)).toEqual(['Toezending van een besluit aan de rechtbank: verlenging, wo 2 dec. 2026 10.00']);
    expect(inventaris.procedures).toEqual([{ zaaknummerRechtbank: 'SGR 26/1', zitting: null }]);
  });

  it('cannot record that the judge decided about the decision itself, unless he decided on the beroep at once (Awb 8:86)', async () => {
    const { dossierId, procedureId } = await metVerzoek();
    g.proef.zet(UITSPRAAK);
    const vernietigd = { type: 'huisverbod.vernietigd', extra: { gevolgenInStand: false } } as const;
    const ongegrond = { type: 'uitspraak.afgewezen', extra: { uitkomst: 'ongegrond' } } as const;
    for (const wat of [vernietigd, ongegrond]) expect(await g.proef.weiger('uitspraak.vastleggen', { dossierId, uitspraak: uitspraak(procedureId, wat) })).toBe('ALLEEN_MET_BEROEP');
    expect(await g.proef.geef('uitspraak.vastleggen', { dossierId, uitspraak: uitspraak(procedureId, { type: 'uitspraak.afgewezen', extra: { uitkomst: 'ongegrond', kortsluiting: true } }) })).toEqual({ status: 'lopend' });
    expect((await g.proef.geef('dossier.open', { dossierId })).termijnen.map(({ code }) => code)).toContain('T11');
  });

  it('sees an annulled order on the board until everybody was told', async () => {
    const { dossierId, procedureId } = await metVerzoek();
    g.proef.zet(UITSPRAAK);
    expect(await g.proef.geef('uitspraak.vastleggen', { dossierId, uitspraak: uitspraak(procedureId, { type: 'huisverbod.vernietigd', extra: { gevolgenInStand: false, kortsluiting: true } }) })).toEqual({ status: 'vernietigd' });
    expect(await status('lopend', dossierId)).toBe('');
    g.proef.zet('2026-12-03T19:00:00+01:00');
    expect(await regel(dossierId)).toMatchObject({ status: 'vernietigd', niveau: 'rood' });
    const open = async () => openTaken(takenVan(bouwDossier(dossierId, (await g.proef.geef('dossier.open', { dossierId })).gebeurtenissen), g.proef.nu())).filter(({ aanleiding }) => aanleiding === 'uitspraak');
    for (const { id } of await open()) {
      expect(await regel(dossierId)).toBeDefined();
      await g.proef.geef('taak.afronden', { dossierId, taak: id, at: '2026-12-03T18:00:00+01:00', hoe: 'telefoon', namens: 'gemeente', door: 'T. Smit', metWie: 'Post', toelichting: '', antwoorden: [] });
    }
    expect(await open()).toEqual([]);
    expect(await regel(dossierId)).toBeUndefined();
  });

  it('corrects a step before the court, and nothing else', async () => {
    const { dossierId, procedureId } = await metVerzoek();
    const { gebeurtenissen } = await g.proef.geef('dossier.open', { dossierId });
    const corrigeer = (type: string, anders: object) => {
      const feit = gebeurtenissen.find((een) => een.type === type);
      return { dossierId, gebeurtenisId: feit?.id ?? '', gegevens: { ...feit?.gegevens, ...anders }, at: null, reden: 'Verkeerd gelezen' };
    };
    const nummer = corrigeer('verzoek.ontvangen', { zaaknummerRechtbank: 'SGR 26/9' });
    await g.proef.geef('rechtsgang.corrigeer', nummer);
    const na = bouwDossier(dossierId, (await g.proef.geef('dossier.open', { dossierId })).gebeurtenissen);
    expect(proceduresVan(na).map(({ id, zaaknummerRechtbank }) => [id, zaaknummerRechtbank])).toEqual([[procedureId, 'SGR 26/9']]);
    expect(await g.proef.weiger('rechtsgang.corrigeer', corrigeer('melding.ontvangen', { onderdeel: 'district Zuid' }))).toBe('NIET_BEVOEGD');
    expect(await g.proef.weiger('feit.corrigeer', nummer)).toBe('NIET_BEVOEGD');
  });

  it('cannot decide, and not rule twice on what is no procedure', async () => {
    const { dossierId } = await metVerzoek();
    expect(await g.proef.weiger('uitspraak.vastleggen', { dossierId, uitspraak: uitspraak('onbekend', { type: 'uitspraak.afgewezen', extra: { uitkomst: 'afgewezen' } }, VERZOEK) })).toBe('PROCEDURE_ONBEKEND');
    expect(await g.proef.weiger('huisverbod.laatEindigen', { dossierId, at: VERZOEK, beslisser: 'x', redenen: 'x', zorgadvies: '' })).toBe('NIET_BEVOEGD');
  });
});
