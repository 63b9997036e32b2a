import { useEffect, useState } from 'react';
import type { Roosterproefuitkomst } from '../../../../shared/contract/piket.ts';
import type { Dekkingskeuze } from '../../../../shared/piket/opdrachten/dekking.ts';
import type { Fout } from '../../../bridge/useVraag.ts';
import { probeer, type Kaal } from './opdracht.ts';

/** Typing pauses this long before the core is asked what would change. */
const WACHT_MS = 250;

/** What the last trial gave. While one is under way the last outcome stays, marked `bezig`. */
type Uitslag = { uitkomst: Roosterproefuitkomst | null; fout: Fout | null; bezig: boolean };
/** The same, and a way to ask again: the roster changed under it. */
export type Proef = Uitslag & { opnieuw: () => void };

const LEEG: Uitslag = { uitkomst: null, fout: null, bezig: false };

/** Tries a command whenever it changes; `null` while the form is not complete. */
export function useProef(kaal: Kaal | null, dekking: readonly Dekkingskeuze[] | null): Proef {
  const [keer, setKeer] = useState(0);
  const opnieuw = (): void => setKeer((was) => was + 1);
  const sleutel = kaal === null ? null : JSON.stringify([kaal, dekking, keer]);
  const [stand, setStand] = useState<Uitslag & { voor: string | null }>({ ...LEEG, voor: null });
  useEffect(() => {
    if (sleutel === null) return;
    let actueel = true;
    const [opdracht, gekozen] = JSON.parse(sleutel) as [Kaal, readonly Dekkingskeuze[] | null];
    const doe = async (): Promise<void> => {
      const antwoord = await probeer(opdracht, gekozen);
      if (!actueel) return;
      // Who covers stays on screen when a choice of it is refused, so that another can be made.
      setStand((was) => (antwoord.ok ? { uitkomst: antwoord.value, fout: null, bezig: false, voor: sleutel } : { uitkomst: gekozen === null ? null : was.uitkomst, fout: antwoord.error, bezig: false, voor: sleutel }));
    };
    const wekker = setTimeout(() => void doe(), WACHT_MS);
    return () => {
      actueel = false;
      clearTimeout(wekker);
    };
  }, [sleutel]);
  if (sleutel === null) return { ...LEEG, opnieuw };
  return { ...(stand.voor === sleutel ? stand : { uitkomst: stand.uitkomst, fout: null, bezig: true }), opnieuw };
}
