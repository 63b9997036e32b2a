import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, eerste, transactie } from './vraag.ts';

/** Tables of `basis.db` in which every change is a new version. */
export type Versietabel = 'instellingen' | 'werkafspraken';

/** One version: since when (`op`) and by whom; `gegevens` is JSON that `shared/instellingen` describes. */
export type Versie = { versie: number; op: string; accountId: string; gegevens: unknown };

type Rij = Omit<Versie, 'gegevens'> & { gegevens: string };

/** A version, or the present one; `null` when there is none yet. Reads `basis.db`. */
export function leesVersie(basis: Db, tabel: Versietabel, versie = Number.MAX_SAFE_INTEGER): Versie | null {
  const sql = `SELECT versie, vastgelegd_op AS op, account_id AS accountId, gegevens FROM ${tabel} WHERE versie <= ? ORDER BY versie DESC LIMIT 1`;
  const rij = eerste<Rij>(basis, sql, versie);
  return rij === undefined ? null : { ...rij, gegevens: JSON.parse(rij.gegevens) as unknown };
}

/** Who made which version when, newest first. Reads `basis.db`. */
export function leesVersies(basis: Db, tabel: Versietabel): Omit<Versie, 'gegevens'>[] {
  return alle<Omit<Versie, 'gegevens'>>(basis, `SELECT versie, vastgelegd_op AS op, account_id AS accountId FROM ${tabel} ORDER BY versie DESC LIMIT 200`);
}

/** Adds a version to a table of `basis.db`; returns its number. */
export function bewaarVersie(basis: Db, tabel: Versietabel, gegevens: unknown, door: Pick<Versie, 'op' | 'accountId'>): number {
  return transactie(basis, () => {
    const rij = eerste<{ versie: number }>(
      basis,
      `INSERT INTO ${tabel} (versie, vastgelegd_op, account_id, gegevens)
       VALUES ((SELECT coalesce(max(versie), 0) + 1 FROM ${tabel}), ?, ?, ?) RETURNING versie`,
      door.op,
      door.accountId,
      canoniekeJson(gegevens),
    );
    return rij?.versie ?? 0;
  });
}
