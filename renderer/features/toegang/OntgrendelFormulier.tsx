import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { wachtTekst } from '../../../shared/tekst/wachtwoord.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { focusVeld, Gegevenslijst, Kaart, Knop, Knoppenrij, Linkknop, Melding, Selectie, Wachtwoordveld } from '../../ui/index.ts';
import { useAftellen } from '../wachtwoord/useAftellen.ts';
import { useCapsLock } from '../wachtwoord/useCapsLock.ts';

export type OntgrendelFormulierProps = {
  map: string;
  slot: Uitvoer<'archief.slot'>;
  /** Who worked in it last, if that is known. */
  accountId: string | null;
  bijOpen: (archief: OpenArchief) => void;
  terug: ReactNode;
};

const WIE = 'ontgrendel-wie';

/** Who, and the password. After too many mistakes it counts down until the next attempt. */
export function OntgrendelFormulier({ map, slot, accountId, bijOpen, terug }: OntgrendelFormulierProps) {
  const { accounts, demonstratie } = slot;
  // In the demonstration everybody has the same password; one begins as its burgemeester.
  const [wie, setWie] = useState(accountId ?? (accounts.length === 1 || demonstratie ? accounts[0]?.accountId : undefined) ?? '');
  const [wachtwoord, setWachtwoord] = useState('');
  const [leeg, setLeeg] = useState(false);
  const [gevraagd, setGevraagd] = useState(false);
  const { geef, bezig, fout } = useOpdracht('archief.ontgrendel');
  const wacht = useAftellen(fout);
  const capsLock = useCapsLock();
  const veld = useRef<HTMLInputElement>(null);
  const gekozen = accounts.find((account) => account.accountId === wie);

  const ontgrendel = async (): Promise<void> => {
    if (bezig || wacht > 0) return;
    setGevraagd(true);
    setLeeg(wachtwoord === '');
    if (wie === '') {
      focusVeld(WIE);
      return;
    }
    if (wachtwoord === '') {
      veld.current?.focus();
      return;
    }
    const archief = await geef({ map, accountId: wie, wachtwoord });
    if (archief !== null) bijOpen(archief);
    else veld.current?.select();
  };
  const bijVerzenden = (gebeurtenis: SyntheticEvent): void => {
    gebeurtenis.preventDefault();
    void ontgrendel();
  };

  return (
    <Kaart>
      {demonstratie && (
        <Melding soort="info" titel="Dit is een demonstratie met verzonnen zaken." stil>
          Iedereen heeft hier hetzelfde wachtwoord: <strong>{DEMONSTRATIE_WACHTWOORD}</strong>.{' '}
          <Linkknop bijKlik={() => setWachtwoord(DEMONSTRATIE_WACHTWOORD)}>Vul het in</Linkknop>
        </Melding>
      )}
      <form className="toegang__formulier" onSubmit={bijVerzenden}>
        {accounts.length > 1 ? (
          <Selectie
            id={WIE}
            label="Wie bent u?"
            breedte="vol"
            leegTekst="Kies uw naam"
            waarde={wie}
            bijWijziging={setWie}
            fout={gevraagd && wie === '' ? 'Kies uw naam.' : undefined}
            opties={accounts.map((account) => ({ waarde: account.accountId, tekst: `${account.naam}, ${account.ambt}${account.geschorst ? ' (geschorst)' : ''}` }))}
          />
        ) : (
          gekozen && <Gegevenslijst gegevens={[{ label: 'U bent', waarde: `${gekozen.naam}, ${gekozen.ambt}` }]} />
        )}
        <Wachtwoordveld
          label="Wachtwoord"
          waarde={wachtwoord}
          bijWijziging={(nieuw) => {
            setWachtwoord(nieuw);
            setLeeg(false);
          }}
          fout={leeg ? 'Vul uw wachtwoord in.' : undefined}
          waarschuwing={capsLock ? 'Caps Lock staat aan.' : undefined}
          beginHier
          invoerRef={veld}
        />
        <Weigering fout={fout} wacht={wacht} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig} uitgeschakeld={wacht > 0} waaromNiet={wachtTekst(wacht)}>
            {bezig ? 'Wachtwoord controleren…' : 'Ontgrendel'}
          </Knop>
          {terug}
        </Knoppenrij>
      </form>
    </Kaart>
  );
}

/** Why the archive stayed closed. The seconds count down under the button; here they would be read out one by one. */
function Weigering({ fout, wacht }: { fout: Fout | null; wacht: number }) {
  if (fout === null) return null;
  const { wat, stap } = foutTekst({ ...fout, params: { ...fout.params, wachtSeconden: 0 } });
  if (wacht > 0) return <Melding soort="fout" titel={wat}>Controleer of Caps Lock aan staat. Onder de knop ziet u wanneer u het weer kunt proberen.</Melding>;
  return <Melding soort="fout" titel={wat}>{fout.code === 'TE_VEEL_POGINGEN' ? 'U kunt het nu opnieuw proberen.' : stap}</Melding>;
}
