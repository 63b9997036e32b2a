import { createContext, useContext, useEffect, useState } from 'react';
import { epochVanMoment, type Moment } from '../../shared/wth/tijd.ts';
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
    // Who comes back to the window, for instance after the computer slept, sees the right time at once.
    const bijTerugkeer = (): void => void vraag();
    window.addEventListener('focus', bijTerugkeer);
    return () => {
      clearInterval(wekker);
      window.removeEventListener('focus', bijTerugkeer);
    };
  }, []);
  return { nu, logWacht };
}

/** A clock that is set right by this much says nothing. */
const SPELING_MS = 60_000;

/** Since the clock went back: what it said before, and what it said then. Stays until the reader closes it. */
export type Klokterug = { van: Moment; naar: Moment; sluit: () => void } | null;

/** Notices that the clock of the computer was set back while one works: what is recorded then could get a wrong time. */
export function useKlokterug(): Klokterug {
  const nu = useNu();
  const [vorig, setVorig] = useState(nu);
  const [terug, setTerug] = useState<{ van: Moment; naar: Moment } | null>(null);
  if (vorig !== nu) {
    setVorig(nu);
    if (epochVanMoment(vorig) - epochVanMoment(nu) > SPELING_MS) setTerug({ van: terug?.van ?? vorig, naar: nu });
  }
  return terug === null ? null : { ...terug, sluit: () => setTerug(null) };
}
