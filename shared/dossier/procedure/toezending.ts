/** What has to go to the court because it was decided while a procedure ran. */
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Dossier } from '../toestand.ts';
import { meegenomenVerlengingen, type Procedure } from './procedures.ts';

/** A later decision: an extension once it is made known (Wth 9 lid 2), a changed contact ban or a withdrawal (Awb 6:19). */
export type LaterBesluit = { besluitId: string; wat: 'verlenging' | 'contactverbod' | 'intrekking'; besloten: Moment; sinds: Moment; artikel: string };

/** The decisions that a procedure took with it, in the order of the law's own list. */
export function toeTeZenden(dossier: Dossier, procedure: Procedure): LaterBesluit[] {
  const { sinds, einde } = procedure;
  const intussen = ({ at }: { at: Moment }): boolean => vergelijkMomenten(at, sinds) >= 0 && (einde === null || vergelijkMomenten(at, einde) < 0);
  const later = (wat: LaterBesluit['wat']) => ({ gebeurtenisId: besluitId, at }: { gebeurtenisId: string; at: Moment }): LaterBesluit => ({ besluitId, wat, besloten: at, sinds: at, artikel: 'Awb 6:19 lid 3' });
  return [
    ...meegenomenVerlengingen(dossier, procedure).map(({ besluit, bekendmaking }): LaterBesluit => ({
      besluitId: besluit.gebeurtenisId,
      wat: 'verlenging',
      besloten: besluit.at,
      sinds: bekendmaking?.at ?? besluit.at,
      artikel: 'Wth 9 lid 2, Awb 6:19 lid 3',
    })),
    ...dossier.contactverbodGewijzigd.filter(intussen).map(later('contactverbod')),
    ...(dossier.ingetrokken === null ? [] : [dossier.ingetrokken]).filter(intussen).map(later('intrekking')),
  ];
}
