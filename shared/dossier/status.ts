import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Dossier } from './toestand.ts';

/** Where a case stands (domein C). `opgelegd`: decided in writing, not yet handed over. */
export const dossierStatussen = [
  'weging',
  'niet opgelegd',
  'vervallen',
  'opgelegd',
  'mondeling aangezegd',
  'lopend',
  'van rechtswege geëindigd',
] as const;
export type DossierStatus = (typeof dossierStatussen)[number];

/** The statuses of a case that still asks for somebody's attention. */
export const lopendeStatussen: readonly DossierStatus[] = ['weging', 'opgelegd', 'mondeling aangezegd', 'lopend'];

/**
 * When the order began: the oral announcement or the handing over, whichever came first (domein I.1). Until one of these is
 * recorded, the start that the beschikking states. `null` when there is no order.
 */
export function ingangVan(dossier: Dossier): Moment | null {
  if (dossier.opgelegd === null) return null;
  const bekendmakingen = [dossier.aangezegd?.at, dossier.uitgereikt?.at].filter((at) => at !== undefined);
  return bekendmakingen.toSorted(vergelijkMomenten)[0] ?? dossier.opgelegd.gegevens.ingang;
}

/**
 * When the order ends (T1): ten days after its start, but never after the end that the beschikking states, which is what the
 * person was told (Wth 2 lid 1; domein C2.3: never longer). `null` when there is no order.
 */
export function eindeVan(dossier: Dossier): Moment | null {
  const ingang = ingangVan(dossier);
  if (ingang === null || dossier.opgelegd === null) return null;
  const naTienDagen = huisverbodtermijn(ingang).einde.moment;
  const beschreven = dossier.opgelegd.gegevens.einde;
  return vergelijkMomenten(naTienDagen, beschreven) <= 0 ? naTienDagen : beschreven;
}

/** The status of a case at `nu`. The order lapses by itself; nobody needs to record that. */
export function statusOp(dossier: Dossier, nu: Moment): DossierStatus {
  if (dossier.vervallen !== null) return 'vervallen';
  if (dossier.nietOpgelegd !== null) return 'niet opgelegd';
  const einde = eindeVan(dossier);
  if (einde === null) return 'weging';
  if (vergelijkMomenten(nu, einde) >= 0) return 'van rechtswege geëindigd';
  if (dossier.uitgereikt !== null) return 'lopend';
  return dossier.aangezegd === null ? 'opgelegd' : 'mondeling aangezegd';
}
