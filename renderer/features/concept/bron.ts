import { useSyncExternalStore } from 'react';

/** A value that changes, and that components listen to for the part that they show. */
export type Bron<T> = {
  lees: () => T;
  zet: (nieuw: T) => void;
  abonneer: (fn: () => void) => () => void;
};

/** Makes a source with its first value. Setting the same value again tells nobody. */
export function maakBron<T>(begin: T): Bron<T> {
  let waarde = begin;
  const luisteraars = new Set<() => void>();
  return {
    lees: () => waarde,
    zet(nieuw) {
      if (Object.is(nieuw, waarde)) return;
      waarde = nieuw;
      luisteraars.forEach((fn) => fn());
    },
    abonneer(fn) {
      luisteraars.add(fn);
      return () => void luisteraars.delete(fn);
    },
  };
}

/** The part of a source that a component shows; it is drawn again only when that part changes. */
export function useBron<T, D>(bron: Bron<T>, kies: (waarde: T) => D): D {
  return useSyncExternalStore(bron.abonneer, () => kies(bron.lees()));
}
