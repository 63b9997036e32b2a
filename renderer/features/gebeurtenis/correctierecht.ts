/** Who may correct what: a step that a role records itself is corrected by a command of its own, which that role may give. */
import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { isKostenstap } from '../../../shared/dossier/velden/kosten.ts';
import { isProcedurestap } from '../../../shared/dossier/velden/procedure.ts';
import { isZorgstap } from '../../../shared/dossier/velden/zorg.ts';
import { useWaaromNiet } from '../../app/rechten.ts';

export type Correctieopdracht = 'rechtsgang.corrigeer' | 'zorg.corrigeer' | 'kosten.corrigeer' | 'feit.corrigeer';

/** The command with which a fact of this kind is corrected. */
export function correctieopdracht(type: GebeurtenisType): Correctieopdracht {
  if (isProcedurestap(type)) return 'rechtsgang.corrigeer';
  if (isZorgstap(type)) return 'zorg.corrigeer';
  return isKostenstap(type) ? 'kosten.corrigeer' : 'feit.corrigeer';
}

/** Whether who works here may correct facts of a kind now. Care notes are only in view of who may write them. */
export function useMagCorrigeren(): (type: GebeurtenisType) => boolean {
  const mag: Record<Correctieopdracht, boolean> = {
    'feit.corrigeer': useWaaromNiet('feit.corrigeer') === null,
    'rechtsgang.corrigeer': useWaaromNiet('rechtsgang.corrigeer') === null,
    'zorg.corrigeer': useWaaromNiet('zorg.corrigeer') === null,
    'kosten.corrigeer': useWaaromNiet('kosten.corrigeer') === null,
  };
  return (type) => mag[correctieopdracht(type)];
}
