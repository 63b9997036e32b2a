import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { oordeel, sjabloontekst, type Oordeel, type Sjabloontekst, type Voorstel } from '../../../shared/sjablonen/voorstel.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, eerste, voerUit } from './vraag.ts';

type Vastlegger = { op: string; accountId: string };

/** A text as typed so far, by whom and when. */
export type Sjabloonconcept = Sjabloontekst & { op: string; accountId: string };

/** The text of this kind that is being written, or `null`. Reads `basis.db`. */
export function leesSjabloonconcept(basis: Db, soort: DocumentSoort): Sjabloonconcept | null {
  const sql = 'SELECT gegevens, bewaard_op AS op, account_id AS accountId FROM sjabloonconcept WHERE soort = ?';
  const rij = eerste<{ gegevens: string; op: string; accountId: string }>(basis, sql, soort);
  return rij === undefined ? null : { ...sjabloontekst.parse(JSON.parse(rij.gegevens)), op: rij.op, accountId: rij.accountId };
}

/** Saves a text as typed so far, on disk when this returns. Writes `basis.db`. */
export function bewaarSjabloonconcept(basis: Db, soort: DocumentSoort, gegevens: Sjabloontekst, { op, accountId }: Vastlegger): void {
  const sql = `INSERT INTO sjabloonconcept (soort, gegevens, bewaard_op, account_id) VALUES (?, ?, ?, ?)
    ON CONFLICT (soort) DO UPDATE SET gegevens = excluded.gegevens, bewaard_op = excluded.bewaard_op, account_id = excluded.account_id`;
  voerUit(basis, sql, soort, canoniekeJson(gegevens), op, accountId);
}

/** Forgets the text that was being written. Writes `basis.db`. */
export function wisSjabloonconcept(basis: Db, soort: DocumentSoort): void {
  voerUit(basis, 'DELETE FROM sjabloonconcept WHERE soort = ?', soort);
}

type Rij = { id: string; soort: string; nummer: number; gegevens: string; op: string; accountId: string; oordeelNummer: number | null; oordeel: string | null; oordeelOp: string | null; oordeelDoor: string | null };

const SELECT = `SELECT v.id, v.soort, v.nummer, v.gegevens, v.vastgelegd_op AS op, v.account_id AS accountId,
    o.nummer AS oordeelNummer, o.gegevens AS oordeel, o.vastgelegd_op AS oordeelOp, o.account_id AS oordeelDoor
  FROM sjabloonvoorstel v LEFT JOIN sjabloonoordeel o ON o.voorstel_id = v.id`;

function alsVoorstel({ id, soort, nummer, gegevens, op, accountId, ...rij }: Rij): Voorstel {
  if (!isDocumentSoort(soort)) throw new TypeError('onbekende soort document');
  const gezegd =
    rij.oordeel === null || rij.oordeelNummer === null
      ? null
      : { ...oordeel.parse(JSON.parse(rij.oordeel)), nummer: rij.oordeelNummer, op: rij.oordeelOp ?? '', accountId: rij.oordeelDoor ?? '' };
  return { id, soort, nummer, ...sjabloontekst.parse(JSON.parse(gegevens)), op, accountId, oordeel: gezegd };
}

/** Every text of one kind that was put before a colleague, newest first. Reads `basis.db`. */
export const leesVoorstellen = (basis: Db, soort: DocumentSoort): Voorstel[] => alle<Rij>(basis, `${SELECT} WHERE v.soort = ? ORDER BY v.nummer DESC`, soort).map(alsVoorstel);

/** One of them by its id, or `null`. Reads `basis.db`. */
export function leesVoorstel(basis: Db, id: string): Voorstel | null {
  const rij = eerste<Rij>(basis, `${SELECT} WHERE v.id = ?`, id);
  return rij === undefined ? null : alsVoorstel(rij);
}

/** Puts a text before a colleague, on disk when this returns. Writes `basis.db`. */
export function legVoorstelVast(basis: Db, id: string, soort: DocumentSoort, gegevens: Sjabloontekst, { op, accountId }: Vastlegger): void {
  const sql = 'INSERT INTO sjabloonvoorstel (id, soort, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)';
  voerUit(basis, sql, id, soort, canoniekeJson(gegevens), op, accountId);
}

/** Records what was said about it, on disk when this returns. Writes `basis.db`. */
export function legOordeelVast(basis: Db, voorstelId: string, gegevens: Oordeel, { op, accountId }: Vastlegger): void {
  const sql = 'INSERT INTO sjabloonoordeel (voorstel_id, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?)';
  voerUit(basis, sql, voorstelId, canoniekeJson(gegevens), op, accountId);
}
