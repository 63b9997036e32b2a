import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Tekstvak } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';
import { Taakvorm } from './Taakvorm.tsx';

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
    <Taakvorm bericht={concept.bericht} weigering={opdracht.fout} knop={WOORDEN[soort].knop} bezig={opdracht.bezig} bijVerzend={verzend} bijAnnuleren={bijAnnuleren}>
      <Tekstvak id={id} label={WOORDEN[soort].label} verplicht regels={2} waarde={reden} bijWijziging={(waarde) => zet({ reden: waarde })} fout={gevraagd && leeg ? 'Vul dit veld in.' : undefined} />
    </Taakvorm>
  );
}
