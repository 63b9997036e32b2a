import type { Db } from './db.ts';
import { transactie, voerUit } from './vraag.ts';

/** Notes who handled a dossier, in place of what was noted before. */
export function schrijfBehandelaars(db: Db, dossierId: string, accounts: readonly string[]): void {
  transactie(db, () => {
    voerUit(db, 'DELETE FROM behandelaar WHERE dossier_id = ?', dossierId);
    for (const accountId of accounts) voerUit(db, 'INSERT INTO behandelaar (account_id, dossier_id) VALUES (?, ?)', accountId, dossierId);
  });
}

/**
 * Which dossiers a question may see: those of these statuses, and those that this account handled (none when `null`). Absent
 * means all of them.
 */
export type Zichtfilter = { status: readonly string[]; behandelaar: string | null };

/** The condition of a filter upon `samenvatting s`, with two values; an empty text when all may be seen. */
export const zichtSql = (gefilterd: boolean): string =>
  gefilterd
    ? 'AND (+s.status IN (SELECT value FROM json_each(?)) OR s.dossier_id IN (SELECT dossier_id FROM behandelaar WHERE account_id IS ?))'
    : '';

/** The values for `zichtSql`. */
export function zichtWaarden(zicht: Zichtfilter | undefined): (string | null)[] {
  return zicht === undefined ? [] : [JSON.stringify(zicht.status), zicht.behandelaar];
}
