import { useEffect } from 'react';
import { roep } from '../bridge/roep.ts';

/** At most one sign of life in so many milliseconds; the idle lock counts minutes. */
export const TEKEN_ELKE_MS = 15_000;

/** Tells the core that somebody is working, so that the archive does not lock under his hands. */
export function useActiviteit(): void {
  useEffect(() => {
    let laatst: number | null = null;
    const bijTeken = ({ timeStamp }: Event): void => {
      if (laatst !== null && timeStamp - laatst < TEKEN_ELKE_MS) return;
      laatst = timeStamp;
      void roep('app.actief', {});
    };
    const soorten = ['keydown', 'pointerdown'] as const;
    // In the capture phase: a component that keeps an event to itself is activity too.
    for (const soort of soorten) window.addEventListener(soort, bijTeken, { capture: true, passive: true });
    return () => {
      for (const soort of soorten) window.removeEventListener(soort, bijTeken, { capture: true });
    };
  }, []);
}
