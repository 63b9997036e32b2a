import { sha256 } from '../bestanden/sha256.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';

/** Extra facts of a line: numbers, codes and ids, never text of a dossier. */
export type LogExtra = Readonly<Record<string, string | number | boolean | null>>;

/** A line to be written. `op` is a moment, `sha256` that of an exported file. */
export type NieuweLogregel = {
  id: string;
  op: string;
  accountId: string;
  actie: string;
  dossierId?: string | null;
  objectId?: string | null;
  sha256?: string | null;
  extra?: LogExtra;
};

/** A line as it was written. */
export type Logregel = Required<NieuweLogregel> & { nummer: number };

/** The outcome of checking; `fout` is the number of the first line that is changed or missing. */
export type Logcontrole = { regels: number; fout: number | null };

type Rij = Omit<Logregel, 'extra'> & { extra: string };
type KetenRij = Rij & { vorige: Buffer; hash: Buffer };

const KOLOMMEN = 'nummer, id, op, account_id AS accountId, actie, dossier_id AS dossierId, object_id AS objectId, sha256, extra';

/** What an id, a code or a moment looks like. A name or a sentence with a space does not pass. */
const KAAL = /^[A-Za-z0-9._:+-]{1,100}$/;

/**
 * Adds a line to the log, on disk when this (or the transaction around it) returns.
 * @throws TypeError when a part is not an id, code or number: the log must never hold what a dossier says.
 */
export function schrijfLog(db: Db, nieuw: NieuweLogregel): void {
  const { id, op, accountId, actie, dossierId = null, objectId = null, sha256: som = null, extra = {} } = nieuw;
  const tekst = [id, op, accountId, actie, dossierId, objectId, som, ...Object.keys(extra), ...Object.values(extra)];
  if (!tekst.every((deel) => typeof deel !== 'string' || KAAL.test(deel))) throw new TypeError('tekst hoort niet in het logboek');
  transactie(db, () => {
    const stand = eerste<{ nummer: number; hash: Buffer }>(db, 'SELECT nummer, hash FROM logboekstand');
    if (stand === undefined) throw new TypeError('logboek zonder stand');
    const regel: Logregel = { nummer: stand.nummer + 1, id, op, accountId, actie, dossierId, objectId, sha256: som, extra };
    const hash = regelHash(stand.hash, regel);
    voerUit(
      db,
      `INSERT INTO logboek (nummer, id, op, account_id, actie, dossier_id, object_id, sha256, extra, vorige_hash, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      regel.nummer,
      id,
      op,
      accountId,
      actie,
      dossierId,
      objectId,
      som,
      canoniekeJson(extra),
      stand.hash,
      hash,
    );
    voerUit(db, 'UPDATE logboekstand SET nummer = ?, hash = ?', regel.nummer, hash);
  });
}

/** The lines about a dossier, newest first; `voor` is the number before which to continue. */
export function leesLogVanDossier(db: Db, dossierId: string, aantal: number, voor = Number.MAX_SAFE_INTEGER): Logregel[] {
  const sql = `SELECT ${KOLOMMEN} FROM logboek WHERE dossier_id = ? AND nummer < ? ORDER BY nummer DESC LIMIT ?`;
  return alle<Rij>(db, sql, dossierId, voor, aantal).map(uitRij);
}

/** The lines of an account, newest first; `voor` is the number before which to continue. */
export function leesLogVanAccount(db: Db, accountId: string, aantal: number, voor = Number.MAX_SAFE_INTEGER): Logregel[] {
  const sql = `SELECT ${KOLOMMEN} FROM logboek WHERE account_id = ? AND nummer < ? ORDER BY nummer DESC LIMIT ?`;
  return alle<Rij>(db, sql, accountId, voor, aantal).map(uitRij);
}

/** The newest line of one of these actions, by anybody; `null` when there is none. */
export function leesLaatsteVan(db: Db, acties: readonly string[]): Logregel | null {
  const sql = `SELECT ${KOLOMMEN} FROM logboek WHERE actie IN (SELECT value FROM json_each(?)) ORDER BY nummer DESC LIMIT 1`;
  const rij = eerste<Rij>(db, sql, JSON.stringify(acties));
  return rij === undefined ? null : uitRij(rij);
}

/** Every line of these actions, by anybody, oldest first. */
export function leesAllesVan(db: Db, acties: readonly string[]): Logregel[] {
  return alle<Rij>(db, `SELECT ${KOLOMMEN} FROM logboek WHERE actie IN (SELECT value FROM json_each(?)) ORDER BY nummer`, JSON.stringify(acties)).map(uitRij);
}

/** All lines, newest first; `voor` is the number before which to continue. */
export function leesLog(db: Db, aantal: number, voor = Number.MAX_SAFE_INTEGER): Logregel[] {
  const sql = `SELECT ${KOLOMMEN} FROM logboek WHERE nummer < ? ORDER BY nummer DESC LIMIT ?`;
  return alle<Rij>(db, sql, voor, aantal).map(uitRij);
}

/** Recomputes the chain of the whole log. */
export function controleerLogboek(db: Db): Logcontrole {
  let vorige: Buffer = Buffer.alloc(32);
  let regels = 0;
  const rijen = alle<KetenRij>(db, `SELECT ${KOLOMMEN}, vorige_hash AS vorige, hash FROM logboek ORDER BY nummer`);
  for (const { vorige: genoemd, hash, ...rij } of rijen) {
    regels += 1;
    if (rij.nummer !== regels || !genoemd.equals(vorige) || !klopt(rij, vorige, hash)) return { regels: rijen.length, fout: regels };
    vorige = hash;
  }
  const stand = eerste<{ nummer: number; hash: Buffer }>(db, 'SELECT nummer, hash FROM logboekstand');
  const heel = stand?.nummer === regels && stand.hash.equals(vorige);
  return { regels, fout: heel ? null : regels + 1 };
}

function klopt(rij: Rij, vorige: Buffer, hash: Buffer): boolean {
  try {
    return regelHash(vorige, uitRij(rij)).equals(hash);
  } catch {
    return false;
  }
}

function regelHash(vorige: Buffer, regel: Logregel): Buffer {
  const { nummer, id, op, accountId, actie, dossierId, objectId, sha256: som, extra } = regel;
  return Buffer.from(
    sha256(canoniekeJson({ vorigeHash: vorige.toString('hex'), nummer, id, op, accountId, actie, dossierId, objectId, sha256: som, extra })),
    'hex',
  );
}

function uitRij(rij: Rij): Logregel {
  return { ...rij, extra: JSON.parse(rij.extra) as LogExtra };
}
