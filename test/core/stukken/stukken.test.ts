import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { controleerStukken } from '../../../electron/core/archief/stukken.ts';
import { voltooi } from '../../../electron/core/werk/stappen.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { takenVan } from '../../../shared/dossier/taken/taken.ts';
import { stukkenVan, type Stuk } from '../../../shared/dossier/stukken/stukken.ts';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import { NACHT, WACHTWOORD } from '../kern/proefkern.ts';
import { docx, pdf, png } from './bestanden.ts';
import { BESCHRIJVING, maakZaak, neemIn, startZaak, voegToe, type Zaak } from './zaak.ts';

let zaak: Zaak;
beforeAll(async () => {
  zaak = await startZaak();
});
afterEach(() => expect(zaak.proef.onverwacht).toEqual([]));
afterAll(() => zaak.proef.einde());

const stukken = async ({ proef, dossierId }: Zaak = zaak): Promise<Stuk[]> => stukkenVan(bouwDossier(dossierId, (await proef.geef('dossier.open', { dossierId })).gebeurtenissen));
const logregels = async (): Promise<string[]> => (await zaak.proef.geef('inzage.vanDossier', { dossierId: zaak.dossierId, voor: null, aantal: 50 })).regels.map(({ actie }) => actie);
const opnieuw = async (): Promise<void> => {
  const { proef, map } = zaak;
  const { accounts } = await proef.geef('archief.slot', { map });
  await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
};

describe('files that are taken in', () => {
  it('wait, survive a lock, and join the case once they are described', async () => {
    const { proef, dossierId } = zaak;
    const { gekozen, geweigerd } = await neemIn(zaak, { 'mutatie.pdf': pdf(), 'foto.pdf': png() });
    expect(geweigerd).toEqual([]);
    expect(gekozen.map(({ naam, soort }) => [naam, soort])).toEqual([['mutatie.pdf', 'pdf'], ['foto.pdf', 'png']]);
    expect(await stukken()).toEqual([]);
    await proef.geef('formulier.bewaar', { dossierId, formulier: `stuk.toegevoegd/${gekozen[0]?.stukId}`, gegevens: { bron: 'poli' } });
    await proef.geef('archief.vergrendel', {});
    await opnieuw();
    expect((await proef.geef('stuk.wachtend', { dossierId })).stukken).toEqual(gekozen);

    await proef.geef('stuk.voegToe', { dossierId, stukId: gekozen[0]?.stukId ?? '', ...BESCHRIJVING });
    expect((await stukken()).map(({ naam, soort, rubriek, sha256 }) => ({ naam, soort, rubriek, sha256 }))).toEqual([{ naam: 'mutatie.pdf', soort: 'pdf', rubriek: 'politie', sha256: gekozen[0]?.sha256 }]);
    expect((await proef.geef('formulier.lees', { dossierId, formulier: `stuk.toegevoegd/${gekozen[0]?.stukId}` })).concept).toBeNull();
    expect(await proef.weiger('stuk.voegToe', { dossierId, stukId: gekozen[0]?.stukId ?? '', ...BESCHRIJVING })).toBe('STUK_AL_TOEGEVOEGD');
    expect(await proef.weiger('stuk.gooiWeg', { dossierId, stukId: gekozen[0]?.stukId ?? '' })).toBe('STUK_AL_TOEGEVOEGD');

    await proef.geef('stuk.gooiWeg', { dossierId, stukId: gekozen[1]?.stukId ?? '' });
    expect((await proef.geef('stuk.wachtend', { dossierId })).stukken).toEqual([]);
    expect(await proef.weiger('stuk.voegToe', { dossierId, stukId: gekozen[1]?.stukId ?? '', ...BESCHRIJVING })).toBe('STUK_ONBEKEND');
    expect(await logregels()).toEqual(expect.arrayContaining(['stuk.ontvangen', 'stuk.toegevoegd', 'stuk.weggegooid']));
  });

  it('are refused one by one, with a reason, and what is good comes in', async () => {
    const { proef } = zaak;
    mkdirSync(join(proef.map, 'een map'));
    symlinkSync('/dev/zero', join(proef.map, 'oneindig.pdf'));
    const paden = ['een map', 'oneindig.pdf', 'weg.pdf', 'leeg.pdf', 'groot.pdf', 'prog.docx', 'goed.docx', 'nogmaals.docx'].map((naam) => join(proef.map, naam));
    writeFileSync(join(proef.map, 'leeg.pdf'), '');
    writeFileSync(join(proef.map, 'groot.pdf'), Buffer.alloc(25_000_001));
    writeFileSync(join(proef.map, 'prog.docx'), 'MZ');
    writeFileSync(join(proef.map, 'goed.docx'), await docx());
    writeFileSync(join(proef.map, 'nogmaals.docx'), readFileSync(join(proef.map, 'goed.docx')));
    proef.kiesBestanden.push(paden);
    const { gekozen, geweigerd } = await proef.geef('stuk.kies', { dossierId: zaak.dossierId, werkId: 'w' });
    expect(gekozen.map(({ naam }) => naam)).toEqual(['goed.docx']);
    expect(geweigerd.map(({ naam, code }) => [naam, code])).toEqual([
      ['een map', 'STUK_ONLEESBAAR'],
      ['oneindig.pdf', 'STUK_ONLEESBAAR'],
      ['weg.pdf', 'STUK_ONLEESBAAR'],
      ['leeg.pdf', 'STUK_LEEG'],
      ['groot.pdf', 'STUK_TE_GROOT'],
      ['prog.docx', 'STUK_ONBEKENDE_SOORT'],
      ['nogmaals.docx', 'STUK_AL_AANWEZIG'],
    ]);
    await proef.geef('stuk.gooiWeg', { dossierId: zaak.dossierId, stukId: gekozen[0]?.stukId ?? '' });
  });

  it('keep their hostile name in the index, and leave under a safe one', async () => {
    const { proef, dossierId } = zaak;
    const naam = `con\u202Efdp.😀${'x'.repeat(150)}.exe`;
    const bytes = pdf(2_000_000, 'bytes van een stuk ');
    const stukId = await voegToe(zaak, naam, bytes, { omschrijving: 'Vreemd' });
    expect((await stukken()).find((een) => een.stukId === stukId)?.naam).toBe(naam);
    const pad = join(proef.map, 'uit.pdf');
    proef.kiesOpslag.push(pad);
    const { bestand } = await proef.geef('stuk.voerUit', { dossierId, stukId, werkId: 'w' });
    expect(bestand?.pad).toBe(pad);
    expect(proef.voorstellen.at(-1)).toMatch(/^WTH-2026-0001 confdp x{100,120}\.pdf$/);
    expect(readFileSync(pad).equals(bytes)).toBe(true);
    expect(await logregels()).toContain('stuk.uitgevoerd');
    const voortgang = proef.berichten.filter((bericht) => bericht.soort === 'voortgang' && bericht.werkId === 'w');
    expect(voortgang.at(-1)).toMatchObject({ gedaan: bytes.length, totaal: bytes.length });
    expect(voortgang.length).toBeGreaterThan(2);
  });

  it('stop halfway on request or when the archive locks, and nothing half stays', async () => {
    const { proef, dossierId } = zaak;
    const groot = (i: number) => pdf(3_000_000, `deel ${i} `);
    const paden = [1, 2, 3].map((i) => join(proef.map, `groot${i}.pdf`));
    paden.forEach((pad, i) => writeFileSync(pad, groot(i)));
    for (const einde of ['werk.annuleer', 'archief.vergrendel'] as const) {
      proef.kiesBestanden.push(paden);
      let gezien = 0;
      const stop = proef.kern.luister((bericht) => {
        if (bericht.soort !== 'voortgang') return;
        gezien += 1;
        if (gezien === 4) void proef.kern.roep(einde, einde === 'werk.annuleer' ? { werkId: 'stop' } : {});
      });
      expect(await proef.weiger('stuk.kies', { dossierId, werkId: 'stop' })).toBe(einde === 'werk.annuleer' ? 'AFGEBROKEN' : 'VERGRENDELD');
      stop();
      if (einde === 'archief.vergrendel') await opnieuw();
      const { stukken: binnen } = await proef.geef('stuk.wachtend', { dossierId });
      expect(binnen.length).toBeLessThan(3);
      for (const { stukId } of binnen) await proef.geef('stuk.gooiWeg', { dossierId, stukId });
    }
    expect((await neemIn(zaak, { 'weer.pdf': groot(1) })).gekozen.length).toBe(1);
    const [over] = (await proef.geef('stuk.wachtend', { dossierId })).stukken;
    await proef.geef('stuk.gooiWeg', { dossierId, stukId: over?.stukId ?? '' });
  });
});

describe('pieces', () => {
  it('are described anew and withdrawn, and stay to be seen', async () => {
    const { proef, dossierId } = zaak;
    const stukId = await voegToe(zaak, 'rihg.pdf', pdf(500, 'rihg'), { rubriek: 'risicotaxatie', omschrijving: 'RiHG' });
    const anders = { ...BESCHRIJVING, rubriek: 'zorg' as const, beperkt: { reden: 'Adres van de melder' } };
    await proef.geef('stuk.wijzig', { dossierId, stukId, ...anders, reden: 'Verkeerd ingedeeld' });
    expect(await proef.weiger('stuk.wijzig', { dossierId, stukId, ...anders, reden: 'Nog eens' })).toBe('NIETS_VERANDERD');
    expect((await stukken()).find((een) => een.stukId === stukId)).toMatchObject({ ...anders, wijzigingen: 1, ingetrokken: null });
    await proef.geef('stuk.trekIn', { dossierId, stukId, reden: 'Hoort bij een ander dossier' });
    expect((await stukken()).find((een) => een.stukId === stukId)?.ingetrokken).toMatchObject({ reden: 'Hoort bij een ander dossier' });
    expect(await proef.weiger('stuk.trekIn', { dossierId, stukId, reden: 'x' })).toBe('STUK_INGETROKKEN');
    expect(await proef.weiger('stuk.wijzig', { dossierId, stukId, ...BESCHRIJVING, reden: 'x' })).toBe('STUK_INGETROKKEN');
    // Withdrawn by mistake: the same file can come in again.
    expect((await neemIn(zaak, { 'rihg.pdf': pdf(500, 'rihg') })).gekozen.length).toBe(1);
  });

  it('may come late: a closed case takes them in, and stays closed', async () => {
    const eigen = await startZaak();
    const { proef, dossierId } = eigen;
    const na = '2026-12-08T09:00:00+01:00';
    await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:30:30+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
    proef.zet(na);
    const dossier = async () => bouwDossier(dossierId, (await proef.geef('dossier.open', { dossierId })).gebeurtenissen);
    for (const { id, stand } of takenVan(await dossier(), na))
      if (stand === 'open' || stand === 'te laat') await proef.geef('taak.sluiten', { dossierId, taak: id, reden: 'Door de politie gedaan.' });
    for (const { id } of (await proef.geef('inhaal.lijst', {})).posten) await proef.geef('inhaal.nietNodig', { dossierId, post: id, reden: 'Het systeem werkte.' });
    await proef.geef('dossier.sluitAf', { dossierId, toelichting: '' });
    await voegToe(eigen, 'laat.pdf', pdf(300, 'laat'), { rubriek: 'procedure' });
    const { afgesloten, stukken: binnen } = await dossier();
    expect([afgesloten !== null, binnen.length]).toEqual([true, 1]);
    expect((await proef.geef('procesdossier.lees', { dossierId })).inventaris.rubrieken.at(-1)?.stukken.length).toBe(1);
    await proef.einde();
  });

  it('belong to one case only', async () => {
    const { proef } = zaak;
    const stukId = await voegToe(zaak, 'eigen.pdf', pdf(300, 'eigen'));
    const dossierId = await maakZaak(proef);
    for (const [naam, invoer] of [['stuk.voerUit', { werkId: 'w' }], ['stuk.trekIn', { reden: 'x' }], ['stuk.voegToe', BESCHRIJVING]] as const)
      expect([naam, await proef.weiger(naam, { dossierId, stukId, ...invoer })]).toEqual([naam, 'STUK_ONBEKEND']);
  });
});

describe('the check of an archive', () => {
  it('finds a piece that was changed, and one that is gone', async () => {
    const eigen = await startZaak();
    const [een, twee] = [await voegToe(eigen, 'een.pdf', pdf(900_000, 'een')), await voegToe(eigen, 'twee.pdf', pdf(300, 'twee'))];
    await neemIn(eigen, { 'wacht.pdf': pdf(300, 'wacht') });
    await eigen.proef.geef('archief.vergrendel', {});
    const archief = await openArchief({ map: eigen.map, wachtwoord: WACHTWOORD, host: { klok: { ms: () => epochVanMoment(NACHT) } } });
    const { dossiers } = archief;
    expect(voltooi(controleerStukken(dossiers))).toMatchObject({ stukken: 3, fouten: [] });
    expect(() => dossiers.prepare('UPDATE stukdeel SET inhoud = zeroblob(5)').run()).toThrow('verandert niet');
    expect(() => dossiers.prepare("UPDATE stuk SET naam = 'x'").run()).toThrow('verandert niet');
    dossiers.exec('DROP TRIGGER stukdeel_onveranderlijk');
    dossiers.prepare("UPDATE stukdeel SET inhoud = CAST('%PDF' AS BLOB) WHERE stuk_id = ? AND nummer = 2").run(een);
    dossiers.prepare('DELETE FROM stuk WHERE id = ?').run(twee);
    const { fouten } = voltooi(controleerStukken(dossiers));
    expect(Object.fromEntries(fouten.map(({ stukId, soort }) => [stukId, soort]))).toEqual({ [een]: 'gewijzigd', [twee]: 'ontbreekt' });
    // Destroying a case takes its pieces with it.
    dossiers.prepare('DELETE FROM dossier').run();
    expect(dossiers.prepare('SELECT (SELECT count(*) FROM stuk) + (SELECT count(*) FROM stukdeel) AS over').get()).toEqual({ over: 0 });
    archief.sluit();
    expect(readdirSync(eigen.map).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
    await eigen.proef.einde();
  });
});
