import { useState } from 'react';
import { magVerlenen } from '../../../shared/contract/rollen.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, IcoonTerug, Invulvorm, Kaart, Knop, Knoppenrij, Linkknop, Paginakop, Tekstveld } from '../../ui/index.ts';
import { AmbtVelden, ambtVan } from '../accounts/AmbtVelden.tsx';
import { Rollenkeuze } from '../accounts/Rollenkeuze.tsx';
import { LEGE_VELLEN, Vellenvelden } from '../herstel/Vellenvelden.tsx';
import { NieuwWachtwoord, wachtwoordfout } from '../wachtwoord/NieuwWachtwoord.tsx';
import { eersteRollen } from './nieuwArchief.ts';

const LEEG = { vellen: LEGE_VELLEN, naam: '', ambt: '', anderAmbt: '', rollen: eersteRollen(''), wachtwoord: '', herhaling: '' };

export type HerstellenProps = { map: string; bijTerug: () => void; bijKlaar: (accountId: string) => void };

/** With two recovery sheets a new account comes in, when nobody can let anybody in any more. */
export function Herstellen({ map, bijTerug, bijKlaar }: HerstellenProps) {
  const { geef, bezig, fout } = useOpdracht('herstel.gebruik');
  const [stand, setStand] = useState(LEEG);
  const [gevraagd, setGevraagd] = useState(false);
  const zet = (deel: Partial<typeof LEEG>): void => setStand((oud) => ({ ...oud, ...deel }));
  const naam = stand.naam.trim();
  const ambt = ambtVan(stand);

  const herstel = async (): Promise<void> => {
    if (bezig) return;
    setGevraagd(true);
    const leegVel = stand.vellen.findIndex((vel) => vel.trim() === '');
    const mis = wachtwoordfout(stand, [naam]);
    const veld =
      leegVel >= 0 ? `vel-${leegVel}` : naam === '' ? 'herstel-naam' : ambt === '' ? 'herstel-ambt' : !magVerlenen(stand.rollen) ? 'herstel-rollen-burgemeester' : mis && `nieuw-${mis.veld}`;
    if (veld !== null) {
      focusVeld(veld);
      return;
    }
    const antwoord = await geef({ map, vellen: stand.vellen, naam, ambt, rollen: stand.rollen, wachtwoord: stand.wachtwoord });
    if (antwoord !== null) bijKlaar(antwoord.accountId);
  };
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={bijTerug}>Terug</Linkknop>}
        titel="Herstellen met twee vellen"
        onderregel="Voor als niemand meer toegang kan geven. U krijgt een nieuw account. Iedereen die in het logboek kijkt, ziet dat de vellen zijn gebruikt."
      />
      <Invulvorm className="toegang__formulier" bijVerzend={herstel}>
        <Kaart titel="De vellen">
          <Vellenvelden vellen={stand.vellen} gevraagd={gevraagd} bijWijziging={(vellen) => zet({ vellen })} />
        </Kaart>
        <Kaart titel="Uw nieuwe account">
          <Tekstveld
            id="herstel-naam"
            label="Uw naam"
            verplicht
            breedte="middel"
            waarde={stand.naam}
            bijWijziging={(waarde) => zet({ naam: waarde })}
            fout={gevraagd && naam === '' ? 'Vul uw naam in.' : undefined}
          />
          <AmbtVelden
            id="herstel"
            label="Uw ambt of functie"
            stand={stand}
            gevraagd={gevraagd}
            bijWijziging={(deel) => zet({ ...deel, ...(deel.ambt !== undefined && { rollen: eersteRollen(deel.ambt) }) })}
          />
          <Rollenkeuze
            id="herstel-rollen"
            uitleg="Met ten minste de rol burgemeester of medewerker OOV: u laat daarna de anderen weer binnen."
            rollen={stand.rollen}
            bijWijziging={(rollen) => zet({ rollen })}
            fout={gevraagd && !magVerlenen(stand.rollen) ? 'Kies burgemeester of medewerker Openbare Orde en Veiligheid.' : undefined}
          />
          <NieuwWachtwoord stand={stand} gevraagd={gevraagd} eigenWoorden={[naam]} label="Uw wachtwoord" bijWijziging={zet} />
        </Kaart>
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>{bezig ? 'Vellen worden gecontroleerd…' : 'Herstel de toegang'}</Knop>
          <Knop soort="subtiel" bijKlik={bijTerug}>Annuleer</Knop>
        </Knoppenrij>
      </Invulvorm>
    </>
  );
}
