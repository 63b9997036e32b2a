import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Aanleiding } from '../../../shared/contract/backup.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import type { Db } from '../archief/db.ts';
import type { Lezing } from '../archief/kopie.ts';
import { alle } from '../archief/vraag.ts';
import { sha256Bestand } from '../bestanden/sha256.ts';
import { schrijfIn, type Logbron } from '../inzage/logboeken.ts';
import { SLEUTELBESTAND } from '../sleutels/sleutelbestand.ts';
import { voltooi } from '../werk/stappen.ts';
import { isStop } from '../werk/werkbank.ts';
import { logstand, maakBackupInStappen } from './maken.ts';
import type { Manifest } from './manifest.ts';
import { eerstePlaats, ingehaald, leesKopieen } from './plaats.ts';
import { overbodig } from './rotatie.ts';
import { isTweedeVergeten, leesStand, meldPoging } from './stand.ts';
import { bruikbaar, werkTweedeBij } from './tweede.ts';

/** Lines that come by themselves with opening and closing, and say of no change. */
export const VANZELF: readonly string[] = ['archief.ontgrendeld', 'archief.vergrendeld', 'backup.begonnen', 'backup.mislukt'];

/** How many changes each file had when the archive was opened, or when the last back-up was made. */
const gezien = new WeakMap<Archief, string>();

/** Remembers what is in an archive now: what changes from here on makes it changed. */
export function onthoudWijzigingen(archief: Archief): void {
  gezien.set(archief, tellers(archief));
}

/** Whether anything changed since it was opened or backed up, also what no log line tells of: the form that somebody types. */
export const isSessieGewijzigd = (archief: Archief): boolean => gezien.has(archief) && gezien.get(archief) !== tellers(archief);

/**
 * Whether an archive has anything that its newest back-up lacks: changes since it was opened, log lines that tell of more than
 * opening and closing, an earlier session that was killed, or that changed something and of which the back-up was not made, other
 * key slots, or dossiers that nobody could look at then.
 */
export function isGewijzigd(archief: Archief, laatste: Manifest | null): boolean {
  if (laatste === null) return true;
  const { basis, heeftDossiers, map } = archief;
  if (isSessieGewijzigd(archief)) return true;
  if (sha256Bestand(join(map, SLEUTELBESTAND)).sha256 !== laatste.bestanden.sleutels?.sha256) return true;
  if (heeftDossiers && (laatste.log.dossiers === null || logstand(archief.dossiers) !== laatste.log.dossiers)) return true;
  return basisGewijzigd(basis, laatste);
}

function basisGewijzigd(basis: Db, { log, tijdensSessie }: Manifest): boolean {
  const regels = alle<{ actie: string; gewijzigd: number | null }>(basis, "SELECT actie, extra ->> '$.gewijzigd' AS gewijzigd FROM logboek WHERE nummer > ? ORDER BY nummer", log.basis);
  if (logstand(basis) < log.basis || regels.some(({ actie, gewijzigd }) => gewijzigd === 1 || !VANZELF.includes(actie))) return true;
  // Opened twice in a row: the session in between ended without closing, and what it left nobody counted.
  let open = tijdensSessie;
  for (const { actie } of regels) {
    if (actie === 'archief.ontgrendeld' && open) return true;
    if (actie === 'archief.ontgrendeld' || actie === 'archief.vergrendeld') open = actie === 'archief.ontgrendeld';
  }
  return false;
}

/** The newest back-up in the archive's own folder that can be used; `null` when there is none. */
export function nieuwste(map: string): Manifest | null {
  return bruikbareIn(map).find(({ manifest }) => manifest.aanleiding !== 'vervangen')?.manifest ?? null;
}

/**
 * Makes a back-up, tells how that ended and removes what is superfluous; only after a good one is anything removed.
 * @throws AppFout, see `maakBackup`.
 */
export const maakMetRotatie = (archief: Archief, bron: Logbron, aanleiding: Aanleiding, tijdensSessie: boolean): Manifest =>
  voltooi(maakMetRotatieInStappen(archief, bron, aanleiding, tijdensSessie));

/** The same in steps, about `backupstappen` of them. */
export function* maakMetRotatieInStappen(archief: Archief, bron: Logbron, aanleiding: Aanleiding, tijdensSessie: boolean, gelezen: Lezing | null = null): Generator<void, Manifest> {
  const { map } = archief;
  try {
    const { manifest } = yield* maakBackupInStappen(archief, bron, { aanleiding, tijdensSessie, gelezen });
    meldPoging(map, 'eerste', bron.klok.nu(), null);
    if (tijdensSessie) gezien.set(archief, tellers(archief));
    roteer(map, manifest.gemaakt);
    return manifest;
  } catch (fout) {
    const code = fout instanceof AppFout ? fout.code : 'SCHIJF_FOUT';
    // A lock makes one of its own: no failure to remember.
    if (isStop(fout)) throw fout;
    meldPoging(map, 'eerste', bron.klok.nu(), code);
    noteer(archief, bron, code);
    throw fout instanceof AppFout ? fout : new AppFout('SCHIJF_FOUT');
  }
}

/** As `maakMetRotatie`, before something that goes on whatever comes of it; the failure is remembered and shown. `null`: there is none. */
export function probeerBackup(archief: Archief, bron: Logbron, aanleiding: Aanleiding): Manifest | null {
  try {
    return maakMetRotatie(archief, bron, aanleiding, true);
  } catch {
    return null;
  }
}

/**
 * Makes a back-up, in about `backupstappen` steps, in the place of one that was made a moment ago and has the keys of before: that costs
 * less than giving it new keys. The old one goes when the new one is whole.
 * @throws AppFout, see `maakBackup`; then the old one is still there.
 */
export function* vervangBackupInStappen(archief: Archief, bron: Logbron, oude: Manifest, gelezen: Lezing | null): Generator<void, void> {
  yield* maakBackupInStappen(archief, bron, { aanleiding: oude.aanleiding, tijdensSessie: true, gelezen });
  for (const kopie of bruikbareIn(archief.map)) if (kopie.manifest.id === oude.id) rmSync(kopie.map, { recursive: true, force: true });
}

/** The back-up at the end of a session, in steps: only when something changed, and never of an archive that is demonstrated or only read. */
export function* backupBijSluiten(archief: Archief, bron: Logbron): Generator<void, void> {
  if (archief.alleenLezen || archief.demonstratie) return;
  try {
    if (isGewijzigd(archief, nieuwste(archief.map))) yield* maakMetRotatieInStappen(archief, bron, 'vergrendelen', false);
  } catch {
    // What went wrong was remembered; closing goes on.
    return;
  }
}

/** What the second location is being brought up to date with: one at a time, or one clears away what the other is copying. */
let elders: Promise<unknown> = Promise.resolve();

/** Brings the second location up to date, when there is one; answers why that failed. Needs no open archive; whoever has one asks `brengTweedeBij`. */
export function backupElders(archief: Pick<Archief, 'map' | 'archiefId'>, bron: Logbron): Promise<string | null> {
  const dit = elders.then(() => werkBij(archief, bron));
  elders = dit.catch(() => null);
  return dit;
}

/** As `backupElders`, for an open archive: that also tells that there is a second location of which nobody knows any more where it is. */
export const brengTweedeBij = async (archief: Pick<Archief, 'map' | 'archiefId' | 'basis'>, bron: Logbron): Promise<string | null> =>
  isTweedeVergeten(archief) ? 'BACKUP_TWEEDE_VERGETEN' : backupElders(archief, bron);

async function werkBij({ map, archiefId }: Pick<Archief, 'map' | 'archiefId'>, bron: Logbron): Promise<string | null> {
  const { tweede } = leesStand(map);
  if (tweede === null) return null;
  let code: string | null = null;
  try {
    await werkTweedeBij(map, archiefId, tweede);
  } catch (fout) {
    code = fout instanceof AppFout ? fout.code : 'BACKUP_TWEEDE_FOUT';
  }
  meldPoging(map, 'tweede', bron.klok.nu(), code);
  return code;
}

/** Removes what rotation no longer keeps in the archive's own folder. What cannot be removed now goes the next time: the new back-up is no worse for it. */
function roteer(map: string, nu: Moment): void {
  try {
    const weg = [...overbodig(bruikbareIn(map), nu).map((kopie) => kopie.map), ...ingehaald(eerstePlaats(map), 'eerste')];
    for (const pad of weg) rmSync(pad, { recursive: true, force: true });
  } catch {
    return;
  }
}

function bruikbareIn(map: string) {
  try {
    return bruikbaar(leesKopieen(eerstePlaats(map), 'eerste'));
  } catch {
    return [];
  }
}

function noteer(archief: Archief, bron: Logbron, code: string): void {
  try {
    schrijfIn(archief, bron, 'basis', 'backup.mislukt', { extra: { code } });
  } catch {
    // On a full disk not even this can be written; the window tells.
    return;
  }
}

/** Without the two changes of each log line: what those say is looked at by itself, and closing writes one too. */
function tellers(archief: Archief): string {
  const tel = (db: Db): number => (alle<{ n: number }>(db, 'SELECT total_changes() AS n')[0]?.n ?? 0) - 2 * logstand(db);
  return `${tel(archief.basis)}/${archief.heeftDossiers ? tel(archief.dossiers) : 0}`;
}
