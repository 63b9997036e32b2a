import { useEffect, useEffectEvent } from 'react';
import { isSneltoets, leesSneltoets, magTijdensTypen, neemtToetsen } from './sneltoets.ts';

export type SneltoetsOpties = {
  /** Off where the action is not possible now. */
  actief?: boolean | undefined;
  /** Works while a dialog is open; for shortcuts of the dialog itself. */
  inDialoog?: boolean | undefined;
};

/**
 * Binds a key to an action for as long as the component is on screen: `n`, `F2`, `ctrl+enter`, `escape`. A key without
 * Ctrl, Alt or Meta (and not a function key) does nothing while one types. A key that was held down counts once, and
 * nothing of the page behind a dialog can be reached.
 */
export function useSneltoets(toets: string, doe: (gebeurtenis: KeyboardEvent) => void, opties: SneltoetsOpties = {}): void {
  const { actief = true, inDialoog = false } = opties;
  const handel = useEffectEvent(doe);
  // Asked when the key is pressed: what the screen shows then counts, also a moment before its effects have run.
  const telt = useEffectEvent(() => actief);
  useEffect(() => {
    const combinatie = leesSneltoets(toets);
    const bijToets = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.defaultPrevented || gebeurtenis.isComposing || gebeurtenis.repeat) return;
      if (!isSneltoets(gebeurtenis, combinatie) || !telt()) return;
      if (neemtToetsen(gebeurtenis.target) && !magTijdensTypen(combinatie)) return;
      if (!inDialoog && document.querySelector('[data-dialoog-open]')) return;
      gebeurtenis.preventDefault();
      handel(gebeurtenis);
    };
    window.addEventListener('keydown', bijToets);
    return () => window.removeEventListener('keydown', bijToets);
  }, [toets, inDialoog]);
}
