import { createContext, useContext, useEffect, useRef } from 'react';
import type { DocumentSoort } from '../../shared/documenten/soorten.ts';

/** Where a dossier opens: at one of its parts, or at the correction of one fact. Without it, at its overview. */
export type DossierBegin = { blad: 'overzicht' | 'taken' | 'vervolg' | 'zorg' | 'rechter' | 'termijnen' | 'tijdlijn' | 'documenten' | 'stukken' | 'bewaren' } | { corrigeer: string };

/** Where one is in the application. There are no addresses: what is on screen is never written down outside the archive. */
export type Route =
  | { naam: 'dossiers' }
  | { naam: 'termijnen' }
  | { naam: 'inhaal' }
  | { naam: 'controle' }
  | { naam: 'nacht'; dossierId: string }
  /** `vanuit`: the melding that is being filled in meanwhile, to go back to. */
  | { naam: 'dossier'; dossierId: string; begin?: DossierBegin; vanuit?: string }
  | { naam: 'document'; dossierId: string; soort: string; huisgenootId: string }
  | { naam: 'procesdossier'; dossierId: string }
  | { naam: 'instellingen' }
  | { naam: 'toegang' }
  | { naam: 'account' }
  | { naam: 'backup' }
  /** The figures of a year; the present one without a choice. */
  | { naam: 'jaarcijfers' }
  /** Keeping and destroying; `blad`: which part of it. */
  | { naam: 'archief'; blad?: 'rijp' | 'lijsten' | 'aangehouden' | 'register' | 'uitvoer' }
  | { naam: 'vernietigingslijst'; lijstId: string }
  /** The piket roster; `begin`: straight to taking over. */
  | { naam: 'piket'; begin?: 'overname' }
  | { naam: 'telefoonlijst' }
  /** `begin`: straight to the set to print beforehand. */
  | { naam: 'sjablonen'; begin?: 'papier' }
  | { naam: 'briefpapier' }
  | { naam: 'sjabloon'; soort: DocumentSoort }
  /** Recovery sheets; `begin` right after the archive was made. */
  | { naam: 'herstel'; begin?: true };

/** How a page goes to another page. */
export type Navigatie = { route: Route; ga: (route: Route) => void };

export const NavigatieContext = createContext<Navigatie>({ route: { naam: 'dossiers' }, ga: () => undefined });

/** The present page, and the way to another. */
export const useNavigatie = (): Navigatie => useContext(NavigatieContext);

/** How often the menu led to the page that was on screen already. */
export const OpnieuwContext = createContext(0);

/** Calls this when the page on screen is chosen again in the menu: a form that took its place gives way. */
export function useBijOpnieuwGekozen(bijKeuze: () => void): void {
  const keer = useContext(OpnieuwContext);
  const gezien = useRef(keer);
  useEffect(() => {
    if (gezien.current === keer) return;
    gezien.current = keer;
    bijKeuze();
  });
}
