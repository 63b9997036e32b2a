import { useState } from 'react';
import { useArchief } from '../../app/archief.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Melding, Wachtwoordveld } from '../../ui/index.ts';
import { NieuwWachtwoord, wachtwoordfout } from '../wachtwoord/NieuwWachtwoord.tsx';

const LEEG = { huidig: '', wachtwoord: '', herhaling: '' };

/** Another password, with the present one. */
export function WachtwoordWijzigen({ naam }: { naam: string }) {
  const { gemeente } = useArchief();
  const { geef, bezig, fout } = useOpdracht('wachtwoord.wijzig');
  const waaromNiet = useWaaromNiet('wachtwoord.wijzig');
  const [stand, setStand] = useState(LEEG);
  const [gevraagd, setGevraagd] = useState(false);
  const [klaar, setKlaar] = useState(false);
  const eigenWoorden = [naam, gemeente];

  const wijzig = async (): Promise<void> => {
    if (bezig) return;
    setGevraagd(true);
    setKlaar(false);
    const mis = wachtwoordfout(stand, eigenWoorden);
    if (stand.huidig === '') focusVeld('wachtwoord-huidig');
    else if (mis !== null) focusVeld(`nieuw-${mis.veld}`);
    else if ((await geef({ huidig: stand.huidig, nieuw: stand.wachtwoord })) !== null) {
      setStand(LEEG);
      setGevraagd(false);
      setKlaar(true);
    }
  };
  return (
    <Kaart titel="Wachtwoord wijzigen">
      <Invulvorm className="ui-formulier" bijVerzend={wijzig}>
        <Wachtwoordveld
          id="wachtwoord-huidig"
          label="Uw huidige wachtwoord"
          verplicht
          waarde={stand.huidig}
          bijWijziging={(huidig) => setStand({ ...stand, huidig })}
          fout={gevraagd && stand.huidig === '' ? 'Vul uw huidige wachtwoord in.' : undefined}
        />
        <NieuwWachtwoord stand={stand} gevraagd={gevraagd} eigenWoorden={eigenWoorden} bijWijziging={(deel) => setStand({ ...stand, ...deel })} label="Nieuw wachtwoord" />
        <Foutmelding fout={fout} />
        {klaar && <Melding soort="succes" titel="Uw wachtwoord is gewijzigd.">Gebruik het nieuwe wachtwoord bij het volgende ontgrendelen.</Melding>}
        <Knoppenrij>
          <Knop type="submit" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet}>{bezig ? 'Wachtwoord wordt gewijzigd…' : 'Wijzig het wachtwoord'}</Knop>
        </Knoppenrij>
      </Invulvorm>
    </Kaart>
  );
}
