import { useId, useState, type ReactNode } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Fout } from '../../bridge/useVraag.ts';
import { Dialoog, focusVeld, Invulvorm, Knop, Knoppenrij, Voortgang } from '../../ui/index.ts';
import { EigenWachtwoord } from './EigenWachtwoord.tsx';

export type HandelingProps = {
  titel: string;
  /** What happens, and the fields that it needs. */
  children: ReactNode;
  /** Says what is done. */
  doeTekst: string;
  bezigTekst: string;
  /** For work of some seconds: what is going on. */
  duurt?: string | undefined;
  gevaar?: boolean | undefined;
  /** For that work: how far it is, from 0 to 1, and the way to stop it. */
  deel?: number | null | undefined;
  bijStop?: (() => void) | undefined;
  bezig: boolean;
  fout: Fout | null;
  /** Checks its own fields first; answers false when something is missing. */
  controleer?: () => boolean;
  bijDoen: (wachtwoord: string) => void;
  bijSluiten: () => void;
};

/** Something that only the person himself may do: a question with his own password. */
export function Handeling(props: HandelingProps) {
  const { titel, children, doeTekst, bezigTekst, duurt, deel = null, bijStop, gevaar, bezig, fout, controleer, bijDoen, bijSluiten } = props;
  const [wachtwoord, setWachtwoord] = useState('');
  const [leeg, setLeeg] = useState(false);
  const id = useId();
  const verzend = (): void => {
    if (bezig) return;
    setLeeg(wachtwoord === '');
    if (controleer?.() === false) return;
    if (wachtwoord === '') focusVeld(id);
    else bijDoen(wachtwoord);
  };
  return (
    <Dialoog open titel={titel} bijSluiten={() => !bezig && bijSluiten()}>
      <Invulvorm className="ui-formulier" bijVerzend={verzend}>
        {children}
        <EigenWachtwoord id={id} waarde={wachtwoord} bijWijziging={setWachtwoord} gevraagd={leeg} />
        {bezig && duurt !== undefined && <Voortgang label={duurt} deel={deel} bijAnnuleren={deel === null ? undefined : bijStop} />}
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort={gevaar ? 'gevaar' : 'primair'} type="submit" bezig={bezig}>{bezig ? bezigTekst : doeTekst}</Knop>
          {/* While it is at work the bar has the one that stops it. */}
          {!bezig && <Knop bijKlik={bijSluiten}>Annuleer</Knop>}
        </Knoppenrij>
      </Invulvorm>
    </Dialoog>
  );
}
