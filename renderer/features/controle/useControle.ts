import { useEffect, useRef } from 'react';
import { useNu } from '../../app/tijd.ts';
import { useVraag, type Vraag } from '../../bridge/useVraag.ts';

/** The running orders for who oversees them, asked again every minute: hours without contact pass by themselves. */
export function useControle(): Vraag<'controle.lees'> {
  const nu = useNu();
  const vraag = useVraag('controle.lees', {});
  const { herlaad } = vraag;
  const vorige = useRef(nu);
  useEffect(() => {
    if (vorige.current === nu) return;
    vorige.current = nu;
    void herlaad();
  }, [nu, herlaad]);
  return vraag;
}
