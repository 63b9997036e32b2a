import { createContext, useContext, useEffect, useState } from 'react';
import type { Moment } from '../../shared/wth/tijd.ts';
import { roep } from '../bridge/roep.ts';

/** How often the clock on screen asks the core what time it is. */
const ELKE_MS = 5_000;

/** The present moment by the core's clock; the window has no clock of its own. */
export const TijdContext = createContext<Moment>('');

/** The present moment, to the minute, for what is shown as time left. Changes when the minute does. */
export const useNu = (): Moment => useContext(TijdContext);

/** Keeps asking the core what time it is; a value only changes when the minute does, so that little is drawn again. */
export function useKlok(begin: Moment): Moment {
  const [nu, setNu] = useState(begin);
  useEffect(() => {
    const vraag = async (): Promise<void> => {
      const antwoord = await roep('app.tijd', {});
      if (antwoord.ok) setNu((vorig) => (vorig.slice(0, 16) === antwoord.value.nu.slice(0, 16) ? vorig : antwoord.value.nu));
    };
    const wekker = setInterval(() => void vraag(), ELKE_MS);
    return () => clearInterval(wekker);
  }, []);
  return nu;
}
