import { useRef, type ReactNode } from 'react';
import type { Formulier, Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Stapel, useSneltoets } from '../../ui/index.ts';
import type { Concept } from '../concept/Conceptvorm.tsx';
import { Weigering } from '../documenten/Weigering.tsx';
import { veldId } from '../gebeurtenis/veldfout.ts';

export type DossierformulierProps = {
  concept: Pick<Concept<Formulier>, 'bewaarder' | 'bericht' | 'status'>;
  /** What is wrong with the form now; the first of it gets the focus instead of anything being recorded. */
  fouten: readonly Veldfout[];
  /** Somebody asked to record it: from now on what is wrong is shown. */
  bijGevraagd: () => void;
  /** Records it; answers whether that went well. */
  legVast: () => Promise<boolean>;
  opdracht: { bezig: boolean; fout: Fout | null };
  /** What the button says. */
  knop: string;
  bijKlaar: () => Promise<void>;
  bijAnnuleren: () => void;
  children: ReactNode;
  /** Below the buttons. */
  voet?: ReactNode;
};

/** The frame of a form that records something in a dossier: sent once, its draft kept until that went well. */
export function Dossierformulier({ concept, fouten, bijGevraagd, legVast, opdracht, knop, bijKlaar, bijAnnuleren, children, voet }: DossierformulierProps) {
  const onderweg = useRef(false);
  const { bewaarder } = concept;
  const verzend = async (): Promise<void> => {
    if (onderweg.current) return;
    bijGevraagd();
    const [eerste] = fouten;
    if (eerste !== undefined) return void focusVeld(veldId(eerste.veld));
    onderweg.current = true;
    await bewaarder.stop();
    const gelukt = await legVast();
    onderweg.current = false;
    if (!gelukt) return bewaarder.hervat();
    bewaarder.klaar();
    await bijKlaar();
  };
  useSneltoets('ctrl+enter', () => void verzend());

  return (
    <Invulvorm className="dossier-formulier" bijVerzend={verzend}>
      <Stapel>
        {concept.bericht}
        {children}
        <Weigering fout={opdracht.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={opdracht.bezig}>
            {opdracht.bezig ? 'Vastleggen…' : knop}
          </Knop>
          <Knop bijKlik={bijAnnuleren}>Terug naar het dossier</Knop>
        </Knoppenrij>
        {concept.status}
        {voet}
      </Stapel>
    </Invulvorm>
  );
}
