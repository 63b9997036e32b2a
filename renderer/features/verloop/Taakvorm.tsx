import type { ReactNode } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { Invulvorm, Knop, Knoppenrij, Melding, Stapel, useBeginFocus } from '../../ui/index.ts';

export type TaakvormProps = {
  /** What became of the draft of it. */
  bericht: ReactNode;
  /** Why it was refused, or would be. */
  weigering: Fout | null;
  knop: string;
  bezig: boolean;
  bijVerzend: () => Promise<void>;
  bijAnnuleren: () => void;
  children: ReactNode;
};

/** The frame of a form about a duty: its fields, what was refused, and the buttons. */
export function Taakvorm({ bericht, weigering, knop, bezig, bijVerzend, bijAnnuleren, children }: TaakvormProps) {
  const kader = useBeginFocus();
  return (
    <Invulvorm ref={kader} className="verloop__taakformulier" bijVerzend={bijVerzend}>
      <Stapel>
        {bericht}
        {children}
        {weigering !== null && <Melding soort="fout" titel={foutTekst(weigering).wat}>{foutTekst(weigering).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>{knop}</Knop>
          <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
