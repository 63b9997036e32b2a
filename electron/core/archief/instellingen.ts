import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { eerste, transactie } from './vraag.ts';

/** One version of the settings: since when (`op`) and by whom; `gegevens` is JSON that `shared/instellingen` describes. */
export type InstellingenRij = { versie: number; op: string; accountId: string; gegevens: unknown };

type Rij = Omit<InstellingenRij, 'gegevens'> & { gegevens: string };

const KOLOMMEN = 'versie, vastgelegd_op AS op, account_id AS accountId, gegevens';

/** The settings of a version, or the present ones; `null` when there are none yet. Reads `basis.db`. */
export function leesInstellingen(basis: Db, versie = Number.MAX_SAFE_INTEGER): InstellingenRij | null {
  const rij = eerste<Rij>(basis, `SELECT ${KOLOMMEN} FROM instellingen WHERE versie <= ? ORDER BY versie DESC LIMIT 1`, versie);
  return rij === undefined ? null : { ...rij, gegevens: JSON.parse(rij.gegevens) as unknown };
}

/** Adds a version of the settings to `basis.db`; returns its number. */
export function bewaarInstellingen(basis: Db, gegevens: unknown, door: Pick<InstellingenRij, 'op' | 'accountId'>): number {
  return transactie(basis, () => {
    const rij = eerste<{ versie: number }>(
      basis,
      `INSERT INTO instellingen (versie, vastgelegd_op, account_id, gegevens)
       VALUES ((SELECT coalesce(max(versie), 0) + 1 FROM instellingen), ?, ?, ?) RETURNING versie`,
      door.op,
      door.accountId,
      canoniekeJson(gegevens),
    );
    return rij?.versie ?? 0;
  });
}
