import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Fout } from '../../bridge/useVraag.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';

/** So long after the last key what was typed is saved by itself: the idle lock may not cost anybody his words. */
export const VANZELF_MS = 30_000;

/** A form over something of which every save is a version, and whether it is saved. */
export type Bewaarstand<T> = {
  waarden: T;
  wijzig: (waarden: T) => void;
  /** Filled in otherwise than saved. */
  gewijzigd: boolean;
  bezig: boolean;
  /** True from a save until the next change. */
  bewaard: boolean;
  /** How often it was saved here. */
  keren: number;
  fout: Fout | null;
  bewaar: () => Promise<void>;
};

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps what is typed from `begin` on and saves it with `geef`: when asked, and by itself before a lock, on leaving the page, and
 * after half a minute without typing. What `kan` refuses is never saved.
 */
export function useBewaard<T>(begin: T, kan: (waarden: T) => boolean, geef: (waarden: T) => Promise<{ ok: true } | { ok: false; error: Fout }>): Bewaarstand<T> {
  const [waarden, setWaarden] = useState(begin);
  const [opgeslagen, setOpgeslagen] = useState(begin);
  const [stand, setStand] = useState<{ bezig: boolean; bewaard: boolean; keren: number; fout: Fout | null }>({ bezig: false, bewaard: false, keren: 0, fout: null });
  // What was last handed to the core, so that one save does not repeat another that is still under way.
  const laatste = useRef(begin);

  const bewaar = async (): Promise<void> => {
    if (!kan(waarden)) return;
    if (zelfde(waarden, opgeslagen)) {
      setStand((oud) => ({ ...oud, bezig: false, bewaard: true, fout: null }));
      return;
    }
    laatste.current = waarden;
    setStand((oud) => ({ ...oud, bezig: true, bewaard: false, fout: null }));
    const antwoord = await geef(waarden);
    if (antwoord.ok) setOpgeslagen(waarden);
    else laatste.current = opgeslagen;
    setStand((oud) => ({ bezig: false, bewaard: antwoord.ok, keren: oud.keren + (antwoord.ok ? 1 : 0), fout: antwoord.ok ? null : antwoord.error }));
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

  const wijzig = (nieuw: T): void => {
    setWaarden(nieuw);
    setStand((oud) => ({ ...oud, bewaard: false }));
  };
  return { waarden, wijzig, gewijzigd: !zelfde(waarden, opgeslagen), ...stand, bewaar };
}
