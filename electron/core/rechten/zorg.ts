import { magZaak } from '../../../shared/contract/rechten.ts';
import { ZORG_LEZEN } from '../../../shared/contract/regels.ts';
import { isZorgnotitie } from '../../../shared/dossier/zorg/notities.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import { maakPoort, vragerVan } from './poort.ts';

/** Whether this person may read the care notes of this case now, which are apart from the procedure. */
export function magZorgnotities(context: Context, dossierId: string): boolean {
  const zaak = maakPoort(context).zaak(dossierId);
  return zaak !== null && magZaak(ZORG_LEZEN, vragerVan(context), zaak);
}

/** A care note, or the form of one (`zorg.plan/…`), is not for everybody. @throws {AppFout} `ZORGNOTITIE_NIET_VOOR_U` */
export function eisZorgnotitie(context: Context, dossierId: string, soortOfFormulier: string): void {
  const [soort = ''] = soortOfFormulier.split('/');
  if (isZorgnotitie(soort) && !magZorgnotities(context, dossierId)) throw new AppFout('ZORGNOTITIE_NIET_VOOR_U');
}
