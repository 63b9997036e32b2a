import type { z } from 'zod';
import { papiergegevens, type Papiervoorstel } from '../../../shared/briefpapier/voorstel.ts';
import { schrijvers } from '../../../shared/sjablonen/voorstel.ts';
import type { Db } from './db.ts';
import { bewaarConceptVan, leesConceptVan, leesVoorstelRijen, legVast, wisConceptVan, type Vastlegger } from './sjabloonvoorstellen.ts';
import { eerste, voerUit } from './vraag.ts';

/** The name under which letterheads stand among the texts. */
const SOORT = 'briefpapier';

/** A letterhead as it is kept: with everybody who chose one. */
const bewaard = papiergegevens.extend({ schrijvers });
export type BewaardPapier = z.output<typeof bewaard>;

/** A letterhead as chosen so far, by whom and when it was saved last. */
export type Papierconcept = BewaardPapier & Vastlegger;

/** The letterhead that is being prepared, or `null`. Reads `basis.db`. */
export const leesPapierconcept = (basis: Db): Papierconcept | null => leesConceptVan(basis, SOORT, bewaard);

/** Keeps the letterhead that is being prepared; the one before it goes, where nobody else needs it. Writes `basis.db`. */
export function bewaarPapierconcept(basis: Db, gegevens: BewaardPapier, door: Vastlegger): void {
  const oud = leesPapierconcept(basis)?.sha256 ?? '';
  bewaarConceptVan(basis, SOORT, gegevens, door);
  if (oud !== gegevens.sha256) ruimOp(basis, oud);
}

/** Forgets the letterhead that was being prepared. Writes `basis.db`. */
export function wisPapierconcept(basis: Db): void {
  const oud = leesPapierconcept(basis)?.sha256 ?? '';
  wisConceptVan(basis, SOORT);
  ruimOp(basis, oud);
}

/** Every letterhead that was put before a colleague, newest first. Reads `basis.db`. */
export const leesPapiervoorstellen = (basis: Db): Papiervoorstel[] => leesVoorstelRijen(basis, SOORT).map(({ gegevens, ...rij }) => ({ ...rij, ...bewaard.parse(gegevens) }));

/** Puts a letterhead before a colleague, on disk when this returns. Writes `basis.db`. */
export const legPapierVoor = (basis: Db, id: string, gegevens: BewaardPapier, door: Vastlegger): void => legVast(basis, id, SOORT, gegevens, door);

/** Keeps the bytes of a letterhead; one that is there already stays as it is. Writes `basis.db`. */
export function bewaarPapier(basis: Db, sha256: string, bytes: Uint8Array, door: Vastlegger): void {
  voerUit(basis, 'INSERT INTO briefpapier (sha256, bytes, vastgelegd_op, account_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', sha256, bytes, door.op, door.accountId);
}

/** The bytes of a letterhead, or `null`. Reads `basis.db`. */
export const leesPapier = (basis: Db, sha256: string): Uint8Array | null => eerste<{ bytes: Uint8Array }>(basis, 'SELECT bytes FROM briefpapier WHERE sha256 = ?', sha256)?.bytes ?? null;

/** Forgets bytes that no proposal and no draft names. */
function ruimOp(basis: Db, sha256: string): void {
  if (leesPapierconcept(basis)?.sha256 === sha256 || leesPapiervoorstellen(basis).some((een) => een.sha256 === sha256)) return;
  voerUit(basis, 'DELETE FROM briefpapier WHERE sha256 = ?', sha256);
}
