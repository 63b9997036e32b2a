import type { Db } from './db.ts';
import { eerste, voerUit } from './vraag.ts';

/** A picture of the house style; its fingerprint is that of its bytes. */
export type Beeld = { sha256: string; soort: 'png' | 'svg'; bytes: Uint8Array };

/** Keeps a picture, on disk when this returns; one that is there already stays as it is. Writes `basis.db`. */
export function bewaarBeeld(basis: Db, { sha256, soort, bytes }: Beeld, door: { op: string; accountId: string }): void {
  const sql = 'INSERT INTO beeld (sha256, soort, bytes, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
  voerUit(basis, sql, sha256, soort, bytes, door.op, door.accountId);
}

/** The picture with this fingerprint, or `null`. Reads `basis.db`. */
export function leesBeeld(basis: Db, sha256: string): Beeld | null {
  return eerste<Beeld>(basis, 'SELECT sha256, soort, bytes FROM beeld WHERE sha256 = ?', sha256) ?? null;
}
