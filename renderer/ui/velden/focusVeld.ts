const FOCUSBAAR = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex]';

/**
 * Brings a field into view and puts the focus in it. `id` may be that of an input or of a group; in a group of radio
 * buttons the chosen one gets the focus, otherwise the first input. A closed `<details>` around it opens.
 *
 * @returns false where no such field is on the page, so that the caller can go to the page that has it first.
 */
export function focusVeld(id: string): boolean {
  const doel = document.getElementById(id);
  if (!doel) return false;
  for (let kader = doel.closest('details'); kader; kader = kader.parentElement?.closest('details') ?? null) kader.open = true;
  const invoer = doel.matches(FOCUSBAAR)
    ? doel
    : (doel.querySelector<HTMLElement>('input:checked') ?? doel.querySelector<HTMLElement>(FOCUSBAAR));
  if (!invoer) return false;
  doel.scrollIntoView({ block: 'center' });
  invoer.focus({ preventScroll: true });
  return true;
}
