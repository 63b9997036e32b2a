import { AppFout } from '../../../shared/fout.ts';
import { openDb, sluitDb, type Db } from '../archief/db.ts';
import { BESTANDEN, dbPad } from '../archief/map.ts';
import { openBestandssleutels, openPrive, wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import type { Bron } from './bron.ts';

/** The archive that is in the folder now, as far as it could be opened. */
export type Huidig = { basis: Db; dossiers: Db | undefined };

/**
 * Opens the archive of now with the same password, to compare it and to undo what a crash left half done in it; `fn` gets `null` when
 * it cannot be opened. The lock must be held.
 */
export async function metHuidig<T>(map: string, bron: Bron, wachtwoord: string, fn: (huidig: Huidig | null) => T): Promise<T> {
  const sleutels = await sleutelsVanNu(bron, wachtwoord);
  const open: Db[] = [];
  try {
    return fn(sleutels === null ? null : openAlle(map, sleutels, open));
  } finally {
    open.forEach(sluitDb);
    if (sleutels !== null && sleutels !== bron.open) wisSleutels(sleutels);
  }
}

async function sleutelsVanNu(bron: Bron, wachtwoord: string): Promise<Bestandssleutels | null> {
  const { huidig, slot, open } = bron;
  if (bron.sleutels === 'nu') return open;
  const zelf = huidig?.inhoud.slots.find(({ accountId }) => accountId === slot.accountId);
  if (huidig === null || zelf === undefined) return null;
  return alsDatKan(async () => {
    const prive = await openPrive(huidig.inhoud.archiefId, zelf, wachtwoord);
    try {
      return openBestandssleutels(huidig, zelf, prive);
    } finally {
      wis(prive);
    }
  });
}

function openAlle(map: string, sleutels: Bestandssleutels, open: Db[]): Huidig | null {
  const uit: Partial<Record<Bestand, Db>> = {};
  for (const bestand of BESTANDEN) {
    if (sleutels[bestand].length === 0) continue;
    const db = openMetEen(map, bestand, sleutels[bestand]);
    if (db === null) return null;
    open.push(db);
    uit[bestand] = db;
  }
  return uit.basis === undefined ? null : { basis: uit.basis, dossiers: uit.dossiers };
}

function openMetEen(map: string, bestand: Bestand, sleutels: readonly Uint8Array[]): Db | null {
  for (const sleutel of sleutels) {
    try {
      return openDb({ pad: dbPad(map, bestand), bestand, sleutel });
    } catch (fout) {
      if (!(fout instanceof AppFout)) throw fout;
    }
  }
  return null;
}

async function alsDatKan<T>(fn: () => Promise<T>): Promise<T | null> {
  try {
    return await fn();
  } catch (fout) {
    if (fout instanceof AppFout) return null;
    throw fout;
  }
}
