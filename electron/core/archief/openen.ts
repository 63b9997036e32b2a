import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { ruimTijdelijkOp } from '../bestanden/atomair.ts';
import { vergrendel, type Vergrendeling } from '../bestanden/vergrendeling.ts';
import { wisSleutels, type Account, type Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand, SleutelInhoud } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { ontgrendel } from '../sleutels/ontgrendel.ts';
import type { Archief, ArchiefHost } from './vorm.ts';
import { openDb, sluitDb, type Db } from './db.ts';
import { BESTANDEN, dbPad, IN_AANMAAK, soortMap } from './map.ts';
import { migreer } from './migreer.ts';

/**
 * Which archive, who, and how. Without `accountId` the only account is meant. `alleenLezen`: true to write nothing, false to
 * refuse a folder that cannot be written; when absent such a folder opens for reading only, which the archive then says.
 */
export type Openvraag = { map: string; accountId?: string; wachtwoord: string; host: Pick<ArchiefHost, 'klok'>; alleenLezen?: boolean };

/**
 * Unlocks an archive: takes the lock on its folder, opens the account with its password, opens both files and brings them
 * to the present schema.
 * @throws AppFout GEEN_ARCHIEF, ARCHIEF_ONAF (its making was interrupted: make it again), ARCHIEF_IN_GEBRUIK,
 *   ARCHIEF_ALLEEN_LEZEN (when asked to refuse, or when not even reading is possible without writing first),
 *   ARCHIEF_BESCHADIGD {bestand}, ARCHIEF_NIEUWER {bestand, versie, bekend}, GEEN_DOSSIERTOEGANG, SCHIJF_VOL, SCHIJF_FOUT, and
 *   what `ontgrendel` throws about account and password.
 */
export async function openArchief(vraag: Openvraag): Promise<Archief> {
  if (vraag.alleenLezen !== undefined) return open(vraag, vraag.alleenLezen);
  try {
    return await open(vraag, false);
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'ARCHIEF_ALLEEN_LEZEN') return open(vraag, true);
    throw fout;
  }
}

async function open({ map, accountId, wachtwoord, host }: Openvraag, alleenLezen: boolean): Promise<Archief> {
  const soort = soortMap(map);
  if (soort !== 'archief') throw new AppFout(soort === 'geen' ? 'GEEN_ARCHIEF' : 'ARCHIEF_ONAF');
  const slot = neemSlot(map, alleenLezen);
  try {
    if (!alleenLezen) ruimOp(map);
    const { bestand, slot: eigen, privateKey, sleutels } = await ontgrendel(map, accountId, wachtwoord, host.klok, alleenLezen);
    wis(privateKey);
    const { accountId: id, naam, ambt } = eigen;
    try {
      return openBestanden({ map, inhoud: bestand.inhoud, account: { accountId: id, naam, ambt }, sleutels, slot, alleenLezen });
    } finally {
      wisSleutels(sleutels);
    }
  } catch (fout) {
    slot?.ontgrendel();
    throw fout instanceof AppFout && fout.code === 'GEEN_SCHRIJFRECHTEN' ? new AppFout('ARCHIEF_ALLEEN_LEZEN') : fout;
  }
}

/** What `openBestanden` needs: the keys (which the caller wipes) and the lock (which the archive then holds). */
export type Bestandenvraag = {
  map: string;
  inhoud: SleutelInhoud;
  account: Account;
  sleutels: Bestandssleutels;
  slot: Vergrendeling | undefined;
  alleenLezen?: boolean;
};

/** Opens both files with their keys; the second half of `openArchief`, and the proof at the end of making an archive. */
export function openBestanden({ map, inhoud, account, sleutels, slot, alleenLezen = false }: Bestandenvraag): Archief {
  const dbs: Db[] = [];
  try {
    const [basis, dossiers] = BESTANDEN.map((bestand) => {
      const db = openMetEen(map, bestand, sleutels[bestand], alleenLezen);
      dbs.push(db);
      migreer(db, bestand);
      return db;
    }) as [Db, Db];
    const { archiefId, gemeente, demonstratie } = inhoud;
    const sluit = () => {
      for (const db of dbs) sluitDb(db);
      slot?.ontgrendel();
    };
    return { map, archiefId, gemeente, demonstratie, account, alleenLezen, basis, dossiers, sluit };
  } catch (fout) {
    for (const db of dbs) sluitDb(db);
    throw fout;
  }
}

/** Tries the keys of a file in turn: two while it is moving to a new key, otherwise one. */
function openMetEen(map: string, bestand: Bestand, sleutels: readonly Buffer[], alleenLezen: boolean): Db {
  let eersteFout: unknown = new AppFout('GEEN_DOSSIERTOEGANG');
  for (const [poging, sleutel] of sleutels.entries()) {
    try {
      return openDb({ pad: dbPad(map, bestand), bestand, sleutel, alleenLezen });
    } catch (fout) {
      if (poging === 0) eersteFout = fout;
    }
  }
  throw eersteFout;
}

function neemSlot(map: string, alleenLezen: boolean): Vergrendeling | undefined {
  try {
    return vergrendel(map);
  } catch (fout) {
    if (alleenLezen && fout instanceof AppFout && fout.code === 'ARCHIEF_ALLEEN_LEZEN') return undefined;
    throw fout;
  }
}

/** The marker of the making has done its work once the key slots are there; killed writes leave temporary files. */
function ruimOp(map: string): void {
  ruimTijdelijkOp(map);
  try {
    rmSync(join(map, IN_AANMAAK), { force: true });
  } catch {
    throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
  }
}
