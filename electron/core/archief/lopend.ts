import { zichtSql, zichtWaarden, type Zichtfilter } from './behandelaars.ts';
import type { Db } from './db.ts';
import { alle } from './vraag.ts';

/** A case, and the number of its last event: unchanged as long as that is the same. */
export type Zaakstand = { dossierId: string; volgnummer: number };

const sql = (gefilterd: boolean): string => `
  SELECT s.dossier_id AS dossierId, d.laatste_volgnummer AS volgnummer
  FROM samenvatting s JOIN dossier d ON d.id = s.dossier_id
  WHERE s.rang BETWEEN ? AND ? ${zichtSql(gefilterd)}
  ORDER BY s.rang, s.volgorde, s.rid LIMIT ?`;

/** The cases of these ranks of the list (see `shared/dossier/samenvatting.ts`), of those that `zicht` leaves. */
export function leesStanden(db: Db, vraag: { van: number; tot: number; hoogstens: number; zicht: Zichtfilter | undefined }): Zaakstand[] {
  return alle<Zaakstand>(db, sql(vraag.zicht !== undefined), vraag.van, vraag.tot, ...zichtWaarden(vraag.zicht), vraag.hoogstens);
}

const sqlMet = (gefilterd: boolean): string => `
  SELECT s.dossier_id AS dossierId, d.laatste_volgnummer AS volgnummer
  FROM (SELECT s.dossier_id, s.volgorde, s.rid FROM samenvatting s WHERE s.rang = ? ${zichtSql(gefilterd)} ORDER BY s.volgorde, s.rid LIMIT ?) s
  JOIN dossier d ON d.id = s.dossier_id
  WHERE EXISTS (SELECT 1 FROM gebeurtenis g WHERE g.dossier_id = s.dossier_id AND g.type IN (SELECT value FROM json_each(?)))
  ORDER BY s.volgorde, s.rid`;

/** Of the first cases of this rank those in which an event of one of these kinds was recorded. */
export function leesStandenMet(db: Db, vraag: { rang: number; hoogstens: number; zicht: Zichtfilter | undefined; typen: readonly string[] }): Zaakstand[] {
  return alle<Zaakstand>(db, sqlMet(vraag.zicht !== undefined), vraag.rang, ...zichtWaarden(vraag.zicht), vraag.hoogstens, JSON.stringify(vraag.typen));
}
