import { actueleFeiten } from '../../../shared/dossier/toestand.ts';
import { voegToe } from '../archief/gebeurtenissen.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { verzegel } from '../piket/bewijs.ts';
import { leesZaak, log } from './lezer.ts';

/**
 * Seals who was competent for the decisions of a dossier that have no proof yet: those of before the roster, and those for
 * which the roster was corrected since. A proof that is there stays as it is.
 * @returns how many proofs were added
 * @throws {AppFout} DOSSIER_ONBEKEND, DOSSIER_GEWIJZIGD
 */
export function stelBevoegdheidVast(context: Context, dossierId: string): number {
  const { dossiers, account } = context.archief();
  const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
  const bewezen = new Set(dossier.bevoegdheden.filter(({ gegevens }) => gegevens.uitkomst === 'bewijs').map(({ gegevens }) => gegevens.besluitId));
  const onbewezen = [...actueleFeiten(gebeurtenissen).values()].filter(({ id }) => !bewezen.has(id));
  const nieuwe = verzegel(context, onbewezen).filter(({ gegevens }) => gegevens.uitkomst === 'bewijs');
  if (nieuwe.length === 0) return 0;
  transactie(dossiers, () => {
    voegToe(dossiers, dossierId, nieuwe, dossier.laatsteVolgnummer, { accountId: account.accountId, vastgelegdOp: context.host.klok.nu() });
    log(context, 'bevoegdheid.vastgelegd', dossierId);
  });
  return nieuwe.length;
}
