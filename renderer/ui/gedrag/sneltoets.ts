/** A key with its modifiers, from text such as `n`, `F2`, `ctrl+enter` or `alt+1`. */
export type Toetscombinatie = { toets: string; ctrl: boolean; alt: boolean; shift: boolean; meta: boolean };

/** The part of a keyboard event that decides whether a shortcut is meant. */
export type Toetsaanslag = { key: string; ctrlKey: boolean; altKey: boolean; shiftKey: boolean; metaKey: boolean };

/** Reads the spelling of a shortcut; case does not matter. */
export function leesSneltoets(tekst: string): Toetscombinatie {
  const delen = tekst.toLowerCase().split('+');
  return {
    toets: delen.at(-1) ?? '',
    ctrl: delen.includes('ctrl'),
    alt: delen.includes('alt'),
    shift: delen.includes('shift'),
    meta: delen.includes('meta'),
  };
}

/** Whether a key press is this shortcut. Shift counts for letters and named keys; a sign such as `?` carries its own shift. */
export function isSneltoets(aanslag: Toetsaanslag, combinatie: Toetscombinatie): boolean {
  const { toets } = combinatie;
  const teken = toets.length === 1 && !/[a-z]/.test(toets);
  return (
    aanslag.key.toLowerCase() === toets &&
    aanslag.ctrlKey === combinatie.ctrl &&
    aanslag.altKey === combinatie.alt &&
    aanslag.metaKey === combinatie.meta &&
    (teken || aanslag.shiftKey === combinatie.shift)
  );
}

/** A shortcut that no typing can hit by accident: with Ctrl, Alt or Meta, or a function key. */
export function magTijdensTypen({ toets, ctrl, alt, meta }: Toetscombinatie): boolean {
  return ctrl || alt || meta || /^f\d{1,2}$/.test(toets);
}

/** Whether keys go to this element as text or as a choice: an input, a list, an editable part. */
export function neemtToetsen(doel: EventTarget | null): boolean {
  if (!(doel instanceof HTMLElement)) return false;
  if (doel.isContentEditable || doel instanceof HTMLTextAreaElement || doel instanceof HTMLSelectElement) return true;
  if (doel instanceof HTMLInputElement) return !['button', 'submit', 'reset', 'checkbox', 'range', 'color', 'file'].includes(doel.type);
  return doel.closest('[role="listbox"], [role="combobox"], [role="menu"], [role="textbox"]') !== null;
}
