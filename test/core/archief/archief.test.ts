import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SignalDb, { setLogger } from '@signalapp/sqlcipher';
import { describe, expect, test } from 'vitest';
import { leesVoorportaal, maakArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { bewaarConcept } from '../../../electron/core/archief/concepten.ts';
import type { Db } from '../../../electron/core/archief/db.ts';
import { leesGebeurtenissen, voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { schrijfSamenvatting } from '../../../electron/core/archief/samenvatting.ts';
import { transactie } from '../../../electron/core/archief/vraag.ts';
import { KDF_STANDAARD } from '../../../electron/core/sleutels/kdf.ts';
import { DOOR, dossier, feit, fout, GOEDKOOP, host, maakProefarchief, MOMENT, onthoud, regel, sleutelsVan, tijdelijkeMap, WACHTWOORD } from './hulp.ts';

const vraag = (map: string) => ({ map, gemeente: 'Waterhoven', account: { naam: 'M. Duinkerk', ambt: 'burgemeester' }, wachtwoord: WACHTWOORD, host, kdf: GOEDKOOP });

describe('maakArchief', () => {
  test('makes the folder, two encrypted files and the key slots, and nothing else stays', async () => {
    const map = join(tijdelijkeMap(), 'nieuw', 'archief');
    const archief = onthoud(await maakArchief(vraag(map)));
    expect(archief).toMatchObject({ map, gemeente: 'Waterhoven', demonstratie: false, alleenLezen: false, account: { naam: 'M. Duinkerk', ambt: 'burgemeester' } });
    archief.sluit();
    archief.sluit();
    expect(readdirSync(map).sort()).toEqual(['archief.slot', 'basis.db', 'dossiers.db', 'sleutels.json']);
    for (const naam of ['basis.db', 'dossiers.db']) expect(readFileSync(join(map, naam)).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  test('what was recorded is there after reopening', async () => {
    const archief = await maakProefarchief({ demonstratie: true });
    const { id } = dossier(archief);
    voegToe(archief.dossiers, id, [feit({ wat: 'onthouden' })], 0, DOOR);
    archief.sluit();
    const weer = onthoud(await openArchief({ map: archief.map, wachtwoord: WACHTWOORD, host }));
    expect(leesGebeurtenissen(weer.dossiers, id)).toMatchObject([{ gegevens: { wat: 'onthouden' } }]);
    expect(weer).toMatchObject({ archiefId: archief.archiefId, account: archief.account, demonstratie: true });
    expect(leesVoorportaal(archief.map, host.klok)).toMatchObject({ gemeente: 'Waterhoven', demonstratie: true, accounts: [{ accountId: archief.account.accountId, naam: 'M. Duinkerk', ambt: 'burgemeester' }] });
  });

  test('refuses a folder with an archive, and one with anything else, and leaves those as they were', async () => {
    const archief = await maakProefarchief();
    archief.sluit();
    expect((await fout(() => maakArchief(vraag(archief.map)))).code).toBe('ARCHIEF_BESTAAT_AL');
    const vol = tijdelijkeMap();
    writeFileSync(join(vol, 'vakantie.jpg'), 'x');
    expect((await fout(() => maakArchief(vraag(vol)))).code).toBe('MAP_NIET_LEEG');
    expect(readdirSync(vol)).toEqual(['vakantie.jpg']);
    expect((await fout(() => maakArchief(vraag(join(vol, 'vakantie.jpg'))))).code).toBe('MAP_NIET_LEEG');
  });

  test('a folder with what a system leaves in an empty one will do', async () => {
    const map = tijdelijkeMap();
    writeFileSync(join(map, 'desktop.ini'), '');
    mkdirSync(join(map, 'System Volume Information'));
    onthoud(await maakArchief(vraag(map)));
  });

  test('production parameters work end to end', async () => {
    const archief = await maakArchief({ ...vraag(tijdelijkeMap()), kdf: KDF_STANDAARD });
    archief.sluit();
    onthoud(await openArchief({ map: archief.map, wachtwoord: WACHTWOORD, host }));
  });
});

describe('openArchief', () => {
  test('no archive, and one that is open already', async () => {
    const leeg = tijdelijkeMap();
    expect((await fout(() => openArchief({ map: leeg, wachtwoord: WACHTWOORD, host }))).code).toBe('GEEN_ARCHIEF');
    expect((await fout(() => leesVoorportaal(leeg, host.klok))).code).toBe('GEEN_ARCHIEF');
    expect((await fout(() => openArchief({ map: join(leeg, 'weg'), wachtwoord: WACHTWOORD, host }))).code).toBe('GEEN_ARCHIEF');
    expect(readdirSync(leeg)).toEqual([]);
    const archief = await maakProefarchief();
    expect((await fout(() => openArchief({ map: archief.map, wachtwoord: WACHTWOORD, host }))).code).toBe('ARCHIEF_IN_GEBRUIK');
  });

  test('a refused opening lets go of the folder', async () => {
    const archief = await maakProefarchief();
    archief.sluit();
    await fout(() => openArchief({ map: archief.map, wachtwoord: 'iets heel anders', host }));
    onthoud(await openArchief({ map: archief.map, wachtwoord: WACHTWOORD, host }));
  });

  test('killed writes are cleared away', async () => {
    const archief = await maakProefarchief();
    archief.sluit();
    writeFileSync(join(archief.map, '.sleutels.json.0123456789ab.tmp'), 'half');
    onthoud(await openArchief({ map: archief.map, wachtwoord: WACHTWOORD, host }));
    expect(readdirSync(archief.map).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the file format (B28)', () => {
  test('every connection is as strict as it must be', async () => {
    const { basis, dossiers } = await maakProefarchief();
    for (const db of [basis, dossiers]) {
      const stand = (naam: string) => db.pragma(naam, { simple: true });
      expect([stand('cipher'), stand('legacy'), stand('foreign_keys'), stand('synchronous'), stand('temp_store'), stand('secure_delete'), stand('journal_mode')]).toEqual(['sqlcipher', '4', 1, 2, 2, 1, 'truncate']);
    }
  });

  test('another SQLCipher 4 implementation reads it, with the raw key and not without', async () => {
    setLogger(() => {});
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    voegToe(archief.dossiers, id, [feit({ naam: 'Ötztürk' })], 0, DOOR);
    archief.sluit();
    const { dossiers } = await sleutelsVan(archief.map);
    const open = (sleutel: string) => {
      const db = new SignalDb(join(archief.map, 'dossiers.db'));
      try {
        db.pragma(`key = "x'${sleutel}'"`);
        return db.prepare('SELECT gegevens FROM gebeurtenis').all();
      } finally {
        db.close();
      }
    };
    expect(open((dossiers[0] as Buffer).toString('hex'))).toEqual([{ gegevens: '{"naam":"Ötztürk"}' }]);
    expect(() => open('00'.repeat(32))).toThrow();
  });

  test('the two files have different keys', async () => {
    const archief = await maakProefarchief();
    archief.sluit();
    const { basis, dossiers } = await sleutelsVan(archief.map);
    expect((basis[0] as Buffer).equals(dossiers[0] as Buffer)).toBe(false);
  });
});

describe('no plain text on disk', () => {
  const KANARIE = 'Kanariegeel-Zeldzaamnaam';

  /** Files in a folder that hold a text, seen by another process: reading them in this one would drop SQLite's locks. */
  const metTekst = (map: string, tekst: string) => spawnSync('grep', ['-rlaF', tekst, map]).stdout.toString().trim();

  function vul(db: Db, id: string): void {
    voegToe(db, id, [feit({ naam: KANARIE, tekst: KANARIE.repeat(400) })], 0, DOOR);
    bewaarConcept(db, { dossierId: id, formulier: 'melding', accountId: 'a', gegevens: { naam: KANARIE }, bijgewerktOp: MOMENT });
    schrijfSamenvatting(db, regel(id, { naam: KANARIE, adres: KANARIE }));
  }

  test('not in a file, nor in the journal of a running transaction', async () => {
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    transactie(archief.dossiers, () => {
      vul(archief.dossiers, id);
      archief.dossiers.pragma('cache_size = 1');
      archief.dossiers.exec('DELETE FROM concept');
      expect(execFileSync('stat', ['-c', '%s', join(archief.map, 'dossiers.db-journal')]).toString().trim()).not.toBe('0');
      expect(metTekst(archief.map, KANARIE)).toBe('');
    });
    expect(metTekst(archief.map, KANARIE)).toBe('');
    expect(metTekst(archief.map, 'Kanariegeel'.toLowerCase())).toBe('');
    archief.sluit();
    expect(metTekst(archief.map, KANARIE)).toBe('');
    // The search itself works: what may be read without a password is found.
    expect(metTekst(archief.map, 'Waterhoven')).toContain('sleutels.json');
  });

  test('not in a temporary file: a sort larger than the cache makes none', async () => {
    const { dossiers } = await maakProefarchief();
    const tijdelijke = () => readdirSync('/proc/self/fd').map((fd) => (existsSync('/proc/self/fd') ? doel(fd) : '')).filter((pad) => pad.includes('etilqs'));
    const sorteer = () => {
      const rijen = dossiers.prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i, hex(randomblob(200)) AS r FROM n ORDER BY r").iterate();
      rijen.next();
      const gevonden = tijdelijke();
      rijen.return?.();
      return gevonden;
    };
    dossiers.pragma('cache_size = 10');
    expect(sorteer()).toEqual([]);
    dossiers.pragma('temp_store = FILE');
    expect(sorteer()).not.toEqual([]);
  });

  test('what is deleted or written over is gone from the file', async () => {
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    const db = archief.dossiers;
    vul(db, id);
    db.exec('DELETE FROM gebeurtenis; DELETE FROM concept');
    schrijfSamenvatting(db, regel(id, { naam: 'Iemand anders', adres: 'Elders 2' }));
    const alles = db.serialize().toString('latin1').toLowerCase();
    expect(alles).toContain('iemand anders');
    expect(alles).not.toContain('kanariegeel');
    expect(alles).not.toContain('zeldzaam');
  });
});

function doel(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return '';
  }
}
