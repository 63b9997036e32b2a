import { useState } from 'react';
import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import { Rollenkeuze } from './Rollenkeuze.tsx';

/** Other roles for an account. */
export function RollenWijzigen({ account, bijKlaar, bijSluiten }: { account: AccountRegel; bijKlaar: (tekst: string) => void; bijSluiten: () => void }) {
  const { geef, bezig, fout } = useOpdracht('account.wijzigRollen');
  const [rollen, setRollen] = useState(account.rollen);
  const [gevraagd, setGevraagd] = useState(false);
  const wijzig = async (wachtwoord: string): Promise<void> => {
    if ((await geef({ accountId: account.accountId, rollen, wachtwoord })) !== null) bijKlaar(`De rollen van ${account.naam} zijn gewijzigd.`);
  };
  return (
    <Handeling
      titel={`Rollen van ${account.naam}`}
      doeTekst="Wijzig de rollen"
      bezigTekst="Rollen worden gewijzigd…"
      bezig={bezig}
      fout={fout}
      controleer={() => {
        setGevraagd(true);
        if (rollen.length === 0) focusVeld('wijzig-rollen-burgemeester');
        return rollen.length > 0;
      }}
      bijDoen={(wachtwoord) => void wijzig(wachtwoord)}
      bijSluiten={bijSluiten}
    >
      <Rollenkeuze
        id="wijzig-rollen"
        uitleg="Wat u weghaalt stopt meteen. Een nieuwe rol met dossiers telt pas als een tweede persoon toegang geeft."
        rollen={rollen}
        bijWijziging={setRollen}
        fout={gevraagd && rollen.length === 0 ? 'Kies ten minste één rol.' : undefined}
      />
    </Handeling>
  );
}
