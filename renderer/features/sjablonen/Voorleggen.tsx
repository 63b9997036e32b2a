import { useState } from 'react';
import { isGoedTeKeuren } from '../../../shared/documenten/keuring/vorm.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Bevestiging, Kaart, Knop, Knoppenrij, Tekstvak } from '../../ui/index.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import type { Proef } from './useProef.ts';
import type { Sjabloonwerk } from './useSjabloonwerk.ts';

export type VoorleggenProps = { soort: DocumentSoort; werk: Sjabloonwerk; proef: Proef; geldend: string; bijKlaar: (bericht: string) => Promise<void> };

/** Why the text cannot be put before a colleague yet; `null` when it can. */
function waaromNiet({ werk, proef, geldend }: VoorleggenProps): string | null {
  if (!werk.isConcept || werk.tekst === geldend) return 'De tekst is gelijk aan de tekst die geldt.';
  return isGoedTeKeuren(proef.uitslag?.bevindingen ?? []) ? null : 'Verbeter eerst wat er niet goed is.';
}

/** The draft is put before a colleague, with a word why; or thrown away. */
export function Voorleggen(props: VoorleggenProps) {
  const { soort, werk, bijKlaar } = props;
  const legVoor = useOpdracht('sjabloon.legVoor');
  const gooiWeg = useOpdracht('sjabloon.gooiWeg');
  const [weg, setWeg] = useState(false);
  const reden = waaromNiet(props);

  const leg = async (): Promise<void> => {
    if (!(await werk.bewaarder.nu())) return;
    if ((await legVoor.geef({ soort })) !== null) await bijKlaar('De tekst ligt voor aan een collega. Tot die oordeelt, blijft gelden wat nu geldt.');
  };
  const gooi = async (): Promise<void> => {
    await werk.bewaarder.stop();
    const antwoord = await gooiWeg.geef({ soort });
    setWeg(false);
    if (antwoord === null) return werk.bewaarder.hervat();
    werk.bewaarder.klaar();
    await bijKlaar('Het concept is weggegooid. Hier staat weer de tekst die geldt.');
  };
  return (
    <Kaart titel="Voorleggen">
      <Tekstvak label="Toelichting voor wie beoordeelt" uitleg="Wat verandert er, en waarom?" regels={2} maxTekens={2000} waarde={werk.toelichting} bijWijziging={(toelichting) => werk.wijzig({ toelichting })} />
      <Conceptstatus bewaarder={werk.bewaarder} bewaarbaar />
      <Foutmelding fout={legVoor.fout ?? gooiWeg.fout} />
      <Knoppenrij>
        <Knop soort="primair" bezig={legVoor.bezig} uitgeschakeld={reden !== null} waaromNiet={reden} bijKlik={() => void leg()}>Leg voor aan een collega</Knop>
        {werk.isConcept && <Knop bijKlik={() => setWeg(true)}>Gooi het concept weg…</Knop>}
      </Knoppenrij>
      <Bevestiging open={weg} titel="Het concept weggooien?" bevestigTekst="Gooi weg" gevaar bezig={gooiWeg.bezig} bijBevestigen={() => void gooi()} bijAnnuleren={() => setWeg(false)}>
        Wat u of een collega schreef, is dan weg. De tekst die geldt, verandert niet.
      </Bevestiging>
    </Kaart>
  );
}
