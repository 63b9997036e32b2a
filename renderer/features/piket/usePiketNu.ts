import { useEffect } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { useNu } from '../../app/tijd.ts';
import { useVraag } from '../../bridge/useVraag.ts';

const luisteraars = new Set<() => void>();

/** Tells every part of the screen that shows the roster or the telefoonlijst that it changed. */
export function meldPiketwijziging(): void {
  for (const fn of luisteraars) fn();
}

/** Calls `fn` after each change of the roster or the telefoonlijst. */
export function useBijPiketwijziging(fn: () => void): void {
  useEffect(() => {
    luisteraars.add(fn);
    return () => void luisteraars.delete(fn);
  }, [fn]);
}

/** Who acts now and who can be called, asked anew each minute and after each change. */
export type PiketNu = { nu: Uitvoer<'piket.nu'> | null; bereikbaar: Uitvoer<'piket.bereikbaarNu'> | null };

/** What the top bar and the home page show of the roster. */
export function usePiketNu(): PiketNu {
  const minuut = useNu();
  const nu = useVraag('piket.nu', {});
  const bereikbaar = useVraag('piket.bereikbaarNu', {});
  const { herlaad: herlaadNu } = nu;
  const { herlaad: herlaadBereikbaar } = bereikbaar;
  useEffect(() => void Promise.all([herlaadNu(), herlaadBereikbaar()]), [minuut, herlaadNu, herlaadBereikbaar]);
  useEffect(() => {
    const herlaad = (): void => void Promise.all([herlaadNu(), herlaadBereikbaar()]);
    luisteraars.add(herlaad);
    return () => void luisteraars.delete(herlaad);
  }, [herlaadNu, herlaadBereikbaar]);
  return { nu: nu.data, bereikbaar: bereikbaar.data };
}
