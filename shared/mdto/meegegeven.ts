/** Which events of a case go to another archive. Care notes are apart from the procedure; of shelter only its own decisions tell. */
import { isOpvangbesluit } from '../documenten/soorten.ts';
import type { Gebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import { zonderZorgnotities } from '../dossier/zorg/notities.ts';

const overOpvang = (een: Gebeurtenis): boolean => een.type.startsWith('opvang.') || (een.type === 'document.uitgegeven' && isOpvangbesluit(een.gegevens.soort));

/** What an event says something about that was said before: its correction, or that a document did not leave after all. */
function gaatOver(een: Gebeurtenis): string {
  if (een.type === 'gebeurtenis.gecorrigeerd') return een.gegevens.gebeurtenisId;
  return een.type === 'document.nietGeplaatst' ? een.gegevens.uitgaveId : een.id;
}

/** The events that go along, and whether any stay for one reason or the other. */
export function meegegeven(alle: readonly Gebeurtenis[]): { gebeurtenissen: Gebeurtenis[]; zonderZorgnotities: boolean; zonderIntern: boolean } {
  const procedure = zonderZorgnotities(alle);
  const opvang = new Set(procedure.filter(overOpvang).map(({ id }) => id));
  return { gebeurtenissen: procedure.filter((een) => !opvang.has(gaatOver(een))), zonderZorgnotities: procedure.length < alle.length, zonderIntern: opvang.size > 0 };
}
