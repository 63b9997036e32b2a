import { useState } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Stapel, Tekstvak, Tekstveld } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { lijstvorm } from './lijstvorm.ts';

/** Asks to take everything to another system; the burgemeester judges it. */
export function Uitvoervraag({ bijKlaar }: { bijKlaar: (tekst: string) => Promise<void> }) {
  return (
    <Kaart titel="Uitvoer van het hele archief vragen">
      <Conceptkader formulier={lijstvorm('uitvoer')} focus={null} metStatus={false}>
        <Vorm bijKlaar={bijKlaar} />
      </Conceptkader>
    </Kaart>
  );
}

function Vorm({ bijKlaar }: { bijKlaar: (tekst: string) => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('uitwisseling.vraag');
  const dicht = useWaaromNiet('uitwisseling.vraag');
  const concept = useConcept();
  const [ontvanger, setOntvanger] = useVeld('ontvanger', '');
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const mist = { ontvanger: ontvanger.trim() === '', reden: reden.trim() === '' };
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist.ontvanger || mist.reden) return void focusVeld(mist.ontvanger ? 'uitvoer-ontvanger' : 'uitvoer-reden');
    if (bezig || dicht !== null) return;
    if ((await geef({ ontvanger: ontvanger.trim(), reden: reden.trim() })) === null) return;
    await concept?.wis();
    await bijKlaar('Het verzoek ligt bij de burgemeester.');
  };
  return (
    <Invulvorm bijVerzend={verzend}>
      <Stapel>
        <Alinea>
          Voor een opvolgend systeem. Alles komt in een map, leesbaar zonder wachtwoord: elk dossier met alles wat is vastgelegd, ook zorgnotities en lopende zaken, de documenten, de stukken, het rooster en de instellingen. Daarom keurt de burgemeester het eerst goed.
        </Alinea>
        <Tekstveld id="uitvoer-ontvanger" label="Voor welk systeem of wie?" verplicht waarde={ontvanger} bijWijziging={setOntvanger} fout={gevraagd && mist.ontvanger ? 'Vul dit veld in.' : undefined} />
        <Tekstvak id="uitvoer-reden" label="Waarom?" uitleg="Zonder namen uit dossiers: dit blijft staan als zij zijn vernietigd." verplicht regels={2} maxTekens={2000} waarde={reden} bijWijziging={setReden} fout={gevraagd && mist.reden ? 'Vul dit veld in.' : undefined} />
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht}>{bezig ? 'Vastleggen…' : 'Vraag de burgemeester'}</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
