import { useRef, useState, type ReactNode } from 'react';
import type { Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Knop, Melding } from '../../ui/index.ts';
import type { Bewaarder } from './bewaarder.ts';
import { Conceptstatus } from './Conceptstatus.tsx';
import { useBewaarder, useConcept, type Gevonden } from './useConcept.ts';

/** A form that is kept while it is filled in. */
export type Concept<F extends Formulier> = {
  formulier: F;
  /** Changes fields, and keeps what is typed. */
  zet: (deel: Partial<F>) => void;
  bewaarder: Bewaarder;
  /** That one goes on where somebody stopped, with the way to begin anew; nothing for a new form. */
  bericht: ReactNode;
  /** Whether what was typed is on disk. */
  status: ReactNode;
};

export type ConceptvormProps<F extends Formulier> = {
  dossierId: string;
  /** As `conceptnaam` gives it. */
  naam: string;
  /** The form as it starts. */
  begin: () => F;
  children: (concept: Concept<F>) => ReactNode;
};

/** Gives the command of a form with nothing written meanwhile; once it succeeded the draft is done with, otherwise it is kept on. */
export async function legConceptVast<T>(bewaarder: Bewaarder, geef: () => Promise<T | null>): Promise<boolean> {
  await bewaarder.stop();
  const gelukt = (await geef()) !== null;
  if (gelukt) bewaarder.klaar();
  else bewaarder.hervat();
  return gelukt;
}

/** Opens a form once it is known whether a draft of it is kept, and keeps it from then on; it survives a lock and a crash. */
export function Conceptvorm<F extends Formulier>(props: ConceptvormProps<F>) {
  const vraag = useConcept(props.dossierId, props.naam);
  return vraag.klaar ? <Vorm key={props.naam} {...props} {...vraag} /> : null;
}

function Vorm<F extends Formulier>({ dossierId, naam, begin, children, gevonden, bewaarbaar }: ConceptvormProps<F> & { gevonden: Gevonden | null; bewaarbaar: boolean }) {
  // A field that came to the form since has the value that it starts with.
  const [formulier, setFormulier] = useState<F>(() => ({ ...begin(), ...gevonden?.formulier }));
  const [verder, setVerder] = useState(gevonden);
  const laatste = useRef(formulier);
  const bewaarder = useBewaarder(dossierId, naam, () => laatste.current);
  const zet = (deel: Partial<F>): void => {
    laatste.current = { ...laatste.current, ...deel };
    setFormulier(laatste.current);
    if (bewaarbaar) bewaarder.gewijzigd();
  };
  const opnieuw = (): void => {
    zet(begin());
    setVerder(null);
  };
  const bericht = verder !== null && (
    <Melding soort="info" titel="U gaat verder met een concept." stil acties={<Knop bijKlik={opnieuw}>Begin opnieuw</Knop>}>
      Bewaard op {momentVoluit(verder.bewaardOp)}{verder.door !== '' && ` door ${verder.door}`}.
    </Melding>
  );
  return children({ formulier, zet, bewaarder, bericht, status: <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} /> });
}
