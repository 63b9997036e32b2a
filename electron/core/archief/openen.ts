import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { probeerBackup } from '../backup/automatisch.ts';
import { ruimTijdelijkOp } from '../bestanden/atomair.ts';
import type { Vergrendeling } from '../bestanden/vergrendeling.ts';
import type { Logbron } from '../inzage/logboeken.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand, SleutelInhoud, Slot } from '../sleutels/formaat.ts';
import type { KdfInstelling } from '../sleutels/kdf.ts';
import { ontgrendel, verhoogKdf, wisOntgrendeld, type Ontgrendeld } from '../sleutels/ontgrendel.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import type { Archief, ArchiefHost, Gebruiker } from './vorm.ts';
import { openDb, sluitDb, type Db } from './db.ts';
import { BESTANDEN, dbPad, IN_AANMAAK, soortMap } from './map.ts';
import { isOuder, migreer } from './migreer.ts';
import { betreedMap, herneemWissel } from '../terugzetten/wissel.ts';
import { verwerkGrafstenen } from './verwerk.ts';
import { rondVernieuwingAf } from './vernieuwen.ts';

/**
 * Which archive, who, and how. Without `accountId` the only account is meant. `alleenLezen`: true to write nothing, false to
 * refuse a folder that cannot be written; when absent such a folder opens for reading only, which the archive then says.
 * `verhoogTot`: parameters with which the account is closed anew when its own are weaker.
 */
export type Openvraag = {
  map: string;
  accountId?: string;
  wachtwoord: string;
  host: Pick<ArchiefHost, 'klok'>;
  alleenLezen?: boolean;
  verhoogTot?: KdfInstelling;
};

/**
 * Unlocks an archive: takes the lock on its folder, opens the account with its password, opens the files that it has a key
 * to and brings them to the present schema.
 * @throws AppFout GEEN_ARCHIEF, ARCHIEF_ONAF (its making was interrupted: make it again), ARCHIEF_IN_GEBRUIK,
 *   ARCHIEF_ALLEEN_LEZEN (when asked to refuse, or when not even reading is possible without writing first),
 *   ARCHIEF_BESCHADIGD {bestand}, ARCHIEF_NIEUWER {bestand, versie, bekend}, SCHIJF_VOL, SCHIJF_FOUT, and what `ontgrendel`
 *   throws about account and password.
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

async function open(vraag: Openvraag, alleenLezen: boolean): Promise<Archief> {
  const { map, accountId, wachtwoord, host } = vraag;
  herneemWissel(map);
  const soort = soortMap(map);
  if (soort !== 'archief') throw new AppFout(soort === 'geen' ? 'GEEN_ARCHIEF' : 'ARCHIEF_ONAF');
  const slot = neemSlot(map, alleenLezen);
  let archief: Archief | undefined;
  try {
    if (!alleenLezen) ruimOp(map);
    const geopend = await ontgrendel(map, accountId, wachtwoord, host.klok, alleenLezen);
    try {
      const voorMigratie = (oud: Archief): void => void probeerBackup(oud, logbron(host.klok), 'migratie');
      archief = openBestanden({ map, inhoud: geopend.bestand.inhoud, account: gebruiker(geopend.slot), sleutels: geopend.sleutels, slot, alleenLezen, voorMigratie });
      if (!alleenLezen) await werkBij(archief, geopend, vraag);
      verwerkGrafstenen(archief, host.klok);
      return archief;
    } finally {
      wisOntgrendeld(geopend);
    }
  } catch (fout) {
    archief?.sluit();
    slot?.ontgrendel();
    throw fout instanceof AppFout && fout.code === 'GEEN_SCHRIJFRECHTEN' ? new AppFout('ARCHIEF_ALLEEN_LEZEN') : fout;
  }
}

/** What can be put in order now that keys and password are at hand. None of it is needed to read, so a full disk stops none of it. */
async function werkBij(archief: Archief, geopend: Ontgrendeld, { map, wachtwoord, verhoogTot }: Openvraag): Promise<void> {
  try {
    rondVernieuwingAf(archief, geopend.sleutels);
    // Everybody knows the password of a demonstration.
    if (verhoogTot !== undefined && !archief.demonstratie) await verhoogKdf(geopend, map, wachtwoord, verhoogTot);
  } catch (fout) {
    if (!(fout instanceof AppFout && ['SCHIJF_VOL', 'SCHIJF_FOUT', 'GEEN_SCHRIJFRECHTEN'].includes(fout.code))) throw fout;
  }
}

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

/** Opens the files with their keys, without a key not; the second half of `openArchief`, and the proof at the end of making an archive. */
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

/** Where a line in the log comes from while only a clock is known. */
const logbron = (klok: Pick<ArchiefHost['klok'], 'ms'>): Logbron => ({ klok: { nu: () => momentVanEpoch(klok.ms()) }, ids: { nieuw: () => randomUUID() } });

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

/** Takes the lock on the folder; none where nothing can be written and `alleenLezen` says that this is well. */
export function neemSlot(map: string, alleenLezen: boolean): Vergrendeling | undefined {
  try {
    return betreedMap(map);
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
