import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';

/** So long after the last key what was typed is saved by itself: the idle lock may not cost anybody his words. */
export const VANZELF_MS = 30_000;

/** The settings as filled in, and whether they are saved. */
export type Instellingenstand = {
  waarden: Instellingen;
  wijzig: (waarden: Instellingen) => void;
  /** Filled in otherwise than saved. */
  gewijzigd: boolean;
  bezig: boolean;
  /** True from a save until the next change. */
  bewaard: boolean;
  fout: Fout | null;
  bewaar: () => Promise<void>;
};

const zelfde = (a: Instellingen, b: Instellingen): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps the settings from `begin` on and saves them: when asked, and by itself before a lock, on leaving the page, and after
 * half a minute without typing. An empty name of the municipality is never saved.
 */
export function useInstellingen(begin: Instellingen): Instellingenstand {
  const [waarden, setWaarden] = useState(begin);
  const [opgeslagen, setOpgeslagen] = useState(begin);
  const [stand, setStand] = useState<{ bezig: boolean; bewaard: boolean; fout: Fout | null }>({ bezig: false, bewaard: false, fout: null });
  // What was last handed to the core, so that one save does not repeat another that is still under way.
  const laatste = useRef(begin);

  const bewaar = async (): Promise<void> => {
    if (waarden.gemeente.trim() === '') return;
    if (zelfde(waarden, opgeslagen)) {
      setStand({ bezig: false, bewaard: true, fout: null });
      return;
    }
    laatste.current = waarden;
    setStand({ bezig: true, bewaard: false, fout: null });
    const antwoord = await roep('instellingen.bewaar', waarden);
    if (antwoord.ok) setOpgeslagen(waarden);
    else laatste.current = opgeslagen;
    setStand({ bezig: false, bewaard: antwoord.ok, fout: antwoord.ok ? null : antwoord.error });
  };
  const bewaarAnders = async (): Promise<void> => {
    if (!zelfde(waarden, laatste.current)) await bewaar();
  };
  const vanzelf = useEffectEvent(bewaarAnders);

  useEffect(() => {
    const wekker = setTimeout(() => void vanzelf(), VANZELF_MS);
    return () => clearTimeout(wekker);
  }, [waarden]);
  useEffect(() => () => void vanzelf(), []);
  useBijVergrendelen(bewaarAnders);

  const wijzig = (nieuw: Instellingen): void => {
    setWaarden(nieuw);
    setStand((oud) => ({ ...oud, bewaard: false }));
  };
  return { waarden, wijzig, gewijzigd: !zelfde(waarden, opgeslagen), ...stand, bewaar };
}
