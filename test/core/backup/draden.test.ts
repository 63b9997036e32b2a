import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { generatiesVan, vernieuwInStappen } from '../../../electron/core/archief/vernieuwen.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { controleerBestanden, controleerInhoud } from '../../../electron/core/backup/controle.ts';
import { vernieuwInDraden } from '../../../electron/core/backup/draden.ts';
import { uitHand, verouderd, vernieuwBackups, type Vernieuwvraag } from '../../../electron/core/backup/vernieuwen.ts';
import { leesSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { voltooi } from '../../../electron/core/werk/stappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { host, sleutelsVan, WACHTWOORD } from '../archief/hulp.ts';
import { metBackup, resten, vul } from './hulp.ts';

let archief: Archief;
let vraag: Vernieuwvraag;
/** An archive with new keys, and three back-ups with the old ones. */
beforeEach(async () => {
  const { map, accountId } = await metBackup();
  archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  for (let keer = 0; keer < 2; keer += 1) {
    vul(archief);
    maakMetRotatie(archief, host, 'hand', true);
  }
  const oud = { sleutels: await sleutelsVan(map), generaties: generatiesVan(leesSleutels(map).inhoud) };
  const huidig = await sleutelsVan(map);
  for (const bestand of ['basis', 'dossiers'] as const) voltooi(vernieuwInStappen(archief, bestand, huidig));
  vraag = { map, huidig, nu: host.klok.nu(), open: uitHand(map, huidig, oud) };
  expect(verouderd(map)).toHaveLength(3);
});
afterEach(() => archief.sluit());

const eisAlle = (): void => {
  for (const { map } of kopieenHier(vraag.map)) controleerInhoud(map, controleerBestanden(map), vraag.huidig, true);
  expect(resten(vraag.map).filter((naam) => !naam.endsWith('-journal'))).toEqual([]);
};

test('threads give every back-up the new keys, while the core goes on', async () => {
  const stand: number[] = [];
  let beurten = 0;
  const wekker = setInterval(() => (beurten += 1), 1);
  await vernieuwInDraden(vraag, { stap: async (gedaan) => void stand.push(gedaan) }, 0);
  clearInterval(wekker);
  expect([verouderd(vraag.map), [...new Set(stand)]]).toEqual([[], [0, 1, 2, 3]]);
  expect(beurten).toBeGreaterThan(0);
  expect(kopieenHier(vraag.map)).toHaveLength(3);
  eisAlle();
});

test('a stop is heard while a thread is at work; the work of others stays, and no key does', async () => {
  const ander = join(vraag.map, 'back-up', '.bezig-vananderen');
  const gebruikt: Buffer[] = [];
  const open: Vernieuwvraag['open'] = (kopie) => {
    const gevonden = vraag.open(kopie);
    gebruikt.push(...(gevonden?.basis ?? []), ...(gevonden?.dossiers ?? []));
    return gevonden;
  };
  let keren = 0;
  // Another back-up begins meanwhile: that of the lock.
  const stap = async (gedaan: number): Promise<void> => {
    keren += 1;
    if (keren === 1) return;
    mkdirSync(ander, { recursive: true });
    if (gedaan < 3) throw new AppFout('VERGRENDELD');
  };
  await expect(vernieuwInDraden({ ...vraag, open }, { stap }, 0)).rejects.toMatchObject({ code: 'VERGRENDELD' });
  expect(existsSync(ander)).toBe(true);
  rmSync(ander, { recursive: true });
  expect([gebruikt.length, gebruikt.every((sleutel) => sleutel.every((byte) => byte === 0))]).toEqual([6, true]);
  expect(kopieenHier(vraag.map)).toHaveLength(3);
  vernieuwBackups(vraag);
  eisAlle();
});

test('who stops them leaves every back-up whole; a small one, and what is left, is done without', async () => {
  const stop = vernieuwInDraden(vraag, { stap: async () => Promise.reject(new AppFout('AFGEBROKEN')) }, 0);
  await expect(stop).rejects.toMatchObject({ code: 'AFGEBROKEN' });
  await vernieuwInDraden(vraag, { stap: async () => Promise.reject(new Error('too small for a thread')) });
  const over = verouderd(vraag.map).length;
  expect(vernieuwBackups(vraag)).toEqual({ vernieuwd: over, rest: 0 });
  expect(kopieenHier(vraag.map)).toHaveLength(3);
  eisAlle();
});
