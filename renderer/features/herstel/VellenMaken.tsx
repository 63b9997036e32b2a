import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Melding, Tekstveld } from '../../ui/index.ts';
import { EigenWachtwoord } from '../wachtwoord/EigenWachtwoord.tsx';

/** What was written, and where. */
export type Vellen = NonNullable<Uitvoer<'herstel.maakVellen'>['vellen']>;
type Kantoren = [string, string, string];
const PLAATSEN = [0, 1, 2] as const;
const VOORSTEL: Kantoren = ['Kluis van de burgemeester', 'Openbare Orde en Veiligheid', 'Archief'];

export type VellenMakenProps = {
  opnieuw: boolean;
  bijGemaakt: (vellen: Vellen) => void;
  /** Where one can do without. */
  bijSluiten?: (() => void) | undefined;
};

/** Makes three sheets as Word files in a folder that is asked for. */
export function VellenMaken({ opnieuw, bijGemaakt, bijSluiten }: VellenMakenProps) {
  const { geef, bezig, fout } = useOpdracht('herstel.maakVellen');
  const waaromNiet = useWaaromNiet('herstel.maakVellen');
  const [kantoren, setKantoren] = useState<Kantoren>(VOORSTEL);
  const [wachtwoord, setWachtwoord] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const [afgebroken, setAfgebroken] = useState(false);

  const maak = async (): Promise<void> => {
    if (bezig) return;
    setGevraagd(true);
    setAfgebroken(false);
    const leeg = kantoren.findIndex((kantoor) => kantoor.trim() === '');
    if (leeg >= 0) focusVeld(`kantoor-${leeg}`);
    else if (wachtwoord === '') focusVeld('vellen-wachtwoord');
    else {
      const antwoord = await geef({ kantoren, wachtwoord });
      if (antwoord === null) return;
      setAfgebroken(antwoord.vellen === null);
      if (antwoord.vellen === null) return;
      setWachtwoord('');
      setGevraagd(false);
      bijGemaakt(antwoord.vellen);
    }
  };
  return (
    <Kaart titel={opnieuw ? 'Nieuwe vellen maken' : 'Vellen maken'}>
      <Invulvorm className="ui-formulier" bijVerzend={maak}>
        <Alinea>
          U kiest een map; daar komen drie Word-bestanden. {opnieuw && 'De vellen van nu werken daarna niet meer.'} Kies drie plaatsen waar niet dezelfde
          persoon bij kan.
        </Alinea>
        {PLAATSEN.map((plaats) => (
          <Tekstveld
            key={plaats}
            id={`kantoor-${plaats}`}
            label={`Waar komt vel ${plaats + 1} te liggen?`}
            verplicht
            breedte="middel"
            waarde={kantoren[plaats]}
            bijWijziging={(waarde) => setKantoren((oud) => oud.with(plaats, waarde) as Kantoren)}
            fout={gevraagd && kantoren[plaats].trim() === '' ? 'Vul de plaats in.' : undefined}
          />
        ))}
        <EigenWachtwoord id="vellen-wachtwoord" waarde={wachtwoord} bijWijziging={setWachtwoord} gevraagd={gevraagd} />
        <Foutmelding fout={fout} />
        {afgebroken && <Melding soort="info" titel="Er zijn geen vellen gemaakt.">U koos geen map. Wat er was, blijft gelden.</Melding>}
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet}>
            {bezig ? 'Vellen worden gemaakt…' : 'Kies een map en maak de vellen'}
          </Knop>
          {bijSluiten !== undefined && <Knop soort="subtiel" bijKlik={bijSluiten}>Annuleer</Knop>}
        </Knoppenrij>
      </Invulvorm>
    </Kaart>
  );
}
