import { zichtSql, zichtWaarden, type Zichtfilter } from './behandelaars.ts';
import type { Db } from './db.ts';
import { alle, eerste, transactie, voerUit } from './vraag.ts';
import { alsZoektekst } from '../../../shared/dossier/zoektekst.ts';

/**
 * One line of a list. The order is the caller's: lower `rang` first, then lower `volgorde` (a whole number, for instance
 * the epoch seconds of the end for what runs, and their negative for what is over).
 */
export type Samenvatting = {
  dossierId: string;
  zaaknummer: string;
  status: string;
  rang: number;
  volgorde: number;
  /** Moment with the Amsterdam offset; `null` while there is no order. */
  begin: string | null;
  einde: string | null;
  naam: string;
  adres: string;
  bijgewerkt: string;
  /** Whether a court still has to rule. */
  inProcedure: boolean;
};

/** Where the next page starts. */
export type Vervolg = { rang: number; volgorde: number; rid: number };

/** Which lines: of these statuses (all when absent), after `na`, at most `aantal`, of the dossiers that `zicht` leaves. */
export type Lijstvraag = { status?: readonly string[]; na?: Vervolg | null; aantal: number; zicht?: Zichtfilter | undefined };

/** One page; `vervolg` is `null` on the last one. */
export type Lijst = { rijen: Samenvatting[]; vervolg: Vervolg | null };

/** A row as it stands in the database. */
export type SamenvattingRij = Omit<Samenvatting, 'inProcedure'> & { rid: number; inProcedure: 0 | 1 | null };

/** The columns of a row under the names of `SamenvattingRij`. */
export const KOLOMMEN = 's.rid, s.dossier_id AS dossierId, s.zaaknummer, s.status, s.rang, s.volgorde, s.begin, s.einde, s.naam, s.adres, s.bijgewerkt, s.in_procedure AS inProcedure';

/**
 * The page statement, with or without a choice of statuses (a JSON list of them is then the fourth value). The plus keeps
 * the index of the order in use: sorting all dossiers of one status would cost more than passing over the others.
 */
export const lijstSql = (opStatus: boolean, gefilterd = false): string => `
  SELECT ${KOLOMMEN} FROM samenvatting s
  WHERE (s.rang, s.volgorde, s.rid) > (?, ?, ?) ${opStatus ? 'AND +s.status IN (SELECT value FROM json_each(?))' : ''} ${zichtSql(gefilterd)}
  ORDER BY s.rang, s.volgorde, s.rid LIMIT ?`;

const SCHRIJF = `
  INSERT INTO samenvatting (dossier_id, zaaknummer, status, rang, volgorde, begin, einde, naam, adres, bijgewerkt, in_procedure)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (dossier_id) DO UPDATE SET zaaknummer = excluded.zaaknummer, status = excluded.status, rang = excluded.rang,
    volgorde = excluded.volgorde, begin = excluded.begin, einde = excluded.einde, naam = excluded.naam, adres = excluded.adres,
    bijgewerkt = excluded.bijgewerkt, in_procedure = excluded.in_procedure
  RETURNING rid`;

const VOOR_ALLES: Vervolg = { rang: -(2 ** 52), volgorde: -(2 ** 52), rid: 0 };

/** Writes the line of a dossier in place of the previous one, and makes it findable. */
export function schrijfSamenvatting(db: Db, samenvatting: Samenvatting): void {
  const { dossierId, zaaknummer, status, rang, volgorde, begin, einde, naam, adres, bijgewerkt, inProcedure } = samenvatting;
  transactie(db, () => {
    const rij = eerste<{ rid: number }>(db, SCHRIJF, dossierId, zaaknummer, status, rang, volgorde, begin, einde, naam, adres, bijgewerkt, inProcedure ? 1 : 0);
    const rid = rij?.rid ?? 0;
    const tekst = [naam, adres, zaaknummer].map(alsZoektekst).join('\n');
    const vorige = eerste<{ tekst: string }>(db, 'SELECT tekst FROM zoektekst WHERE rowid = ?', rid);
    if (vorige?.tekst === tekst) return;
    if (vorige !== undefined) voerUit(db, 'DELETE FROM zoektekst WHERE rowid = ?', rid);
    voerUit(db, 'INSERT INTO zoektekst (rowid, tekst) VALUES (?, ?)', rid, tekst);
  });
}

/** One page of the list, most urgent first. */
export function leesLijst(db: Db, { status, na, aantal, zicht }: Lijstvraag): Lijst {
  const { rang, volgorde, rid } = na ?? VOOR_ALLES;
  const keuze = status === undefined ? [] : [JSON.stringify(status)];
  const sql = lijstSql(status !== undefined, zicht !== undefined);
  const rijen = alle<SamenvattingRij>(db, sql, rang, volgorde, rid, ...keuze, ...zichtWaarden(zicht), aantal + 1);
  const pagina = rijen.slice(0, aantal);
  const laatste = rijen.length > aantal ? pagina.at(-1) : undefined;
  return {
    rijen: pagina.map(zonderRid),
    vervolg: laatste === undefined ? null : { rang: laatste.rang, volgorde: laatste.volgorde, rid: laatste.rid },
  };
}

/** A row without its internal number. */
export function zonderRid({ rid: _, inProcedure, ...samenvatting }: SamenvattingRij): Samenvatting {
  return { ...samenvatting, inProcedure: inProcedure === 1 };
}

/** The dossiers of which an earlier version did not write whether a court still has to rule. */
export const leesOnbekend = (db: Db): string[] => alle<{ id: string }>(db, 'SELECT dossier_id AS id FROM samenvatting WHERE in_procedure IS NULL').map(({ id }) => id);
