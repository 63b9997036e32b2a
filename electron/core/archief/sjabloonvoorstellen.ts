import type { z } from 'zod';
import { isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { oordeel, schrijvers, sjabloontekst, type Oordeel, type Voorgelegd, type Voorstel } from '../../../shared/sjablonen/voorstel.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, eerste, voerUit } from './vraag.ts';

/** Who wrote something down, and when. */
export type Vastlegger = { op: string; accountId: string };

/** A text as it is kept: with everybody who wrote on it. */
const bewaard = sjabloontekst.extend({ schrijvers });
type Bewaard = z.output<typeof bewaard>;

/** A text as typed so far, by whom and when it was saved last. */
export type Sjabloonconcept = Bewaard & Vastlegger;

/** What is being prepared under a name, or `null`. Reads `basis.db`. */
export function leesConceptVan<T extends object>(basis: Db, soort: string, vorm: z.ZodType<T>): (T & Vastlegger) | null {
  const sql = 'SELECT gegevens, bewaard_op AS op, account_id AS accountId FROM sjabloonconcept WHERE soort = ?';
  const rij = eerste<{ gegevens: string; op: string; accountId: string }>(basis, sql, soort);
  return rij === undefined ? null : { ...vorm.parse(JSON.parse(rij.gegevens)), op: rij.op, accountId: rij.accountId };
}

/** Saves what is being prepared under a name, on disk when this returns. Writes `basis.db`. */
export function bewaarConceptVan(basis: Db, soort: string, gegevens: object, { op, accountId }: Vastlegger): void {
  const sql = `INSERT INTO sjabloonconcept (soort, gegevens, bewaard_op, account_id) VALUES (?, ?, ?, ?)
    ON CONFLICT (soort) DO UPDATE SET gegevens = excluded.gegevens, bewaard_op = excluded.bewaard_op, account_id = excluded.account_id`;
  voerUit(basis, sql, soort, canoniekeJson(gegevens), op, accountId);
}

/** Forgets what was being prepared under a name. Writes `basis.db`. */
export const wisConceptVan = (basis: Db, soort: string): void => void voerUit(basis, 'DELETE FROM sjabloonconcept WHERE soort = ?', soort);

/** The text of this kind that is being written, or `null`. Reads `basis.db`. */
export const leesSjabloonconcept = (basis: Db, soort: DocumentSoort): Sjabloonconcept | null => leesConceptVan(basis, soort, bewaard);
/** Saves a text as typed so far. Writes `basis.db`. */
export const bewaarSjabloonconcept = (basis: Db, soort: DocumentSoort, gegevens: Bewaard, door: Vastlegger): void => bewaarConceptVan(basis, soort, gegevens, door);
/** Forgets the text that was being written. Writes `basis.db`. */
export const wisSjabloonconcept = (basis: Db, soort: DocumentSoort): void => wisConceptVan(basis, soort);

type Rij = { id: string; soort: string; nummer: number; gegevens: string; op: string; accountId: string; oordeelNummer: number | null; oordeel: string | null; oordeelOp: string | null; oordeelDoor: string | null };

const SELECT = `SELECT v.id, v.soort, v.nummer, v.gegevens, v.vastgelegd_op AS op, v.account_id AS accountId,
    o.nummer AS oordeelNummer, o.gegevens AS oordeel, o.vastgelegd_op AS oordeelOp, o.account_id AS oordeelDoor
  FROM sjabloonvoorstel v LEFT JOIN sjabloonoordeel o ON o.voorstel_id = v.id`;

/** What was put forward, of which its kind says what `gegevens` is. */
export type Voorstelrij = Omit<Voorgelegd, 'schrijvers'> & { soort: string; gegevens: unknown };

function alsRij({ id, soort, nummer, gegevens, op, accountId, ...rij }: Rij): Voorstelrij {
  const gezegd =
    rij.oordeel === null || rij.oordeelNummer === null
      ? null
      : { ...oordeel.parse(JSON.parse(rij.oordeel)), nummer: rij.oordeelNummer, op: rij.oordeelOp ?? '', accountId: rij.oordeelDoor ?? '' };
  return { id, soort, nummer, gegevens: JSON.parse(gegevens) as unknown, op, accountId, oordeel: gezegd };
}

function alsVoorstel({ soort, gegevens, ...rij }: Voorstelrij): Voorstel {
  if (!isDocumentSoort(soort)) throw new TypeError('onbekende soort document');
  return { ...rij, soort, ...bewaard.parse(gegevens) };
}

/** All that was put before a colleague under a name, newest first. Reads `basis.db`. */
export const leesVoorstelRijen = (basis: Db, soort: string): Voorstelrij[] => alle<Rij>(basis, `${SELECT} WHERE v.soort = ? ORDER BY v.nummer DESC`, soort).map(alsRij);

/** Every text of one kind that was put before a colleague, newest first. Reads `basis.db`. */
export const leesVoorstellen = (basis: Db, soort: DocumentSoort): Voorstel[] => leesVoorstelRijen(basis, soort).map(alsVoorstel);

/** A text that was put before a colleague by its id, or `null`. Reads `basis.db`. */
export function leesVoorstel(basis: Db, id: string): Voorstel | null {
  const rij = eerste<Rij>(basis, `${SELECT} WHERE v.id = ?`, id);
  return rij === undefined || !isDocumentSoort(rij.soort) ? null : alsVoorstel(alsRij(rij));
}

/** Puts something before a colleague under a name, on disk when this returns. Writes `basis.db`. */
export function legVast(basis: Db, id: string, soort: string, gegevens: object, { op, accountId }: Vastlegger): void {
  const sql = 'INSERT INTO sjabloonvoorstel (id, soort, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?, ?)';
  voerUit(basis, sql, id, soort, canoniekeJson(gegevens), op, accountId);
}

/** Puts a text before a colleague. Writes `basis.db`. */
export const legVoorstelVast = (basis: Db, id: string, soort: DocumentSoort, gegevens: Bewaard, door: Vastlegger): void => legVast(basis, id, soort, gegevens, door);

/** Records what was said about it, on disk when this returns. Writes `basis.db`. */
export function legOordeelVast(basis: Db, voorstelId: string, gegevens: Oordeel, { op, accountId }: Vastlegger): void {
  const sql = 'INSERT INTO sjabloonoordeel (voorstel_id, gegevens, vastgelegd_op, account_id) VALUES (?, ?, ?, ?)';
  voerUit(basis, sql, voorstelId, canoniekeJson(gegevens), op, accountId);
}
