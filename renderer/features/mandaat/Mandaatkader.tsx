import type { ReactNode } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { Knop, Knoppenrij, Melding, Stapel } from '../../ui/index.ts';
import { useConcept } from '../eigenformulier/useVeld.ts';

export type MandaatkaderProps = {
  label: string;
  knop: string;
  opdracht: { bezig: boolean; fout: Fout | null };
  /** Records it; `false` when something is missing or it was refused. */
  geef: () => Promise<boolean>;
  bijKlaar: () => Promise<void>;
  bijAnnuleren: () => void;
  children: ReactNode;
};

/** The frame of a form about the register: its fields, what was refused, and the buttons. What was typed goes with either button. */
export function Mandaatkader({ label, knop, opdracht: { bezig, fout }, geef, bijKlaar, bijAnnuleren, children }: MandaatkaderProps) {
  const concept = useConcept();
  const verzend = async (): Promise<void> => {
    if (bezig || !(await geef())) return;
    await concept?.wis();
    await bijKlaar();
  };
  const annuleer = async (): Promise<void> => {
    await concept?.wis();
    bijAnnuleren();
  };
  return (
    <div className="regellijst__formulier" role="group" aria-label={label}>
      <Stapel>
        {children}
        {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" bezig={bezig} bijKlik={() => void verzend()}>{knop}</Knop>
          <Knop bijKlik={() => void annuleer()}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </div>
  );
}
