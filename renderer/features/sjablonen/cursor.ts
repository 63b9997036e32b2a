import { regelPlek, type Selectie, type Wijziging } from './invoegen.ts';

/** What is selected in the text, also while the focus is elsewhere. */
export const selectieVan = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Selectie => ({ begin: selectionStart, eind: selectionEnd });

/** Brings the line where the cursor is into view. */
function toonRegel(vak: HTMLTextAreaElement, regel: number): void {
  vak.parentElement?.querySelector(`[data-regel="${regel}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** Puts a change into the text as if it were typed, so that Ctrl+Z takes it back, and goes on from there. */
export function pasToe(vak: HTMLTextAreaElement, { begin, eind, nieuw, kies }: Wijziging): void {
  vak.focus({ preventScroll: true });
  vak.setSelectionRange(begin, eind);
  // The only way to type for somebody that keeps what can be undone; where a window lacks it, the text is changed without.
  // oxlint-disable-next-line typescript/no-deprecated, typescript/no-unnecessary-condition -- see above
  const getypt = nieuw === '' ? document.execCommand?.('delete') : document.execCommand?.('insertText', false, nieuw);
  // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare, typescript/no-unnecessary-condition -- a window without it answers nothing
  if (getypt !== true) {
    vak.setRangeText(nieuw, begin, eind);
    vak.dispatchEvent(new Event('input', { bubbles: true }));
  }
  vak.setSelectionRange(kies.begin, kies.eind);
  toonRegel(vak, vak.value.slice(0, kies.begin).split('\n').length);
}

/** Goes to a line and selects it. */
export function gaNaarRegel(vak: HTMLTextAreaElement, regel: number): void {
  const { begin, eind } = regelPlek(vak.value, regel);
  vak.focus({ preventScroll: true });
  vak.setSelectionRange(begin, eind);
  vak.closest('.schrijfvak')?.scrollIntoView({ block: 'nearest' });
  toonRegel(vak, regel);
}
