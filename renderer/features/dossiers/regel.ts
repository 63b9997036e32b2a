import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import { lopendeStatussen, type DossierStatus } from '../../../shared/dossier/status.ts';
import { epochVanMoment, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Route } from '../../app/route.ts';

/** The page that a line of the list opens: the night page while nothing is decided, the dossier after that. */
export function routeVan({ dossierId, status }: Pick<DossierRegel, 'dossierId' | 'status'>): Route {
  return { naam: status === 'weging' ? 'nacht' : 'dossier', dossierId };
}

/** The status at `nu`. A list that stays on screen while an order lapses says so without asking the core again. */
export function statusNu({ status, einde }: Pick<DossierRegel, 'status' | 'einde'>, nu: Moment): DossierStatus {
  const loopt = status !== 'weging' && lopendeStatussen.includes(status);
  return loopt && einde !== null && vergelijkMomenten(nu, einde) >= 0 ? 'van rechtswege geëindigd' : status;
}

/** How pressing an end is at `nu`: over, within a day (the last moment to prepare a decision), or further away. */
export function dringend(einde: Moment, nu: Moment): 'verstreken' | 'vandaag' | 'later' {
  const over = epochVanMoment(einde) - epochVanMoment(nu);
  if (over <= 0) return 'verstreken';
  return over <= 24 * 60 * 60 * 1000 ? 'vandaag' : 'later';
}
