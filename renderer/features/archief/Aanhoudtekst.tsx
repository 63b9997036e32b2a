import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Stapel, Tekstvak, useBeginFocus } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';

/** A step about a hold that takes a text. */
export type Aanhoudstap = 'herzie' | 'vraagVrijgave';

const STAPPEN = {
  herzie: { type: 'bewaring.herzien', vraag: 'Waarom is de aanhouding nog nodig?', uitleg: 'Wat u naging, en bij wie. Over een jaar kijkt er weer iemand.', knop: 'Leg vast dat die nog nodig is', klaar: 'De aanhouding is herzien. Die geldt weer een jaar.' },
  vraagVrijgave: { type: 'bewaring.vrijgaveGevraagd', vraag: 'Waarom kan de aanhouding eindigen?', uitleg: 'Een collega bevestigt dit. Tot dan blijft het dossier bewaard.', knop: 'Vraag om te beëindigen', klaar: 'U hebt gevraagd de aanhouding te beëindigen. Een collega bevestigt dat.' },
} as const;

export type AanhoudtekstProps = { stap: Aanhoudstap; dossierId: string; aanhoudingId: string; bijKlaar: (tekst: string) => Promise<void>; bijTerug: () => void };

/** The yearly review of a hold, or asking to end it: with the reason, kept while it is typed. */
export function Aanhoudtekst(props: AanhoudtekstProps) {
  return (
    <Conceptvorm dossierId={props.dossierId} naam={conceptnaam(STAPPEN[props.stap].type, props.aanhoudingId)} begin={() => ({ tekst: '' })}>
      {(concept) => <Vorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Vorm({ stap, dossierId, aanhoudingId, bijKlaar, bijTerug, concept }: AanhoudtekstProps & { concept: Concept<{ tekst: string }> }) {
  const { vraag, uitleg, knop, klaar } = STAPPEN[stap];
  const kader = useBeginFocus();
  const [gevraagd, setGevraagd] = useState(false);
  const herzie = useOpdracht('bewaring.herzie');
  const vraagVrij = useOpdracht('bewaring.vraagVrijgave');
  const opdracht = stap === 'herzie' ? herzie : vraagVrij;
  const tekst = concept.formulier.tekst.trim();
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (tekst === '') return void focusVeld('aanhouding-tekst');
    if (opdracht.bezig) return;
    const geef = () => (stap === 'herzie' ? herzie.geef({ dossierId, aanhoudingId, bevinding: tekst }) : vraagVrij.geef({ dossierId, aanhoudingId, reden: tekst }));
    if (await legConceptVast<object>(concept.bewaarder, geef)) await bijKlaar(klaar);
  };
  return (
    <Invulvorm ref={kader} className="regellijst__formulier" bijVerzend={verzend}>
      <Stapel>
        {concept.bericht}
        <Tekstvak id="aanhouding-tekst" label={vraag} uitleg={uitleg} verplicht regels={2} maxTekens={2000} waarde={concept.formulier.tekst} bijWijziging={(waarde) => concept.zet({ tekst: waarde })} fout={gevraagd && tekst === '' ? 'Vul dit veld in.' : undefined} />
        {concept.status}
        <Foutmelding fout={opdracht.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={opdracht.bezig}>{opdracht.bezig ? 'Vastleggen…' : knop}</Knop>
          <Knop bijKlik={bijTerug}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
