import { useEffect, useState } from 'react';

/** Whether Caps Lock is on, as far as the last key told. */
export function useCapsLock(): boolean {
  const [aan, setAan] = useState(false);
  useEffect(() => {
    // A key that an input method or a driver makes up may lack the question.
    const kijk = (gebeurtenis: KeyboardEvent): void => setAan(gebeurtenis.getModifierState?.('CapsLock') ?? false);
    window.addEventListener('keydown', kijk);
    window.addEventListener('keyup', kijk);
    return () => {
      window.removeEventListener('keydown', kijk);
      window.removeEventListener('keyup', kijk);
    };
  }, []);
  return aan;
}
