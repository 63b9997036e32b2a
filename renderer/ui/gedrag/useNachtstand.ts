import { useEffect, useState, useSyncExternalStore } from 'react';

/** Day or night as chosen, or as the system says. */
export type Themavoorkeur = 'systeem' | 'dag' | 'nacht';

export type Nachtstand = {
  /** Whether it is night now. */
  nacht: boolean;
  voorkeur: Themavoorkeur;
  /** From day to night or back. */
  wissel: () => void;
  zet: (voorkeur: Themavoorkeur) => void;
};

const VRAAG = '(prefers-color-scheme: dark)';

/**
 * Night mode for the whole window; used once, at the root. Follows the system until someone chooses. The choice lives in
 * memory; `bijWijziging` hands it to whoever keeps settings. Nothing goes to browser storage.
 */
export function useNachtstand(begin: Themavoorkeur = 'systeem', bijWijziging?: (voorkeur: Themavoorkeur) => void): Nachtstand {
  const [voorkeur, setVoorkeur] = useState(begin);
  const systeemNacht = useSyncExternalStore(luister, () => window.matchMedia?.(VRAAG).matches ?? false);
  const nacht = voorkeur === 'systeem' ? systeemNacht : voorkeur === 'nacht';

  useEffect(() => {
    const wortel = document.documentElement;
    wortel.dataset['thema'] = nacht ? 'nacht' : 'dag';
    return () => {
      delete wortel.dataset['thema'];
    };
  }, [nacht]);

  const zet = (nieuw: Themavoorkeur) => {
    setVoorkeur(nieuw);
    bijWijziging?.(nieuw);
  };
  return { nacht, voorkeur, zet, wissel: () => zet(nacht ? 'dag' : 'nacht') };
}

function luister(bijWissel: () => void): () => void {
  const vraag = window.matchMedia?.(VRAAG);
  vraag?.addEventListener('change', bijWissel);
  return () => vraag?.removeEventListener('change', bijWissel);
}
