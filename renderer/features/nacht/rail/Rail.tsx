import { useMemo, useState } from 'react';
import { checklist } from '../../../../shared/dossier/weging/checklist.ts';
import { gebrekTekst } from '../../../../shared/tekst/gebreken.ts';
import { Checklist, Gebrekenlijst, type ChecklistItem, type GebrekItem } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useBeeld } from '../stand/gebreken.ts';
import { useNacht } from '../stand/nacht.ts';
import { veldId } from '../stand/useVeld.ts';
import { Dienst } from './Dienst.tsx';
import { Eerdere } from './Eerdere.tsx';
import { plekVan } from './plek.ts';
import { Uitklap } from './Uitklap.tsx';
import { Voorlezen } from './Voorlezen.tsx';

/** Id of the line above the list of what is missing; a decision that cannot be taken goes there. */
export const GEBREKENKOP = 'nacht-gebreken';

/** The rail in a few words, for a window that is too narrow to show it beside the page. */
export function Samenvatting() {
  const open = useBeeld().gebreken.filter(({ ernst }) => ernst === 'verplicht').length;
  return open === 0 ? 'Alles is ingevuld. Naar voorlezen en vragen' : `Nog ${open} ${open === 1 ? 'punt' : 'punten'}. Naar de lijst, voorlezen en vragen`;
}

/** Beside the page: what is missing, what to read aloud, and the questions of the call. On a narrow window it starts folded. */
export function Rail() {
  const { concept, gebreken } = useBeeld();
  const nu = useBron(useNacht().nu, (moment) => moment);
  const [breed] = useState(() => window.matchMedia?.('(width >= 60rem)').matches ?? true);

  const punten = useMemo<GebrekItem[]>(
    () =>
      gebreken.map((gebrek) => ({
        id: `${gebrek.veld}:${gebrek.code}`,
        tekst: `${plekVan(gebrek, concept)}${gebrekTekst(gebrek)}`,
        artikel: gebrek.artikel,
        veldId: veldId(gebrek.veld),
        advies: gebrek.ernst === 'aandacht',
      })),
    [gebreken, concept],
  );
  const vragen = useMemo<ChecklistItem[]>(
    () => checklist.map(({ nummer, vraag, veld, gereed }) => ({ id: String(nummer), tekst: vraag, klaar: gereed(concept), veldId: veldId(veld) })),
    [concept],
  );
  return (
    <>
      <Eerdere />
      <Uitklap id={GEBREKENKOP} open={breed} titel="Wat nog ontbreekt">
        <Gebrekenlijst items={punten} eerst={6} />
      </Uitklap>
      <Dienst open={breed} />
      <Uitklap open={breed} titel="Lees hardop voor">
        <Voorlezen concept={concept} nu={nu} />
      </Uitklap>
      <Uitklap open={breed} titel="Het gesprek">
        <Checklist label="Vragen voor het gesprek" items={vragen} />
      </Uitklap>
    </>
  );
}
