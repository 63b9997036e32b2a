import { useState, type SyntheticEvent } from 'react';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Knop, Knoppenrij, Tekstvak } from '../../ui/index.ts';
import { useConcept, useVeld } from '../piket/concept/useVeld.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';

export type AfwijzenProps = { voorstelId: string; bijKlaar: (bericht: string) => Promise<void>; bijTerug: () => void };

/** Turns a text down, with the reason; what is typed of that is kept. */
export function Afwijzen({ voorstelId, bijKlaar, bijTerug }: AfwijzenProps) {
  const concept = useConcept();
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const wijs = useOpdracht('sjabloon.wijsAf');
  const wijsAf = async (): Promise<void> => {
    setGevraagd(true);
    if (reden.trim() === '') return void focusVeld('sjabloon-reden');
    if ((await wijs.geef({ voorstelId, reden })) === null) return;
    await concept?.wis();
    await bijKlaar('De tekst is afgewezen. De reden staat in de geschiedenis.');
  };
  return (
    <form
      className="sjablonen__formulier"
      noValidate
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void wijsAf();
      }}
    >
      <Tekstvak
        id="sjabloon-reden"
        label="Waarom keurt u de tekst niet goed?"
        uitleg="Wie de tekst schreef, leest dit. De tekst wordt weer een concept."
        verplicht
        maxTekens={2000}
        fout={gevraagd && reden.trim() === '' ? 'Vul de reden in.' : undefined}
        waarde={reden}
        bijWijziging={setReden}
      />
      <Foutmelding fout={wijs.fout} />
      <Knoppenrij>
        <Knop type="submit" soort="primair" bezig={wijs.bezig}>Wijs af</Knop>
        <Knop bijKlik={bijTerug}>Toch niet afwijzen</Knop>
      </Knoppenrij>
    </form>
  );
}
