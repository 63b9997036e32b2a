import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { eindeMetReden, looptijdVan } from './looptijd.ts';
import { isGeschorst } from './schorsing.ts';
import type { Dossier } from './toestand.ts';
import { vernietigingen } from './vernietigingen.ts';

export { eindeMetReden, eindeVan, ingangVan, looptijdVan, type Eindreden, type Looptijd } from './looptijd.ts';

/**
 * Where a case stands (domein C). `opgelegd`: decided in writing, not yet handed over. `geschorst`: the term runs on, the
 * person may be at home meanwhile.
 */
export const dossierStatussen = [
  'weging',
  'niet opgelegd',
  'vervallen',
  'opgelegd',
  'mondeling aangezegd',
  'lopend',
  'verlengd',
  'geschorst',
  'ingetrokken',
  'vernietigd',
  'van rechtswege geëindigd',
] as const;
export type DossierStatus = (typeof dossierStatussen)[number];

/** The statuses of a case that still asks for somebody's attention. */
export const lopendeStatussen: readonly DossierStatus[] = ['weging', 'opgelegd', 'mondeling aangezegd', 'lopend', 'verlengd', 'geschorst'];

/** The status of a case at `nu`. The order lapses by itself; nobody needs to record that. */
export function statusOp(dossier: Dossier, nu: Moment): DossierStatus {
  if (dossier.vervallen !== null) return 'vervallen';
  if (dossier.nietOpgelegd !== null) return 'niet opgelegd';
  const einde = eindeMetReden(dossier);
  if (einde === null) return 'weging';
  const voorbij = (moment: Moment): boolean => vergelijkMomenten(nu, moment) >= 0;
  // A ruling after the end still undoes the decision from its start.
  if (vernietigingen(dossier).some(({ gegevens }) => gegevens.betreft === 'oplegging' && voorbij(gegevens.ingang))) return 'vernietigd';
  if (voorbij(einde.op)) return einde.reden;
  if (isGeschorst(dossier, nu)) return 'geschorst';
  if (isVerlengdOp(dossier, nu)) return 'verlengd';
  if (dossier.uitgereikt !== null) return 'lopend';
  return dossier.aangezegd === null ? 'opgelegd' : 'mondeling aangezegd';
}

/** Whether an extension is in force at `nu`: from its bekendmaking on, though the first ten days may still run. */
function isVerlengdOp(dossier: Dossier, nu: Moment): boolean {
  const verlengingen = looptijdVan(dossier)?.verlengingen ?? [];
  return verlengingen.some(
    ({ geenWerking, bekendmaking }) => geenWerking === null && bekendmaking !== null && vergelijkMomenten(bekendmaking.at, nu) <= 0,
  );
}
