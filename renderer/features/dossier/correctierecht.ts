/** Who may correct what: steps before a court are corrected by a command of their own, which the jurist may give as well. */
import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { isProcedurestap } from '../../../shared/dossier/velden/procedure.ts';
import { useWaaromNiet } from '../../app/rechten.ts';

/** The command with which a fact of this kind is corrected. */
export const correctieopdracht = (type: GebeurtenisType): 'rechtsgang.corrigeer' | 'feit.corrigeer' => (isProcedurestap(type) ? 'rechtsgang.corrigeer' : 'feit.corrigeer');

/** Whether who works here may correct facts of a kind now. */
export function useMagCorrigeren(): (type: GebeurtenisType) => boolean {
  const feit = useWaaromNiet('feit.corrigeer') === null;
  const rechtsgang = useWaaromNiet('rechtsgang.corrigeer') === null;
  return (type) => (isProcedurestap(type) ? rechtsgang : feit);
}
