import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { mandaat } from '../../../shared/mandaat/register.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

type Vastlegger = { op: string; accountId: string };
type Rij = { id: string; gegevens: string; tot: string | null; besluit: string | null };

/** The register, newest line first. Reads `basis.db`. */
export function leesMandaten(basis: Db): Mandaat[] {
  const sql = 'SELECT m.id, m.gegevens, e.tot, e.besluit FROM mandaat m LEFT JOIN mandaateinde e ON e.mandaat_id = m.id ORDER BY m.nummer DESC';
  return alle<Rij>(basis, sql).map(({ id, gegevens, tot, besluit }) =>
    mandaat.parse({ ...(JSON.parse(gegevens) as object), id, tot, eindBesluit: besluit ?? '' }),
  );
}

/** Adds a line, on disk when this returns. */
export function verleenMandaat(basis: Db, id: string, gegevens: unknown, { op, accountId }: Vastlegger): void {
  voerUit(basis, 'INSERT INTO mandaat (id, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?)', id, canoniekeJson(gegevens), op, accountId);
}

/** Notes from when a line no longer counts, on disk when this returns. */
export function beeindigMandaat(basis: Db, id: string, { tot, besluit }: { tot: string; besluit: string }, { op, accountId }: Vastlegger): void {
  voerUit(basis, 'INSERT INTO mandaateinde (mandaat_id, tot, besluit, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)', id, tot, besluit, op, accountId);
}
