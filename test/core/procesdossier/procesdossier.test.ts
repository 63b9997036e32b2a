import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { controleerProcesdossier } from '../../../electron/cli/procesdossier/controle.ts';
import { Zipfout } from '../../../electron/cli/procesdossier/ziplezer.ts';
import { alleStukken, type Inventaris } from '../../../shared/procesdossier/inventaris.ts';
import { WACHTWOORD } from '../kern/proefkern.ts';
import { startKind } from '../kindproces.ts';
import { pdf, png } from '../stukken/bestanden.ts';
import { startZaak, voegToe, type Zaak } from '../stukken/zaak.ts';
import { eisGeldigWord } from '../word/geldig.ts';

const CLI = join(import.meta.dirname, '../../../electron/cli/controleer-procesdossier.ts');
const KIND = new URL('kind.ts', import.meta.url);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let zaak: Zaak;
/** What nobody but the court may read. */
const GEHEIM = 'Adres van de melder, Berkenlaan 4';

beforeAll(async () => {
  zaak = await startZaak();
  const { proef, dossierId } = zaak;
  proef.kiesOpslag.push(join(proef.map, 'beschikking.docx'));
  await proef.geef('document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' });
  proef.zet('2026-11-28T09:00:00+01:00');
  await voegToe(zaak, 'con.pdf', pdf(2_000_000, 'mutatie '), { omschrijving: 'Mutatie 😀 van de nacht' });
  await voegToe(zaak, 'foto.pdf', png(), { omschrijving: 'Foto van de keuken', datum: '2026-11-26' });
  await voegToe(zaak, 'melder.pdf', pdf(600, 'melder'), { omschrijving: 'Verklaring van de melder', bron: 'J. Appel', beperkt: { reden: GEHEIM } });
  await proef.geef('stuk.trekIn', { dossierId, stukId: await voegToe(zaak, 'fout.pdf', pdf(400, 'fout')), reden: 'Ander dossier' });
  await proef.geef('voorval.vastleggen', {
    dossierId,
    voorval: { type: 'contact.vastgelegd', at: '2026-11-28T08:30:00+01:00', gegevens: { met: 'De wijkagent', hoe: 'telefoon', inhoud: 'Het was rustig.' } },
  });
});
afterEach(() => expect(zaak.proef.onverwacht).toEqual([]));
afterAll(() => zaak.proef.einde());

const lees = async (): Promise<Inventaris> => (await zaak.proef.geef('procesdossier.lees', { dossierId: zaak.dossierId })).inventaris;

async function voerUit(deel: 'volledig' | 'rechtbank' | 'bundel', naam: string): Promise<{ pad: string; sha256: string }> {
  const pad = join(zaak.proef.map, naam);
  zaak.proef.kiesOpslag.push(pad);
  const { bestand } = await zaak.proef.geef('procesdossier.voerUit', { dossierId: zaak.dossierId, deel, werkId: 'w' });
  if (bestand === null) throw new Error('niet opgeslagen');
  return bestand;
}

const uitpakken = (pad: string): Record<string, Uint8Array> => unzipSync(readFileSync(pad));
const controleer = (pad: string) => {
  const { status, stdout } = spawnSync(process.execPath, [CLI, pad], { encoding: 'utf8' });
  return { status, stdout };
};
const tekstVan = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');

describe('the index', () => {
  it('holds our documents and the files in the order of a court, numbered, and not what was withdrawn', async () => {
    const inventaris = await lees();
    expect(alleStukken(inventaris).map(({ nummer, omschrijving, soort, datum }) => [nummer, omschrijving, soort, datum])).toEqual([
      ['1.1', 'Beschikking huisverbod', 'docx', '2026-11-27'],
      ['4.1', 'Foto van de keuken', 'png', '2026-11-26'],
      ['4.2', 'Mutatie 😀 van de nacht', 'pdf', '2026-11-27'],
      ['4.3', 'Verklaring van de melder', 'pdf', '2026-11-27'],
    ]);
    expect(alleStukken(inventaris)[0]?.sha256).toBe(sha256(readFileSync(join(zaak.proef.map, 'beschikking.docx'))));
  });

  it('tells what is missing, what was known, and what came after', async () => {
    const { rubrieken, wisten, sindsdien } = await lees();
    const ontbreekt = rubrieken.flatMap((een) => een.ontbreekt.map(({ code }) => code));
    expect(ontbreekt).toEqual(expect.arrayContaining(['NIET_BEKENDGEMAAKT', 'GEEN_RIHG', 'GEEN_ZIENSWIJZE', 'GEEN_VERZOEK']));
    expect(ontbreekt).not.toContain('GEEN_BESCHIKKING');
    expect(ontbreekt).not.toContain('GEEN_POLITIESTUK');
    expect(wisten.map(({ wat }) => wat)).toEqual(expect.arrayContaining(['Incident', 'Melding van de hulpofficier']));
    expect(sindsdien.map(({ wat }) => wat)).toEqual(['Contact met De wijkagent']);
  });

  it('shows a fact that was corrected after the decision as it was said then, and the correction as news', async () => {
    const { proef, dossierId } = zaak;
    const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
    const melding = gebeurtenissen.find(({ type }) => type === 'melding.ontvangen');
    if (melding?.type !== 'melding.ontvangen') throw new Error('geen melding');
    await proef.geef('feit.corrigeer', { dossierId, gebeurtenisId: melding.id, gegevens: { ...melding.gegevens, onderdeel: 'district Zuid' }, at: null, reden: 'Verkeerd verstaan' });
    const { wisten, sindsdien } = await lees();
    const toen = wisten.find(({ wat }) => wat === 'Melding van de hulpofficier');
    expect([toen?.laterVerbeterd, JSON.stringify(toen).includes('district Zuid')]).toEqual([true, false]);
    expect(JSON.stringify(sindsdien.find(({ wat }) => wat.startsWith('Verbeterd: Melding')))).toMatch(/district Zuid.*Verkeerd verstaan/);
  });

  it('leaves out what is said about a place to stay, and says how much', async () => {
    const { wisten, sindsdien } = await lees();
    expect(JSON.stringify([wisten, sindsdien])).not.toMatch(/onderdak|slaapplaats/i);
    expect(wisten.reduce((som, { weggelaten }) => som + weggelaten, 0)).toBeGreaterThan(0);
  });
});

describe('the part for everybody', () => {
  it('is a zip that says what is in it, and of a piece for the court alone only that it is there', async () => {
    const { pad } = await voerUit('volledig', 'alles.zip');
    expect(zaak.proef.voorstellen.at(-1)).toBe('WTH-2026-0001 procesdossier.zip');
    const bestanden = uitpakken(pad);
    expect(Object.keys(bestanden)).toEqual(['procesdossier.docx', 'index.json', 'SHA256SUMS', 'stukken/01-01 Beschikking huisverbod.docx', 'stukken/04-01 Foto van de keuken.png', 'stukken/04-02 Mutatie van de nacht.pdf']);
    const index = JSON.parse(strFromU8(bestanden['index.json'] ?? new Uint8Array())) as { stukken: { nummer: string; naam?: string; sha256: string }[] };
    expect(index.stukken.map(({ nummer, naam }) => [nummer, naam])).toEqual([['1.1', null], ['4.1', 'foto.pdf'], ['4.2', 'con.pdf'], ['4.3', undefined]]);
    const alles = Object.values(bestanden).map((bytes) => strFromU8(bytes, true)).join() + tekstVan(bestanden['procesdossier.docx'] ?? new Uint8Array());
    for (const woord of ['melder', 'Appel', 'Berkenlaan', 'Ander dossier']) expect(alles).not.toContain(woord);
    expect(tekstVan(bestanden['procesdossier.docx'] ?? new Uint8Array())).toMatch(/alleen de rechtbank kennis mag nemen/);
    for (const regel of strFromU8(bestanden['SHA256SUMS'] ?? new Uint8Array()).trim().split('\n')) expect(regel.slice(0, 64)).toBe(sha256(bestanden[regel.slice(66)] ?? new Uint8Array()));
    const { status, stdout } = controleer(pad);
    expect(stdout).toContain(`SHA-256: ${sha256(readFileSync(pad))}`);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Procesdossier WTH-2026-0001, gemeente Molenwaard, stand van .*\n6 bestanden gelezen, 2,0 MB; 3 stukken in de index\.\nSHA-256: [0-9a-f]{64}\nUitkomst: alles klopt\.\n$/)]);
  });

  it('is recorded, and made of the same facts the same bytes', async () => {
    const een = await voerUit('volledig', 'een.zip');
    const twee = await voerUit('volledig', 'twee.zip');
    expect([een.sha256, een.sha256]).toEqual([twee.sha256, sha256(readFileSync(een.pad))]);
    const { gebeurtenissen } = await zaak.proef.geef('dossier.open', { dossierId: zaak.dossierId });
    const gemaakt = gebeurtenissen.filter(({ type }) => type === 'procesdossier.gemaakt');
    expect(gemaakt.at(-1)?.gegevens).toMatchObject({ deel: 'volledig', bestandsnaam: 'twee.zip', bestandHash: twee.sha256, stukken: 3 });
  });

  it('leaves no file when it is stopped, refused by the disk, or when the archive locks', async () => {
    const { proef, dossierId } = zaak;
    const voor = readdirSync(proef.map).toSorted();
    proef.kiesOpslag.push(join(proef.map, 'nee.zip'));
    const stop = proef.kern.luister((bericht) => bericht.soort === 'voortgang' && bericht.gedaan > 0 && void proef.kern.roep('werk.annuleer', { werkId: 'w' }));
    expect(await proef.weiger('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'w' })).toBe('AFGEBROKEN');
    stop();
    proef.kiesOpslag.push(join(proef.map, 'nee.zip'));
    const slot = proef.kern.luister((bericht) => bericht.soort === 'voortgang' && bericht.gedaan > 0 && void proef.kern.vergrendel('slaap'));
    expect(await proef.weiger('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'w' })).toBe('VERGRENDELD');
    slot();
    const { accounts } = await proef.geef('archief.slot', { map: zaak.map });
    await proef.geef('archief.ontgrendel', { map: zaak.map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
    proef.kiesOpslag.push(join(proef.map, 'bestaat niet', 'nee.zip'));
    expect(await proef.weiger('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'w' })).toBe('PLAATS_ONBRUIKBAAR');
    expect(await proef.geef('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'w' })).toEqual({ bestand: null });
    expect(readdirSync(proef.map).toSorted()).toEqual(voor);
  });
});

describe('a process that is killed while it writes', () => {
  it('leaves nothing at the place that was chosen, and its hidden file is gone once the archive is opened', async () => {
    const { proef, map, dossierId } = zaak;
    const uit = mkdtempSync(join(proef.map, 'stick-'));
    const anders = join(uit, '.eigen bestand.0123456789ab.tmp');
    writeFileSync(anders, 'van iemand anders');
    const { accounts } = await proef.geef('archief.slot', { map });
    const accountId = accounts[0]?.accountId ?? '';
    await proef.geef('archief.vergrendel', {});
    expect(await startKind(KIND, [map, dossierId, accountId, join(uit, 'dossier.zip')]).gesloten).toBe('SIGKILL');
    expect(readdirSync(uit).toSorted()).toEqual([expect.stringMatching(/^\.dossier\.zip\.[0-9a-f]{12}\.tmp$/), '.eigen bestand.0123456789ab.tmp']);
    await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord: WACHTWOORD });
    // Nobody waits for it: the place can be one that does not answer.
    await vi.waitFor(() => expect(readdirSync(uit)).toEqual(['.eigen bestand.0123456789ab.tmp']), 10_000);
    const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
    expect(JSON.stringify(gebeurtenissen)).not.toContain('dossier.zip');
  });
});

describe('the other parts', () => {
  it('the sealed one has the pieces for the court alone, with the reasons', async () => {
    const { pad } = await voerUit('rechtbank', 'verzegeld.zip');
    const bestanden = uitpakken(pad);
    expect(Object.keys(bestanden)).toEqual(['toelichting.docx', 'index.json', 'SHA256SUMS', 'stukken/04-03 Verklaring van de melder.pdf']);
    expect(tekstVan(bestanden['toelichting.docx'] ?? new Uint8Array())).toContain('Berkenlaan');
    expect(controleer(pad)).toMatchObject({ status: 0, stdout: expect.stringContaining('Verzegeld deel voor de rechtbank') as string });
  });

  it('the Word file alone is the one in the zip', async () => {
    const [{ pad }, zip] = [await voerUit('bundel', 'bundel.docx'), await voerUit('volledig', 'weer.zip')];
    expect(sha256(readFileSync(pad))).toBe(sha256(uitpakken(zip.pad)['procesdossier.docx'] ?? new Uint8Array()));
    const xml = strFromU8(unzipSync(readFileSync(pad))['word/document.xml'] ?? new Uint8Array());
    // The pieces stand below a line of their own; every other line of the contents points to a heading that is there, each by a mark and a number of its own.
    const merken = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)];
    expect([...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="([^"]+)"/g)].map(([, anker]) => anker)).toEqual(merken.map(([, anker]) => anker));
    expect(new Set(merken.map(([, , nummer]) => nummer)).size).toBe(merken.length);
    expect(xml).toContain('Stuk 1.1: Beschikking huisverbod');
    expect(xml).toContain('Stukken van de gemeente');
    // Word asks nothing when it opens the file, and each page says at its head of which piece it is.
    const delen = Object.entries(unzipSync(readFileSync(pad))).map(([naam, bytes]) => [naam, strFromU8(bytes)] as const);
    expect(delen.filter(([, deel]) => deel.includes('updateFields'))).toEqual([]);
    expect(delen.filter(([naam, deel]) => naam.startsWith('word/header') && deel.includes('>Stuk 1.1<'))).toHaveLength(1);
    eisGeldigWord(readFileSync(pad));
  });
});

describe('the check of a procesdossier', () => {
  it('finds every byte that was changed, and what is missing or extra', async () => {
    const { pad } = await voerUit('volledig', 'heel.zip');
    const heel = readFileSync(pad);
    const anders = join(zaak.proef.map, 'anders.zip');
    const probeer = async (bytes: Buffer): Promise<string[]> => {
      writeFileSync(anders, bytes);
      try {
        return (await controleerProcesdossier(anders)).fouten;
      } catch (fout) {
        if (fout instanceof Zipfout) return [fout.message];
        throw fout;
      }
    };
    expect(await probeer(heel)).toEqual([]);
    // A byte in a piece, in the index, in a name, in the directory; the end cut off; something put behind, before and between.
    const plaatsen = [heel.indexOf('mutatie mutatie'), heel.indexOf('"sha256"'), heel.indexOf('stukken/04-01'), heel.lastIndexOf('stukken/04-01'), heel.length - 30];
    for (const plaats of plaatsen) {
      const kopie = Buffer.from(heel);
      kopie[plaats] = (kopie[plaats] ?? 0) ^ 1;
      expect([plaats, (await probeer(kopie)).length]).not.toEqual([plaats, 0]);
    }
    for (const bytes of [heel.subarray(0, -40), Buffer.concat([heel, Buffer.from('x')]), Buffer.concat([Buffer.from('x'), heel]), Buffer.from('geen zip'), Buffer.alloc(0)]) expect((await probeer(bytes)).length).toBe(1);
    // A second name or a remark for some programs only, a file that the end does not count, bytes behind what was packed.
    const register = heel.readUInt32LE(heel.length - 6);
    const metExtra = Buffer.concat([heel.subarray(0, register), heel.subarray(register)]);
    metExtra.writeUInt16LE(4, register + 30);
    const teWeinig = Buffer.from(heel);
    for (const plaats of [8, 10]) teWeinig.writeUInt16LE(heel.readUInt16LE(heel.length - 22 + plaats) - 1, heel.length - 22 + plaats);
    const commentaar = Buffer.concat([heel, Buffer.from('weg')]);
    commentaar.writeUInt16LE(3, heel.length - 2);
    for (const bytes of [metExtra, teWeinig, commentaar]) expect((await probeer(bytes)).length).toBe(1);
    expect(controleer(anders)).toMatchObject({ status: 1, stdout: expect.stringContaining('er is iets mis') as string });
    expect(spawnSync(process.execPath, [CLI], { encoding: 'utf8' }).status).toBe(2);

    // Of a small one every byte of the header of its piece and behind the piece itself: checksum, directory and end.
    const klein = readFileSync((await voerUit('rechtbank', 'klein.zip')).pad);
    expect(await probeer(klein)).toEqual([]);
    const rand = (plaats: number): boolean => plaats < klein.indexOf('%PDF') || plaats > klein.indexOf('%%EOF');
    for (let plaats = klein.lastIndexOf('PK\u0003\u0004'); plaats < klein.length; plaats += 1) {
      if (!rand(plaats)) continue;
      const kopie = Buffer.from(klein);
      kopie[plaats] = (kopie[plaats] ?? 0) ^ 1;
      expect([plaats, (await probeer(kopie)).length]).not.toEqual([plaats, 0]);
    }
  });
});
