/** Which extensions took effect (Wth 9 lid 1): decided and made known while the order still ran, one after the other. */
import type { Einde } from '../wth/kloktijd.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';
import { vernietigingen } from './vernietigingen.ts';

/** Why an extension has no effect; `null` when it has. */
export type GeenWerking = null | 'niet bekendgemaakt' | 'na einde besloten' | 'na einde bekendgemaakt' | 'geen later einde' | 'vernietigd';

/** One extension: its decision, how it was made known, the end that it extends, and whether it took effect. */
export type Verlengingstand = {
  besluit: Feit<'huisverbod.verlengd'>;
  bekendmaking: Feit<'verlenging.bekendgemaakt'> | null;
  /** The end that was in force when it was decided. */
  vanaf: Einde;
  geenWerking: GeenWerking;
};

/** The end that an extension states, never beyond the 28 days. */
function gestelTot(nieuwEinde: Moment, maximum: Einde): Einde {
  return vergelijkMomenten(nieuwEinde, maximum.moment) < 0 ? { moment: nieuwEinde, markering: null } : maximum;
}

function geenWerking({ besluit, bekendmaking, vanaf }: Omit<Verlengingstand, 'geenWerking'>, tot: Einde, vernietigd: boolean): GeenWerking {
  if (vergelijkMomenten(besluit.at, vanaf.moment) >= 0) return 'na einde besloten';
  if (bekendmaking === null) return 'niet bekendgemaakt';
  if (vergelijkMomenten(bekendmaking.at, vanaf.moment) >= 0) return 'na einde bekendgemaakt';
  if (vergelijkMomenten(tot.moment, vanaf.moment) <= 0) return 'geen later einde';
  return vernietigd ? 'vernietigd' : null;
}

/**
 * Goes through the extensions in the order of their decisions. What is recorded is never simply believed: an extension
 * that turns out to be late, for instance after a correction of the handing over, has no effect.
 * @param metVernietigde as if no extension had been annulled
 */
export function verlengingenVanaf(
  dossier: Dossier,
  { eersteEinde, maximum }: { eersteEinde: Einde; maximum: Einde },
  metVernietigde: boolean,
): { verlengingen: Verlengingstand[]; geldend: Einde } {
  let geldend = eersteEinde;
  const verlengingen = dossier.verlengd
    .toSorted((a, b) => vergelijkMomenten(a.at, b.at))
    .map((besluit) => {
      const bekendmaking = dossier.verlengingBekendgemaakt.find(({ gegevens }) => gegevens.verlengingId === besluit.gebeurtenisId) ?? null;
      const tot = gestelTot(besluit.gegevens.nieuwEinde, maximum);
      const deel = { besluit, bekendmaking, vanaf: geldend };
      const stand: Verlengingstand = { ...deel, geenWerking: geenWerking(deel, tot, !metVernietigde && isVernietigd(dossier, besluit)) };
      if (stand.geenWerking === null) geldend = tot;
      return stand;
    });
  return { verlengingen, geldend };
}

const isVernietigd = (dossier: Dossier, { gebeurtenisId }: Feit<'huisverbod.verlengd'>): boolean =>
  vernietigingen(dossier).some(({ gegevens: { betreft, verlengingId } }) => betreft === 'verlenging' && verlengingId === gebeurtenisId);
