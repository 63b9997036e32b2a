import { contact, type Contact } from '../../../shared/piket/contact.ts';
import type { Db } from '../archief/db.ts';
import { alle, voerUit } from '../archief/vraag.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';

/** The telefoonlijst in `basis.db`, by name. */
export function leesContacten(basis: Db): Contact[] {
  const rijen = alle<{ gegevens: string }>(basis, 'SELECT gegevens FROM contact');
  return rijen.map(({ gegevens }) => contact.parse(JSON.parse(gegevens))).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** Adds a contact, or puts new data in the place of the old. */
export function bewaarContact(basis: Db, nieuw: Contact, door: { op: string; accountId: string }): void {
  const sql = `INSERT INTO contact (contact_id, gegevens, bijgewerkt_op, account_id) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET gegevens = excluded.gegevens, bijgewerkt_op = excluded.bijgewerkt_op, account_id = excluded.account_id`;
  voerUit(basis, sql, nieuw.contactId, canoniekeJson(nieuw), door.op, door.accountId);
}

/** Removes a contact; whether it was there. */
export const verwijderContact = (basis: Db, contactId: string): boolean => voerUit(basis, 'DELETE FROM contact WHERE contact_id = ?', contactId) > 0;
