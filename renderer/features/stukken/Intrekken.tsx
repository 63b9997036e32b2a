import { useEffect, useRef, useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { tekstIn } from '../../../shared/dossier/velden/formulier.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Stapel, Tekstvak } from '../../ui/index.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import { useBewaarder, useConcept, type Gevonden } from '../concept/useConcept.ts';
import { Weigering } from '../documenten/Weigering.tsx';

export type IntrekkenProps = { dossierId: string; stukId: string; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** Takes a piece out of what counts, with the reason. */
export function Intrekken(props: IntrekkenProps) {
  const concept = useConcept(props.dossierId, conceptnaam('stuk.ingetrokken', props.stukId));
  return <Kaart titel="Stuk intrekken">{concept.klaar && <Formulier {...props} gevonden={concept.gevonden} bewaarbaar={concept.bewaarbaar} />}</Kaart>;
}

const VELD = 'intrekken-reden';

function Formulier({ dossierId, stukId, bijKlaar, bijAnnuleren, gevonden, bewaarbaar }: IntrekkenProps & { gevonden: Gevonden | null; bewaarbaar: boolean }) {
  const [reden, setReden] = useState(() => (gevonden === null ? '' : tekstIn(gevonden.formulier, 'reden')));
  const [gevraagd, setGevraagd] = useState(false);
  const laatste = useRef(reden);
  const bewaarder = useBewaarder(dossierId, conceptnaam('stuk.ingetrokken', stukId), () => ({ reden: laatste.current }));
  const opdracht = useOpdracht('stuk.trekIn');
  const leeg = reden.trim() === '';
  useEffect(() => void focusVeld(VELD), []);
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (leeg) return void focusVeld(VELD);
    if (opdracht.bezig) return;
    await bewaarder.stop();
    if ((await opdracht.geef({ dossierId, stukId, reden: reden.trim() })) === null) return bewaarder.hervat();
    bewaarder.klaar();
    await bijKlaar();
  };
  return (
    <Invulvorm bijVerzend={verzend}>
      <Stapel>
        <Alinea>Hoort dit stuk niet in dit dossier? Trek het in. Het blijft te zien als ingetrokken.</Alinea>
        <Tekstvak
          id={VELD}
          label="Waarom trekt u dit stuk in?"
          verplicht
          regels={2}
          waarde={reden}
          bijWijziging={(waarde) => {
            laatste.current = waarde;
            setReden(waarde);
            if (bewaarbaar) bewaarder.gewijzigd();
          }}
          fout={gevraagd && leeg ? 'Vul dit veld in.' : undefined}
        />
        <Weigering fout={opdracht.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={opdracht.bezig}>Trek het stuk in</Knop>
          <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
        </Knoppenrij>
        <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} />
      </Stapel>
    </Invulvorm>
  );
}
