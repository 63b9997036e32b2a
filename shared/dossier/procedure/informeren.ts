/** Who has to hear of a ruling from us (Wth 8 lid 2). */
import { volwassenHuisgenoten, type Huisgenoot } from '../huisgenoten.ts';
import type { Dossier } from '../toestand.ts';
import type { Uitspraak } from './uitspraken.ts';

/** The housemates who are adults when the ruling is told, but for those who heard the ruling at the hearing itself. The police hears every ruling. */
export function huisgenotenOverUitspraak(dossier: Dossier, { feit: { at, gegevens } }: Uitspraak): Huisgenoot[] {
  const zitting = gegevens.terZitting ? dossier.zittingenGehouden.findLast((een) => een.gegevens.procedureId === gegevens.procedureId) : undefined;
  const erbij = (zitting?.gegevens.huisgenoten ?? []).filter(({ aanwezig }) => aanwezig).map(({ huisgenootId }) => huisgenootId);
  return volwassenHuisgenoten(dossier, at).filter((huisgenoot) => !erbij.includes(huisgenoot.gegevens.huisgenootId));
}
