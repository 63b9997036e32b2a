import { AppFout } from '../../../shared/fout.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { ketensleutel, schakelHash, type Schakel } from './keten.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';

/** An event to be recorded. What `gegevens` may hold is not this layer's business, except that it is JSON. */
export type NieuweRij = { id: string; type: string; at: string; hoedanigheid: string; gegevens: unknown; corrigeert?: string | null };

/** Who records, and when. */
export type Vastlegger = { accountId: string; vastgelegdOp: string };

/** A recorded event. `hash` is that of the chain up to and including it, in hexadecimal. */
export type GebeurtenisRij = Required<NieuweRij> & Vastlegger & { volgnummer: number; hash: string };

const LEES = `
  SELECT volgnummer, id, type, at, vastgelegd_op AS vastgelegdOp, account_id AS accountId, hoedanigheid, gegevens, corrigeert, hex(hash) AS hash
  FROM gebeurtenis WHERE dossier_id = ? ORDER BY volgnummer`;

const VOEG_TOE = `
  INSERT INTO gebeurtenis (dossier_id, volgnummer, id, type, at, vastgelegd_op, account_id, hoedanigheid, gegevens, corrigeert, vorige_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** All events of a dossier, oldest first; none when there is no such dossier. */
export function leesGebeurtenissen(db: Db, dossierId: string): GebeurtenisRij[] {
  return alle<Omit<GebeurtenisRij, 'gegevens'> & { gegevens: string }>(db, LEES, dossierId).map((rij) => ({
    ...rij,
    gegevens: JSON.parse(rij.gegevens) as unknown,
    hash: rij.hash.toLowerCase(),
  }));
}

/**
 * Appends events to a dossier, all or none, on disk when this returns.
 * @param verwachtVolgnummer the last number that the caller knows; 0 for a new dossier.
 * @throws AppFout DOSSIER_ONBEKEND; DOSSIER_GEWIJZIGD {verwacht, huidig} when somebody was first; GEBEURTENIS_ONBEKEND when
 *   `corrigeert` names no earlier event of this dossier; SCHIJF_VOL and the like.
 */
export function voegToe(db: Db, dossierId: string, nieuwe: readonly NieuweRij[], verwachtVolgnummer: number, door: Vastlegger): GebeurtenisRij[] {
  return transactie(db, () => {
    const stand = eerste<{ zout: Buffer; huidig: number; hash: Buffer }>(
      db,
      'SELECT zout, laatste_volgnummer AS huidig, laatste_hash AS hash FROM dossier WHERE id = ?',
      dossierId,
    );
    if (stand === undefined) throw new AppFout('DOSSIER_ONBEKEND');
    const { zout, huidig } = stand;
    if (huidig !== verwachtVolgnummer) throw new AppFout('DOSSIER_GEWIJZIGD', { verwacht: verwachtVolgnummer, huidig });

    const sleutel = ketensleutel(zout);
    let vorige = stand.hash;
    const rijen = nieuwe.map(({ corrigeert = null, ...rest }, plaats) => {
      const rij = { ...rest, corrigeert, ...door, volgnummer: huidig + plaats + 1 };
      if (corrigeert !== null) eisEerder(db, dossierId, corrigeert);
      const schakel = { ...rij, gegevens: canoniekeJson(rij.gegevens) };
      const hash = schakelHash(sleutel, dossierId, vorige, schakel);
      bewaar(db, dossierId, schakel, vorige, hash);
      vorige = hash;
      return { ...rij, hash: hash.toString('hex') };
    });
    voerUit(db, 'UPDATE dossier SET laatste_volgnummer = ?, laatste_hash = ? WHERE id = ?', huidig + rijen.length, vorige, dossierId);
    return rijen;
  });
}

function bewaar(db: Db, dossierId: string, schakel: Schakel, vorige: Buffer, hash: Buffer): void {
  const { volgnummer, id, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens, corrigeert } = schakel;
  const regels = [id, type, at, vastgelegdOp, accountId, hoedanigheid, ...(corrigeert === null ? [] : [corrigeert])];
  // Half a character or a NUL would come out of the database as something else, and break the chain.
  if (!regels.every((regel) => regel.isWellFormed() && !regel.includes('\0'))) throw new TypeError('tekst is geen geldige Unicode');
  voerUit(db, VOEG_TOE, dossierId, volgnummer, id, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens, corrigeert, vorige, hash);
}

function eisEerder(db: Db, dossierId: string, id: string): void {
  if (eerste(db, 'SELECT 1 FROM gebeurtenis WHERE id = ? AND dossier_id = ?', id, dossierId) === undefined) {
    throw new AppFout('GEBEURTENIS_ONBEKEND');
  }
}
