/** The board of all running orders, the most pressing first. A minute that passes recomputes only what it changes. */
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { epochVanMoment, type Moment } from '../../wth/tijd.ts';
import type { Dossier } from '../toestand.ts';
import { bordregelVan, terugOpBord } from './regel.ts';
import type { Bordregel, Niveau } from './vorm.ts';

const VOLGORDE: Readonly<Record<Niveau, number>> = { rood: 0, geel: 1, rust: 2 };

/** First by level, then by what comes first, then by case number. */
export function opUrgentie(a: Bordregel, b: Bordregel): number {
  return VOLGORDE[a.niveau] - VOLGORDE[b.niveau] || epochVanMoment(a.eerst) - epochVanMoment(b.eerst) || (a.zaaknummer < b.zaaknummer ? -1 : 1);
}

/** A board that remembers its lines. A line that did not change is the same object, and so is a list without a change. */
export type Bord = {
  /** The lines at `nu` of these cases; cases without a running order are left out. */
  werkBij(zaken: readonly Dossier[], nu: Moment, afspraken: Werkafspraken): readonly Bordregel[];
};

type Onthouden = { dossier: Dossier; afspraken: Werkafspraken; regel: Bordregel | null; van: number; tot: number };

/**
 * An empty board. A line is kept as long as the case and the agreements are the same objects and the clock stands between
 * the moment of computing and the next moment at which the line can change; a case without a running order is kept too.
 */
export function maakBord(): Bord {
  let onthouden = new Map<string, Onthouden>();
  let lijst: readonly Bordregel[] = [];
  return {
    werkBij(zaken, nu, afspraken) {
      const ms = epochVanMoment(nu);
      const nieuw = new Map<string, Onthouden>();
      let gelijk = zaken.length === onthouden.size;
      for (const dossier of zaken) {
        const oud = onthouden.get(dossier.id);
        const geldig = oud !== undefined && oud.dossier === dossier && oud.afspraken === afspraken && oud.van <= ms && ms < oud.tot;
        if (geldig) nieuw.set(dossier.id, oud);
        else {
          const regel = bordregelVan(dossier, nu, afspraken);
          nieuw.set(dossier.id, { dossier, afspraken, regel, van: ms, tot: regel === null ? terugOpBord(dossier, nu, afspraken) : epochVanMoment(regel.geldigTot) });
          gelijk = false;
        }
      }
      onthouden = nieuw;
      if (!gelijk) lijst = [...nieuw.values()].flatMap(({ regel }) => (regel === null ? [] : [regel])).toSorted(opUrgentie);
      return lijst;
    },
  };
}

/** The first moment at which a list says something else; `null` for an empty one. */
export function geldigTot(regels: readonly Bordregel[]): Moment | null {
  return regels.map((regel) => regel.geldigTot).toSorted((a, b) => epochVanMoment(a) - epochVanMoment(b))[0] ?? null;
}
