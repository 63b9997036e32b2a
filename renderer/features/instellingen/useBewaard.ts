import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Fout } from '../../bridge/useVraag.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { heeftVormVan } from '../eigenformulier/conceptsleutel.ts';
import { useConcept } from '../eigenformulier/useVeld.ts';

/** So long after the last key what was typed is saved by itself: the idle lock may not cost anybody his words. */
export const VANZELF_MS = 30_000;

/** A form over something of which every save is a version, and whether it is saved. */
export type Bewaarstand<T> = {
  waarden: T;
  /** A function gets what is filled in by then: for what takes a while. */
  wijzig: (waarden: T | ((oud: T) => T)) => void;
  /** Filled in otherwise than saved. */
  gewijzigd: boolean;
  /** What is filled in can be saved; if not, it is kept as a draft. */
  kan: boolean;
  bezig: boolean;
  /** True from a save until the next change. */
  bewaard: boolean;
  /** How often it was saved here. */
  keren: number;
  fout: Fout | null;
  bewaar: () => Promise<void>;
};

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export type Bewaarkeuze<T> = {
  /** What a draft must look like to be taken up again. */
  vorm: T;
  /** What it refuses is never saved. */
  kan: (waarden: T) => boolean;
  geef: (waarden: T) => Promise<{ ok: true } | { ok: false; error: Fout }>;
};

/** What was typed before, over what counts now: of a part that was not changed then, a colleague's change since stays. */
export function herneem<T extends object>(begin: T, vorm: T, velden: Readonly<Record<string, unknown>> | null): T {
  const { vanaf, getypt } = velden ?? {};
  if (!heeftVormVan(vanaf, vorm) || !heeftVormVan(getypt, vorm)) return begin;
  const [toen, laatst] = [vanaf as T, getypt as T];
  const gewijzigd = (Object.keys(begin) as (keyof T)[]).filter((naam) => !zelfde(toen[naam], laatst[naam]));
  return { ...begin, ...Object.fromEntries(gewijzigd.map((naam) => [naam, laatst[naam]])) };
}

/**
 * Keeps what is typed from `begin` on and saves it with `geef`: when asked, and by itself before a lock, on leaving the page, and
 * after half a minute without typing. What cannot be saved stays as the draft of the `Conceptkader` around it.
 */
export function useBewaard<T extends object>(begin: T, { vorm, kan, geef }: Bewaarkeuze<T>): Bewaarstand<T> {
  const concept = useConcept();
  const [waarden, setWaarden] = useState(() => herneem(begin, vorm, concept?.gevonden ?? null));
  const [opgeslagen, setOpgeslagen] = useState(begin);
  const [stand, setStand] = useState<{ bezig: boolean; bewaard: boolean; keren: number; fout: Fout | null }>({ bezig: false, bewaard: false, keren: 0, fout: null });
  // What was last handed to the core, so that one save does not repeat another that is still under way.
  const laatste = useRef(begin);
  const nieuwste = useRef(waarden);
  const inConcept = useRef((concept?.gevonden ?? null) !== null);
  useEffect(() => {
    concept?.meld('vanaf', opgeslagen, false);
    concept?.meld('getypt', nieuwste.current, false);
  }, [concept, opgeslagen]);

  const wisConcept = async (): Promise<void> => {
    if (!inConcept.current) return;
    inConcept.current = false;
    await concept?.wis();
  };
  const bewaar = async (): Promise<void> => {
    if (!kan(waarden)) return;
    if (zelfde(waarden, opgeslagen)) {
      await wisConcept();
      setStand((oud) => ({ ...oud, bezig: false, bewaard: true, fout: null }));
      return;
    }
    laatste.current = waarden;
    setStand((oud) => ({ ...oud, bezig: true, bewaard: false, fout: null }));
    const antwoord = await geef(waarden);
    if (antwoord.ok) setOpgeslagen(waarden);
    else laatste.current = opgeslagen;
    // What was typed meanwhile is a draft still.
    if (antwoord.ok && zelfde(waarden, nieuwste.current)) await wisConcept();
    setStand((oud) => ({ bezig: false, bewaard: antwoord.ok, keren: oud.keren + (antwoord.ok ? 1 : 0), fout: antwoord.ok ? null : antwoord.error }));
  };
  const bewaarAnders = async (): Promise<void> => {
    if (concept?.opgegeven() === true) return;
    if (!zelfde(waarden, laatste.current)) await bewaar();
    else if (!stand.bezig && zelfde(waarden, opgeslagen)) await wisConcept();
  };
  const vanzelf = useEffectEvent(bewaarAnders);

  useEffect(() => {
    const wekker = setTimeout(() => void vanzelf(), VANZELF_MS);
    return () => clearTimeout(wekker);
  }, [waarden]);
  useEffect(() => () => void vanzelf(), []);
  useBijVergrendelen(bewaarAnders);

  const wijzig = (waarde: T | ((oud: T) => T)): void => {
    const nieuw = typeof waarde === 'function' ? waarde(nieuwste.current) : waarde;
    nieuwste.current = nieuw;
    setWaarden(nieuw);
    inConcept.current = true;
    concept?.meld('getypt', nieuw, true);
    setStand((oud) => ({ ...oud, bewaard: false }));
  };
  return { waarden, wijzig, gewijzigd: !zelfde(waarden, opgeslagen), kan: kan(waarden), ...stand, bewaar };
}
