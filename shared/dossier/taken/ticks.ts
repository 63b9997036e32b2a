/** What was ticked about a duty. */
import type { Dossier } from '../toestand.ts';
import type { Gedaan } from './vorm.ts';

/** Where the ticks leave a duty: done, closed undone with a reason, or neither. */
export type Tick = { gedaan: Gedaan } | { gesloten: string } | null;

/** The last tick of a duty counts; after opening it again there is none. */
export function tickVan(dossier: Dossier, id: string): Tick {
  const laatste = dossier.taken.findLast(({ gegevens }) => gegevens.taak === id);
  if (laatste === undefined || laatste.type === 'taak.heropend') return null;
  if (laatste.type === 'taak.gesloten') return { gesloten: laatste.gegevens.reden };
  return { gedaan: { gebeurtenisId: laatste.gebeurtenisId, op: laatste.at, tick: laatste.gegevens } };
}

/** When a duty was done by a tick; `null` while it was not. */
export function gedaanVan(dossier: Dossier, id: string): Gedaan | null {
  const tick = tickVan(dossier, id);
  return tick !== null && 'gedaan' in tick ? tick.gedaan : null;
}
