import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';

/**
 * Night pages that could not be written before their page had to go, for instance with a full disk when the archive locked
 * itself. They wait in memory only, until the same dossier is opened again by somebody who can.
 */
const nagelaten = new Map<string, WegingConcept>();

/** Keeps a text that is not on disk. */
export const laatNa = (dossierId: string, concept: WegingConcept): void => void nagelaten.set(dossierId, concept);

/** What was left for this dossier; `null` when all of it is on disk. */
export const haalNagelaten = (dossierId: string): WegingConcept | null => nagelaten.get(dossierId) ?? null;

/** It is on disk now, or no longer matters. */
export const vergeetNagelaten = (dossierId: string): void => void nagelaten.delete(dossierId);
