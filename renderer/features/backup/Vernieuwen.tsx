import { useState } from 'react';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Knop } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';

/** Gives older back-ups the present keys. */
export function Vernieuwen({ bijKlaar }: { bijKlaar: (tekst: string) => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('backup.vernieuw');
  const [open, setOpen] = useState(false);
  const vernieuw = async (wachtwoord: string): Promise<void> => {
    const antwoord = await geef({ wachtwoord });
    if (antwoord === null) return;
    setOpen(false);
    const { vernieuwd, rest } = antwoord;
    await bijKlaar(rest === 0 ? `${vernieuwd} back-ups hebben de sleutels van nu.` : `${vernieuwd} back-ups zijn vernieuwd. ${rest} kon uw account niet openen: vraag een collega die toen al toegang had.`);
  };
  return (
    <>
      <Knop bijKlik={() => setOpen(true)}>Vernieuw de back-ups</Knop>
      {open && (
        <Handeling
          titel="Back-ups vernieuwen"
          doeTekst="Vernieuw de back-ups"
          bezigTekst="Back-ups worden vernieuwd…"
          duurt="Elke back-up wordt geopend, gecontroleerd en vervangen. Laat de computer aan."
          bezig={bezig}
          fout={fout}
          bijDoen={(wachtwoord) => void vernieuw(wachtwoord)}
          bijSluiten={() => setOpen(false)}
        >
          <Alinea>Oude back-ups krijgen de sleutels van nu. Daarna opent wie weg is er geen meer.</Alinea>
        </Handeling>
      )}
    </>
  );
}
