/* Care notes are apart from procedure notes: who reads them, who writes them, and where they never come. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';

let g: Gemeente;
let oov: Persoon;
let zorg: Persoon;
let loco: Persoon;
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
  for (const persoon of [oov, zorg, loco]) await g.verleen(g.burgemeester, persoon);
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
