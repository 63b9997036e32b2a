import { useEffect, useState } from 'react';
import type { Logo } from '../../../shared/instellingen/logo.ts';
import { roep } from '../../bridge/roep.ts';

/** A picture as an address that an `img` can show. */
export const alsBron = (soort: Logo['soort'], base64: string): string => `data:image/${soort === 'svg' ? 'svg+xml' : 'png'};base64,${base64}`;

/** The picture of a logo that is kept; `null` while it is fetched, and without one. */
export function useLogo(logo: Logo | null): string | null {
  const [beeld, setBeeld] = useState<{ sha256: string; bron: string } | null>(null);
  const sha256 = logo?.sha256 ?? '';
  useEffect(() => {
    let actueel = true;
    const haal = async (): Promise<void> => {
      const antwoord = await roep('logo.lees', { sha256 });
      if (actueel && antwoord.ok) setBeeld({ sha256, bron: alsBron(antwoord.value.soort, antwoord.value.beeld) });
    };
    if (sha256 !== '') void haal();
    return () => {
      actueel = false;
    };
  }, [sha256]);
  return beeld?.sha256 === sha256 ? beeld.bron : null;
}
