import { focusVeld } from '../../../ui/index.ts';
import type { Gebrek } from '../../../../shared/dossier/weging/vereisten/index.ts';
import { veldId } from '../stand/useVeld.ts';
import { ONDERDELEN, onderdeelId } from './secties.ts';

const INVOER = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

/** Brings a part into view, with the focus in its first field. */
export function gaNaarOnderdeel(nummer: number): void {
  const kader = document.getElementById(onderdeelId(nummer));
  if (kader === null) return;
  const doel = kader.querySelector<HTMLElement>('input:checked') ?? null;
  const eerste = kader.querySelector<HTMLElement>(INVOER);
  // A group of radio buttons that comes first is entered at its chosen answer, as Tab does.
  const invoer = doel !== null && eerste instanceof HTMLInputElement && eerste.name !== '' && doel.getAttribute('name') === eerste.name ? doel : eerste;
  kader.scrollIntoView({ block: 'start' });
  invoer?.focus({ preventScroll: true });
}

/** The part that has the focus; 0 where that is elsewhere. */
function huidigOnderdeel(): number {
  return ONDERDELEN.find(({ nummer }) => document.getElementById(onderdeelId(nummer))?.contains(document.activeElement))?.nummer ?? 0;
}

/** To the next part, or the one before; stays on the page at either end. */
export function gaVerder(stap: 1 | -1): void {
  const hier = huidigOnderdeel();
  gaNaarOnderdeel(Math.min(Math.max(hier + stap, 1), ONDERDELEN.length));
}

/** To the first field after the focus that still misses something, and from the last one back to the first. */
export function gaNaarVolgendGebrek(gebreken: readonly Gebrek[]): boolean {
  const velden = [...new Set(gebreken.filter(({ ernst }) => ernst === 'verplicht').map(({ veld }) => veldId(veld)))];
  const hier = document.activeElement;
  const verder = velden.find((id) => {
    const element = document.getElementById(id);
    if (element === null || hier === null || element.contains(hier)) return false;
    return (hier.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  const doel = verder ?? velden[0];
  return doel !== undefined && focusVeld(doel);
}
