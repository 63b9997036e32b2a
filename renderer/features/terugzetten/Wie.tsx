import { useState } from 'react';
import type { Invoer, Uitvoer } from '../../../shared/contract/contract.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { wachtTekst } from '../../../shared/tekst/wachtwoord.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Selectie, Voortgang, Wachtwoordveld } from '../../ui/index.ts';
import { useAftellen } from '../wachtwoord/useAftellen.ts';
import type { Keuze } from './Keuzelijst.tsx';

/** A back-up that was opened and read, and with what. */
export type Gezien = { vraag: Invoer<'terugzetten.bekijk'>; overzicht: Uitvoer<'terugzetten.bekijk'> };

/** Who puts it back, with his password; opens the back-up and reads all of it. */
export function Wie({ map, kopie, bijGezien }: { map: string; kopie: Keuze; bijGezien: (gezien: Gezien) => void }) {
  const { data, fout: wieFout } = useVraag('terugzetten.wie', { map, bron: kopie.map });
  const { geef, bezig, fout } = useOpdracht('terugzetten.bekijk');
  const [accountId, setAccountId] = useState('');
  const [wachtwoord, setWachtwoord] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const wacht = useAftellen(fout);
  if (data === null) return <Foutmelding fout={wieFout} />;
  const { accounts, sleutels } = data;
  const wie = accountId !== '' || accounts.length !== 1 ? accountId : (accounts[0]?.accountId ?? '');
  const bekijk = async (): Promise<void> => {
    if (bezig || wacht > 0) return;
    setGevraagd(true);
    if (wie === '' || wachtwoord === '') {
      focusVeld(wie === '' ? 'terug-wie' : 'terug-wachtwoord');
      return;
    }
    const vraag = { map, bron: kopie.map, accountId: wie, wachtwoord };
    const overzicht = await geef(vraag);
    if (overzicht !== null) bijGezien({ vraag, overzicht });
  };
  const datum = kopie.gegevens === null ? '' : momentVoluit(kopie.gegevens.gemaakt);
  return (
    <Kaart titel={`De back-up van ${datum}`}>
      {accounts.length === 0 ? (
        <Alinea>Niemand die nu toegang heeft, kan deze back-up terugzetten. Dat kan alleen de burgemeester, de medewerker OOV of de beheerder.</Alinea>
      ) : (
        <Invulvorm className="toegang__formulier" bijVerzend={bekijk}>
          <Selectie
            id="terug-wie"
            label="Wie bent u?"
            uitleg="De burgemeester, de medewerker OOV of de beheerder."
            leegTekst="Kies uw naam"
            waarde={wie}
            bijWijziging={setAccountId}
            opties={accounts.map((account) => ({ waarde: account.accountId, tekst: `${account.naam}, ${account.ambt}` }))}
            fout={gevraagd && wie === '' ? 'Kies wie u bent.' : undefined}
          />
          <Wachtwoordveld
            id="terug-wachtwoord"
            label={sleutels === 'nu' ? 'Uw wachtwoord' : 'Uw wachtwoord van toen'}
            uitleg={sleutels === 'nu' ? undefined : 'Het wachtwoord dat u had toen deze back-up werd gemaakt.'}
            waarde={wachtwoord}
            bijWijziging={setWachtwoord}
            beginHier
            fout={gevraagd && wachtwoord === '' ? 'Vul uw wachtwoord in.' : undefined}
          />
          {bezig && <Voortgang label="De back-up wordt geopend en helemaal gelezen." deel={null} />}
          <Foutmelding fout={fout} />
          <Knoppenrij>
            <Knop soort="primair" type="submit" bezig={bezig} uitgeschakeld={wacht > 0} waaromNiet={wachtTekst(wacht)}>
              {bezig ? 'Back-up wordt gelezen…' : 'Bekijk wat erin zit'}
            </Knop>
          </Knoppenrij>
          <Alinea soort="klein">Er verandert nog niets.</Alinea>
        </Invulvorm>
      )}
    </Kaart>
  );
}
