import { AppFout } from '../../../shared/fout.ts';
import type { Vergrendeling } from '../bestanden/vergrendeling.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand, SleutelInhoud, Slot } from '../sleutels/formaat.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import { openDb, sluitDb, type Db } from './db.ts';
import { BESTANDEN, dbPad } from './map.ts';
import { isOuder, migreer } from './migreer.ts';
import type { Archief, Gebruiker } from './vorm.ts';

/** Who an account is, with its roles. */
export function gebruiker(slot: Slot): Gebruiker {
  const { accountId, naam, ambt } = slot;
  return { accountId, naam, ambt, ...rechtenVan(slot) };
}

/** What `openBestanden` needs: the keys (which the caller wipes) and the lock (which the archive then holds). */
export type Bestandenvraag = {
  map: string;
  inhoud: SleutelInhoud;
  account: Gebruiker;
  sleutels: Bestandssleutels;
  slot: Vergrendeling | undefined;
  alleenLezen?: boolean;
  /** Runs when a file is about to get the present layout, while it still has the old one. */
  voorMigratie?: (archief: Archief) => void;
};

/** Opens the files with their keys, without a key not; the second half of `openArchief` (`toegang/openen.ts`), and the proof at the end of making an archive. */
export function openBestanden({ map, inhoud, account, sleutels, slot, alleenLezen = false, voorMigratie }: Bestandenvraag): Archief {
  const dbs = new Map<Bestand, Db>();
  const openEn = (bestand: Bestand, met: readonly Uint8Array[]): Db => {
    const db = openMetEen(map, bestand, met, alleenLezen);
    dbs.set(bestand, db);
    return db;
  };
  const sluitAlle = (): void => dbs.forEach((db) => sluitDb(db));
  const eis = (bestand: Bestand): Db => {
    const db = dbs.get(bestand);
    if (db === undefined) throw new AppFout('GEEN_DOSSIERTOEGANG');
    return db;
  };
  const { archiefId, gemeente, demonstratie } = inhoud;
  const archief: Archief = {
    map,
    archiefId,
    gemeente,
    demonstratie,
    account,
    alleenLezen,
    heeftDossiers: sleutels.dossiers.length > 0,
    get basis() {
      return eis('basis');
    },
    get dossiers() {
      return eis('dossiers');
    },
    verwissel(bestand, met, doe) {
      sluitDb(eis(bestand));
      try {
        doe();
      } finally {
        openEn(bestand, met);
      }
    },
    sluit() {
      sluitAlle();
      slot?.ontgrendel();
    },
  };
  try {
    for (const bestand of BESTANDEN) if (sleutels[bestand].length > 0) openEn(bestand, sleutels[bestand]);
    if (!alleenLezen && [...dbs].some(([bestand, db]) => isOuder(db, bestand))) voorMigratie?.(archief);
    for (const [bestand, db] of dbs) migreer(db, bestand);
    return archief;
  } catch (fout) {
    sluitAlle();
    throw fout;
  }
}

/** Tries the keys of a file in turn: two while it is moving to a new key, otherwise one. */
function openMetEen(map: string, bestand: Bestand, sleutels: readonly Uint8Array[], alleenLezen: boolean): Db {
  let eersteFout: unknown = new AppFout('ARCHIEF_BESCHADIGD', { bestand });
  for (const [poging, sleutel] of sleutels.entries()) {
    try {
      return openDb({ pad: dbPad(map, bestand), bestand, sleutel, alleenLezen });
    } catch (fout) {
      if (poging === 0) eersteFout = fout;
    }
  }
  throw eersteFout;
}
