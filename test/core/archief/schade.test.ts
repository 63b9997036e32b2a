import { copyFileSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, test } from 'vitest';
import { controleerArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { openDb, sluitDb } from '../../../electron/core/archief/db.ts';
import { leesGebeurtenissen, voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { MIGRATIES } from '../../../electron/core/archief/migreer.ts';
import { leesLijst } from '../../../electron/core/archief/samenvatting.ts';
import { transactie } from '../../../electron/core/archief/vraag.ts';
import { maakSlot } from '../../../electron/core/sleutels/account.ts';
import { leesSleutels, schrijfSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { alleenLezen, DOOR, dossier, feit, fout, GOEDKOOP, host, maakProefarchief, onthoud, sleutelsVan, WACHTWOORD } from './hulp.ts';

const open = (map: string, rest: { alleenLezen?: boolean } = {}) => openArchief({ map, wachtwoord: WACHTWOORD, host, ...rest }).then(onthoud);

/** A closed archive of some size, and the path of its dossiers. */
async function gesloten(aantal = 30) {
  const archief = await maakProefarchief();
  const { id } = dossier(archief);
  voegToe(archief.dossiers, id, Array.from({ length: aantal }, (_, nr) => feit({ nr, tekst: 'x'.repeat(900) })), 0, DOOR);
  archief.sluit();
  return { map: archief.map, id, pad: join(archief.map, 'dossiers.db') };
}

describe('a database file that is not as it was', () => {
  test.each([
    ['gone', (pad: string) => rmSync(pad)],
    ['empty', (pad: string) => truncateSync(pad, 0)],
    ['something else', (pad: string) => writeFileSync(pad, 'Dit is geen archief. '.repeat(500))],
    ['cut off in its first page', (pad: string) => truncateSync(pad, 2000)],
    ['cut off between two pages', (pad: string) => truncateSync(pad, 4096 * 5)],
    ['of another archive file', (pad: string) => copyFileSync(pad.replace('dossiers', 'basis'), pad)],
    ['with another beginning', (pad: string) => writeFileSync(pad, Buffer.concat([Buffer.alloc(16), readFileSync(pad).subarray(16)]))],
  ])('%s: refused as damaged, by name, and not touched', async (_naam, beschadig) => {
    const { map, pad } = await gesloten();
    beschadig(pad);
    const voor = statSync(pad, { throwIfNoEntry: false })?.size;
    expect(await fout(() => open(map))).toEqual({ code: 'ARCHIEF_BESCHADIGD', params: { bestand: 'dossiers' } });
    expect(statSync(pad, { throwIfNoEntry: false })?.size).toBe(voor);
  });

  test('the two files exchanged', async () => {
    const { map } = await gesloten();
    const [basis, dossiers, tussen] = ['basis.db', 'dossiers.db', 'x'].map((naam) => join(map, naam)) as [string, string, string];
    renameSync(basis, tussen);
    renameSync(dossiers, basis);
    renameSync(tussen, dossiers);
    expect((await fout(() => open(map))).code).toBe('ARCHIEF_BESCHADIGD');
  });

  test('an unencrypted database in its place, and one with the right key that is not ours', async () => {
    const { map, pad } = await gesloten();
    const { dossiers } = await sleutelsVan(map);
    rmSync(pad);
    const kaal = new Database(pad);
    kaal.exec('CREATE TABLE t (a)');
    kaal.close();
    expect((await fout(() => open(map))).code).toBe('ARCHIEF_BESCHADIGD');
    rmSync(pad);
    writeFileSync(pad, '');
    const vreemd = openDb({ pad, bestand: 'basis', sleutel: dossiers[0] as Buffer, nieuw: true });
    vreemd.exec('CREATE TABLE t (a)');
    sluitDb(vreemd);
    expect(await fout(() => open(map))).toEqual({ code: 'ARCHIEF_BESCHADIGD', params: { bestand: 'dossiers' } });
  });

  test('a turned bit on any page is found by the check, and never read as if nothing happened', async () => {
    const { map, pad, id } = await gesloten();
    const heel = readFileSync(pad);
    const gemist: number[] = [];
    for (let bladzijde = 0; bladzijde < heel.length / 4096; bladzijde += 1) {
      const kapot = Buffer.from(heel);
      const plaats = bladzijde * 4096 + 100 + bladzijde;
      kapot[plaats] = (kapot[plaats] ?? 0) ^ 4;
      writeFileSync(pad, kapot);
      const gezien = await open(map).then(
        (archief) => {
          const { beschadigd } = controleerArchief(archief);
          archief.sluit();
          return beschadigd.includes('dossiers');
        },
        (reden: { code?: string }) => reden.code === 'ARCHIEF_BESCHADIGD',
      );
      if (!gezien) gemist.push(bladzijde);
    }
    expect(gemist).toEqual([]);
    writeFileSync(pad, heel);
    const archief = await open(map);
    expect(controleerArchief(archief)).toEqual({ beschadigd: [], beheer: { regels: 0, fout: null }, rooster: { gebeurtenissen: 0, fout: null }, ketens: { dossiers: 1, gebeurtenissen: 30, fouten: [] }, logboek: { regels: 0, fout: null }, stukken: { stukken: 0, bytes: 0, fouten: [] } });
    expect(leesGebeurtenissen(archief.dossiers, id)).toHaveLength(30);
  });

  test('damage met while working is a refusal too', async () => {
    const { map, pad, id } = await gesloten(200);
    const bytes = readFileSync(pad);
    for (let plaats = bytes.length - 1000; plaats > 4096 * 40; plaats -= 4096) bytes[plaats] = (bytes[plaats] ?? 0) ^ 1;
    writeFileSync(pad, bytes);
    const archief = await open(map);
    expect(await fout(() => leesGebeurtenissen(archief.dossiers, id))).toEqual({ code: 'ARCHIEF_BESCHADIGD', params: { bestand: 'dossiers' } });
    expect(controleerArchief(archief).ketens).toBeNull();
  });

  test('a key that is not 32 bytes never reaches the file', async () => {
    const { pad } = await gesloten();
    expect(() => openDb({ pad, bestand: 'dossiers', sleutel: Buffer.alloc(16) })).toThrow(TypeError);
  });
});

describe('a schema of a newer version', () => {
  test('is named so, and the file stays as it is', async () => {
    const { map, pad } = await gesloten();
    const { dossiers } = await sleutelsVan(map);
    const db = openDb({ pad, bestand: 'dossiers', sleutel: dossiers[0] as Buffer });
    db.pragma('user_version = 9000');
    sluitDb(db);
    const voor = readFileSync(pad);
    expect(await fout(() => open(map))).toEqual({ code: 'ARCHIEF_NIEUWER', params: { bestand: 'dossiers', versie: 9000, bekend: MIGRATIES.dossiers.at(-1)?.versie } });
    expect(readFileSync(pad)).toEqual(voor);
  });
});

describe('a read-only folder', () => {
  test('opens for reading only, says so, and is refused when that will not do', async () => {
    const { map, id } = await gesloten();
    await alleenLezen(map, async () => {
      expect((await fout(() => open(map, { alleenLezen: false }))).code).toBe('ARCHIEF_ALLEEN_LEZEN');
      const archief = await open(map);
      expect(archief.alleenLezen).toBe(true);
      expect(leesGebeurtenissen(archief.dossiers, id)).toHaveLength(30);
      expect((await fout(() => voegToe(archief.dossiers, id, [feit()], 30, DOOR))).code).toBe('ARCHIEF_ALLEEN_LEZEN');
      expect((await fout(() => openArchief({ map, wachtwoord: 'iets heel anders', host }))).code).toBe('WACHTWOORD_ONJUIST');
      archief.sluit();
    });
    expect((await open(map)).alleenLezen).toBe(false);
  });

  test('one database file that may not be written is noticed at the door', async () => {
    const { map } = await gesloten();
    const { dossiers } = await sleutelsVan(map);
    const pad = join(map, 'dossiers.db');
    expect((await alleenLezen(map, () => fout(() => openDb({ pad, bestand: 'dossiers', sleutel: dossiers[0] as Buffer })))).code).toBe('ARCHIEF_ALLEEN_LEZEN');
  });

  test('reading only also takes the lock where that is possible', async () => {
    const { map } = await gesloten();
    await open(map);
    expect((await fout(() => open(map, { alleenLezen: true }))).code).toBe('ARCHIEF_IN_GEBRUIK');
  });
});

describe('a full disk', () => {
  test('refuses the new fact whole, keeps the old ones, and goes on when there is room', async () => {
    const archief = await maakProefarchief();
    const db = archief.dossiers;
    const { id } = dossier(archief);
    voegToe(db, id, [feit({ nr: 1 })], 0, DOOR);
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
    const groot = [feit({ nr: 2 }), feit({ tekst: 'x'.repeat(200_000) })];
    expect((await fout(() => transactie(db, () => voegToe(db, id, groot, 1, DOOR)))).code).toBe('SCHIJF_VOL');
    expect(leesGebeurtenissen(db, id)).toHaveLength(1);
    expect(leesLijst(db, { aantal: 1 }).rijen).toEqual([]);
    db.pragma('max_page_count = 1000000');
    voegToe(db, id, groot, 1, DOOR);
    expect(controleerArchief(archief)).toMatchObject({ beschadigd: [], ketens: { gebeurtenissen: 3, fouten: [] } });
  });
});

describe('a file that is moving to a new key', () => {
  test('opens with either, as long as both are in the slot, and keeps the one that fits', async () => {
    const { map, id } = await gesloten();
    const sleutels = await sleutelsVan(map);
    const { inhoud } = leesSleutels(map);
    const { memKiB, iterations, parallelism } = GOEDKOOP;
    const account = { accountId: 'a', naam: 'M. Duinkerk', ambt: 'burgemeester', rollen: ['burgemeester' as const], gemaaktDoor: null, rollenDoor: null };
    const tweetal = { ...sleutels, dossiers: [Buffer.alloc(32, 7), sleutels.dossiers[0] as Buffer] };
    const slot = await maakSlot(inhoud.archiefId, account, WACHTWOORD, { memKiB, iterations, parallelism }, tweetal);
    schrijfSleutels(map, { ...inhoud, slots: [slot] }, sleutels.basis[0] as Buffer);
    const archief = await open(map);
    expect(leesGebeurtenissen(archief.dossiers, id)).toHaveLength(30);
    archief.sluit();
    expect((await sleutelsVan(map)).dossiers).toEqual(sleutels.dossiers);
    expect(leesGebeurtenissen((await open(map)).dossiers, id)).toHaveLength(30);
  });
});
