import { useCallback } from 'react';
import { gebrekenVanWeging } from '../../../../shared/dossier/weging/vereisten/index.ts';
import { focusVeld } from '../../../ui/index.ts';
import { GEBREKENKOP } from '../rail/Rail.tsx';
import { useNacht, vraagNu } from '../stand/nacht.ts';

/** Id of the button that decides. */
export const BESLUITKNOP = 'nacht-besluit';
/** Id of the question to confirm the decision. */
export const BEVESTIGKOP = 'nacht-bevestig';

/**
 * Tries to decide: with something missing the focus goes to the list that says what, and every field shows it; otherwise the
 * page asks to confirm.
 */
export function useProbeer(): () => Promise<void> {
  const nacht = useNacht();
  return useCallback(async () => {
    // A date or a time is written out when its field is left; after the question that would be a change, which takes it away.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    nacht.beproefd.zet(true);
    void nacht.bewaarder.nu();
    const nu = await vraagNu(nacht);
    const open = gebrekenVanWeging(nacht.concept.lees(), nu).some(({ ernst }) => ernst === 'verplicht');
    nacht.bevestigen.zet(!open);
    requestAnimationFrame(() => naar(open ? GEBREKENKOP : BEVESTIGKOP));
  }, [nacht]);
}

function naar(id: string): void {
  const doel = document.getElementById(id);
  const kader = doel?.closest('details');
  if (kader) kader.open = true;
  doel?.scrollIntoView({ block: id === BEVESTIGKOP ? 'start' : 'nearest' });
  if (doel) doel.focus({ preventScroll: true });
  else focusVeld(id);
}
