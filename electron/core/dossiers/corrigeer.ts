import type { Invoer } from '../../../shared/contract/contract.ts';
import { corrigeer } from '../../../shared/dossier/corrigeren.ts';
import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import { leesZaak, legVast } from './lezer.ts';

/**
 * Corrects a fact of the kinds that a role records itself: whoever may record such a step may put it right, and nothing else by
 * this way.
 * @throws {AppFout} `NIET_BEVOEGD` for another kind of fact, and what `corrigeer` refuses
 */
export function corrigeerSoort(context: Context, { dossierId, ...correctie }: Invoer<'rechtsgang.corrigeer'>, isSoort: (type: GebeurtenisType) => boolean): void {
  const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
  const feit = gebeurtenissen.find(({ id }) => id === correctie.gebeurtenisId);
  if (feit !== undefined && !isSoort(feit.type)) throw new AppFout('NIET_BEVOEGD');
  legVast(context, dossierId, [corrigeer(gebeurtenissen, correctie, context.host.klok.nu())], dossier.laatsteVolgnummer, 'feit.gecorrigeerd');
}
