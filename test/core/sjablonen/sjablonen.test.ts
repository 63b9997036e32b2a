import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { DOCUMENT_SOORTEN } from '../../../shared/documenten/soorten.ts';
import { alleVoorbeelden } from '../../../shared/voorbeelden/index.ts';
import { sjablonen, SJABLONENMAP } from '../../voorbeelden/sjablonen.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { startKern, type Proefkern } from '../kern/proefkern.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';

const MODEL = sjablonen.beschikking.tekst;
const ZIN = 'Deze zin heeft de gemeente zelf geschreven.';
const EIGEN = `${MODEL.trimEnd()}\n\n${ZIN}\n`;
const soort = 'beschikking' as const;

let gemeente: Gemeente;
let beheerder: Persoon;
let jurist: Persoon;
afterEach(() => gemeente.proef.einde());

/** A municipality with a jurist, who has the archive open. */
async function begin(): Promise<Proefkern> {
  gemeente = await maakGemeente(startKern('2026-11-27T23:40:00+01:00'));
  beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Kok', ['beheerder']);
  jurist = await gemeente.nieuw(beheerder, 'J. Wolf', ['jurist']);
  await gemeente.verleen(gemeente.burgemeester, jurist);
  await gemeente.als(jurist);
  return gemeente.proef;
}

/** The jurist puts a text forward. */
async function legVoor(proef: Proefkern, tekst: string): Promise<string> {
  await proef.geef('sjabloon.bewaarConcept', { soort, tekst, toelichting: 'Waarom', herkomst: 'eigen' });
  return (await proef.geef('sjabloon.legVoor', { soort })).voorstelId;
}

/** A case of which a beschikking can be made. */
async function zaak(proef: Proefkern): Promise<string> {
  const { dossierId } = await proef.geef('melding.nieuw', {});
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  return dossierId;
}
const beschikking = async (proef: Proefkern, dossierId: string) => (await proef.geef('document.voorbeeld', { dossierId, soort, huisgenootId: '' })).inhoud;

describe('from a draft to what is in force', () => {
  test('written by one, approved by another, from that moment in every new document, and not before', async () => {
    const proef = await begin();
    const voorstelId = await legVoor(proef, EIGEN);
    expect((await proef.geef('sjabloon.lees', { soort })).voorgelegd).toMatchObject({ voorstelId, zelf: 'voorgelegd', schrijvers: ['J. Wolf'], tekst: EIGEN, toelichting: 'Waarom' });
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-27' })).toBe('EIGEN_VOORSTEL');
    expect(await proef.weiger('sjabloon.wijsAf', { voorstelId, reden: 'Nee' })).toBe('EIGEN_VOORSTEL');
    expect(await proef.weiger('sjabloon.bewaarConcept', { soort, tekst: 'x', toelichting: '', herkomst: 'eigen' })).toBe('SJABLOON_LIGT_VOOR');

    await gemeente.als(gemeente.burgemeester);
    const dossierId = await zaak(proef);
    expect(JSON.stringify(await beschikking(proef, dossierId))).not.toContain(ZIN);
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-26' })).toBe('VANAF_VERLEDEN');
    await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' });
    expect(JSON.stringify(await beschikking(proef, dossierId))).not.toContain(ZIN);
    expect((await proef.geef('sjabloon.lijst', {})).sjablonen.find((een) => een.soort === soort)).toMatchObject({ geldend: { herkomst: 'model' }, straks: { vanaf: '2026-11-28' } });

    proef.zet('2026-11-28T00:00:00+01:00');
    expect(JSON.stringify(await beschikking(proef, dossierId))).toContain(ZIN);
    const { geldend, geschiedenis } = await proef.geef('sjabloon.lees', { soort });
    expect(geldend).toMatchObject({ tekst: EIGEN, herkomst: 'eigen', vanaf: '2026-11-28', goedgekeurd: { naam: 'H. de Ruijter' } });
    expect(geschiedenis).toMatchObject([{ voorstelId, door: { naam: 'J. Wolf' }, oordeel: { wat: { uitkomst: 'goedgekeurd' } } }]);
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-28' })).toBe('VOORSTEL_BEOORDEELD');
  });

  test('what went out before is made again exactly, with the text of then', async () => {
    const proef = await begin();
    const voorstelId = await legVoor(proef, EIGEN);
    await gemeente.als(gemeente.burgemeester);
    const dossierId = await zaak(proef);
    proef.kiesOpslag.push(join(proef.map, 'toen.docx'), join(proef.map, 'weer.docx'));
    const { bestand } = await proef.geef('document.voerUit', { dossierId, soort, huisgenootId: '' });
    const uitgave = (await proef.geef('dossier.open', { dossierId })).gebeurtenissen.find(({ type }) => type === 'document.uitgegeven');
    await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-27' });
    expect(JSON.stringify(await beschikking(proef, dossierId))).toContain(ZIN);
    const weer = await proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: uitgave?.id ?? '' });
    expect(weer.bestand?.sha256).toBe(bestand?.sha256);
    expect(readFileSync(join(proef.map, 'weer.docx')).equals(readFileSync(join(proef.map, 'toen.docx')))).toBe(true);

    // A later version of the application brings a better model text: it is told beside the own one, which goes on counting.
    await proef.geef('archief.vergrendel', {});
    const sjablonenMap = join(proef.map, 'nieuw');
    cpSync(SJABLONENMAP, sjablonenMap, { recursive: true });
    writeFileSync(join(sjablonenMap, 'beschikking.md'), `${MODEL.trimEnd()}\n\nBeter.\n`);
    const later = startKern('2027-01-04T10:00:00+01:00', { map: proef.map, sjablonenMap });
    await later.geef('archief.ontgrendel', { map: gemeente.map, ...gemeente.burgemeester });
    const { modelVerbeterd, geldend, model } = await later.geef('sjabloon.lees', { soort });
    expect([modelVerbeterd, geldend.tekst, model.tekst.includes('Beter.')]).toEqual([true, EIGEN, true]);
    expect((await later.geef('sjabloon.lijst', {})).sjablonen.filter((een) => een.modelVerbeterd).map((een) => een.soort)).toEqual([soort]);
    await later.einde();
  });

  test('turned down or taken back, it can be written on; nothing typed is lost', async () => {
    const proef = await begin();
    const eerste = await legVoor(proef, EIGEN);
    await proef.geef('sjabloon.neemTerug', { voorstelId: eerste });
    expect((await proef.geef('sjabloon.lees', { soort })).concept?.tekst).toBe(EIGEN);
    const tweede = (await proef.geef('sjabloon.legVoor', { soort })).voorstelId;
    await gemeente.als(gemeente.burgemeester);
    expect(await proef.weiger('sjabloon.neemTerug', { voorstelId: tweede })).toBe('NIET_BEVOEGD');
    await proef.geef('sjabloon.wijsAf', { voorstelId: tweede, reden: 'De toon is te streng.' });
    const { concept, geschiedenis } = await proef.geef('sjabloon.lees', { soort });
    expect(concept?.tekst).toBe(EIGEN);
    expect(geschiedenis.map(({ oordeel }) => oordeel?.wat)).toEqual([{ uitkomst: 'afgewezen', reden: 'De toon is te streng.' }, { uitkomst: 'teruggenomen' }]);
    expect((await proef.geef('sjabloon.leesVersie', { voorstelId: eerste })).tekst).toBe(EIGEN);
  });

  test('who wrote it does not judge it, also when a colleague puts it forward; who only explains it wrote nothing', async () => {
    const proef = await begin();
    const oov = await gemeente.nieuw(beheerder, 'M. Vos', ['medewerkerOOV']);
    await gemeente.verleen(gemeente.burgemeester, oov);
    await gemeente.als(jurist);
    await proef.geef('sjabloon.bewaarConcept', { soort, tekst: EIGEN, toelichting: '', herkomst: 'eigen' });
    await gemeente.als(oov);
    await proef.geef('sjabloon.bewaarConcept', { soort, tekst: EIGEN, toelichting: 'Nodig', herkomst: 'eigen' });
    const eerste = (await proef.geef('sjabloon.legVoor', { soort })).voorstelId;
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId: eerste, vanaf: '2026-11-27' })).toBe('EIGEN_VOORSTEL');
    await gemeente.als(jurist);
    expect((await proef.geef('sjabloon.lees', { soort })).voorgelegd).toMatchObject({ door: { naam: 'M. Vos' }, schrijvers: ['J. Wolf'], zelf: 'geschreven' });
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId: eerste, vanaf: '2026-11-27' })).toBe('EIGEN_TEKST');
    expect(await proef.weiger('sjabloon.wijsAf', { voorstelId: eerste, reden: 'Toch niet' })).toBe('EIGEN_TEKST');
    await proef.geef('sjabloon.neemTerug', { voorstelId: eerste });

    // Thrown away and begun again with what was put forward before, it is still the same writer's.
    await gemeente.als(oov);
    await proef.geef('sjabloon.gooiWeg', { soort });
    await proef.geef('sjabloon.bewaarConcept', { soort, tekst: `${EIGEN}\nNog een zin.\n`, toelichting: '', herkomst: 'eigen' });
    const tweede = (await proef.geef('sjabloon.legVoor', { soort })).voorstelId;
    await gemeente.als(jurist);
    expect(await proef.weiger('sjabloon.keurGoed', { voorstelId: tweede, vanaf: '2026-11-27' })).toBe('EIGEN_TEKST');
    await gemeente.als(gemeente.burgemeester);
    expect((await proef.geef('sjabloon.lees', { soort })).voorgelegd).toMatchObject({ schrijvers: ['J. Wolf', 'M. Vos'], zelf: null });
    await proef.geef('sjabloon.keurGoed', { voorstelId: tweede, vanaf: '2026-11-27' });

    const { regels } = await proef.geef('inzage.beheer', { voor: null, aantal: 20 });
    expect(Object.keys(regels.find(({ actie }) => actie === 'sjabloon.voorgelegd')?.extra ?? {})).toEqual(['schrijver1', 'schrijver2', 'soort']);

    // What was approved was judged: who writes on from there is the only writer.
    await gemeente.als(oov);
    expect((await proef.geef('sjabloon.lees', { soort })).geschiedenis[0]).toMatchObject({ door: { naam: 'M. Vos' }, schrijvers: ['J. Wolf', 'M. Vos'] });
    const derde = await legVoor(proef, EIGEN);
    await gemeente.als(jurist);
    await proef.geef('sjabloon.keurGoed', { voorstelId: derde, vanaf: '2026-11-27' });
    expect((await proef.geef('sjabloon.lees', { soort })).geldend).toMatchObject({ tekst: EIGEN, goedgekeurd: { naam: 'J. Wolf' } });
  });

  test('a text with a fault cannot be put forward, and keeps what was typed', async () => {
    const proef = await begin();
    const kapot = EIGEN.replaceAll('{{ huisverbod.einde }}', '{{ huisverbod.eind }}');
    await proef.geef('sjabloon.bewaarConcept', { soort, tekst: kapot, toelichting: '', herkomst: 'eigen' });
    expect(await proef.weiger('sjabloon.legVoor', { soort })).toBe('SJABLOON_AFGEKEURD');
    const { bevindingen, inhoud } = await proef.geef('sjabloon.probeer', { soort, tekst: kapot, voorbeeld: 'gewoon' });
    expect(bevindingen[0]).toMatchObject({ code: 'VELD_ONBEKEND', bedoeld: 'huisverbod.einde' });
    expect(inhoud).toBeNull();
    expect((await proef.geef('sjabloon.lees', { soort })).concept?.tekst).toBe(kapot);
    await proef.geef('sjabloon.gooiWeg', { soort });
    expect(await proef.weiger('sjabloon.legVoor', { soort })).toBe('GEEN_CONCEPT');
    await proef.geef('sjabloon.bewaarConcept', { soort, tekst: MODEL, toelichting: '', herkomst: 'model' });
    expect(await proef.weiger('sjabloon.legVoor', { soort })).toBe('NIETS_VERANDERD');
  });

  test('every kind is shown on an invented case in the own house style, and its model text has no faults', async () => {
    gemeente = await maakGemeente();
    const { proef } = gemeente;
    for (const kind of DOCUMENT_SOORTEN) {
      const { model } = await proef.geef('sjabloon.lees', { soort: kind });
      const voorbeeld = alleVoorbeelden.find(({ dossier }) => documentenVan(dossier).some((een) => een.beschikbaar && een.soort === kind));
      const { voorbeelden, bevindingen, inhoud } = await proef.geef('sjabloon.probeer', { soort: kind, tekst: model.tekst, voorbeeld: voorbeeld?.naam ?? '' });
      expect(voorbeelden).toContain(voorbeeld?.naam);
      expect([kind, bevindingen]).toEqual([kind, []]);
      expect([kind, inhoud?.gemeente]).toEqual([kind, 'Molenwaard']);
      expect(inhoud?.blokken.length).toBeGreaterThan(3);
    }
  });
});

describe('a set as one file', () => {
  test('comes in elsewhere as drafts; what is spoilt stays out, each with its reason', async () => {
    const proef = await begin();
    const voorstelId = await legVoor(proef, EIGEN);
    await gemeente.als(gemeente.burgemeester);
    await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-27' });
    await gemeente.als(jurist);
    const pad = join(proef.map, 'set.json');
    proef.kiesOpslag.push(pad);
    await proef.geef('sjabloon.voerSetUit', {});
    const set = JSON.parse(readFileSync(pad, 'utf8')) as { sjablonen: { soort: string; tekst: string; sha256: string }[] };
    expect(set.sjablonen.map((een) => een.soort).toSorted()).toEqual([...DOCUMENT_SOORTEN].toSorted());
    const tekstVan = (naam: string): { soort: string; tekst: string; sha256: string } => set.sjablonen.find((een) => een.soort === naam) ?? { soort: '', tekst: '', sha256: '' };
    tekstVan('verlenging').tekst += ' ';
    tekstVan('intrekking').soort = 'aanslagbiljet';
    writeFileSync(pad, JSON.stringify(set));
    await gemeente.proef.einde();

    const elders = await begin();
    elders.kiesBestanden.push([join(elders.map, 'set.json')], [join(elders.map, 'geen.json')], [join(elders.map, 'later.json')]);
    writeFileSync(join(elders.map, 'later.json'), JSON.stringify({ ...set, versie: 2, nieuw: [] }));
    writeFileSync(join(elders.map, 'set.json'), JSON.stringify(set));
    writeFileSync(join(elders.map, 'geen.json'), '{"formaat":"iets anders"}');
    const { ingelezen } = await elders.geef('sjabloon.leesSetIn', {});
    expect(ingelezen).toMatchObject({ gemeente: 'Molenwaard', genomen: [soort] });
    expect(ingelezen?.geweigerd.map((een) => [een.soort, een.code])).toEqual(expect.arrayContaining([['verlenging', 'SET_BESCHADIGD'], ['aanslagbiljet', 'DOCUMENT_ONBEKEND']]));
    expect(ingelezen?.gelijk).toHaveLength(DOCUMENT_SOORTEN.length - 3);
    const { concept, geldend } = await elders.geef('sjabloon.lees', { soort });
    expect(concept).toMatchObject({ tekst: EIGEN, herkomst: 'ingelezen' });
    expect(geldend.herkomst).toBe('model');
    expect(concept?.schrijvers).toEqual(['J. Wolf']);
    expect(await elders.weiger('sjabloon.leesSetIn', {})).toBe('SET_ONLEESBAAR');
    expect(await elders.weiger('sjabloon.leesSetIn', {})).toBe('SET_NIEUWER');
  });
});
