import { useEffect, useState } from 'react';
import type { Formulier } from '../../../shared/dossier/velden/formulier.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { roep } from '../../bridge/roep.ts';
import { maakBewaarder, type Bewaarder } from './bewaarder.ts';

/** A draft that was found: what was typed, by whom and when. */
export type Gevonden = { formulier: Formulier; bewaardOp: Moment; door: string };

/** Where a draft stands: being looked for, or found or not. `bewaarbaar`: this person may keep one. */
export type Conceptvraag = { klaar: false } | { klaar: true; gevonden: Gevonden | null; bewaarbaar: boolean };

/** Looks for the draft of a form. `naam` as `conceptnaam` gives it. */
export function useConcept(dossierId: string, naam: string): Conceptvraag {
  const [vraag, setVraag] = useState<Conceptvraag>({ klaar: false });
  useEffect(() => {
    let actueel = true;
    const zoek = async (): Promise<void> => {
      const antwoord = await roep('formulier.lees', { dossierId, formulier: naam });
      if (!actueel) return;
      const concept = antwoord.ok ? antwoord.value.concept : null;
      const gevonden = concept === null ? null : { formulier: concept.gegevens as Formulier, bewaardOp: concept.bewaardOp, door: concept.door };
      setVraag({ klaar: true, gevonden, bewaarbaar: antwoord.ok });
    };
    void zoek();
    return () => {
      actueel = false;
    };
  }, [dossierId, naam]);
  return vraag;
}

/** Keeps a form on disk while it is typed, and writes what is left when it closes or the archive locks. */
export function useBewaarder(dossierId: string, naam: string, lees: () => Formulier): Bewaarder {
  const [bewaarder] = useState(() => maakBewaarder(() => roep('formulier.bewaar', { dossierId, formulier: naam, gegevens: lees() })));
  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => () => void bewaarder.nu(), [bewaarder]);
  return bewaarder;
}
