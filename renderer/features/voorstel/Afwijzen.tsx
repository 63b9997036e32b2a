import { useEffect, useState } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Tekstvak } from '../../ui/index.ts';
import { useConcept } from '../eigenformulier/useVeld.ts';

export type AfwijzenProps = { voorstelId: string; reden: string; bijReden: (reden: string) => void; /** What is turned down, to begin a sentence with. */ hoofd: string; bijKlaar: (bericht: string) => Promise<void>; bijTerug: () => void };

/** Turns a text or a letterhead down, with the reason; what is typed of that is kept. */
export function Afwijzen({ voorstelId, reden, bijReden, hoofd, bijKlaar, bijTerug }: AfwijzenProps) {
  const concept = useConcept();
  const [gevraagd, setGevraagd] = useState(false);
  const wijs = useOpdracht('sjabloon.wijsAf');
  useEffect(() => void focusVeld('sjabloon-reden'), []);
  const wijsAf = async (): Promise<void> => {
    setGevraagd(true);
    if (reden.trim() === '') return void focusVeld('sjabloon-reden');
    if ((await wijs.geef({ voorstelId, reden })) === null) return;
    await concept?.wis();
    await bijKlaar(`${hoofd} is afgewezen. De reden blijft erbij staan.`);
  };
  return (
    <Invulvorm className="voorstel__formulier" bijVerzend={wijsAf}>
      <Tekstvak
        id="sjabloon-reden"
        label={`Waarom keurt u ${hoofd.charAt(0).toLowerCase()}${hoofd.slice(1)} niet goed?`}
        uitleg={`Wie voorlegde, leest dit. ${hoofd} wordt weer een concept.`}
        verplicht
        maxTekens={2000}
        fout={gevraagd && reden.trim() === '' ? 'Vul de reden in.' : undefined}
        waarde={reden}
        bijWijziging={bijReden}
      />
      <Foutmelding fout={wijs.fout} />
      <Knoppenrij>
        <Knop type="submit" soort="primair" bezig={wijs.bezig}>Wijs af</Knop>
        <Knop bijKlik={bijTerug}>Toch niet afwijzen</Knop>
      </Knoppenrij>
    </Invulvorm>
  );
}
