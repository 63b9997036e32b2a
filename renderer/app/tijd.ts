import { createContext, useContext, useEffect, useState } from 'react';
import type { Moment } from '../../shared/wth/tijd.ts';
import { roep } from '../bridge/roep.ts';

/** How often the clock on screen asks the core what time it is. */
const ELKE_MS = 5_000;

/** The present moment by the core's clock; the window has no clock of its own. */
export const TijdContext = createContext<Moment>('');

/** The present moment, to the minute, for what is shown as time left. Changes when the minute does. */
export const useNu = (): Moment => useContext(TijdContext);

/** How many lines of the log wait to be written, because the disk is full or may not be written. */
export const LogwachtContext = createContext(0);

/**
 * Keeps asking the core what time it is, and whether its log can be written; a value only changes when the minute or that
 * number does, so that little is drawn again.
 */
export function useKlok(begin: Moment): { nu: Moment; logWacht: number } {
  const [nu, setNu] = useState(begin);
  const [logWacht, setLogWacht] = useState(0);
  useEffect(() => {
    const vraag = async (): Promise<void> => {
      const antwoord = await roep('app.tijd', {});
      if (!antwoord.ok) return;
      setNu((vorig) => (vorig.slice(0, 16) === antwoord.value.nu.slice(0, 16) ? vorig : antwoord.value.nu));
      setLogWacht(antwoord.value.logWacht);
    };
    const wekker = setInterval(() => void vraag(), ELKE_MS);
    return () => clearInterval(wekker);
  }, []);
  return { nu, logWacht };
}
