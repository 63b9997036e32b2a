import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { legGrafstenen, maakGrafsteen } from '../../../electron/core/archief/grafstenen.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { WACHTWOORD } from '../kern/proefkern.ts';

let g: Gemeente;
beforeEach(async () => {
  g = await maakGemeente();
});
afterEach(async () => {
  await g.proef.einde();
  expect(g.proef.onverwacht).toEqual([]);
});

const melding = async (): Promise<string> => (await g.proef.geef('melding.nieuw', {})).dossierId;
const dicht = () => g.proef.geef('archief.vergrendel', {});
const stand = () => g.proef.geef('backup.stand', {});
const lijst = async (elders: string | null = null): Promise<Uitvoer<'terugzetten.lijst'>['kopieen']> => (await g.proef.geef('terugzetten.lijst', { map: g.map, elders })).kopieen;
const nieuwste = async (): Promise<string> => (await lijst())[0]?.map ?? '';
const vraag = (bron: string, wie: Persoon = g.burgemeester) => ({ map: g.map, bron, ...wie });
const dossiers = async (): Promise<string[]> => (await g.proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 50 })).regels.map(({ zaaknummer }) => zaaknummer).toSorted();
const later = (minuten: number): void => g.proef.zet(`2026-11-27T23:${String(10 + minuten)}:00+01:00`);

describe('putting a back-up back', () => {
  test('shows what is in it and what would be lost, changes places, and keeps the replaced archive aside', async () => {
    await melding();
    await dicht();
    const oud = await nieuwste();
    later(5);
    await g.als(g.burgemeester);
    await melding();
    await dicht();

    const gezien = await g.proef.geef('terugzetten.bekijk', vraag(oud));
    expect(gezien).toMatchObject({ gemeente: 'Molenwaard', nagekeken: true, vergeleken: true, dossiers: { nu: 2, dan: 1 }, minder: ['WTH-2026-0002'], terug: [], vernietigd: 0, ouder: false });
    expect(await g.proef.geef('terugzetten.zet', vraag(oud))).toMatchObject({ sleutels: 'nu', vernietigd: 0 });
    await g.als(g.burgemeester);
    expect(await dossiers()).toEqual(['WTH-2026-0001']);
    // A number that was given out is not given out again.
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    expect((await g.proef.geef('dossier.open', { dossierId })).zaaknummer).toBe('WTH-2026-0003');

    const { vervangen } = await stand();
    expect(vervangen).not.toBeNull();
    await dicht();
    expect((await g.proef.geef('terugzetten.bekijk', vraag(vervangen ?? ''))).dossiers).toEqual({ nu: 2, dan: 2 });
    await g.proef.geef('terugzetten.zet', vraag(vervangen ?? ''));
    await g.als(g.burgemeester);
    expect(await dossiers()).toEqual(['WTH-2026-0001', 'WTH-2026-0002']);
    await g.proef.geef('backup.bevestig', {});
    expect((await stand()).vervangen).toBeNull();
    expect(readdirSync(g.map).filter((naam) => naam.startsWith('terugzetten-') || naam === 'wissel.json')).toEqual([]);
  });

  test('of an archive that is gone, into an empty folder', async () => {
    await melding();
    await dicht();
    const nieuw = join(g.proef.map, 'elders');
    mkdirSync(nieuw);
    const [kopie] = (await g.proef.geef('terugzetten.lijst', { map: nieuw, elders: g.map })).kopieen;
    expect(kopie).toMatchObject({ plaats: 'elders', gemeente: 'Molenwaard', code: null });
    const bron = kopie?.map ?? '';
    expect((await g.proef.geef('terugzetten.wie', { map: nieuw, bron })).accounts.map(({ naam }) => naam)).toEqual(['H. de Ruijter']);
    expect((await g.proef.geef('terugzetten.bekijk', { ...vraag(bron), map: nieuw })).vergeleken).toBe(false);
    await g.proef.geef('terugzetten.zet', { ...vraag(bron), map: nieuw });
    await g.proef.geef('archief.ontgrendel', { ...g.burgemeester, map: nieuw });
    expect(await dossiers()).toEqual(['WTH-2026-0001']);
    expect((await stand()).vervangen).toBeNull();
  });

  test('what was destroyed since stays destroyed', async () => {
    const dossierId = await melding();
    const blijft = await melding();
    await dicht();
    const oud = await nieuwste();
    const archief = await openArchief({ ...g.burgemeester, map: g.map, host: { klok: { ms: () => 0 } } });
    legGrafstenen(archief, [maakGrafsteen(dossierId, { op: g.proef.nu(), zaaknummer: 'WTH-2026-0001', van: null, tot: null, telling: { stukken: 3 } })]);
    archief.sluit();
    await g.als(g.burgemeester);
    expect(await dossiers()).toEqual(['WTH-2026-0002']);
    await dicht();
    expect((await g.proef.geef('terugzetten.bekijk', vraag(oud))).vernietigd).toBe(1);
    expect((await g.proef.geef('terugzetten.zet', vraag(oud))).vernietigd).toBe(1);
    await g.als(g.burgemeester);
    expect(await dossiers()).toEqual(['WTH-2026-0002']);
    expect(await g.proef.weiger('dossier.open', { dossierId })).toBe('DOSSIER_ONBEKEND');
    expect((await g.proef.geef('dossier.open', { dossierId: blijft })).dossierId).toBe(blijft);
  });

  test('by a beheerder, who cannot read the dossiers: they come with it unseen, and who can open them finds all', async () => {
    const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
    await g.als(g.burgemeester);
    const vernietigd = await melding();
    await melding();
    await dicht();
    await g.als(ict);
    const { kopieen } = await stand();
    expect(kopieen[0]?.gegevens).toMatchObject({ nagekeken: true, dossiers: 2 });
    await g.proef.geef('backup.maak', { werkId: 'b' });
    const [zijne] = (await stand()).kopieen;
    expect(zijne).toMatchObject({ code: null, gegevens: { nagekeken: false, dossiers: null } });
    await dicht();
    const archief = await openArchief({ ...g.burgemeester, map: g.map, host: { klok: { ms: () => 0 } } });
    legGrafstenen(archief, [maakGrafsteen(vernietigd, { op: g.proef.nu(), zaaknummer: 'WTH-2026-0001', van: null, tot: null, telling: {} })]);
    archief.sluit();
    const bron = zijne?.map ?? '';
    expect(await g.proef.geef('terugzetten.bekijk', vraag(bron, ict))).toMatchObject({ nagekeken: false, vergeleken: true, dossiers: { nu: null, dan: null } });
    await g.proef.geef('terugzetten.zet', vraag(bron, ict));
    await g.als(g.burgemeester);
    expect(await dossiers()).toEqual(['WTH-2026-0002']);
    await dicht();
    // At the first lock by somebody with the key there is one that was looked at.
    expect((await lijst())[0]?.gegevens).toMatchObject({ nagekeken: true, dossiers: 1 });
  });

  test('is for who oversees or manages the archive, with his own password, and nobody else', async () => {
    const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    await dicht();
    const bron = await nieuwste();
    expect(await g.proef.weiger('terugzetten.bekijk', vraag(bron, jurist))).toBe('TERUGZETTEN_BEVOEGD');
    expect(await g.proef.weiger('terugzetten.zet', vraag(bron, jurist))).toBe('TERUGZETTEN_BEVOEGD');
    expect(await g.proef.weiger('terugzetten.zet', vraag(bron, { ...g.burgemeester, wachtwoord: 'iets anders' }))).toBe('WACHTWOORD_ONJUIST');
    await g.als(g.burgemeester);
    expect(await g.proef.weiger('terugzetten.zet', vraag(bron))).toBe('ARCHIEF_IN_GEBRUIK');
  });
});

describe('who left', () => {
  test('opens no back-up that is kept, and does not come back with one', async () => {
    const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
    const oov = await g.nieuw(ict, 'Tom Smit', ['medewerkerOOV']);
    await g.verleen(g.burgemeester, oov);
    await melding();
    await dicht();
    const kopie = join(g.proef.map, 'meegenomen');
    cpSync(await nieuwste(), kopie, { recursive: true });
    const maakte = (await lijst()).length;
    expect(maakte).toBeGreaterThan(0);

    await g.als(ict);
    expect(await g.proef.geef('account.beeindig', { accountId: oov.accountId, wachtwoord: ict.wachtwoord })).toEqual({ teVernieuwen: ['dossiers'] });
    await g.als(g.burgemeester);
    await g.proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
    expect((await stand()).zorgen).not.toContain('verouderd');
    await dicht();
    for (const { map, code } of await lijst()) {
      expect(code).toBeNull();
      const { accounts, sleutels } = await g.proef.geef('terugzetten.wie', { map: g.map, bron: map });
      expect([sleutels, accounts.map(({ naam }) => naam)]).toEqual(['nu', ['H. de Ruijter', 'Ilse Kok']]);
      expect(await g.proef.weiger('terugzetten.bekijk', vraag(map, oov))).toBe('ACCOUNT_ONBEKEND');
      expect((await g.proef.geef('terugzetten.bekijk', vraag(map))).vergeleken).toBe(true);
    }
    // With a copy of his own he opens what he took, but nothing takes its place from it.
    expect(await g.proef.weiger('terugzetten.zet', vraag(kopie, oov))).toBe('TERUGZETTEN_BEVOEGD');
    // Who stays can, and is told who comes back in with it.
    expect((await g.proef.geef('terugzetten.bekijk', vraag(kopie))).terug).toEqual(['Tom Smit']);
  });

  test('back-ups that could not get the new keys are shown, and get them later', async () => {
    await melding();
    await dicht();
    const oud = await nieuwste();
    cpSync(oud, join(g.proef.map, 'bewaard'), { recursive: true });
    await g.als(g.burgemeester);
    await g.proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
    cpSync(join(g.proef.map, 'bewaard'), join(g.map, 'back-up', 'van de stick'), { recursive: true });
    const { id } = (await lijst(join(g.proef.map, 'bewaard')))[0]?.gegevens ?? {};
    // The renewed one of the same back-up counts; the other is another one when that is gone.
    for (const kopie of await lijst()) {
      if (kopie.gegevens?.id === id && !kopie.map.endsWith('van de stick')) rmSync(kopie.map, { recursive: true });
    }
    expect((await stand()).zorgen).toContain('verouderd');
    expect(await g.proef.geef('backup.vernieuw', { wachtwoord: WACHTWOORD })).toEqual({ vernieuwd: 1, rest: 0 });
    expect((await stand()).zorgen).not.toContain('verouderd');
    expect(existsSync(join(g.map, 'back-up', 'van de stick'))).toBe(false);
  });
});
