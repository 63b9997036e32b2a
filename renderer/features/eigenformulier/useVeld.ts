import { createContext, useContext, useEffect, useState } from 'react';
import { heeftVormVan } from './conceptsleutel.ts';

/** The draft of the form that is open, for its fields. */
export type Concept = {
  /** What was kept of it before; `null` when nothing was. */
  readonly gevonden: Readonly<Record<string, unknown>> | null;
  /** What a field holds at first, and after each keystroke. */
  readonly meld: (naam: string, waarde: unknown, getypt: boolean) => void;
  /** Writes what is not on disk yet. */
  readonly bewaar: () => Promise<unknown>;
  /** Throws the draft away: it was saved, or given up. */
  readonly wis: () => Promise<void>;
  /** True once one began anew: a form that saves by itself has nothing to save. */
  readonly opgegeven: () => boolean;
};

export const ConceptContext = createContext<Concept | null>(null);

/** The draft of the form that is open; `null` for one without fields. */
export const useConcept = (): Concept | null => useContext(ConceptContext);

/** A field of a form of the roster: as `useState`, and kept on disk while it is typed. `naam` is its own within the form. */
export function useVeld<T>(naam: string, begin: T | (() => T)): [T, (waarde: T) => void] {
  const concept = useConcept();
  const [waarde, zet] = useState<T>(() => {
    const eerste = typeof begin === 'function' ? (begin as () => T)() : begin;
    const bewaard = concept?.gevonden?.[naam];
    return bewaard !== undefined && heeftVormVan(bewaard, eerste) ? (bewaard as T) : eerste;
  });
  // What a field begins with belongs to the draft as well, once something is typed elsewhere in the form.
  const [eerste] = useState(waarde);
  useEffect(() => concept?.meld(naam, eerste, false), [concept, naam, eerste]);
  const typ = (nieuw: T): void => {
    zet(() => nieuw);
    concept?.meld(naam, nieuw, true);
  };
  return [waarde, typ];
}
