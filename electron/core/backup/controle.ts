import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { controleerArchief } from '../archief/controle.ts';
import { openDb, type Db } from '../archief/db.ts';
import { controleerGrafstenen } from '../archief/grafstenen.ts';
import { BESTANDEN, dbPad } from '../archief/map.ts';
import { MIGRATIES } from '../archief/migreer.ts';
import { isGaaf, tel } from '../archief/telling.ts';
import { eerste } from '../archief/vraag.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { beschrijf, bestandsnaam, DELEN, leesManifest, type Manifest } from './manifest.ts';
import { heeftTabel } from './maken.ts';

/**
 * Reads every byte of a back-up and compares it with what was written, without any key.
 * @throws AppFout BACKUP_ONLEESBAAR, BACKUP_NIEUWER, BACKUP_BESTAND_WEG {bestand}, BACKUP_AFGEKAPT {bestand}, BACKUP_VERWISSELD {bestand} when it is
 *   another file of the same back-up, BACKUP_BESCHADIGD {bestand}, and what the disk says.
 */
export function controleerBestanden(map: string): Manifest {
  const manifest = leesManifest(map);
  const somVan = new Map(DELEN.map((deel) => [manifest.bestanden[deel]?.sha256, deel]));
  for (const deel of DELEN) {
    const bestand = bestandsnaam(deel);
    const hoort = manifest.bestanden[deel];
    const is = beschrijf(join(map, bestand));
    if (hoort === null || is === null) throw new AppFout('BACKUP_BESTAND_WEG', { bestand });
    if (is.sha256 === hoort.sha256) continue;
    if (somVan.has(is.sha256)) throw new AppFout('BACKUP_VERWISSELD', { bestand });
    throw new AppFout(is.bytes < hoort.bytes ? 'BACKUP_AFGEKAPT' : 'BACKUP_BESCHADIGD', { bestand });
  }
  if (leesSleutels(map).inhoud.archiefId !== manifest.archiefId) throw new AppFout('BACKUP_VERWISSELD', { bestand: bestandsnaam('sleutels') });
  return manifest;
}

/** What was found in a back-up that is whole. `null`: of a file without a key nothing is said. */
export type Backupinhoud = { dossiers: number | null; gebeurtenissen: number | null; logregels: number };

/**
 * Opens the files of a back-up with keys and reads all of them: pages, rows, counts, ends of chains. Changes nothing.
 * @param ketens computes every chain anew too, where the layout is the present one; takes as long again
 * @throws AppFout BACKUP_BESCHADIGD {bestand}, BACKUP_NIEUWER, BACKUP_INHOUD {bestand} when counts or chains are not those that were written down,
 *   BACKUP_VERWISSELD {bestand} when the files are of two back-ups.
 */
export function controleerInhoud(map: string, manifest: Manifest, sleutels: Bestandssleutels, ketens: boolean): Backupinhoud {
  const open = new Map<Bestand, Db>();
  try {
    for (const bestand of BESTANDEN) if (sleutels[bestand].length > 0) open.set(bestand, openMetEen(map, bestand, sleutels[bestand]));
    const basis = open.get('basis');
    if (basis === undefined) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
    for (const [bestand, db] of open) controleerBestand(bestand, db, manifest);
    eisEenGeheel(basis, manifest);
    const dossiers = open.get('dossiers');
    if (ketens && isHuidig(basis, 'basis') && (dossiers === undefined || isHuidig(dossiers, 'dossiers'))) eisKetens(basis, dossiers);
    return telInhoud(basis, dossiers);
  } finally {
    for (const db of open.values()) db.close();
  }
}

/** How much is in an archive or a back-up, for a person to compare. */
export function telInhoud(basis: Db, dossiers: Db | undefined): Backupinhoud {
  const aantal = (db: Db, tabel: string): number => (heeftTabel(db, tabel) ? (eerste<{ n: number }>(db, `SELECT count(*) AS n FROM "${tabel}"`)?.n ?? 0) : 0);
  return {
    dossiers: dossiers === undefined ? null : aantal(dossiers, 'dossier'),
    gebeurtenissen: dossiers === undefined ? null : aantal(dossiers, 'gebeurtenis'),
    logregels: aantal(basis, 'logboek') + (dossiers === undefined ? 0 : aantal(dossiers, 'logboek')),
  };
}

/** Tries the keys of a file in turn. @throws AppFout BACKUP_BESCHADIGD {bestand} when none opens it. */
export function openMetEen(map: string, bestand: Bestand, sleutels: readonly Uint8Array[]): Db {
  for (const sleutel of sleutels) {
    try {
      return openDb({ pad: dbPad(map, bestand), bestand, sleutel, alleenLezen: true });
    } catch (fout) {
      if (!(fout instanceof AppFout && fout.code === 'ARCHIEF_BESCHADIGD')) throw fout;
    }
  }
  throw new AppFout('BACKUP_BESCHADIGD', { bestand: bestandsnaam(bestand) });
}

const huidigeVersie = (bestand: Bestand): number => MIGRATIES[bestand].at(-1)?.versie ?? 0;
const isHuidig = (db: Db, bestand: Bestand): boolean => Number(db.pragma('user_version', { simple: true })) === huidigeVersie(bestand);

function controleerBestand(bestand: Bestand, db: Db, { tellingen }: Manifest): void {
  const naam = bestandsnaam(bestand);
  if (Number(db.pragma('user_version', { simple: true })) > huidigeVersie(bestand)) throw new AppFout('BACKUP_NIEUWER');
  try {
    if (!isGaaf(db)) throw new AppFout('BACKUP_BESCHADIGD', { bestand: naam });
    const telling = tellingen[bestand];
    if (telling !== null && JSON.stringify(tel(db)) !== JSON.stringify(telling)) throw new AppFout('BACKUP_INHOUD', { bestand: naam });
  } catch (fout) {
    throw fout instanceof AppFout ? fout : new AppFout('BACKUP_BESCHADIGD', { bestand: naam });
  }
}

/** The line that was written in the log just before the copy of `basis` was made names the copy of `dossiers`. */
function eisEenGeheel(basis: Db, { id, aanleiding, bestanden, vernieuwd }: Manifest): void {
  // New keys make other bytes of the same content; the set was whole when it was given them. A replaced archive was never copied.
  if (vernieuwd !== null || aanleiding === 'vervangen' || !heeftTabel(basis, 'logboek')) return;
  const regel = eerste<{ som: string | null }>(basis, "SELECT sha256 AS som FROM logboek WHERE actie = 'backup.begonnen' AND object_id = ? ORDER BY nummer DESC LIMIT 1", id);
  if (regel?.som !== bestanden.dossiers?.sha256) throw new AppFout('BACKUP_VERWISSELD', { bestand: bestandsnaam('dossiers') });
}

function eisKetens(basis: Db, dossiers: Db | undefined): void {
  const delen = dossiers === undefined ? { basis, dossiers: basis, heeftDossiers: false } : { basis, dossiers, heeftDossiers: true };
  const { beheer, rooster, ketens, logboek } = controleerArchief(delen);
  if (beheer?.fout !== null || rooster?.fout !== null || controleerGrafstenen(basis) !== null) throw new AppFout('BACKUP_INHOUD', { bestand: bestandsnaam('basis') });
  if (dossiers !== undefined && (ketens?.fouten.length !== 0 || logboek?.fout !== null)) throw new AppFout('BACKUP_INHOUD', { bestand: bestandsnaam('dossiers') });
}
