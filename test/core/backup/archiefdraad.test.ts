import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { kopieplek, verwijderKopie } from '../../../electron/core/archief/kopie.ts';
import { leesInDraad, vernieuwBestand } from '../../../electron/core/backup/archiefdraad.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { controleerBestanden, controleerInhoud } from '../../../electron/core/backup/controle.ts';
import { maakBackup } from '../../../electron/core/backup/maken.ts';
import { AppFout } from '../../../shared/fout.ts';
import { host, sleutelsVan, WACHTWOORD } from '../archief/hulp.ts';
import { metBackup, vul } from './hulp.ts';

const STIL = { stap: async () => undefined };
let archief: Archief;
beforeEach(async () => {
  const { map, accountId } = await metBackup();
  archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
});
afterEach(() => archief.sluit());

const resten = (): string[] => readdirSync(archief.map).filter((naam) => naam.endsWith('.tmp'));
const vraag = async () => ({ archief, bestand: 'dossiers' as const, sleutels: await sleutelsVan(archief.map) });

test('a thread gives a file its new key while the core goes on; what is written meanwhile is not lost, and a back-up of the same bytes is not read again', async () => {
  const open = await vraag();
  const oud = Buffer.from(open.sleutels.dossiers[0] ?? []);
  const voor = leesDossiers(archief.dossiers).length;
  let keren = 0;
  let vooraf = false;
  const stap = async (gedaan: number): Promise<void> => {
    keren += 1;
    if (gedaan === 1 && leesDossiers(archief.dossiers).length === voor) vul(archief);
  };
  const eerst = new Promise<void>((klaar) => setTimeout(() => {
    vooraf = true;
    expect(open.sleutels.dossiers[0]).toEqual(oud);
    klaar();
  }, 20));
  const gelezen = await vernieuwBestand({ ...open, eerst }, { stap }, 0);
  expect([vooraf, keren > 4, leesDossiers(archief.dossiers).length]).toEqual([true, true, voor + 1]);
  expect(open.sleutels.dossiers[0]).not.toEqual(oud);
  expect(resten()).toEqual([]);

  const { map, manifest } = maakBackup(archief, host, { aanleiding: 'hand', tijdensSessie: true, gelezen });
  expect(manifest.tellingen.dossiers).toEqual(gelezen.telling);
  controleerInhoud(map, controleerBestanden(map), open.sleutels, true);
  // Of other bytes nothing is taken for read.
  vul(archief);
  const later = maakBackup(archief, host, { aanleiding: 'hand', tijdensSessie: true, gelezen });
  expect(later.manifest.tellingen.dossiers).not.toEqual(gelezen.telling);
  controleerInhoud(later.map, controleerBestanden(later.map), open.sleutels, true);
});

test('packed in a thread, nothing is left in free pages; read there, it is as the core reads it', async () => {
  const open = await vraag();
  const vrij = (): unknown => archief.dossiers.pragma('freelist_count', { simple: true });
  archief.dossiers.exec('CREATE TABLE weg (tekst TEXT); INSERT INTO weg SELECT hex(zeroblob(9000)); DROP TABLE weg');
  expect(vrij()).toBeGreaterThan(0);
  await vernieuwBestand({ ...open, inpakken: true }, STIL, 0);
  expect(vrij()).toBe(0);
  const gelezen = await leesInDraad(open, STIL, 0);
  const { manifest } = maakBackup(archief, host, { aanleiding: 'hand', tijdensSessie: true });
  expect({ ...manifest.bestanden.dossiers, telling: manifest.tellingen.dossiers }).toEqual(gelezen);
  expect(await leesInDraad(open, STIL)).toBeNull();
  expect(resten()).toEqual([]);
});

test('a copy made of two halves, because something that was under way wrote, is made again; what a stopped thread was packing goes with its copy', async () => {
  const open = await vraag();
  const voor = leesDossiers(archief.dossiers).length;
  let gescheurd = 0;
  const stap = async (gedaan: number): Promise<void> => {
    if (gedaan !== 1 || gescheurd > 0) return;
    for (const naam of resten()) {
      gescheurd += 1;
      writeFileSync(join(archief.map, naam), randomBytes(40_960));
    }
    vul(archief);
  };
  const { telling } = await vernieuwBestand(open, { stap }, 0);
  expect([gescheurd, leesDossiers(archief.dossiers).length, resten()]).toEqual([1, voor + 1, []]);
  expect(telling).toEqual(maakBackup(archief, host, { aanleiding: 'hand', tijdensSessie: true }).manifest.tellingen.dossiers);

  const pad = kopieplek(archief.dossiers);
  for (const rest of [pad, `${pad}-journal`, kopieplek({ name: pad } as Archief['dossiers'])]) writeFileSync(rest, 'x');
  const ander = kopieplek(archief.dossiers);
  writeFileSync(ander, 'x');
  verwijderKopie(pad);
  expect(resten()).toEqual([basename(ander)]);
});

test('stopped at any moment, or damaged, the old key stays and nothing is left over', async () => {
  const open = await vraag();
  const slots = readFileSync(join(archief.map, 'sleutels.json'));
  for (const plaats of [0, 1, 2]) {
    const stap = async (gedaan: number): Promise<void> => {
      if (gedaan === plaats) throw new AppFout('VERGRENDELD');
    };
    await expect(vernieuwBestand(open, { stap }, 0)).rejects.toMatchObject({ code: 'VERGRENDELD' });
    if (plaats < 2) await expect(leesInDraad(open, { stap }, 0)).rejects.toMatchObject({ code: 'VERGRENDELD' });
  }
  await expect(vernieuwBestand({ ...open, eerst: Promise.reject(new AppFout('AFGEBROKEN')) }, STIL, 0)).rejects.toMatchObject({ code: 'AFGEBROKEN' });
  maakMetRotatie(archief, host, 'hand', true);
  // One byte in the last page of the file.
  const fd = openSync(join(archief.map, 'dossiers.db'), 'r+');
  writeSync(fd, 'x', Number(archief.dossiers.pragma('page_count', { simple: true })) * 4096 - 500);
  closeSync(fd);
  await expect(vernieuwBestand(open, STIL, 0)).rejects.toMatchObject({ code: 'ARCHIEF_BESCHADIGD' });
  expect(resten()).toEqual([]);
  expect(readFileSync(join(archief.map, 'sleutels.json'))).toEqual(slots);
});
