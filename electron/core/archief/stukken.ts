import { createHash } from 'node:crypto';
import type { Stuksoort } from '../../../shared/dossier/stukken/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Db } from './db.ts';
import { alle, eerste, voerUit } from './vraag.ts';

/** Bytes of a part, except the last: little enough to be written and read in a few milliseconds. */
export const STUKDEEL = 512 * 1024;

/** A file in the archive. That it belongs to the case, and what is said about it, stands in the events. */
export type StukRij = { stukId: string; dossierId: string; naam: string; soort: Stuksoort; grootte: number; sha256: string; ontvangenOp: string; accountId: string };

const KOLOMMEN = 'id AS stukId, dossier_id AS dossierId, naam, soort, grootte, sha256, ontvangen_op AS ontvangenOp, account_id AS accountId';

/** Begins a piece; its parts follow, and then `voltooiStuk`. */
export function beginStuk(db: Db, { stukId, dossierId, naam, soort, grootte, sha256, ontvangenOp, accountId }: StukRij): void {
  const sql = 'INSERT INTO stuk (id, dossier_id, naam, soort, grootte, sha256, ontvangen_op, account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  voerUit(db, sql, stukId, dossierId, naam, soort, grootte, sha256, ontvangenOp, accountId);
}

/** Writes one part; `nummer` counts from 1. */
export function schrijfStukdeel(db: Db, stukId: string, nummer: number, inhoud: Uint8Array): void {
  voerUit(db, 'INSERT INTO stukdeel (stuk_id, nummer, inhoud) VALUES (?, ?, ?)', stukId, nummer, inhoud);
}

/** All parts are there: from now on nothing of it changes. */
export function voltooiStuk(db: Db, stukId: string): void {
  voerUit(db, 'UPDATE stuk SET compleet = 1 WHERE id = ?', stukId);
}

/** Removes a piece that did not join the case, with its parts. */
export function verwijderStuk(db: Db, stukId: string): void {
  voerUit(db, 'DELETE FROM stuk WHERE id = ?', stukId);
}

/** Removes what was being taken in when the process ended. */
export function ruimHalveStukkenOp(db: Db, dossierId: string): void {
  voerUit(db, 'DELETE FROM stuk WHERE dossier_id = ? AND compleet = 0', dossierId);
}

/** A complete piece of this case. @throws AppFout STUK_ONBEKEND */
export function leesStuk(db: Db, dossierId: string, stukId: string): StukRij {
  const rij = eerste<StukRij>(db, `SELECT ${KOLOMMEN} FROM stuk WHERE id = ? AND dossier_id = ? AND compleet = 1`, stukId, dossierId);
  if (rij === undefined) throw new AppFout('STUK_ONBEKEND');
  return rij;
}

/** All complete pieces of a case, in the order in which they came in. */
export function leesStukken(db: Db, dossierId: string): StukRij[] {
  return alle<StukRij>(db, `SELECT ${KOLOMMEN} FROM stuk WHERE dossier_id = ? AND compleet = 1 ORDER BY rowid`, dossierId);
}

/** The parts of a piece one after the other; never more than one of them is in memory. */
export function* delenVan(db: Db, stukId: string): Generator<Buffer, void> {
  for (let nummer = 1; ; nummer += 1) {
    const deel = eerste<{ inhoud: Buffer }>(db, 'SELECT inhoud FROM stukdeel WHERE stuk_id = ? AND nummer = ?', stukId, nummer);
    if (deel === undefined) return;
    yield deel.inhoud;
  }
}

/** What was found wrong with a piece: it is not as it came in, or it is not there. */
export type Stukfout = { zaaknummer: string; stukId: string; soort: 'gewijzigd' | 'ontbreekt' };
/** The outcome of a check; sound when `fouten` is empty. */
export type Stukcontrole = { stukken: number; bytes: number; fouten: Stukfout[] };

/** What an event or a row says about a piece. `sha256` and `grootte` as the event has them, where there is one. */
type TeControleren = { zaaknummer: string; stukId: string; sha256: string; grootte: number; aanwezig: number };

const TE_CONTROLEREN = `
  SELECT d.zaaknummer, s.id AS stukId, s.sha256, s.grootte, 1 AS aanwezig FROM stuk s JOIN dossier d ON d.id = s.dossier_id WHERE s.compleet = 1
  UNION
  SELECT d.zaaknummer, g.gegevens ->> '$.stukId', g.gegevens ->> '$.sha256', g.gegevens ->> '$.grootte',
    EXISTS (SELECT 1 FROM stuk s WHERE s.id = g.gegevens ->> '$.stukId' AND s.dossier_id = g.dossier_id AND s.compleet = 1)
  FROM gebeurtenis g JOIN dossier d ON d.id = g.dossier_id WHERE g.type = 'stuk.toegevoegd'`;

/**
 * Reads every piece and compares it with its hash, as its row and as its event have it. Gives the bytes read so far after each
 * part, so that whoever asks can show progress and let others go on. @throws AppFout ARCHIEF_BESCHADIGD
 */
export function* controleerStukken(db: Db): Generator<number, Stukcontrole> {
  const uitkomst: Stukcontrole = { stukken: 0, bytes: 0, fouten: [] };
  const perStuk = Map.groupBy(alle<TeControleren>(db, TE_CONTROLEREN), ({ stukId }) => stukId);
  for (const [stukId, gezegd] of perStuk) {
    const zaaknummer = gezegd[0]?.zaaknummer ?? '';
    const hash = createHash('sha256');
    let grootte = 0;
    for (const deel of delenVan(db, stukId)) {
      hash.update(deel);
      grootte += deel.length;
      uitkomst.bytes += deel.length;
      yield uitkomst.bytes;
    }
    uitkomst.stukken += 1;
    const som = hash.digest('hex');
    if (gezegd.some(({ aanwezig }) => aanwezig === 0) || grootte === 0) uitkomst.fouten.push({ zaaknummer, stukId, soort: 'ontbreekt' });
    else if (gezegd.some((een) => een.sha256 !== som || een.grootte !== grootte)) uitkomst.fouten.push({ zaaknummer, stukId, soort: 'gewijzigd' });
  }
  return uitkomst;
}

/** Bytes of all pieces together, for progress. */
export function stukbytes(db: Db): number {
  return eerste<{ som: number }>(db, 'SELECT coalesce(sum(grootte), 0) AS som FROM stuk')?.som ?? 0;
}
