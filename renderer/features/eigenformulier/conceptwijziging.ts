import { useEffect } from 'react';
import { maakBron } from '../concept/bron.ts';

const keren = maakBron(0);

/** Tells every list of unfinished forms that a draft was written or thrown away. */
export const meldConceptwijziging = (): void => keren.zet(keren.lees() + 1);

/** Calls `fn` after each change of a draft. */
export function useBijConceptwijziging(fn: () => void): void {
  useEffect(() => keren.abonneer(fn), [fn]);
}
