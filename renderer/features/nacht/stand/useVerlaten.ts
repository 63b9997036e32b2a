import { useEffect, type RefObject } from 'react';
import { useNacht } from './nacht.ts';

const VOORVOEGSEL = 'veld-';

/** Notes which fields and groups the focus has left, and writes the draft at that moment. */
export function useVerlaten(kader: RefObject<HTMLElement | null>): void {
  const { verlaten, bewaarder } = useNacht();
  useEffect(() => {
    const element = kader.current;
    const bijVertrek = ({ target, relatedTarget }: FocusEvent): void => {
      const heen = relatedTarget instanceof Node ? relatedTarget : null;
      const velden = [];
      for (let hier = target instanceof Element ? target : null; hier !== null && hier !== element; hier = hier.parentElement)
        if (hier.id.startsWith(VOORVOEGSEL) && !hier.contains(heen)) velden.push(hier.id.slice(VOORVOEGSEL.length));
      const nieuw = velden.filter((veld) => !verlaten.lees().has(veld));
      if (nieuw.length > 0) verlaten.zet(new Set([...verlaten.lees(), ...nieuw]));
      void bewaarder.nu();
    };
    element?.addEventListener('focusout', bijVertrek);
    return () => element?.removeEventListener('focusout', bijVertrek);
  }, [kader, verlaten, bewaarder]);
}
