import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { mandaat } from '../../../shared/mandaat/register.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

type Vastlegger = { op: string; accountId: string };
type Rij = { id: string; gegevens: string; op: string; tot: string | null; besluit: string | null; eindeOp: string | null };

const SQL = `
  SELECT m.id, m.gegevens, m.vastgelegd_op AS op, e.tot, e.besluit, e.vastgelegd_op AS eindeOp
  FROM mandaat m LEFT JOIN mandaateinde e ON e.mandaat_id = m.id ORDER BY m.nummer DESC`;

const naarMandaat = ({ id, gegevens, tot, besluit }: Rij): Mandaat => mandaat.parse({ ...(JSON.parse(gegevens) as object), id, tot, eindBesluit: besluit ?? '' });

/** The register, newest line first. Reads `basis.db`. */
export const leesMandaten = (basis: Db): Mandaat[] => alle<Rij>(basis, SQL).map(naarMandaat);

/** The register as it said at `moment`: without what was entered later, also where that counts from an earlier day. */
export function leesMandatenVan(basis: Db, moment: Moment): Mandaat[] {
  const toen = (op: string): boolean => vergelijkMomenten(op, moment) <= 0;
  return alle<Rij>(basis, SQL).flatMap((rij) => (toen(rij.op) ? [naarMandaat(rij.eindeOp === null || toen(rij.eindeOp) ? rij : { ...rij, tot: null, besluit: null })] : []));
}

/** Adds a line, on disk when this returns. */
export function verleenMandaat(basis: Db, id: string, gegevens: unknown, { op, accountId }: Vastlegger): void {
  voerUit(basis, 'INSERT INTO mandaat (id, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?)', id, canoniekeJson(gegevens), op, accountId);
}

/** Notes from when a line no longer counts, on disk when this returns. */
export function beeindigMandaat(basis: Db, id: string, { tot, besluit }: { tot: string; besluit: string }, { op, accountId }: Vastlegger): void {
  voerUit(basis, 'INSERT INTO mandaateinde (mandaat_id, tot, besluit, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)', id, tot, besluit, op, accountId);
}
