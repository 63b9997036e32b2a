import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Melding, Stapel, Tekstvak } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from './Conceptvorm.tsx';
import { useBeginFocus } from './useBeginFocus.ts';

const WOORDEN = {
  'taak.sluiten': { label: 'Waarom hoeft of kan dit niet?', knop: 'Sluit met deze reden' },
  'taak.heropenen': { label: 'Waarom zet u deze taak weer open?', knop: 'Zet weer open' },
} as const;

export type TaakredenProps = { soort: keyof typeof WOORDEN; dossierId: string; taak: string; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

const GEBEURTENIS = { 'taak.sluiten': 'taak.gesloten', 'taak.heropenen': 'taak.heropend' } as const;

/** Closes a duty undone, or opens it again; always with the reason. */
export function Taakreden(props: TaakredenProps) {
  return (
    <Conceptvorm dossierId={props.dossierId} naam={conceptnaam(GEBEURTENIS[props.soort], props.taak)} begin={() => ({ reden: '' })}>
      {(concept) => <Redenvorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Redenvorm({ soort, dossierId, taak, bijKlaar, bijAnnuleren, concept }: TaakredenProps & { concept: Concept<{ reden: string }> }) {
  const { formulier: { reden }, zet, bewaarder } = concept;
  const kader = useBeginFocus();
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht(soort);
  const id = 'taak-reden';
  const leeg = reden.trim() === '';
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (leeg) focusVeld(id);
    else if (!opdracht.bezig && (await legConceptVast(bewaarder, () => opdracht.geef({ dossierId, taak, reden: reden.trim() })))) await bijKlaar();
  };
  return (
    <Invulvorm ref={kader} className="verloop__taakformulier" bijVerzend={verzend}>
      <Stapel>
        {concept.bericht}
        <Tekstvak id={id} label={WOORDEN[soort].label} verplicht regels={2} waarde={reden} bijWijziging={(waarde) => zet({ reden: waarde })} fout={gevraagd && leeg ? 'Vul dit veld in.' : undefined} />
        {opdracht.fout !== null && <Melding soort="fout" titel={foutTekst(opdracht.fout).wat}>{foutTekst(opdracht.fout).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={opdracht.bezig}>{WOORDEN[soort].knop}</Knop>
          <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
