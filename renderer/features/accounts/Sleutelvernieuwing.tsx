import { useState } from 'react';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Knop, Melding } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import type { Bestand } from './soorten.ts';

const NAAM: Readonly<Record<Bestand, string>> = { basis: 'de basisgegevens', dossiers: 'de dossiers' };

/** After somebody left: that files need a new key, and the way to give it to them. */
export function Sleutelvernieuwing({ bestanden, bijKlaar }: { bestanden: readonly Bestand[]; bijKlaar: () => void }) {
  const mag = useMag();
  const { geef, bezig, fout, gestopt, deel, annuleer } = useWerk('sleutels.vernieuw');
  const [open, setOpen] = useState(false);
  const kan = mag('sleutels.vernieuw');
  const waaromNiet = useWaaromNiet('sleutels.vernieuw');
  const vernieuw = async (wachtwoord: string): Promise<void> => {
    if ((await geef({ wachtwoord })) === null) return;
    setOpen(false);
    bijKlaar();
  };
  return (
    <>
      <Melding
        soort="waarschuwing"
        titel={`Geef ${bestanden.map((bestand) => NAAM[bestand]).join(' en ')} een nieuwe sleutel.`}
        acties={kan && <Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setOpen(true)}>Vernieuw de sleutels</Knop>}
      >
        Iemand die weg is of minder rollen heeft, kende de oude sleutel. {kan ? 'Anderen houden hun wachtwoord.' : 'De burgemeester of de medewerker OOV kan dit doen.'}
      </Melding>
      {open && (
        <Handeling
          titel="Sleutels vernieuwen"
          doeTekst="Vernieuw de sleutels"
          bezigTekst="Sleutels worden vernieuwd…"
          duurt="Er komt een gecontroleerde kopie met een nieuwe sleutel, ook van de back-ups. Laat de computer aan."
          deel={deel}
          bijStop={annuleer}
          bezig={bezig}
          fout={fout}
          bijDoen={(wachtwoord) => void vernieuw(wachtwoord)}
          bijSluiten={() => setOpen(false)}
        >
          <Alinea>De bestanden van het archief krijgen een nieuwe sleutel. Dat duurt enkele seconden. Iedereen houdt het eigen wachtwoord.</Alinea>
          {gestopt && <Melding soort="info" titel="U hebt het vernieuwen gestopt.">De oude sleutels gelden nog. Begin opnieuw als het uitkomt.</Melding>}
        </Handeling>
      )}
    </>
  );
}
