import { useEffect } from 'react';
import { focusTitel, INHOUD } from '../ui/index.ts';

/**
 * After a change of page the focus goes to the title of the new one, so that it is read out and Tab goes on from there. A
 * page that puts the focus in a field of its own keeps it, and so does a user who was quicker than the page.
 *
 * @param sleutel differs for every page
 */
export function usePaginafocus(sleutel: string): void {
  useEffect(() => {
    window.scrollTo(0, 0);
    return richtFocus();
  }, [sleutel]);
}

function richtFocus(): () => void {
  const inhoud = document.getElementById(INHOUD);
  if (inhoud === null) return () => undefined;
  const inPagina = document.activeElement !== inhoud && inhoud.contains(document.activeElement);
  if (inPagina || focusTitel()) return () => undefined;
  // The page is still asking the core what to show.
  inhoud.focus({ preventScroll: true });
  const kijker = new MutationObserver(() => {
    const wacht = document.activeElement === inhoud || document.activeElement === document.body;
    if (!wacht || focusTitel()) kijker.disconnect();
  });
  kijker.observe(inhoud, { childList: true, subtree: true });
  return () => kijker.disconnect();
}
