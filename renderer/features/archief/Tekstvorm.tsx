import { useState, type ReactNode } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Fout } from '../../bridge/useVraag.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Stapel, Tekstvak, useBeginFocus } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { lijstvorm } from './lijstvorm.ts';

export type TekstvormProps = {
  /** What it is about, for its draft. */
  wat: string;
  lijstId: string;
  /** The question; a text is asked for where it must be there. */
  vraag: string;
  uitleg?: string | undefined;
  verplicht?: boolean | undefined;
  /** Above the question. */
  children?: ReactNode;
  knop: string;
  soort?: 'primair' | 'gevaar' | undefined;
  bezig: boolean;
  fout: Fout | null;
  /** Answers whether it was recorded. */
  bijGeef: (tekst: string) => Promise<boolean>;
  /** Opened by a button: takes the focus, and can be left. */
  bijTerug?: (() => void) | undefined;
};

/** A step of a list with a text: the text is kept while it is typed, and stays visible in the history. */
export function Tekstvorm(props: TekstvormProps) {
  return (
    <Conceptkader formulier={lijstvorm(props.wat, props.lijstId)} focus={null} metStatus={false}>
      <Vorm {...props} />
    </Conceptkader>
  );
}

function Vorm({ wat, vraag, uitleg, verplicht = false, children, knop, soort = 'primair', bezig, fout, bijGeef, bijTerug }: TekstvormProps) {
  const concept = useConcept();
  const kader = useBeginFocus();
  const [tekst, setTekst] = useVeld('tekst', '');
  const [gevraagd, setGevraagd] = useState(false);
  const id = `archief-${wat}`;
  const mist = verplicht && tekst.trim() === '';
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist) focusVeld(id);
    if (mist || bezig) return;
    if (await bijGeef(tekst.trim())) await concept?.wis();
  };
  return (
    <Invulvorm ref={bijTerug === undefined ? undefined : kader} bijVerzend={verzend}>
      <Stapel>
        {children}
        <Tekstvak id={id} label={vraag} uitleg={uitleg} verplicht={verplicht} regels={2} maxTekens={2000} waarde={tekst} bijWijziging={setTekst} fout={gevraagd && mist ? 'Vul dit veld in.' : undefined} />
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort={soort} type="submit" bezig={bezig}>{bezig ? 'Vastleggen…' : knop}</Knop>
          {bijTerug !== undefined && <Knop bijKlik={bijTerug}>Annuleer</Knop>}
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
