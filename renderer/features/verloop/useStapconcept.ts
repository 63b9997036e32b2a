import { useEffect, useState } from 'react';
import type { Formulier } from '../../../shared/dossier/velden/formulier.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { roep } from '../../bridge/roep.ts';
import { maakBewaarder, type Bewaarder } from '../nacht/stand/bewaarder.ts';
import type { Stap, Stapnaam } from './stappen/index.ts';

/** Under which key a draft says for which step it is; several steps share one form. */
const STAP = 'stap';

/** A draft that was found: what was typed, by whom and when. */
export type Gevonden = { formulier: Formulier; bewaardOp: Moment; door: string };

/** Where a draft stands: being looked for, or found or not. `bewaarbaar`: this person may keep one. */
export type Conceptvraag = { klaar: false } | { klaar: true; gevonden: Gevonden | null; bewaarbaar: boolean };

/** Looks for the draft of a step. */
export function useConcept(dossierId: string, naam: Stapnaam, stap: Stap): Conceptvraag {
  const [vraag, setVraag] = useState<Conceptvraag>({ klaar: false });
  useEffect(() => {
    let actueel = true;
    const zoek = async (): Promise<void> => {
      const antwoord = await roep('formulier.lees', { dossierId, formulier: stap.formulier });
      if (!actueel) return;
      const concept = antwoord.ok ? antwoord.value.concept : null;
      const { [STAP]: van, ...formulier } = (concept?.gegevens ?? {}) as Formulier;
      const gevonden = concept === null || van !== naam ? null : { formulier, bewaardOp: concept.bewaardOp, door: concept.door };
      setVraag({ klaar: true, gevonden, bewaarbaar: antwoord.ok });
    };
    void zoek();
    return () => {
      actueel = false;
    };
  }, [dossierId, naam, stap]);
  return vraag;
}

/** Keeps the form of a step on disk while it is typed, and writes what is left when it closes or the archive locks. */
export function useBewaarder(dossierId: string, naam: Stapnaam, stap: Stap, lees: () => Formulier): Bewaarder {
  const [bewaarder] = useState(() =>
    maakBewaarder(() => roep('formulier.bewaar', { dossierId, formulier: stap.formulier, gegevens: { ...lees(), [STAP]: naam } })),
  );
  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => () => void bewaarder.nu(), [bewaarder]);
  return bewaarder;
}
