/** Forms about no dossier (roster, telefoonlijst, settings, mandates) as typed so far, each of one account; kept in `basis.db`. */
import type { Eigenformulier } from '../../../shared/contract/piket.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { alle, voerUit } from '../archief/vraag.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Context } from '../context.ts';

/** Saves a form in the place of what was saved of it before, on disk when this returns. @throws {AppFout} SCHIJF_VOL and the like */
export function bewaarConcept(context: Context, sleutel: string, gegevens: Eigenformulier['gegevens']): Moment {
  const { basis, account } = context.archief();
  const bewaardOp = context.host.klok.nu();
  const sql = `INSERT INTO eigenformulier (account_id, sleutel, gegevens, bewaard_op) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET gegevens = excluded.gegevens, bewaard_op = excluded.bewaard_op`;
  voerUit(basis, sql, account.accountId, sleutel, canoniekeJson(gegevens), bewaardOp);
  return bewaardOp;
}

/** The forms that this account has not finished, by key. */
export function leesConcepten(context: Context): Eigenformulier[] {
  const { basis, account } = context.archief();
  const sql = 'SELECT sleutel, gegevens, bewaard_op AS bewaardOp FROM eigenformulier WHERE account_id = ? ORDER BY sleutel';
  const rijen = alle<{ sleutel: string; gegevens: string; bewaardOp: string }>(basis, sql, account.accountId);
  return rijen.map(({ gegevens, ...rij }) => ({ ...rij, gegevens: JSON.parse(gegevens) as Eigenformulier['gegevens'] }));
}

/** Removes a form: saved, or thrown away. */
export function wisConcept(context: Context, sleutel: string): void {
  const { basis, account } = context.archief();
  voerUit(basis, 'DELETE FROM eigenformulier WHERE account_id = ? AND sleutel = ?', account.accountId, sleutel);
}
