import type { Rolregel } from '../../../shared/contract/opdracht.ts';
import { magZaak } from '../../../shared/contract/rechten.ts';
import { ZORG_LEZEN } from '../../../shared/contract/regels.ts';
import { behandelaarsVan } from '../../../shared/dossier/behandelaars.ts';
import { lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import { isZorgnotitie } from '../../../shared/dossier/zorg/notities.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import { leesZaak, type GelezenDossier } from '../dossiers/lezer.ts';
import { vragerVan } from '../piket/vrager.ts';
import { maakPoort } from './poort.ts';

/** Whether this person may read the care notes of this case now, which are apart from the procedure. */
export function magZorgnotities(context: Context, dossierId: string): boolean {
  const zaak = maakPoort(context).zaak(dossierId);
  return zaak !== null && magZaak(ZORG_LEZEN, vragerVan(context), zaak);
}

/** Whether a rule leaves a case that was read already to this person now; who asks about many says once who he is. */
export function magBij(context: Context, regel: Rolregel, { dossier, gebeurtenissen }: GelezenDossier, vrager = vragerVan(context)): boolean {
  const eigen = behandelaarsVan(gebeurtenissen).includes(context.archief().account.accountId);
  return magZaak(regel, vrager, { eigen, loopt: lopendeStatussen.includes(statusOp(dossier, context.host.klok.nu())) });
}

/** What a draft or a correction is about: its own kind, or that of the fact that it corrects. */
function soortVan(context: Context, dossierId: string, formulier: string): string {
  const [soort = '', over = ''] = formulier.split('/');
  if (soort !== 'gebeurtenis.gecorrigeerd') return soort;
  return leesZaak(context, dossierId).gebeurtenissen.find(({ id }) => id === over)?.type ?? '';
}

/** A care note, the form of one (`zorg.plan/…`), or that of its correction is not for everybody. @throws {AppFout} `ZORGNOTITIE_NIET_VOOR_U` */
export function eisZorgnotitie(context: Context, dossierId: string, soortOfFormulier: string): void {
  if (isZorgnotitie(soortVan(context, dossierId, soortOfFormulier)) && !magZorgnotities(context, dossierId)) throw new AppFout('ZORGNOTITIE_NIET_VOOR_U');
}
