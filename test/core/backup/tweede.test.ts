import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { openDb, sluitDb } from '../../../electron/core/archief/db.ts';
import { migreer, MIGRATIES } from '../../../electron/core/archief/migreer.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { controleerGrafstenen, leesRegister, legGrafstenen, maakGrafsteen, schrijfRegister } from '../../../electron/core/archief/grafstenen.ts';
import { backupElders, maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { beeldVan, kopieenElders, kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { controleerBestanden } from '../../../electron/core/backup/controle.ts';
import { leesManifest, schrijfManifest } from '../../../electron/core/backup/manifest.ts';
import { werkTweedeBij } from '../../../electron/core/backup/tweede.ts';
import { tweedePlaats } from '../../../electron/core/backup/plaats.ts';
import { isTweedeVergeten, leesStand, meldPoging, wijzigStand } from '../../../electron/core/backup/stand.ts';
import { schrijfIn } from '../../../electron/core/inzage/logboeken.ts';
import { zetTerug } from '../../../electron/core/terugzetten/zet.ts';
import { sha256Bestand } from '../../../electron/core/bestanden/sha256.ts';
import { alleenLezen, host, maakProefarchief, onthoud, sleutelsVan, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';
import { resten, terugvraag, vul } from './hulp.ts';

/** Small disks of its own that this machine can make full; only root can mount one. */
const SCHIJVEN = process.geteuid?.() === 0 ? ['tmpfs'] : [];

const losmaken: (() => void)[] = [];
afterEach(() => losmaken.splice(0).forEach((fn) => fn()));

/** An archive with a second location, and how to make a back-up in both. */
async function metTweede(tweede = tijdelijkeMap()) {
  const archief = await maakProefarchief();
  wijzigStand(archief.map, () => ({ tweede }));
  const daar = tweedePlaats(tweede, archief.archiefId);
  const maak = async (van: Archief = archief): Promise<string | null> => {
    vul(van);
    maakMetRotatie(van, host, 'hand', true);
    return backupElders(van, host);
  };
  return { archief, map: archief.map, tweede, daar, maak };
}

describe('the second location', () => {
  test('gets every back-up whole, mends what is damaged there, and says where it was', async () => {
    const { archief, map, daar, maak } = await metTweede();
    expect(await maak()).toBeNull();
    expect(await maak()).toBeNull();
    const kopieen = (await kopieenElders(map, archief.archiefId)).kopieen;
    expect(kopieen.map(({ manifest }) => manifest?.id)).toEqual(kopieenHier(map).map(({ manifest }) => manifest?.id));
    truncateSync(join(kopieen[1]?.map ?? '', 'dossiers.db'), 50);
    expect(await backupElders(archief, host)).toBeNull();
    for (const kopie of (await kopieenElders(map, archief.archiefId)).kopieen) controleerBestanden(kopie.map);
    expect(leesStand(map).pogingen.tweede).toEqual({ op: host.klok.nu(), code: null });
    expect(readdirSync(daar).filter((naam) => naam.startsWith('.'))).toEqual([]);
  });

  test('knows what was destroyed, and never forgets what only stands there', async () => {
    const { archief, map, daar, maak } = await metTweede();
    const steen = (nummer: number) => maakGrafsteen(`dossier-${nummer}`, { op: host.klok.nu(), zaaknummer: `WTH-2026-000${nummer}`, van: null, tot: null, telling: { stukken: nummer } });
    legGrafstenen(archief, [steen(8)]);
    expect(await maak()).toBeNull();
    schrijfRegister(daar, archief.archiefId, [...(leesRegister(daar, archief.archiefId) ?? []), steen(9)]);
    legGrafstenen(archief, [steen(7)]);
    expect(await maak()).toBeNull();
    const nummers = (plek: string) => leesRegister(plek, archief.archiefId)?.map(({ zaaknummer }) => zaaknummer.at(-1)).join('');
    expect([nummers(map), nummers(daar)]).toEqual(['87', '897']);
    expect(controleerGrafstenen(archief.basis)).toBeNull();
  });

  test('that vanished is told, is not made out of nothing, and catches up when it is back', async () => {
    const { map, archief, tweede, maak } = await metTweede();
    expect(await maak()).toBeNull();
    renameSync(tweede, `${tweede}-weg`);
    losmaken.push(() => rmSync(`${tweede}-weg`, { recursive: true, force: true }));
    expect(await maak()).toBe('BACKUP_TWEEDE_WEG');
    expect(existsSync(tweede)).toBe(false);
    expect(await kopieenElders(map, archief.archiefId)).toEqual({ kopieen: [], code: 'BACKUP_TWEEDE_WEG' });
    expect(kopieenHier(map)).toHaveLength(2);
    renameSync(`${tweede}-weg`, tweede);
    expect(await backupElders(archief, host)).toBeNull();
    expect((await kopieenElders(map, archief.archiefId)).kopieen).toHaveLength(2);
  });

  test('two at a time wait for each other; one that the archive keeps does not go there either, whatever the clock said', async () => {
    const { archief, map, maak } = await metTweede();
    vul(archief);
    maakMetRotatie(archief, host, 'hand', true);
    expect(await Promise.all([backupElders(archief, host), backupElders(archief, host), maak()])).toEqual([null, null, null]);
    const jaren = Array.from({ length: 30 }, (_, dag) => `2026-${String(1 + Math.floor(dag / 15)).padStart(2, '0')}-${String(1 + (dag % 15)).padStart(2, '0')}T12:00:00+01:00`);
    const bron = kopieenHier(map)[0];
    for (const [nummer, gemaakt] of jaren.entries()) {
      const plek = join(map, 'back-up', `ander ${nummer}`);
      cpSync(bron?.map ?? '', plek, { recursive: true });
      schrijfManifest(plek, { ...leesManifest(plek), gemaakt, id: nummer.toString(16).padStart(12, '0') });
    }
    // The battery is empty: this one is years older than all of them.
    const toen = { ...host, klok: { ...host.klok, nu: () => '2015-01-01T00:00:00+01:00' } };
    const { id } = maakMetRotatie(archief, toen, 'hand', true);
    expect(await backupElders(archief, toen)).toBeNull();
    const [hier, daar] = [kopieenHier(map), (await kopieenElders(map, archief.archiefId)).kopieen].map((kopieen) => kopieen.map(({ manifest }) => manifest?.id ?? '').toSorted());
    expect(hier).toContain(id);
    expect(daar).toEqual(hier);
    // And what is newest is told by the clock of now.
    expect((await beeldVan(archief, '2026-02-20T12:00:00+01:00')).laatste).toBe('2026-02-15T12:00:00+01:00');
  });

  test('is remembered twice; lost in both places it is told, and whoever is asked says that there is one', async () => {
    const { archief, map, tweede } = await metTweede();
    const paden = ['stand.json', 'stand.reserve.json'].map((naam) => join(map, 'back-up', naam));
    const zorgen = async () => (await beeldVan(archief, host.klok.nu())).zorgen.filter((zorg) => zorg === 'tweedeVergeten');
    const [eerste = '', reserve = ''] = paden;
    // One letter of the path: it is no other place.
    writeFileSync(eerste, readFileSync(eerste, 'utf8').replace(tweede, `${tweede}x`));
    expect(leesStand(map).tweede).toBe(tweede);
    truncateSync(reserve, 10);
    wijzigStand(map, () => ({ tweede }));
    rmSync(eerste);
    expect(leesStand(map).tweede).toBe(tweede);
    schrijfIn(archief, host, 'basis', 'backup.plaatsGewijzigd', { extra: { tweede: true } });
    expect(await zorgen()).toEqual([]);
    writeFileSync(reserve, 'x');
    expect([leesStand(map).tweede, isTweedeVergeten(archief), await zorgen()]).toEqual([null, true, ['tweedeVergeten']]);
    // Of a demonstration only this is told: it keeps a list from being carried out there too.
    expect((await beeldVan({ ...archief, demonstratie: true }, host.klok.nu())).zorgen).toEqual(['tweedeVergeten']);
    // Another attempt is remembered, and hides nothing.
    meldPoging(map, 'eerste', host.klok.nu(), null);
    expect(await zorgen()).toEqual(['tweedeVergeten']);
    schrijfIn(archief, host, 'basis', 'backup.plaatsGewijzigd', { extra: { tweede: false } });
    expect(await zorgen()).toEqual([]);
  });

  test('without rights is told', async () => {
    const { archief, map, tweede, maak } = await metTweede();
    vul(archief);
    maakMetRotatie(archief, host, 'hand', true);
    // Somebody else than root reads the archive here, because root may write anywhere.
    execFileSync('chmod', ['-R', 'a+rX', map]);
    const poging = () => werkTweedeBij(map, archief.archiefId, tweede).catch((fout: unknown) => fout);
    expect(await alleenLezen(tweede, poging)).toMatchObject({ code: 'BACKUP_TWEEDE_RECHTEN' });
    expect(await maak()).toBeNull();
  });

  test.each(SCHIJVEN)('that is full (%s) is told, keeps what it had, and nothing half', async (soort) => {
    const tweede = tijdelijkeMap();
    execFileSync('mount', ['-t', soort, '-o', 'size=700k', soort, tweede]);
    losmaken.push(() => void execFileSync('umount', [tweede]));
    const { archief, map, daar, maak } = await metTweede(tweede);
    expect(await maak()).toBeNull();
    const eerste = readdirSync(daar);
    writeFileSync(join(tweede, 'vulling'), Buffer.alloc(300_000));
    expect(await maak()).toBe('BACKUP_TWEEDE_VOL');
    expect(readdirSync(daar)).toEqual(eerste);
    for (const kopie of (await kopieenElders(map, archief.archiefId)).kopieen) controleerBestanden(kopie.map);
    expect(leesStand(map).pogingen.tweede?.code).toBe('BACKUP_TWEEDE_VOL');
    rmSync(join(tweede, 'vulling'));
  });

  test.each(SCHIJVEN)('an archive on a full disk (%s) makes no back-up, loses none, and puts none back', async (soort) => {
    const schijf = tijdelijkeMap();
    execFileSync('mount', ['-t', soort, '-o', 'size=1200k', soort, schijf]);
    losmaken.push(() => void execFileSync('umount', [schijf]));
    const archief = await maakProefarchief({ map: join(schijf, 'archief') });
    const { map, account } = archief;
    vul(archief);
    maakMetRotatie(archief, host, 'hand', true);
    const bron = kopieenHier(map)[0]?.map ?? '';
    const voor = sha256Bestand(join(bron, 'dossiers.db'));
    writeFileSync(join(schijf, 'vulling'), Buffer.alloc(500_000));
    expect(() => maakMetRotatie(archief, host, 'hand', true)).toThrow(expect.objectContaining({ code: 'SCHIJF_VOL' }));
    archief.sluit();
    const vraag = terugvraag({ map, bron, accountId: account.accountId });
    await expect(zetTerug(vraag, host)).rejects.toMatchObject({ code: 'SCHIJF_VOL' });
    expect(sha256Bestand(join(bron, 'dossiers.db'))).toEqual(voor);
    expect(resten(map)).toEqual([]);
    rmSync(join(schijf, 'vulling'));
    await zetTerug(vraag, host);
    const weer = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    expect(leesDossiers(weer.dossiers)).toHaveLength(1);
    weer.sluit();
  });
});

describe('an archive of an older version', () => {
  /** Makes the files of an archive anew as an older version did. */
  async function ouder() {
    const archief = await maakProefarchief();
    const { map, account } = archief;
    archief.sluit();
    const sleutels = await sleutelsVan(map);
    for (const [bestand, stappen] of [['basis', 4], ['dossiers', 2]] as const) {
      const pad = join(map, `${bestand}.db`);
      writeFileSync(pad, '');
      const db = openDb({ pad, bestand, sleutel: sleutels[bestand][0] ?? Buffer.alloc(32), nieuw: true });
      migreer(db, bestand, MIGRATIES[bestand].slice(0, stappen));
      sluitDb(db);
    }
    return { map, accountId: account.accountId };
  }

  test('gets a back-up before it gets the present layout, and that one can be put back', async () => {
    const { map, accountId } = await ouder();
    const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    vul(archief);
    const [kopie] = kopieenHier(map);
    expect(kopie?.manifest).toMatchObject({ aanleiding: 'migratie', tellingen: { basis: { versie: 40 }, dossiers: { versie: 20 } } });
    archief.sluit();
    await zetTerug(terugvraag({ map, bron: kopie?.map ?? '', accountId }), host);
    const weer = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
    expect(leesDossiers(weer.dossiers)).toEqual([]);
    expect(leesManifest(kopie?.map ?? '').tellingen.dossiers?.versie).toBe(20);
    expect(readFileSync(join(map, 'sleutels.json'), 'utf8')).toContain(accountId);
  });
});
