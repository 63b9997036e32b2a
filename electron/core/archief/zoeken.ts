import { zichtSql, zichtWaarden, type Zichtfilter } from './behandelaars.ts';
import type { Db } from './db.ts';
import { KOLOMMEN, zonderRid, type Samenvatting, type SamenvattingRij } from './samenvatting.ts';
import { alle, type Waarde } from './vraag.ts';
import { alsZoektekst } from '../../../shared/dossier/zoektekst.ts';

/** Most words of a query that are used. */
const MAX_WOORDEN = 8;
const MAX_TEKENS = 200;
/** The trigram index finds nothing shorter; such words are looked for in the text itself. */
const TRIGRAM = 3;
/** A word that half the archive contains is looked for in this many of the latest dossiers, so that typing stays quick. */
const KANDIDATEN = 500;

/** The search statement for so many long words (together one value, if any) and short words (one value each). */
export const zoekSql = (lang: boolean, korte: number, gefilterd = false): string => `
  SELECT ${KOLOMMEN} FROM samenvatting s
  WHERE s.rid IN (
    SELECT rowid FROM zoektekst
    WHERE ${[...(lang ? ['zoektekst MATCH ?'] : []), ...Array.from({ length: korte }, () => 'instr(tekst, ?) > 0')].join(' AND ')}
      ${gefilterd ? `AND EXISTS (SELECT 1 FROM samenvatting s WHERE s.rid = zoektekst.rowid ${zichtSql(true)})` : ''}
    ORDER BY rowid DESC LIMIT ${KANDIDATEN})
  ORDER BY s.rang, s.volgorde, s.rid LIMIT ?`;

/**
 * Dossiers whose name, address or case number contain every word of the query, in any order, accents and capitals aside;
 * most urgent first, of those that `zicht` leaves. An empty query finds nothing.
 */
export function zoek(db: Db, vraag: string, aantal = 50, zicht?: Zichtfilter): Samenvatting[] {
  const woorden = [...new Set(alsZoektekst(vraag.slice(0, MAX_TEKENS)).split(' '))].filter((woord) => woord !== '').slice(0, MAX_WOORDEN);
  if (woorden.length === 0) return [];
  const lange = woorden.filter((woord) => [...woord].length >= TRIGRAM);
  const korte = woorden.filter((woord) => !lange.includes(woord));
  const waarden: Waarde[] = lange.length > 0 ? [lange.map(citeer).join(' AND '), ...korte] : korte;
  const sql = zoekSql(lange.length > 0, korte.length, zicht !== undefined);
  return alle<SamenvattingRij>(db, sql, ...waarden, ...zichtWaarden(zicht), aantal).map(zonderRid);
}

/** A word as a string of the index's query language, so that nothing typed is an operator. */
function citeer(woord: string): string {
  return `"${woord.replaceAll('"', '""')}"`;
}
