import { useState, type ReactNode } from 'react';
import { focusTitel, Melding } from '../../ui/index.ts';

/**
 * The steps of a page on which a text or a letterhead is prepared and judged. What was typed belongs to one state of it: give `nummer` as
 * key, so that after a step one begins with what the core says. `klaar` reads that anew, shows `melding`, and goes back to the title.
 */
export function useStap(herlaad: () => Promise<void>): { nummer: number; melding: ReactNode; klaar: (bericht: string) => Promise<void> } {
  const [stap, setStap] = useState({ nummer: 0, bericht: '' });
  return {
    nummer: stap.nummer,
    melding: stap.bericht !== '' && <Melding soort="succes" titel={stap.bericht} bijSluiten={() => setStap({ ...stap, bericht: '' })} />,
    async klaar(bericht) {
      await herlaad();
      setStap(({ nummer }) => ({ nummer: nummer + 1, bericht }));
      focusTitel();
    },
  };
}
