import { eisOplegmandaat } from '../../../shared/dossier/oplegmandaat.ts';
import { leegConcept, type WegingConcept, wegingConcept } from '../../../shared/dossier/weging/concept.ts';
import { naarGebeurtenissen } from '../../../shared/dossier/weging/naarGebeurtenissen.ts';
import { statusOp, type DossierStatus } from '../../../shared/dossier/status.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { tijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { bewaarConcept, laatsteConcept, verwijderConcepten } from '../archief/concepten.ts';
import { nieuwDossier } from '../archief/dossiers.ts';
import { leesMandaten } from '../archief/mandaten.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { leesZaak, legVast } from './lezer.ts';

/** Name of the draft that holds a night page. */
export const FORMULIER = 'weging';

/** The night page as it starts: the call is now. */
function eersteConcept(nu: Moment): WegingConcept {
  const concept = leegConcept();
  concept.melder.gebeldOp = tijdstipInvoer(nu);
  return concept;
}

/** Opens a melding: case number, first event and night page in one transaction. */
export function openMelding(context: Context): { dossierId: string; zaaknummer: string } {
  const archief = context.archief();
  const { klok, ids } = context.host;
  const nu = klok.nu();
  return transactie(archief.dossiers, () => {
    const jaar = Number(lokaleDatum(nu).slice(0, 4));
    const { id, zaaknummer } = nieuwDossier(archief.dossiers, { id: ids.nieuw(), jaar, aangemaakt: nu });
    legVast(context, id, [{ type: 'melding.geopend', at: nu, gegevens: { zaaknummer } }], 0, 'melding.geopend', () =>
      bewaar(context, id, eersteConcept(nu)),
    );
    return { dossierId: id, zaaknummer };
  });
}

function bewaar(context: Context, dossierId: string, gegevens: WegingConcept): Moment {
  const archief = context.archief();
  const bijgewerktOp = context.host.klok.nu();
  bewaarConcept(archief.dossiers, { dossierId, formulier: FORMULIER, accountId: archief.account.accountId, gegevens, bijgewerktOp });
  return bijgewerktOp;
}

/** A melding that is not decided. @throws {AppFout} `MELDING_AL_BESLIST` */
function eisOpen(context: Context, dossierId: string): Dossier {
  const { dossier } = leesZaak(context, dossierId);
  if (statusOp(dossier, context.host.klok.nu()) !== 'weging') throw new AppFout('MELDING_AL_BESLIST');
  return dossier;
}

/** Saves the night page as typed so far. On disk when this returns. */
export function bewaarNachtpagina(context: Context, dossierId: string, concept: WegingConcept): Moment {
  eisOpen(context, dossierId);
  return bewaar(context, dossierId, concept);
}

/** The night page as last saved, by whoever saved it last; `null` when there is none. */
export function leesNachtpagina(context: Context, dossierId: string): WegingConcept | null {
  const laatste = laatsteConcept(context.archief().dossiers, dossierId, FORMULIER);
  return laatste === null ? null : wegingConcept.parse(laatste.gegevens);
}

function verwijderNachtpagina(context: Context, dossierId: string): void {
  const { dossiers } = context.archief();
  verwijderConcepten(dossiers, dossierId, FORMULIER);
}

/**
 * Decides: the night page becomes events and stops being a draft, in one transaction.
 * @throws {AppFout} `VEREISTEN_ONTBREKEN`, `OPLEGMANDAAT_ONTBREEKT`
 */
export function beslis(context: Context, dossierId: string, concept: WegingConcept): DossierStatus {
  const dossier = eisOpen(context, dossierId);
  const nu = context.host.klok.nu();
  const gebeurtenissen = naarGebeurtenissen(concept, nu);
  for (const { type, at, gegevens } of gebeurtenissen)
    if (type === 'huisverbod.opgelegd') eisOplegmandaat(gegevens.ondertekening, leesMandaten(context.archief().basis), lokaleDatum(at));
  legVast(context, dossierId, gebeurtenissen, dossier.laatsteVolgnummer, 'weging.besloten', () => verwijderNachtpagina(context, dossierId));
  return statusOp(leesZaak(context, dossierId).dossier, nu);
}

/** Closes a melding that came to nothing. */
export function laatVervallen(context: Context, dossierId: string, reden: string): void {
  const dossier = eisOpen(context, dossierId);
  const at = context.host.klok.nu();
  legVast(context, dossierId, [{ type: 'melding.vervallen', at, gegevens: { reden } }], dossier.laatsteVolgnummer, 'melding.vervallen', () =>
    verwijderNachtpagina(context, dossierId),
  );
}
