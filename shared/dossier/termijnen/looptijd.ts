/** T1 to T3: when the order ends, to when it can be extended, and until when that can be decided. */
import { termijnenVan } from '../../wth/termijnen.ts';
import { TERMIJNTEKSTEN } from '../../wth/termijnteksten.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import { eindeMetReden, looptijdVan } from '../looptijd.ts';
import type { Dossier } from '../toestand.ts';
import { laatsteBesluit } from '../verloop/verlengen.ts';
import { alsDossierTermijn, metCode } from './maak.ts';
import type { DossierTermijn } from './vorm.ts';

/** The choice to let the order lapse, as long as no later extension made it another end. */
export function keuzeLaatEindigen(dossier: Dossier): Dossier['laatEindigen'][number] | null {
  const sinds = laatsteBesluit(dossier, looptijdVan(dossier)?.einde.moment ?? dossier.geopendOp);
  return dossier.laatEindigen.findLast(({ at }) => vergelijkMomenten(at, sinds) >= 0) ?? null;
}

/**
 * The ends that `looptijdVan` computes, in the words of the law's table. None of them is left once the order was withdrawn or
 * annulled. Extending is over once the 28 days are used up; the choice to let the order lapse meets T3.
 */
export function looptijdTermijnen(dossier: Dossier): DossierTermijn[] {
  const looptijd = looptijdVan(dossier);
  const slot = eindeMetReden(dossier);
  if (looptijd === null || slot === null || slot.reden !== 'van rechtswege geëindigd') return [];
  const { ingang, eersteEinde, einde, maximum } = looptijd;
  const tabel = termijnenVan({ soort: 'opgelegd', op: ingang });
  const verlengd = vergelijkMomenten(einde.moment, eersteEinde.moment) > 0;
  const over = verlengd ? 'verlenging' : 'oplegging';
  const tot = (op: string): { uiterlijk: DossierTermijn['uiterlijk'] } => ({ uiterlijk: { soort: 'moment', op } });
  const t1 = alsDossierTermijn(metCode(tabel, 'T1'), {
    over,
    ...tot(einde.moment),
    markering: einde.markering,
    artikel: TERMIJNTEKSTEN[verlengd ? 'T2' : 'T1'].artikel,
  });
  if (vergelijkMomenten(einde.moment, maximum.moment) >= 0) return [t1];
  return [
    t1,
    alsDossierTermijn(metCode(tabel, 'T2'), { over, ...tot(maximum.moment), markering: maximum.markering }),
    alsDossierTermijn(metCode(tabel, 'T3'), { over, ...tot(einde.moment), markering: einde.markering, gedaanOp: keuzeLaatEindigen(dossier)?.at ?? null }),
  ];
}
