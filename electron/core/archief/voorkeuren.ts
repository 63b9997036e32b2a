import type { Db } from './db.ts';
import { eerste, voerUit } from './vraag.ts';

/** What a person set for himself under a name; `undefined` when he did not. Reads `basis.db`. */
export function leesVoorkeur(basis: Db, accountId: string, naam: string): unknown {
  const rij = eerste<{ waarde: string }>(basis, 'SELECT waarde FROM voorkeur WHERE account_id = ? AND naam = ?', accountId, naam);
  return rij === undefined ? undefined : (JSON.parse(rij.waarde) as unknown);
}

/** Keeps what a person set for himself; `waarde` is JSON. */
export function bewaarVoorkeur(basis: Db, accountId: string, naam: string, waarde: unknown): void {
  const sql = 'INSERT INTO voorkeur (account_id, naam, waarde) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET waarde = excluded.waarde';
  voerUit(basis, sql, accountId, naam, JSON.stringify(waarde));
}
