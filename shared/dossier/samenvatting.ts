import { epochVanMoment, type Moment } from '../wth/tijd.ts';
import { isInProcedure } from './procedure/procedures.ts';
import { eindeVan, ingangVan, lopendeStatussen, statusOp, type DossierStatus } from './status.ts';
import { adresRegel, type Dossier } from './toestand.ts';

/** What a list and the search need of a case; computed from its events, stored only to be found. */
export type DossierSamenvatting = {
  dossierId: string;
  zaaknummer: string;
  status: DossierStatus;
  /** Lower comes first: undecided, running, over but not closed yet, the rest. */
  rang: number;
  /** Within a rank lower comes first: the nearest end for what runs, the latest change for the rest. */
  volgorde: number;
  begin: Moment | null;
  einde: Moment | null;
  naam: string;
  adres: string;
  bijgewerkt: Moment;
  /** Whether a court still has to rule, also when the order is over. */
  inProcedure: boolean;
};

/** The line of a case in the list at `nu`. `bijgewerkt` is when its last event was recorded. */
export function vatSamen(dossier: Dossier, bijgewerkt: Moment, nu: Moment): DossierSamenvatting {
  const status = statusOp(dossier, nu);
  const einde = eindeVan(dossier);
  const loopt = lopendeStatussen.includes(status);
  return {
    dossierId: dossier.id,
    zaaknummer: dossier.zaaknummer,
    status,
    rang: status === 'weging' ? 0 : loopt ? 1 : dossier.afgesloten === null && dossier.vervallen === null ? 2 : 3,
    volgorde: loopt && einde !== null ? epochVanMoment(einde) / 1000 : -epochVanMoment(bijgewerkt) / 1000,
    begin: ingangVan(dossier),
    einde,
    naam: dossier.betrokkene?.gegevens.naam ?? '',
    adres: dossier.woning === null ? '' : adresRegel(dossier.woning.gegevens),
    bijgewerkt,
    inProcedure: isInProcedure(dossier),
  };
}
