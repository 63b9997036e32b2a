import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controleerGrafstenen, leesGrafstenen } from '../../../electron/core/archief/grafstenen.ts';
import { alle } from '../../../electron/core/archief/vraag.ts';
import { controleerArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { plusDagen } from '../../../shared/wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Lijst } from '../../../shared/archief/lijst.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { NACHT } from '../kern/proefkern.ts';
import { maakZaak, voegToe } from '../stukken/zaak.ts';
import { allesIn } from './inhoud.ts';
import { alineas, onderdelen } from '../word/docx.ts';

/** The name in every case of the night page; nothing of it may be left. */
const KANARIE = 'Kanarie';
const STUK = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from('Verklaring van Johan Kanarie. '.repeat(9_000)), Buffer.from('\n%%EOF')]);
/** What somebody began to type about a list, and never recorded. */
const VERGETEN = 'Oomkens uit de Vergeetsteeg';
const RIJP = '2031-12-15T10:00:00+01:00';

let g: Gemeente;
let archivaris: Persoon;
let collega: Persoon;
let oov: Persoon;
/** The archivist of above, with a second account. */
let dubbel: Persoon;
/** Due, with a piece and an exported document; due, but held; and one that is young. */
const zaken = { weg: '', houdt: '' };

beforeAll(async () => {
  g = await maakGemeente();
  const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  archivaris = await g.nieuw(ict, 'Eva Mol', ['archiefmedewerker']);
  collega = await g.nieuw(ict, 'Piet Zand', ['archiefmedewerker']);
  oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
  dubbel = await g.nieuw(ict, 'Eva  mol', ['archiefmedewerker', 'medewerkerOOV']);
  for (const persoon of [archivaris, collega, oov, dubbel]) await g.verleen(g.burgemeester, persoon);
  await g.als(g.burgemeester);
  const { proef } = g;
  zaken.weg = await maakZaak(proef);
  const stukId = await voegToe({ proef, map: g.map, dossierId: zaken.weg }, 'verklaring Kanarie.pdf', STUK);
  await proef.geef('formulier.bewaar', { dossierId: zaken.weg, formulier: 'stuk.ingetrokken/s', gegevens: { reden: `Concept over ${KANARIE}` } });
  proef.kiesOpslag.push(join(proef.map, 'beschikking Kanarie.docx'));
  await proef.geef('document.voerUit', { dossierId: zaken.weg, soort: 'beschikking', huisgenootId: '' });
  // Files that only the log knows of: a single piece, and a list with every order that ran.
  proef.kiesOpslag.push(join(proef.map, 'los stuk.pdf'), join(proef.map, 'daglijst.docx'));
  await proef.geef('stuk.voerUit', { dossierId: zaken.weg, stukId, werkId: 'w' });
  await proef.geef('bord.voerUit', {});
  zaken.houdt = await maakZaak(proef);
  await proef.geef('backup.maak', { werkId: 'b' });
}, 60_000);
afterAll(() => g.proef.einde());

/** Opens the archive on each of so many days after this moment, one after the other. */
async function dagenVerder(van: Moment, dagen: number, open: () => Promise<void>): Promise<void> {
  for (let dag = 1; dag <= dagen; dag += 1) {
    if (vergelijkMomenten(plusDagen(van, dag).moment, g.proef.nu()) <= 0) continue;
    g.proef.zet(plusDagen(van, dag).moment);
    await open();
  }
}
const lees = async (lijstId: string): Promise<Lijst> => (await g.proef.geef('vernietiging.lees', { lijstId })).lijst;
const rijp = async (): Promise<string[]> => (await g.proef.geef('vernietiging.overzicht', {})).rijp.map(({ dossierId }) => dossierId);

async function waarStaat(naalden: readonly string[]): Promise<string[]> {
  const { accountId, wachtwoord } = g.burgemeester;
  await g.proef.geef('archief.vergrendel', {});
  await g.proef.kern.vergrendel('hand');
  const { sleutels } = await ontgrendel(g.map, accountId, wachtwoord, { ms: () => Date.parse(RIJP) });
  return allesIn(g.map, sleutels).flatMap(({ naam, tekst }) => {
    if (naam.endsWith('dossiers.db')) expect(tekst).toContain('create table dossier');
    return naalden.some((naald) => tekst.includes(naald.toLowerCase())) ? [naam] : [];
  });
}

test('kept, held, listed, reviewed, confirmed, destroyed: and nothing of it is left', { timeout: 120_000 }, async () => {
  const { proef } = g;
  expect((await waarStaat([KANARIE])).filter((naam) => naam.endsWith('dossiers.db')).length).toBeGreaterThan(1);

  await g.als(archivaris);
  expect(await rijp()).toEqual([]);
  // A case that runs is not for the archive to see.
  expect(await proef.weiger('bewaring.lees', { dossierId: zaken.weg })).toBe('DOSSIER_ONBEKEND');
  proef.zet(RIJP);
  expect((await rijp()).toSorted()).toEqual([zaken.weg, zaken.houdt].toSorted());
  expect(await proef.geef('vernietiging.stand', {})).toMatchObject({ rijp: 2, oudste: '2031-11-28', lijsten: [] });
  const { lijstId } = await proef.geef('vernietiging.stelOp', { naam: 'December 2031', dossierIds: [zaken.weg, zaken.houdt] });
  await proef.geef('eigenformulier.bewaar', { sleutel: `vernietiging legVoor ${lijstId}`, gegevens: { velden: { toelichting: `Ook die van ${VERGETEN}` } } });
  expect(await proef.weiger('vernietiging.stelOp', { naam: 'Nog een', dossierIds: [zaken.weg] })).toBe('LIJST_NIET_VERNIETIGBAAR');
  expect(await proef.weiger('vernietiging.legVoor', { lijstId, toelichting: 'Ook die van Johan KANARIE.' })).toBe('LIJST_NAAM_IN_TEKST');
  await g.als(collega);
  await proef.geef('vernietiging.neemOver', { lijstId });
  await proef.geef('vernietiging.legVoor', { lijstId, toelichting: 'Graag een oordeel.' });
  expect(await proef.weiger('vernietiging.akkoord', { lijstId, toelichting: '' })).toBe('NIET_BEVOEGD');

  await g.als(dubbel);
  expect(await proef.weiger('vernietiging.akkoord', { lijstId, toelichting: '' })).toBe('LIJST_EIGEN');
  await g.als(oov);
  for (const dossierId of Object.values(zaken)) await proef.geef('vernietiging.beoordeel', { lijstId, beoordeling: { dossierId, oordeel: { uitkomst: 'akkoord', toelichting: '' } } });
  await proef.geef('vernietiging.akkoord', { lijstId, toelichting: '' });
  await g.als(collega);
  expect(await proef.weiger('vernietiging.bevestig', { lijstId, getypt: 'vernietig' })).toBe('LIJST_GETYPT');
  const { uitvoerbaarVanaf } = await proef.geef('vernietiging.bevestig', { lijstId, getypt: 'VERNIETIG 2' });
  const voerUit = { lijstId, wachtwoord: collega.wachtwoord, werkId: 'w' };
  expect(await proef.weiger('vernietiging.voerUit', voerUit)).toBe('LIJST_BEDENKTIJD');
  // In the week between a claim comes in.
  await g.als(oov);
  await proef.geef('bewaring.houdAan', { dossierId: zaken.houdt, grond: 'schadeclaim', toelichting: 'Brief van 16 december.' });

  // A clock that was set forward: a week by the clock, in which nobody opened the archive on another day.
  proef.zet(uitvoerbaarVanaf);
  await g.als(collega);
  expect(await proef.weiger('vernietiging.voerUit', voerUit)).toBe('LIJST_BEDENKTIJD_OPENEN');
  expect((await proef.geef('vernietiging.lees', { lijstId })).bedenktijd).toEqual({ voorbij: true, dagen: 1, doorCollega: true });
  expect((await proef.geef('vernietiging.stand', {})).lijsten).toMatchObject([{ lijstId, wat: 'openen' }]);
  expect((await proef.geef('vernietiging.overzicht', {})).uitTeVoeren).toEqual([]);
  await dagenVerder(uitvoerbaarVanaf, 2, () => g.als(collega));
  expect((await proef.geef('vernietiging.stand', {})).lijsten).toMatchObject([{ lijstId, wat: 'uitvoeren' }]);
  expect((await proef.geef('vernietiging.overzicht', {})).uitTeVoeren).toEqual([lijstId]);
  expect(await proef.geef('vernietiging.voerUit', voerUit)).toEqual({ vernietigd: 1, vervallen: 1, kopieen: 3 });
  expect(proef.berichten.filter(({ soort }) => soort === 'voortgang').length).toBeGreaterThan(5);
  const lijst = await lees(lijstId);
  expect(lijst).toMatchObject({ stand: 'vernietigd', begonnen: { posten: [{ dossierId: zaken.weg, stukken: 1 }], vervallen: [{ belet: 'aangehouden' }] } });
  expect(await proef.weiger('dossier.open', { dossierId: zaken.weg })).toBe('DOSSIER_ONBEKEND');

  expect(lijst.kopieen.map(({ soort, zaaknummer }) => `${soort} ${zaaknummer}`).toSorted()).toEqual(['beschikking WTH-2026-0001', 'daglijst WTH-2026-0001', 'los stuk WTH-2026-0001']);
  // The verklaring cannot be skipped: without it no other list begins.
  expect(await proef.weiger('vernietiging.stelOp', { naam: 'De volgende', dossierIds: [zaken.houdt] })).toBe('LIJST_VERKLARING');
  expect((await proef.geef('vernietiging.stand', {})).lijsten).toMatchObject([{ lijstId, wat: 'verklaren' }]);
  proef.kiesOpslag.push(join(proef.map, 'verklaring.docx'));
  await proef.geef('vernietiging.verklaring', { lijstId });
  const tekst = alineas(onderdelen(readFileSync(join(proef.map, 'verklaring.docx'))).get('word/document.xml')!).join('\n');
  for (const deel of ['WTH-2026-0001', 'Piet Zand', 'Noor Blom', 'nog niet nagegaan', 'aangehouden']) expect(tekst).toContain(deel);
  expect(tekst).not.toContain(KANARIE);
  expect((await lees(lijstId)).stand).toBe('vernietigd');
  for (const { id: kopieId } of lijst.kopieen) await proef.geef('vernietiging.vinkKopieAf', { lijstId, kopieId, uitkomst: 'vernietigd' });
  proef.kiesOpslag.push(join(proef.map, 'verklaring.docx'));
  await proef.geef('vernietiging.verklaring', { lijstId });
  expect((await lees(lijstId)).stand).toBe('afgesloten');
  expect(await proef.geef('vernietiging.overzicht', {})).toMatchObject({ rijp: [], aanhoudingen: [{ dossierId: zaken.houdt, grond: 'schadeclaim', bevestigd: false }], register: [{ zaaknummer: 'WTH-2026-0001' }], registerHeel: true });
  expect((await proef.geef('vernietiging.stand', {})).aanhoudingen).toEqual({ teHerzien: 0, teBevestigen: 1, vrijTeGeven: 0 });
  // While the archive is open: no journal holds a page of before, and what lies beside the archive was put there by a person.
  const journaal = /-(?:journal|wal|shm)$/;
  for (const naam of readdirSync(g.map, { recursive: true, encoding: 'utf8' })) if (journaal.test(naam)) expect([naam, statSync(join(g.map, naam)).size]).toEqual([naam, 0]);
  const ernaast = readdirSync(proef.map, { recursive: true, encoding: 'utf8' }).filter((naam) => !naam.startsWith('archief/') && statSync(join(proef.map, naam)).isFile());
  expect(ernaast.toSorted()).toEqual(['archieven.json', 'beschikking Kanarie.docx', 'daglijst.docx', 'los stuk.pdf', 'verklaring Kanarie.pdf', 'verklaring.docx']);
  expect(readFileSync(join(proef.map, 'archieven.json'), 'utf8')).not.toContain(KANARIE);
  expect(proef.onverwacht).toEqual([]);
});

test('the case that was kept is whole, and only there is its name', { timeout: 60_000 }, async () => {
  await g.als(g.burgemeester);
  // What only the destroyed case had: its piece, its draft, its exported file.
  expect(await waarStaat(['Verklaring van Johan', 'Concept over', 'verklaring kanarie.pdf', 'beschikking kanarie.docx', 'vergeetsteeg', zaken.weg.replaceAll('-', '')])).toEqual([]);
  const archief = await openArchief({ map: g.map, ...g.burgemeester, host: { klok: { ms: () => Date.parse(RIJP) } } });
  try {
    expect(controleerArchief(archief)).toMatchObject({ beschadigd: [], ketens: { fouten: [] }, logboek: { fout: null } });
    expect(controleerGrafstenen(archief.basis)).toBeNull();
    expect(leesGrafstenen(archief.basis)).toMatchObject([{ zaaknummer: 'WTH-2026-0001', van: NACHT.slice(0, 10), telling: { stukken: 1, grond: 'beschikking' } }]);
  } finally {
    archief.sluit();
  }
  expect(existsSync(join(g.map, 'back-up'))).toBe(true);
});

test('when the last case goes, nothing has the name any more', { timeout: 120_000 }, async () => {
  const { proef } = g;
  await g.als(oov);
  const { bewaring } = await proef.geef('bewaring.lees', { dossierId: zaken.houdt });
  const aanhoudingId = bewaring.aanhoudingen[0]?.id ?? '';
  await proef.geef('bewaring.vraagVrijgave', { dossierId: zaken.houdt, aanhoudingId, reden: 'Afgewezen.' });
  expect(await proef.weiger('bewaring.geefVrij', { dossierId: zaken.houdt, aanhoudingId })).toBe('NIET_DOOR_DEZELFDE');
  await g.als(archivaris);
  await proef.geef('bewaring.geefVrij', { dossierId: zaken.houdt, aanhoudingId });
  const { lijstId } = await proef.geef('vernietiging.stelOp', { naam: 'De laatste', dossierIds: await rijp() });
  await proef.geef('vernietiging.legVoor', { lijstId, toelichting: '' });
  await g.als(g.burgemeester);
  await proef.geef('vernietiging.beoordeel', { lijstId, beoordeling: { dossierId: zaken.houdt, oordeel: { uitkomst: 'akkoord', toelichting: '' } } });
  await proef.geef('vernietiging.akkoord', { lijstId, toelichting: '' });
  await g.als(archivaris);
  const { uitvoerbaarVanaf } = await proef.geef('vernietiging.bevestig', { lijstId, getypt: 'VERNIETIG 1' });
  proef.zet(uitvoerbaarVanaf);
  await dagenVerder(uitvoerbaarVanaf, 2, () => g.als(archivaris));
  // Nobody else opened it: nobody else could have stopped it.
  expect(await proef.weiger('vernietiging.voerUit', { lijstId, wachtwoord: archivaris.wachtwoord, werkId: 'w' })).toBe('LIJST_BEDENKTIJD_OPENEN');
  await dagenVerder(uitvoerbaarVanaf, 3, () => g.als(g.burgemeester));
  await g.als(archivaris);
  await proef.geef('vernietiging.voerUit', { lijstId, wachtwoord: archivaris.wachtwoord, werkId: 'w' });
  expect(await waarStaat([KANARIE, 'Korenbloemweg', 'Marieke'])).toEqual([]);
  // The search index keeps words three letters at a time, sharing the letters that they begin with.
  const archief = await openArchief({ map: g.map, ...archivaris, host: { klok: { ms: () => Date.parse(RIJP) } } });
  const index = alle<{ block: Buffer }>(archief.dossiers, 'SELECT block FROM zoektekst_data').map(({ block }) => block.toString('latin1'));
  archief.sluit();
  expect(index.filter((blok) => ['kan', 'nar', 'ari', 'bloem'].some((deel) => blok.includes(deel)))).toEqual([]);
});
