import fs, { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { openDb, sluitDb } from '../../../electron/core/archief/db.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { controleerBestanden } from '../../../electron/core/backup/controle.ts';
import { leesManifest, MANIFESTBESTAND, schrijfManifest } from '../../../electron/core/backup/manifest.ts';
import { ingehaald, zoekKopieen } from '../../../electron/core/backup/plaats.ts';
import { leesStand } from '../../../electron/core/backup/stand.ts';
import { canoniekeJson } from '../../../electron/core/bestanden/canoniek.ts';
import { sha256, sha256Bestand } from '../../../electron/core/bestanden/sha256.ts';
import { bekijk } from '../../../electron/core/terugzetten/bekijk.ts';
import { zetTerug } from '../../../electron/core/terugzetten/zet.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { alleenLezen, fout, host, maakProefarchief, onthoud, sleutelsVan, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';
import { kopieVan, metBackup, resten, terugvraag, vul } from './hulp.ts';

const NAMEN = ['basis.db', 'dossiers.db', 'sleutels.json', MANIFESTBESTAND];

/** Rewrites the manifest so that it agrees with the files, as somebody who meddles would. */
function maakKloppend(map: string, anders: Partial<ReturnType<typeof leesManifest>> = {}): void {
  const manifest = { ...leesManifest(map), ...anders };
  const van = (naam: string) => sha256Bestand(join(map, naam));
  schrijfManifest(map, { ...manifest, bestanden: { basis: van('basis.db'), dossiers: van('dossiers.db'), sleutels: van('sleutels.json') } });
}

describe('a back-up that is not as it was', () => {
  test('any turned bit in any of its files is found without a key, and the archive stays as it was', async () => {
    const { bron, map } = await metBackup();
    const voor = sha256Bestand(join(map, 'dossiers.db'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMEN), fc.nat(), fc.nat(7), async (naam, waar, bit) => {
        const pad = join(bron, naam);
        const goed = readFileSync(pad);
        const kapot = Buffer.from(goed);
        kapot[waar % goed.length] = (goed[waar % goed.length] ?? 0) ^ (1 << bit);
        writeFileSync(pad, kapot);
        const { code } = await fout(() => controleerBestanden(bron));
        writeFileSync(pad, goed);
        expect(code).toBe(naam === MANIFESTBESTAND ? 'BACKUP_ONLEESBAAR' : 'BACKUP_BESCHADIGD');
      }),
      { numRuns: 60 },
    );
    controleerBestanden(bron);
    expect(sha256Bestand(join(map, 'dossiers.db'))).toEqual(voor);
  });

  test.each(['basis.db', 'dossiers.db', 'sleutels.json'])('%s cut off, gone or renamed shows in the list already, and is never put back', async (naam) => {
    const { bron, map, accountId } = await metBackup();
    truncateSync(join(bron, naam), 100);
    expect(kopieenHier(map)[0]?.code).toBe('BACKUP_AFGEKAPT');
    expect(await fout(() => zetTerug(terugvraag({ map, bron, accountId }), host))).toEqual({ code: 'BACKUP_AFGEKAPT', params: { bestand: naam } });
    renameSync(join(bron, naam), join(bron, `${naam}.oud`));
    expect(kopieenHier(map)[0]?.code).toBe('BACKUP_BESTAND_WEG');
    expect((await fout(() => bekijk(terugvraag({ map, bron, accountId }), host.klok))).code).toBe('BACKUP_BESTAND_WEG');
    expect(resten(map)).toEqual([]);
    onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
  });

  test('a folder with another name is the same back-up; one without its manifest is none', async () => {
    const { bron, map, accountId } = await metBackup();
    const anders = join(map, 'back-up', 'zo heet hij nu');
    renameSync(bron, anders);
    expect((await bekijk(terugvraag({ map, bron: anders, accountId }), host.klok)).dossiers).toEqual({ dan: 1, nu: 1 });
    rmSync(join(anders, MANIFESTBESTAND));
    expect(kopieenHier(map)).toEqual([]);
    expect((await fout(() => controleerBestanden(anders))).code).toBe('BACKUP_ONLEESBAAR');
  });

  test('files that changed places, or are of another back-up, are told, also when the manifest was made to agree', async () => {
    const { bron, map, accountId } = await metBackup();
    const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    vul(archief);
    maakMetRotatie(archief, host, 'hand', false);
    archief.sluit();
    const nieuwer = kopieenHier(map)[0]?.map ?? '';
    expect(nieuwer).not.toBe(bron);

    const verwisseld = kopieVan(bron);
    renameSync(join(verwisseld, 'basis.db'), join(verwisseld, 'x'));
    renameSync(join(verwisseld, 'dossiers.db'), join(verwisseld, 'basis.db'));
    renameSync(join(verwisseld, 'x'), join(verwisseld, 'dossiers.db'));
    expect((await fout(() => controleerBestanden(verwisseld))).code).toBe('BACKUP_VERWISSELD');

    const gemengd = kopieVan(bron);
    writeFileSync(join(gemengd, 'dossiers.db'), readFileSync(join(nieuwer, 'dossiers.db')));
    maakKloppend(gemengd, { tellingen: { ...leesManifest(gemengd).tellingen, dossiers: leesManifest(nieuwer).tellingen.dossiers } });
    controleerBestanden(gemengd);
    expect((await fout(() => zetTerug(terugvraag({ map, bron: gemengd, accountId }), host))).code).toBe('BACKUP_VERWISSELD');

    const ander = kopieVan((await metBackup()).bron);
    expect((await fout(() => bekijk(terugvraag({ map, bron: ander, accountId }), host.klok))).code).toBe('BACKUP_ANDER_ARCHIEF');
  });

  test('content that is not what was counted is told', async () => {
    const { bron, map, accountId } = await metBackup();
    const { tellingen } = leesManifest(bron);
    maakKloppend(bron, { tellingen: { ...tellingen, dossiers: tellingen.dossiers && { ...tellingen.dossiers, aantallen: { ...tellingen.dossiers.aantallen, dossier: 2 } } } });
    expect(await fout(() => bekijk(terugvraag({ map, bron, accountId }), host.klok))).toEqual({ code: 'BACKUP_INHOUD', params: { bestand: 'dossiers.db' } });
  });

  test('of a newer layout is left alone; a manifest of a newer version too', async () => {
    const { bron, map, accountId } = await metBackup();
    const sleutels = await sleutelsVan(map);
    const db = openDb({ pad: join(bron, 'dossiers.db'), bestand: 'dossiers', sleutel: sleutels.dossiers[0] ?? Buffer.alloc(32) });
    db.pragma('user_version = 9999');
    sluitDb(db);
    maakKloppend(bron);
    expect((await fout(() => zetTerug(terugvraag({ map, bron, accountId }), host))).code).toBe('BACKUP_NIEUWER');
    const { sha256: _, ...ruw } = JSON.parse(readFileSync(join(bron, MANIFESTBESTAND), 'utf8')) as Record<string, unknown>;
    const nieuwer = { ...ruw, formaat: 2, iets: 'nieuws' };
    writeFileSync(join(bron, MANIFESTBESTAND), JSON.stringify({ ...nieuwer, sha256: sha256(canoniekeJson(nieuwer)) }));
    expect(kopieenHier(map)[0]).toMatchObject({ manifest: null, code: 'BACKUP_NIEUWER' });
    expect(resten(map)).toEqual([]);
  });

  test('every refusal has its own Dutch sentence and a way on', () => {
    const codes = ['ONLEESBAAR', 'NIEUWER', 'BESTAND_WEG', 'AFGEKAPT', 'BESCHADIGD', 'VERWISSELD', 'INHOUD', 'ANDER_ARCHIEF', 'SLEUTEL', 'PLAATS_WEG', 'GEEN', 'JOURNAAL', 'TWEEDE_ZELFDE', 'TWEEDE_WEG', 'TWEEDE_VOL', 'TWEEDE_RECHTEN', 'TWEEDE_TRAAG', 'TWEEDE_FOUT'].map((code) => foutTekst({ code: `BACKUP_${code}` }));
    expect(new Set(codes.map(({ wat }) => wat)).size).toBe(codes.length);
    for (const { stap } of codes) expect(stap.length).toBeGreaterThan(20);
  });
});

describe('a good copy is never overwritten by a bad one', () => {
  test('a damaged archive makes no back-up, and every earlier one stays', async () => {
    const { map, bron } = await metBackup();
    const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    // Damage that shows only when the page is read.
    const pad = join(map, 'dossiers.db');
    const bytes = readFileSync(pad);
    for (let pagina = 8; pagina < bytes.length / 4096; pagina += 1) bytes.fill(7, pagina * 4096 + 500, pagina * 4096 + 900);
    writeFileSync(pad, bytes);
    archief.dossiers.pragma('cache_size = 0');
    archief.dossiers.pragma('shrink_memory');
    expect((await fout(() => maakMetRotatie(archief, host, 'hand', true))).code).toBe('ARCHIEF_BESCHADIGD');
    archief.sluit();
    controleerBestanden(bron);
    expect(leesStand(map).pogingen.eerste?.code).toBe('ARCHIEF_BESCHADIGD');
    expect(resten(map)).toEqual([]);
  });

  test('in a folder without rights nothing is made, and nothing is lost', async () => {
    const archief = await maakProefarchief();
    const plek = join(archief.map, 'back-up');
    mkdirSync(plek);
    const code = await alleenLezen(plek, () => fout(() => maakMetRotatie(archief, host, 'hand', true)));
    expect(code.code).toBe('GEEN_SCHRIJFRECHTEN');
    expect(maakMetRotatie(archief, host, 'hand', true).aanleiding).toBe('hand');
  });
});

describe('a disk that is not to be trusted', () => {
  test('a copy that came over wrong takes no place, and the archive is as it was', async () => {
    const { map, bron, accountId } = await metBackup();
    const voor = sha256Bestand(join(map, 'dossiers.db'));
    const echt = fs.copyFileSync;
    const slecht = (van: fs.PathLike, naar: fs.PathLike): void => {
      echt(van, naar);
      if (!String(naar).endsWith('dossiers.db')) return;
      const bytes = readFileSync(naar);
      bytes[bytes.length - 300] = (bytes.at(-300) ?? 0) ^ 4;
      writeFileSync(naar, bytes);
    };
    Object.assign(fs, { copyFileSync: slecht });
    syncBuiltinESMExports();
    try {
      expect(await fout(() => zetTerug(terugvraag({ map, bron, accountId }), host))).toEqual({ code: 'BACKUP_BESCHADIGD', params: { bestand: 'dossiers.db' } });
    } finally {
      Object.assign(fs, { copyFileSync: echt });
      syncBuiltinESMExports();
    }
    expect([sha256Bestand(join(map, 'dossiers.db')), resten(map)]).toEqual([voor, []]);
    controleerBestanden(bron);
  });

  test('that refuses a file in the middle of the switch: it is finished the next time, and both archives are whole', async () => {
    const { map, bron, accountId } = await metBackup();
    const later = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    vul(later);
    later.sluit();
    const echt = fs.renameSync;
    let keren = 0;
    // Another program has it open for a moment: a scanner, on Windows.
    const bezet = (van: fs.PathLike, naar: fs.PathLike): void => {
      if (String(van).includes('terugzetten-') && String(van).endsWith('dossiers.db') && (keren += 1) === 1) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      echt(van, naar);
    };
    Object.assign(fs, { renameSync: bezet });
    syncBuiltinESMExports();
    try {
      expect((await fout(() => zetTerug(terugvraag({ map, bron, accountId }), host))).code).toBe('WISSEL_ONDERBROKEN');
    } finally {
      Object.assign(fs, { renameSync: echt });
      syncBuiltinESMExports();
    }
    const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host });
    expect(leesDossiers(archief.dossiers)).toHaveLength(1);
    archief.sluit();
    const vervangen = kopieenHier(map).find(({ manifest }) => manifest?.aanleiding === 'vervangen');
    expect(vervangen?.code).toBeNull();
    await zetTerug(terugvraag({ map, bron: vervangen?.map ?? '', accountId }), host);
    expect(leesDossiers(onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host })).dossiers)).toHaveLength(2);
    expect(resten(map).filter((naam) => !naam.endsWith('-journal'))).toEqual([]);
  });

  test('of a back-up with new keys that is damaged since, the one before it stays', async () => {
    const { map, bron } = await metBackup();
    const nieuw = `${bron} v123456`;
    cpSync(bron, nieuw, { recursive: true });
    maakKloppend(nieuw, { vernieuwd: host.klok.nu() });
    const plek = join(map, 'back-up');
    expect([ingehaald(plek, 'eerste'), kopieenHier(map).map((kopie) => kopie.map)]).toEqual([[bron], [nieuw]]);
    truncateSync(join(nieuw, 'dossiers.db'), 10);
    expect([ingehaald(plek, 'eerste'), kopieenHier(map).map((kopie) => kopie.map)]).toEqual([[nieuw], [bron]]);
  });
});

describe('an archive of which the key slots are gone', () => {
  test('comes back with those of the back-up', async () => {
    const { map, bron, accountId } = await metBackup();
    for (const naam of ['sleutels.json', 'sleutels.vorige.json']) rmSync(join(map, naam), { force: true });
    writeFileSync(join(map, 'sleutels.json'), 'niets');
    expect(zoekKopieen(map).map((kopie) => kopie.map)).toEqual([bron]);
    expect(await bekijk(terugvraag({ map, bron, accountId }), host.klok)).toMatchObject({ vergeleken: false, terug: [] });
    expect((await zetTerug(terugvraag({ map, bron, accountId }), host)).sleutels).toBe('toen');
    const archief = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
    expect(leesDossiers(archief.dossiers)).toHaveLength(1);
    expect(new Set(kopieenHier(map).map(({ manifest }) => manifest?.aanleiding))).toEqual(new Set(['hand', 'vervangen']));
  });

  test('a folder with something else in it is no place for an archive', async () => {
    const { bron, accountId } = await metBackup();
    const map = tijdelijkeMap();
    writeFileSync(join(map, 'brief.txt'), 'x');
    expect((await fout(() => zetTerug(terugvraag({ map, bron, accountId }), host))).code).toBe('MAP_NIET_LEEG');
    expect(existsSync(join(map, 'brief.txt'))).toBe(true);
  });
});
