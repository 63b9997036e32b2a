import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import type { Db } from './db.ts';
import { alle, voerUit } from './vraag.ts';

/** Whose draft of which form; `dossierId` is '' while there is no dossier yet. */
export type ConceptPlaats = { dossierId: string; formulier: string; accountId: string };

/** A draft as it was last saved. `gegevens` is any JSON, as far as it was typed. */
export type Concept = ConceptPlaats & { gegevens: unknown; bijgewerktOp: string };

type Rij = Omit<Concept, 'gegevens'> & { gegevens: string };

const KOLOMMEN = 'dossier_id AS dossierId, formulier, account_id AS accountId, gegevens, bijgewerkt_op AS bijgewerktOp';
const PLAATS = 'dossier_id = ? AND formulier = ? AND account_id = ?';

/** Saves a draft in place of the previous one, on disk when this returns. @throws AppFout SCHIJF_VOL and the like. */
export function bewaarConcept(db: Db, concept: Concept): void {
  const { dossierId, formulier, accountId, gegevens, bijgewerktOp } = concept;
  voerUit(
    db,
    `INSERT INTO concept (dossier_id, formulier, account_id, gegevens, bijgewerkt_op) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET gegevens = excluded.gegevens, bijgewerkt_op = excluded.bijgewerkt_op`,
    dossierId,
    formulier,
    accountId,
    canoniekeJson(gegevens),
    bijgewerktOp,
  );
}

/** All drafts of a dossier, of everybody; '' gives those without a dossier. */
export function leesConcepten(db: Db, dossierId: string): Concept[] {
  return alle<Rij>(db, `SELECT ${KOLOMMEN} FROM concept WHERE dossier_id = ? ORDER BY formulier, account_id`, dossierId).map(uitRij);
}

/** The draft of a form that was saved last, by whoever; `null` when there is none. */
export function laatsteConcept(db: Db, dossierId: string, formulier: string): Concept | null {
  const concepten = leesConcepten(db, dossierId).filter((concept) => concept.formulier === formulier);
  return concepten.toSorted((a, b) => vergelijkMomenten(b.bijgewerktOp, a.bijgewerktOp))[0] ?? null;
}

/** A text out of the drafts of a form, by dossier, of those that have it; `pad` as `$.melder.naam`. Of several drafts the last saved one counts. */
export function tekstUitConcepten(db: Db, formulier: string, pad: string, dossierIds: readonly string[]): Map<string, string> {
  if (dossierIds.length === 0) return new Map();
  const rijen = alle<{ dossierId: string; tekst: unknown }>(
    db,
    `SELECT dossier_id AS dossierId, json_extract(gegevens, ?) AS tekst FROM concept
     WHERE dossier_id IN (SELECT value FROM json_each(?)) AND formulier = ? ORDER BY bijgewerkt_op`,
    pad,
    JSON.stringify(dossierIds),
    formulier,
  );
  return new Map(rijen.flatMap(({ dossierId, tekst }) => (typeof tekst === 'string' ? [[dossierId, tekst.trim()]] : [])));
}

/** Removes a draft, for instance once it is confirmed; returns whether there was one. */
export function verwijderConcept(db: Db, { dossierId, formulier, accountId }: ConceptPlaats): boolean {
  return voerUit(db, `DELETE FROM concept WHERE ${PLAATS}`, dossierId, formulier, accountId) > 0;
}

/** Removes the drafts of a form, of everybody. */
export function verwijderConcepten(db: Db, dossierId: string, formulier: string): void {
  voerUit(db, 'DELETE FROM concept WHERE dossier_id = ? AND formulier = ?', dossierId, formulier);
}

function uitRij(rij: Rij): Concept {
  return { ...rij, gegevens: JSON.parse(rij.gegevens) as unknown };
}
