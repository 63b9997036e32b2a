import { useState } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Kaart, Knop, Knoppenrij } from '../../ui/index.ts';
import { LEGE_VELLEN, Vellenvelden } from './Vellenvelden.tsx';

/** Tries two sheets, without opening anything. */
export function VellenTesten({ bijGetest, bijSluiten }: { bijGetest: (testVoor: string) => void; bijSluiten: () => void }) {
  const { geef, bezig, fout } = useOpdracht('herstel.getest');
  const [vellen, setVellen] = useState(LEGE_VELLEN);
  const [gevraagd, setGevraagd] = useState(false);
  const test = async (): Promise<void> => {
    if (bezig) return;
    setGevraagd(true);
    const leeg = vellen.findIndex((vel) => vel.trim() === '');
    if (leeg >= 0) {
      focusVeld(`vel-${leeg}`);
      return;
    }
    const antwoord = await geef({ vellen });
    if (antwoord !== null) bijGetest(antwoord.testVoor);
  };
  return (
    <Kaart titel="Twee vellen testen">
      <Invulvorm className="ui-formulier" bijVerzend={test}>
        <Vellenvelden vellen={vellen} gevraagd={gevraagd} bijWijziging={setVellen} />
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>{bezig ? 'Vellen worden getest…' : 'Test de vellen'}</Knop>
          <Knop soort="subtiel" bijKlik={bijSluiten}>Annuleer</Knop>
        </Knoppenrij>
      </Invulvorm>
    </Kaart>
  );
}
