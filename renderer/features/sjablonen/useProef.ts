import { useEffect, useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';

/** How long nothing is typed before the text is examined, in milliseconds. */
const RUST_MS = 400;

/** What the examination of a text says so far. */
export type Proef = {
  /** `null` before the first answer. */
  uitslag: Uitvoer<'sjabloon.probeer'> | null;
  /** The text was changed since. */
  bezig: boolean;
  /** The invented case that is shown. */
  voorbeeld: string;
  kiesVoorbeeld: (naam: string) => void;
  /** The last document that could be made, and whether that is of the text as it is now. */
  inhoud: DocumentInhoud | null;
  isVanNu: boolean;
  fout: Fout | null;
};

type Stand = { van: string; tekst: string | null; uitslag: Uitvoer<'sjabloon.probeer'> | null; inhoud: DocumentInhoud | null; fout: Fout | null };

/** Examines a text as it is typed, and shows it on an invented case; `actief` is false for who may not. */
export function useProef(soort: DocumentSoort, tekst: string, actief: boolean): Proef {
  const [voorbeeld, kiesVoorbeeld] = useState('');
  const [stand, setStand] = useState<Stand>({ van: '', tekst: null, uitslag: null, inhoud: null, fout: null });
  const sleutel = JSON.stringify([soort, voorbeeld, tekst]);
  // Another case of the same text, or the first text, is shown at once.
  const rust = stand.tekst === null || stand.tekst === tekst ? 0 : RUST_MS;

  useEffect(() => {
    if (!actief) return;
    let actueel = true;
    const probeer = async (): Promise<void> => {
      const antwoord = await roep('sjabloon.probeer', { soort, tekst, voorbeeld });
      if (!actueel) return;
      if (!antwoord.ok) {
        setStand((oud) => ({ ...oud, van: sleutel, tekst, fout: antwoord.error }));
        return;
      }
      const { value } = antwoord;
      setStand((oud) => ({ van: sleutel, tekst, uitslag: value, inhoud: value.inhoud ?? oud.inhoud, fout: null }));
      // The first question tells which cases there are.
      if (voorbeeld === '') kiesVoorbeeld(value.voorbeelden[0] ?? '');
    };
    const wekker = setTimeout(() => void probeer(), rust);
    return () => {
      actueel = false;
      clearTimeout(wekker);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `rust` only says how long to wait
  }, [soort, tekst, voorbeeld, sleutel, actief]);

  const { uitslag, inhoud, fout } = stand;
  return { uitslag, bezig: actief && stand.van !== sleutel, voorbeeld, kiesVoorbeeld, inhoud, isVanNu: uitslag?.inhoud !== null, fout };
}
