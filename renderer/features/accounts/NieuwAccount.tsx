import { useState } from 'react';
import { rollenVanAmbt, heeftDossierrol, type Rol } from '../../../shared/contract/rollen.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Melding, Tekstveld } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import { AmbtVelden, ambtVan } from './AmbtVelden.tsx';
import { Codekaart } from './Codekaart.tsx';
import { Rollenkeuze } from './Rollenkeuze.tsx';
import type { Uitgegeven } from './soorten.ts';

const LEEG = { naam: '', ambt: '', anderAmbt: '', rollen: [] as Rol[] };

export type NieuwAccountProps = {
  /** Nobody but who makes this account could give it access: then nobody can. */
  niemandAnders: boolean;
  bijGemaakt: () => Promise<void>;
  bijSluiten: () => void;
};

/** Makes an account for a colleague, and shows the code with which he makes it his own. */
export function NieuwAccount({ niemandAnders, bijGemaakt, bijSluiten }: NieuwAccountProps) {
  const { geef, bezig, fout } = useOpdracht('account.maak');
  const [stand, setStand] = useState(LEEG);
  const [gevraagd, setGevraagd] = useState(false);
  const [uitgegeven, setUitgegeven] = useState<Uitgegeven | null>(null);
  const ambt = ambtVan(stand);
  const naam = stand.naam.trim();

  const controleer = (): boolean => {
    setGevraagd(true);
    const mist = naam === '' ? 'account-naam' : ambt === '' ? 'account-ambt' : stand.rollen.length === 0 ? 'account-rollen-burgemeester' : null;
    if (mist !== null) focusVeld(mist);
    return mist === null;
  };
  const maak = async (wachtwoord: string): Promise<void> => {
    const antwoord = await geef({ naam, ambt, rollen: stand.rollen, wachtwoord });
    if (antwoord === null) return;
    setUitgegeven(antwoord);
    await bijGemaakt();
  };
  if (uitgegeven !== null) return <Codekaart naam={naam} uitgegeven={uitgegeven} bijKlaar={bijSluiten} />;
  return (
    <Handeling
      titel="Nieuw account"
      doeTekst="Maak het account"
      bezigTekst="Account wordt gemaakt…"
      bezig={bezig}
      fout={fout}
      controleer={controleer}
      bijDoen={(wachtwoord) => void maak(wachtwoord)}
      bijSluiten={bijSluiten}
    >
      <Tekstveld
        id="account-naam"
        label="Naam"
        uitleg="Zoals die bij een besluit staat, bijvoorbeeld mr. A.B. de Vries"
        verplicht
        waarde={stand.naam}
        bijWijziging={(waarde) => setStand({ ...stand, naam: waarde })}
        fout={gevraagd && naam === '' ? 'Vul de naam in.' : undefined}
      />
      <AmbtVelden
        id="account"
        label="Ambt of functie"
        stand={stand}
        gevraagd={gevraagd}
        bijWijziging={(deel) => setStand({ ...stand, ...deel, ...(deel.ambt !== undefined && { rollen: rollenVanAmbt(deel.ambt) }) })}
      />
      <Rollenkeuze
        id="account-rollen"
        uitleg="Volgen uit het ambt. Meer dan één mag; geef niet meer dan nodig is."
        rollen={stand.rollen}
        bijWijziging={(rollen) => setStand({ ...stand, rollen })}
        fout={gevraagd && stand.rollen.length === 0 ? 'Kies ten minste één rol.' : undefined}
      />
      {heeftDossierrol(stand.rollen) && niemandAnders && (
        <Melding soort="waarschuwing" titel="Bij dit account kan voorlopig niemand toegang geven." stil>
          U bent de enige die toegang tot de dossiers geeft, en bij een account dat u zelf maakt mag u dat niet. Laat een andere beheerder dit account maken. Is die
          er nog niet? Maak dan eerst een account met alleen de rol beheerder.
        </Melding>
      )}
      {heeftDossierrol(stand.rollen) && !niemandAnders && (
        <Alinea soort="klein">Dossiers ziet deze collega pas als de burgemeester of de medewerker OOV daarna toegang geeft. U kunt dat niet zelf doen voor een account dat u maakte.</Alinea>
      )}
    </Handeling>
  );
}
