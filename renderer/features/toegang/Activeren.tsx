import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { wachtTekst } from '../../../shared/tekst/wachtwoord.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, IcoonTerug, Invulvorm, Kaart, Knop, Knoppenrij, Leescode, Linkknop, Paginakop, Tekstveld } from '../../ui/index.ts';
import { NieuwWachtwoord, wachtwoordfout } from '../wachtwoord/NieuwWachtwoord.tsx';
import { useAftellen } from '../wachtwoord/useAftellen.ts';

const LEEG = { code: '', wachtwoord: '', herhaling: '' };

export type ActiverenProps = { map: string; bijTerug: () => void; bijKlaar: (accountId: string) => void };

/** With a one-time code a person makes an account his own. */
export function Activeren({ map, bijTerug, bijKlaar }: ActiverenProps) {
  const { geef, bezig, fout } = useOpdracht('account.activeer');
  const [stand, setStand] = useState(LEEG);
  const [gevraagd, setGevraagd] = useState(false);
  const [klaar, setKlaar] = useState<Uitvoer<'account.activeer'> | null>(null);
  const wacht = useAftellen(fout);

  const activeer = async (): Promise<void> => {
    if (bezig || wacht > 0) return;
    setGevraagd(true);
    const mis = wachtwoordfout(stand, []);
    if (stand.code.trim() === '') focusVeld('activeer-code');
    else if (mis !== null) focusVeld(`nieuw-${mis.veld}`);
    else setKlaar(await geef({ map, code: stand.code, wachtwoord: stand.wachtwoord }));
  };
  if (klaar !== null) return <Geactiveerd {...klaar} bijVerder={() => bijKlaar(klaar.accountId)} />;
  return (
    <>
      <Paginakop terug={<Linkknop icoon={<IcoonTerug />} bijKlik={bijTerug}>Terug</Linkknop>} titel="Account activeren" onderregel="Met de eenmalige code van de beheerder kiest u uw eigen wachtwoord." />
      <Invulvorm className="toegang__formulier" bijVerzend={activeer}>
        <Kaart>
          <Tekstveld
            id="activeer-code"
            label="Eenmalige code"
            uitleg="Streepjes, spaties en hoofdletters maken niet uit."
            verplicht
            beginHier
            breedte="middel"
            waarde={stand.code}
            bijWijziging={(code) => setStand({ ...stand, code })}
            fout={gevraagd && stand.code.trim() === '' ? 'Vul de code in.' : undefined}
          />
          <NieuwWachtwoord stand={stand} gevraagd={gevraagd} eigenWoorden={[]} label="Uw eigen wachtwoord" bijWijziging={(deel) => setStand({ ...stand, ...deel })} />
          <Foutmelding fout={fout} />
          <Knoppenrij>
            <Knop soort="primair" type="submit" bezig={bezig} uitgeschakeld={wacht > 0} waaromNiet={wachtTekst(wacht)}>
              {bezig ? 'Code controleren…' : 'Activeer het account'}
            </Knop>
            <Knop soort="subtiel" bijKlik={bijTerug}>Annuleer</Knop>
          </Knoppenrij>
        </Kaart>
      </Invulvorm>
    </>
  );
}

function Geactiveerd({ naam, ambt, kenmerk, bijVerder }: Uitvoer<'account.activeer'> & { bijVerder: () => void }) {
  return (
    <>
      <Paginakop titel="Uw account is klaar" onderregel={`${naam}, ${ambt}`} />
      <Kaart>
        <Alinea>Werkt u met dossiers? Dan geeft een collega u nog toegang. Bel de burgemeester of de medewerker Openbare Orde en Veiligheid en lees dit kenmerk voor:</Alinea>
        <Leescode>{kenmerk}</Leescode>
        <Alinea soort="klein">U vindt het kenmerk terug op de pagina ‘Mijn account’. Het is geen geheim.</Alinea>
        <Knoppenrij>
          <Knop soort="primair" bijKlik={bijVerder}>Verder naar ontgrendelen</Knop>
        </Knoppenrij>
      </Kaart>
    </>
  );
}
