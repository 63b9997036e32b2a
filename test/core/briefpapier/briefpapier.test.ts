import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { keurBriefpapier } from '../../../electron/core/briefpapier/keuring.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { startKern, type Proefkern } from '../kern/proefkern.ts';
import { alineas, onderdelen } from '../word/docx.ts';
import { anders, wissel, MODEL } from './papier.ts';

const BRIEF = anders(wissel('word/header1.xml', 'Gemeente {{gemeente}}', 'Briefpapier van {{gemeente}}'));
const PROEF = { soort: 'beschikking' as const, voorbeeld: 'gewoon' };
const werkId = 'w';

// One archive for the whole way of a letterhead: each test goes on where the one before it stopped.
describe('a letterhead', () => {
  let gemeente: Gemeente;
  let jurist: Persoon;
  let oov: Persoon;
  let proef: Proefkern;
  let dossierId = '';
  let gemaakt = 0;
  beforeAll(async () => {
    gemeente = await maakGemeente(startKern('2026-11-27T23:40:00+01:00'));
    ({ proef } = gemeente);
    const beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Kok', ['beheerder']);
    jurist = await gemeente.nieuw(beheerder, 'J. Wolf', ['jurist']);
    oov = await gemeente.nieuw(beheerder, 'M. Vos', ['medewerkerOOV']);
    await gemeente.verleen(gemeente.burgemeester, jurist);
    await gemeente.verleen(gemeente.burgemeester, oov);
    dossierId = (await proef.geef('melding.nieuw', {})).dossierId;
    await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
    await gemeente.als(jurist);
  });
  afterAll(() => gemeente.proef.einde());

  const kies = async (bytes: Uint8Array, naam = 'Briefpapier 2026.docx') => {
    const pad = join(proef.map, naam);
    writeFileSync(pad, bytes);
    proef.kiesBestanden.push([pad]);
    return (await proef.geef('briefpapier.kies', { werkId })).uitkomst;
  };
  const slaOp = async (geef: () => Promise<{ bestand: { pad: string } | null }>): Promise<Buffer> => {
    proef.kiesOpslag.push(join(proef.map, `uit-${(gemaakt += 1)}.docx`));
    return readFileSync((await geef()).bestand?.pad ?? '');
  };
  const beschikking = (): Promise<Buffer> => slaOp(() => proef.geef('document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' }));
  const koppen = (docx: Uint8Array): string => [...onderdelen(docx)].filter(([pad]) => pad.startsWith('word/header')).flatMap(([, xml]) => alineas(xml)).join('\n');
  const vorige = async (): Promise<string> => (await proef.geef('dossier.open', { dossierId })).gebeurtenissen.findLast(({ type }) => type === 'document.uitgegeven')?.id ?? '';

  test('one with a fault stays out, and the log says why', async () => {
    const uitkomst = await kies(anders((delen) => delen.set('word/vbaProject.bin', 'x')));
    expect(uitkomst).toMatchObject({ bewaard: false, bevindingen: [{ code: 'MACRO' }], geprobeerd: 0 });
    expect(await proef.weiger('briefpapier.legVoor', {})).toBe('GEEN_CONCEPT');
    expect((await proef.geef('briefpapier.lees', {})).concept).toBeNull();
    proef.kiesBestanden.push([]);
    expect(await proef.geef('briefpapier.kies', { werkId })).toEqual({ uitkomst: null });
  });

  test('one without faults is tried on every document, and can be looked at; so can what the application gives to begin with', async () => {
    expect(keurBriefpapier(await slaOp(() => proef.geef('briefpapier.model', {}))).bevindingen).toEqual([]);
    const uitkomst = await kies(BRIEF);
    expect(uitkomst).toMatchObject({ bewaard: true, bevindingen: [] });
    expect(uitkomst?.geprobeerd).toBeGreaterThan(100);
    await proef.geef('briefpapier.licht', { toelichting: 'Nieuw logo' });
    const { concept, voorbeelden, geldend } = await proef.geef('briefpapier.lees', {});
    expect(concept).toMatchObject({ naam: 'Briefpapier 2026.docx', toelichting: 'Nieuw logo', herkomst: 'eigen', door: { naam: 'J. Wolf' } });
    expect(geldend).toMatchObject({ sha256: '', herkomst: 'model' });
    expect(voorbeelden.find(({ soort }) => soort === 'beschikking')?.voorbeelden).toContain('kinderen');
    expect(koppen(await slaOp(() => proef.geef('briefpapier.proefblad', { ...PROEF, sha256: concept?.sha256 ?? '' })))).toContain('Briefpapier van Molenwaard');
    expect(await proef.geef('briefpapier.paginas', { ...PROEF, sha256: '' })).toEqual({ paginas: [] });
  });

  test('put forward by one, approved by another, from a day on in every document; the paper set grows old', async () => {
    const { voorstelId } = await proef.geef('briefpapier.legVoor', {});
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' })).toBe('EIGEN_VOORSTEL');
    expect(await proef.weiger('briefpapier.kies', { werkId })).toBe('SJABLOON_LIGT_VOOR');
    await gemeente.als(gemeente.burgemeester);
    await slaOp(() => proef.geef('papier.maakSet', {}));
    await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' });
    const voor = await beschikking();
    expect(koppen(voor)).not.toContain('Briefpapier van');
    const toen = await vorige();
    expect((await proef.geef('briefpapier.lees', {})).straks).toEqual({ vanaf: '2026-11-28', naam: 'Briefpapier 2026.docx' });
    expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: false });

    proef.zet('2026-11-28T00:10:00+01:00');
    expect((await proef.geef('briefpapier.lees', {})).geldend).toMatchObject({ naam: 'Briefpapier 2026.docx', vanaf: '2026-11-28', goedgekeurd: { naam: 'H. de Ruijter' } });
    expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: true });
    expect(koppen(await slaOp(() => proef.geef('papier.maakSet', {})))).toContain('Briefpapier van Molenwaard');
    expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: false });
    const voorbeeld = (await proef.geef('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' })).inhoud;
    expect(voorbeeld.briefhoofd?.briefpapier).toMatch(/^[0-9a-f]{64}$/);
    expect(koppen(await beschikking())).toContain('Briefpapier van Molenwaard');
    expect(koppen(await slaOp(() => proef.geef('bord.voerUit', {})))).toContain('Briefpapier van Molenwaard');
    // What went out before is made again as it was.
    expect((await slaOp(() => proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: toen }))).equals(voor)).toBe(true);
  });

  test('goes along in the set for another municipality, and one from elsewhere comes in as a draft', async () => {
    await gemeente.als(jurist);
    const set = JSON.parse((await slaOp(() => proef.geef('sjabloon.voerSetUit', {}))).toString('utf8')) as { briefpapier: { bytes: string; sha256: string } };
    const lees = async (inhoud: object) => {
      const pad = join(proef.map, 'set.json');
      writeFileSync(pad, JSON.stringify(inhoud));
      proef.kiesBestanden.push([pad]);
      return (await proef.geef('sjabloon.leesSetIn', {})).ingelezen?.briefpapier;
    };
    const vreemd = (bytes: Uint8Array): object => ({ ...set, briefpapier: { naam: 'Van elders.docx', bytes: Buffer.from(bytes).toString('base64'), sha256: sha256(bytes) } });
    expect(await lees(set)).toMatchObject({ uitkomst: 'gelijk' });
    await expect(lees({ ...set, gemeente: 'Waterdam\u202Emaardnelom' })).rejects.toMatchObject({ code: 'SET_ONLEESBAAR' });
    await expect(lees({ ...set, briefpapier: { ...set.briefpapier, naam: 'Brief\nGoedgekeurd' } })).rejects.toMatchObject({ code: 'SET_ONLEESBAAR' });
    expect(await lees({ ...set, briefpapier: { ...set.briefpapier, sha256: 'b'.repeat(64) } })).toMatchObject({ uitkomst: 'geweigerd', code: 'SET_BESCHADIGD' });
    expect(await lees(vreemd(Buffer.from('geen zip')))).toMatchObject({ uitkomst: 'geweigerd', bevindingen: [{ code: 'GEEN_ZIP' }] });
    expect(await lees(vreemd(MODEL))).toMatchObject({ uitkomst: 'genomen' });
    expect(await lees(vreemd(MODEL))).toMatchObject({ uitkomst: 'geweigerd', code: 'SJABLOON_WORDT_GESCHREVEN' });
    const ingelezen = (await proef.geef('briefpapier.lees', {})).concept;
    expect(ingelezen).toMatchObject({ naam: 'Van elders.docx', herkomst: 'ingelezen' });
    // Nobody put it forward: with another draft it is gone.
    await proef.geef('briefpapier.begin', { voorstelId: null });
    proef.kiesOpslag.push(join(proef.map, 'weg.docx'));
    expect(await proef.weiger('briefpapier.proefblad', { ...PROEF, sha256: ingelezen?.sha256 ?? '' })).toBe('BRIEFPAPIER_ONBEKEND');
  });

  test('back to the layout of the application, which a colleague turns down first; what went out on it is made again exactly', async () => {
    await gemeente.als(gemeente.burgemeester);
    const opPapier = await beschikking();
    const toen = await vorige();
    await gemeente.als(jurist);
    const afgewezen = (await proef.geef('briefpapier.legVoor', {})).voorstelId;
    await gemeente.als(gemeente.burgemeester);
    expect((await proef.geef('briefpapier.lees', {})).voorgelegd).toMatchObject({ schrijvers: ['J. Wolf'], zelf: null });
    await proef.geef('sjabloon.wijsAf', { voorstelId: afgewezen, reden: 'Het papier is mooi' });
    await gemeente.als(jurist);
    expect((await proef.geef('briefpapier.lees', {})).concept).toMatchObject({ sha256: '', herkomst: 'model', door: { naam: 'J. Wolf' } });
    // Put forward by a colleague it is still the choice of who chose it.
    await gemeente.als(oov);
    await proef.geef('briefpapier.licht', { toelichting: 'Het oude logo vervalt' });
    const vanCollega = (await proef.geef('briefpapier.legVoor', {})).voorstelId;
    await gemeente.als(jurist);
    expect((await proef.geef('briefpapier.lees', {})).voorgelegd).toMatchObject({ door: { naam: 'M. Vos' }, schrijvers: ['J. Wolf'], zelf: 'geschreven' });
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId: vanCollega, vanaf: '2026-11-28' })).toBe('EIGEN_TEKST');
    await proef.geef('sjabloon.neemTerug', { voorstelId: vanCollega });
    const { voorstelId } = await proef.geef('briefpapier.legVoor', {});
    await gemeente.als(gemeente.burgemeester);
    await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' });
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' })).toBe('VOORSTEL_BEOORDEELD');
    expect((await proef.geef('briefpapier.lees', {})).geldend).toMatchObject({ sha256: '', herkomst: 'model', vanaf: '2026-11-28' });
    expect(koppen(await beschikking())).not.toContain('Briefpapier van');
    expect((await slaOp(() => proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: toen }))).equals(opPapier)).toBe(true);
    expect((await proef.geef('briefpapier.lees', {})).geschiedenis.map(({ naam, oordeel }) => [naam, oordeel?.wat.uitkomst])).toEqual([['', 'goedgekeurd'], ['', 'teruggenomen'], ['', 'afgewezen'], ['Briefpapier 2026.docx', 'goedgekeurd']]);
  });
});
