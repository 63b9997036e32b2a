import { conceptVan } from '../../../shared/dossier/conceptnaam.ts';
import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { leesGebeurtenis, type Gebeurtenis, type NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { vatSamen } from '../../../shared/dossier/samenvatting.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { cijferregelVan } from '../../../shared/jaarcijfers/regel.ts';
import { schrijfBehandelaars } from '../archief/behandelaars.ts';
import { schrijfCijferregel } from '../archief/cijferregels.ts';
import { verwijderConcepten } from '../archief/concepten.ts';
import { leesDossier } from '../archief/dossiers.ts';
import { leesGebeurtenissen, voegToe } from '../archief/gebeurtenissen.ts';
import type { LogExtra } from '../archief/logboek.ts';
import { schrijfSamenvatting } from '../archief/samenvatting.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { schrijf } from '../inzage/logboeken.ts';
import { verzegel } from '../piket/bewijs.ts';

/** A case as its events tell it. */
export type GelezenDossier = { gebeurtenissen: Gebeurtenis[]; dossier: Dossier };

/** Reads a case. @throws {AppFout} `DOSSIER_ONBEKEND` */
export function leesZaak(context: Context, dossierId: string): GelezenDossier {
  const { dossiers } = context.archief();
  leesDossier(dossiers, dossierId);
  const gebeurtenissen = leesGebeurtenissen(dossiers, dossierId).map(leesGebeurtenis);
  return { gebeurtenissen, dossier: bouwDossier(dossierId, gebeurtenissen) };
}

/** Writes a line in the log: who did what to which dossier, in ids and codes only. */
export function log(context: Context, actie: string, dossierId: string | null, meer: { sha256?: string; extra?: LogExtra } = {}): void {
  schrijf(context, 'dossiers', actie, { dossierId, ...meer });
}

/** Computes the line of a case in the list anew, who handled it and what the yearly figures count of it, and stores these. */
export function vernieuwSamenvatting(context: Context, dossierId: string): void {
  const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
  const nu = context.host.klok.nu();
  const { dossiers } = context.archief();
  transactie(dossiers, () => {
    schrijfSamenvatting(dossiers, vatSamen(dossier, gebeurtenissen.at(-1)?.vastgelegdOp ?? nu, nu));
    schrijfBehandelaars(dossiers, dossierId, behandelaarsVan(gebeurtenissen));
    schrijfCijferregel(dossiers, dossierId, cijferregelVan(dossier), dossier.laatsteVolgnummer);
  });
}

/**
 * Records what happened: events, list line and log line in one transaction, on disk when this returns. The drafts of their
 * forms, by whoever, are gone with it. A decision gets the proof of who was competent for it beside it.
 * @param verwacht number of the last event that the decision was based on
 * @throws {AppFout} `DOSSIER_GEWIJZIGD` when somebody recorded something in between
 */
export function legVast(
  context: Context,
  dossierId: string,
  nieuwe: readonly NieuweGebeurtenis[],
  verwacht: number,
  actie: string,
  ook: () => void = () => undefined,
): void {
  const archief = context.archief();
  const { klok, ids } = context.host;
  const { accountId, ambt } = archief.account;
  const rijen = nieuwe.map(({ type, at, gegevens }) => ({
    id: ids.nieuw(),
    type,
    at,
    hoedanigheid: ambt,
    gegevens,
    corrigeert: type === 'gebeurtenis.gecorrigeerd' ? gegevens.gebeurtenisId : null,
  }));
  const bewijzen = verzegel(context, rijen);
  transactie(archief.dossiers, () => {
    voegToe(archief.dossiers, dossierId, [...rijen, ...bewijzen], verwacht, { accountId, vastgelegdOp: klok.nu() });
    vernieuwSamenvatting(context, dossierId);
    log(context, actie, dossierId);
    for (const nieuw of nieuwe) verwijderConcepten(archief.dossiers, dossierId, conceptVan(nieuw));
    ook();
  });
}
