import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Melding } from '../../ui/index.ts';
import { SetMaken } from './SetMaken.tsx';

/** Where the card stands on its page. */
export const PAPIERKAART = 'papieren-set';

/** The set to print beforehand: how old it is, and making it anew. */
export function Papierkaart() {
  const { data, fout, herlaad } = useVraag('papier.stand', {});
  const waaromNiet = useWaaromNiet('papier.maakSet');
  return (
    <Kaart id={PAPIERKAART} titel="Papieren set">
      {data?.verouderd === true && <Melding soort="waarschuwing" stil titel="De papieren set is ouder dan wat nu geldt.">Maak de set opnieuw, druk die af en gooi de oude bladen weg.</Melding>}
      {data !== null && <Alinea>{data.gemaaktOp === null ? 'Er is nog geen papieren set gemaakt.' : `Laatst gemaakt op ${momentVoluit(data.gemaaktOp)}.`}</Alinea>}
      <Foutmelding fout={fout} />
      <SetMaken uitleg="Lege formulieren, de checklist voor de nacht en de telefoonlijst, om af te drukken voor als de computer of de stroom het niet doet." bijKlaar={herlaad} waaromNiet={waaromNiet} />
    </Kaart>
  );
}
