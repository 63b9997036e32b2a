import { useState } from 'react';
import { flushSync } from 'react-dom';

/** A form that opens in the place of its button, and gives the focus back to that button when it is left. */
export type Uitklap<T> = { open: T | null; opent: (wat: T) => void; /** Left without recording anything. */ sluit: () => void };

/** `knopId`: the button of what was open, as soon as it is there again. */
export function useUitklap<T>(knopId: (wat: T) => string): Uitklap<T> {
  const [open, setOpen] = useState<T | null>(null);
  return {
    open,
    opent: setOpen,
    sluit() {
      flushSync(() => setOpen(null));
      if (open !== null) document.getElementById(knopId(open))?.focus();
    },
  };
}
