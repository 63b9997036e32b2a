import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aanleiding } from '../../../shared/contract/backup.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from '../archief/archief.ts';
import type { Db } from '../archief/db.ts';
import { vertaalDbFout } from '../archief/dbfout.ts';
import { schrijfDoor, type Lezing } from '../archief/kopie.ts';
import { dbPad } from '../archief/map.ts';
import { isGaaf, tabellenVan, tel, type Telling } from '../archief/telling.ts';
import { eerste } from '../archief/vraag.ts';
import { synchroniseerMap } from '../bestanden/atomair.ts';
import { sha256Bestand } from '../bestanden/sha256.ts';
import { schrijfIn, type Logbron } from '../inzage/logboeken.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { leesSleutelbytes, leesSleutels, SLEUTELBESTAND } from '../sleutels/sleutelbestand.ts';
import { voltooi } from '../werk/stappen.ts';
import { schrijfManifest, type Manifest } from './manifest.ts';
import { BEZIG, eerstePlaats, mapnaam, ruimBezigOp } from './plaats.ts';

/**
 * Why a back-up is made, and whether somebody works on afterwards. `gelezen`: what was found a moment ago in the file of the dossiers, by
 * who read all of it; a copy of the same bytes is not read again.
 */
export type Backupvraag = { aanleiding: Aanleiding; tijdensSessie: boolean; gelezen?: Lezing | null };

/** A copy of a file. `telling` and `log`: what was counted in it, and its last log line; `null` without a key. */
type Deelkopie = { bytes: number; sha256: string; telling: Telling | null; log: number | null };

/**
 * Makes a back-up of an open archive in its own folder: both files and the key slots as one consistent set, because nothing else
 * happens meanwhile. Each copy is opened and compared before the set gets its name; until then, or when something fails, every
 * earlier back-up is as it was. A file without a key at hand is copied as it is, and then says so in the manifest.
 *
 * A line in the log of `basis` names the hash of the copy of `dossiers`, so that parts of two back-ups never pass for one.
 * @returns the folder and what is in it
 * @throws AppFout BACKUP_JOURNAAL, ARCHIEF_BESCHADIGD {bestand}, SLEUTELS_BESCHADIGD, SCHIJF_VOL, GEEN_SCHRIJFRECHTEN, SCHIJF_FOUT.
 */
export const maakBackup = (archief: Archief, bron: Logbron, vraag: Backupvraag): { map: string; manifest: Manifest } => voltooi(maakBackupInStappen(archief, bron, vraag));

/** About how many times `maakBackupInStappen` stops between two steps. */
export const backupstappen = (archief: Archief): number =>
  [archief.basis, ...(archief.heeftDossiers ? [archief.dossiers] : [])].reduce((som, db) => som + tabellenVan(db).length + 3, 0);

/** The same in steps, for who tells how far it is or has to stop half way. What is written meanwhile is not in it. */
export function* maakBackupInStappen(archief: Archief, bron: Logbron, { aanleiding, tijdensSessie, gelezen = null }: Backupvraag): Generator<void, { map: string; manifest: Manifest }> {
  const plek = eerstePlaats(archief.map);
  const id = randomBytes(6).toString('hex');
  const bezig = join(plek, `${BEZIG}${id}`);
  try {
    // The first one: its folder has to be there after a power cut too.
    if (mkdirSync(plek, { recursive: true, mode: 0o700 }) !== undefined) synchroniseerMap(archief.map);
    ruimBezigOp(plek);
    mkdirSync(bezig, { mode: 0o700 });
    const dossiers = archief.heeftDossiers ? yield* kopieer(archief.dossiers, 'dossiers', bezig, gelezen) : neemOver(archief.map, bezig);
    const sleutels = kopieerSleutels(archief.map, bezig);
    bind(archief, bron, { id, aanleiding, dossiers: dossiers.sha256 });
    const basis = yield* kopieer(archief.basis, 'basis', bezig);
    const deel = ({ bytes, sha256 }: Deelkopie): { bytes: number; sha256: string } => ({ bytes, sha256 });
    const manifest: Manifest = {
      formaat: 1,
      id,
      archiefId: archief.archiefId,
      demonstratie: archief.demonstratie,
      gemaakt: bron.klok.nu(),
      aanleiding,
      bestanden: { basis: deel(basis), dossiers: deel(dossiers), sleutels },
      tellingen: { basis: basis.telling, dossiers: dossiers.telling },
      log: { basis: basis.log ?? 0, dossiers: dossiers.log },
      tijdensSessie,
      vernieuwd: null,
    };
    schrijfManifest(bezig, manifest);
    const map = join(plek, mapnaam(manifest));
    renameSync(bezig, map);
    synchroniseerMap(plek);
    return { map, manifest };
  } catch (fout) {
    ruim(bezig);
    throw vertaalDbFout(fout);
  }
}

/** The number of the last line of the log of a file; 0 before there was a log. */
export function logstand(db: Db): number {
  return heeftTabel(db, 'logboekstand') ? (eerste<{ nummer: number }>(db, 'SELECT nummer FROM logboekstand')?.nummer ?? 0) : 0;
}

/** Whether a file has a table. */
export const heeftTabel = (db: Db, naam: string): boolean => eerste(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", naam) !== undefined;

/**
 * Copies an open file as it lies on the disk, where all of it is between two transactions, and reads the whole copy with the key
 * that the file is open with; unless it is, byte for byte, what was read already.
 */
function* kopieer(db: Db, bestand: Bestand, naar: string, gelezen: Lezing | null = null): Generator<void, Deelkopie> {
  const pad = dbPad(naar, bestand);
  try {
    if (db.inTransaction) throw new TypeError('een back-up begint niet in een transactie');
    neemBestandOver(db.name, pad);
    const log = logstand(db);
    if (gelezen !== null) {
      yield;
      schrijfDoor(pad);
      const som = sha256Bestand(pad);
      if (som.sha256 === gelezen.sha256) return { ...som, telling: gelezen.telling, log };
    }
    const telling = tel(db);
    yield;
    if (JSON.stringify(metKopie(db, pad, () => tel(db, 'kopie'))) !== JSON.stringify(telling)) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
    for (const tabel of tabellenVan(db)) {
      yield;
      if (!metKopie(db, pad, () => isGaaf(db, 'kopie', tabel))) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand });
    }
    yield;
    schrijfDoor(pad);
    return { ...sha256Bestand(pad), telling, log };
  } catch (fout) {
    throw vertaalDbFout(fout, bestand);
  }
}

/** Does something with a copy that has the key and the salt of the file that is open; only as long as this takes it is open too. */
function metKopie<T>(db: Db, pad: string, doe: () => T): T {
  db.prepare('ATTACH ? AS kopie').run(pad);
  try {
    return doe();
  } finally {
    db.exec('DETACH kopie');
    rmSync(`${pad}-journal`, { force: true });
  }
}

/** @throws AppFout BACKUP_JOURNAAL when a crash left something half done in the file; what the disk says. */
function neemBestandOver(van: string, naar: string): void {
  if ((statSync(`${van}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new AppFout('BACKUP_JOURNAAL');
  copyFileSync(van, naar);
}

/**
 * Copies the file of the dossiers without its key. Nobody writes in it meanwhile, because the folder is locked; but what a crash left
 * half done in it, only somebody with the key can undo.
 */
function neemOver(map: string, naar: string): Deelkopie {
  const [van, pad] = [dbPad(map, 'dossiers'), dbPad(naar, 'dossiers')];
  neemBestandOver(van, pad);
  schrijfDoor(pad);
  const kopie = sha256Bestand(pad);
  if (kopie.bytes === 0 || kopie.sha256 !== sha256Bestand(van).sha256) throw new AppFout('ARCHIEF_BESCHADIGD', { bestand: 'dossiers' });
  return { ...kopie, telling: null, log: null };
}

function kopieerSleutels(map: string, naar: string): { bytes: number; sha256: string } {
  const pad = join(naar, SLEUTELBESTAND);
  writeFileSync(pad, leesSleutelbytes(map), { mode: 0o600 });
  schrijfDoor(pad);
  leesSleutels(naar);
  return sha256Bestand(pad);
}

/** Of an archive that is about to get a log nothing can be noted yet. */
function bind(archief: Archief, bron: Logbron, { id, aanleiding, dossiers }: { id: string; aanleiding: Aanleiding; dossiers: string }): void {
  if (heeftTabel(archief.basis, 'logboekstand')) schrijfIn(archief, bron, 'basis', 'backup.begonnen', { objectId: id, sha256: dossiers, extra: { aanleiding } });
}

function ruim(map: string): void {
  try {
    rmSync(map, { recursive: true, force: true });
  } catch {
    // The next back-up clears it away.
  }
}
