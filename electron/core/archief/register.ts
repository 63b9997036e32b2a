import type { Account } from '../sleutels/account.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

/** Remembers the name of an account in `basis.db`, also for when the account has ended. */
export function meldAccount(basis: Db, { accountId, naam, ambt }: Account): void {
  const sql = 'INSERT INTO account (account_id, naam, ambt) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET naam = excluded.naam, ambt = excluded.ambt';
  voerUit(basis, sql, accountId, naam, ambt);
}

/** Names of everybody who ever had an account, by id. */
export function leesNamen(basis: Db): Record<string, string> {
  const rijen = alle<{ accountId: string; naam: string }>(basis, 'SELECT account_id AS accountId, naam FROM account');
  return Object.fromEntries(rijen.map(({ accountId, naam }) => [accountId, naam]));
}

/** Every account of who has this one, also those that ended: who got another account is still the same person. Told by the name. */
export function eigenAccounts(basis: Db, accountId: string): string[] {
  const namen = Object.entries(leesNamen(basis)).map(([id, naam]) => ({ id, naam: naam.trim().replaceAll(/\s+/g, ' ').toLowerCase() }));
  const eigen = namen.find(({ id }) => id === accountId)?.naam;
  return [accountId, ...namen.flatMap(({ id, naam }) => (naam === eigen && id !== accountId ? [id] : []))];
}
