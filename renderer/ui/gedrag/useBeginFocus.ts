import { useEffect, useRef, type RefObject } from 'react';

/** A form that opens in place takes the focus to its first field as soon as it is there. */
export function useBeginFocus(): RefObject<HTMLFormElement | null> {
  const formulier = useRef<HTMLFormElement>(null);
  useEffect(() => formulier.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  return formulier;
}
