import type { NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import type { Omgeving } from '../../../shared/dossier/taken/eisen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { leesMandaten } from '../archief/mandaten.ts';
import type { Context } from '../context.ts';
import { leesZaak, legVast, type GelezenDossier } from '../dossiers/lezer.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';

/** What the pure functions need to know besides the case. */
export const omgevingVan = (context: Context): Omgeving => ({
  nu: context.host.klok.nu(),
  afspraken: huidigeWerkafspraken(context),
  mandaten: leesMandaten(context.archief().basis),
});

/**
 * One step in a case: a pure function decides what happened, and that is recorded. The log names the kind of event. Returns
 * the case as it is then.
 * @throws {AppFout} what `maak` refuses; `DOSSIER_ONBEKEND`, `DOSSIER_GEWIJZIGD`
 */
export function doeStap(context: Context, dossierId: string, maak: (dossier: Dossier, omgeving: Omgeving) => NieuweGebeurtenis): GelezenDossier {
  const { dossier } = leesZaak(context, dossierId);
  const gebeurtenis = maak(dossier, omgevingVan(context));
  legVast(context, dossierId, [gebeurtenis], dossier.laatsteVolgnummer, gebeurtenis.type);
  return leesZaak(context, dossierId);
}
