/** Every ruling of a case, whatever it decided. */
import { vergelijkMomenten } from '../../wth/tijd.ts';
import type { Dossier, Feit } from '../toestand.ts';

/** The kinds of event that are a ruling. */
export const uitspraaktypen = ['uitspraak.afgewezen', 'huisverbod.geschorst', 'schorsing.opgeheven', 'huisverbod.vernietigd', 'vernietiging.ongedaan'] as const;
export type Uitspraaktype = (typeof uitspraaktypen)[number];

/** One ruling, with its kind. */
export type Uitspraak = { [T in Uitspraaktype]: { type: T; feit: Feit<T> } }[Uitspraaktype];

/** The rulings in the order in which the griffier told them, and were recorded where that was at the same moment. */
export function uitsprakenVan(dossier: Dossier): Uitspraak[] {
  const plek = ({ feit }: Uitspraak): number => dossier.uitspraakvolgorde.indexOf(feit.gebeurtenisId);
  return [
    ...dossier.afgewezen.map((feit) => ({ type: 'uitspraak.afgewezen' as const, feit })),
    ...dossier.geschorst.map((feit) => ({ type: 'huisverbod.geschorst' as const, feit })),
    ...dossier.schorsingOpgeheven.map((feit) => ({ type: 'schorsing.opgeheven' as const, feit })),
    ...dossier.vernietigd.map((feit) => ({ type: 'huisverbod.vernietigd' as const, feit })),
    ...dossier.vernietigingOngedaan.map((feit) => ({ type: 'vernietiging.ongedaan' as const, feit })),
  ].toSorted((a, b) => vergelijkMomenten(a.feit.at, b.feit.at) || plek(a) - plek(b));
}

/**
 * The rulings that have to be told, one for each call of the griffier: what he told in one call, about the imposition and about
 * an extension, is told on as one.
 */
export function berichtenVan(dossier: Dossier): Uitspraak[] {
  const uitspraken = uitsprakenVan(dossier);
  return uitspraken.filter((een, plek) => !uitspraken.slice(0, plek).some((eerder) => vergelijkMomenten(eerder.feit.at, een.feit.at) === 0));
}
