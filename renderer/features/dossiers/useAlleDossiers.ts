import { useEffect, useState } from 'react';
import type { Invoer, Uitvoer } from '../../../shared/contract/contract.ts';
import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import type { Resultaat } from '../../../shared/fout.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';

/** The first page is small, so that it is there at once; the rest follows in large ones. */
const EERSTE = 200;
const VERDER = 2_000;
/** A search gives no more than this; more words make it fewer. */
export const GEVONDEN_MAX = 500;

/** What was fetched so far. */
export type AlleDossiers = {
  regels: readonly DossierRegel[];
  /** True until the first page is there. */
  laadt: boolean;
  /** True when there are no more pages. */
  compleet: boolean;
  fout: Fout | null;
};

const LEEG: AlleDossiers = { regels: [], laadt: true, compleet: false, fout: null };

/**
 * All dossiers, or those that a search finds, page after page. The lines of the previous question stay until the answer to
 * the new one is there, so that the table does not flicker while one types.
 */
export function useAlleDossiers(zoek: string): AlleDossiers {
  const [stand, setStand] = useState(LEEG);
  useEffect(() => {
    let actueel = true;
    void haalAlles(zoek, (nieuw) => {
      if (actueel) setStand(nieuw);
      return actueel;
    });
    return () => {
      actueel = false;
    };
  }, [zoek]);
  return stand;
}

/** Fetches page after page, and hands over what there is after each; stops when the receiver says that nobody waits any more. */
async function haalAlles(zoek: string, geef: (stand: AlleDossiers) => boolean): Promise<void> {
  const perId = new Map<string, DossierRegel>();
  let na: Invoer<'dossier.lijst'>['na'] = null;
  let aantal = zoek === '' ? EERSTE : GEVONDEN_MAX;
  for (;;) {
    const antwoord: Resultaat<Uitvoer<'dossier.lijst'>> = await roep('dossier.lijst', { filter: 'alle', zoek, na, aantal });
    const regels = (): DossierRegel[] => [...perId.values()];
    if (!antwoord.ok) {
      geef({ regels: regels(), laadt: false, compleet: false, fout: antwoord.error });
      return;
    }
    // A dossier that changed its place between two pages may come twice.
    for (const regel of antwoord.value.regels) perId.set(regel.dossierId, regel);
    na = antwoord.value.vervolg;
    aantal = VERDER;
    if (!geef({ regels: regels(), laadt: false, compleet: na === null, fout: null }) || na === null) return;
  }
}
