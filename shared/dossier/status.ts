import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import type { Einde } from '../wth/kloktijd.ts';
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

/** How long an order lasts: `einde` is T1, `maximum` is T2; each with the remark for a clock time that is missing or double. */
export type Looptijd = { ingang: Moment; einde: Einde; maximum: Einde };

const vroegste = (a: Einde, b: Einde): Einde => (vergelijkMomenten(a.moment, b.moment) <= 0 ? a : b);

/**
 * When the order ends, and to when it can be extended at most: ten and 28 days after its start, but never after what follows
 * from the start that the beschikking states, which is what the person was told (Wth 2 lid 1 and 9 lid 1; domein C2.3: never
 * longer). `null` when there is no order.
 */
export function looptijdVan(dossier: Dossier): Looptijd | null {
  const ingang = ingangVan(dossier);
  if (ingang === null || dossier.opgelegd === null) return null;
  const werkelijk = huisverbodtermijn(ingang);
  const gezegd = huisverbodtermijn(dossier.opgelegd.gegevens.ingang);
  const { einde } = dossier.opgelegd.gegevens;
  const markering = vergelijkMomenten(einde, gezegd.einde.moment) === 0 ? gezegd.einde.markering : null;
  return {
    ingang,
    einde: vroegste({ moment: einde, markering }, werkelijk.einde),
    maximum: vroegste(gezegd.maximum, werkelijk.maximum),
  };
}

/** When the order ends (T1); see `looptijdVan`. `null` when there is no order. */
export function eindeVan(dossier: Dossier): Moment | null {
  return looptijdVan(dossier)?.einde.moment ?? null;
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
