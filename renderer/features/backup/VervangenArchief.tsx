import { useState } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Bevestiging, Knop, Melding } from '../../ui/index.ts';

/** After a back-up was put back: the archive that it replaced stands aside, until somebody says that it may go. */
export function VervangenArchief({ bijKlaar }: { bijKlaar: (tekst: string) => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('backup.bevestig');
  const waaromNiet = useWaaromNiet('backup.bevestig');
  const [vraag, setVraag] = useState(false);
  const verwijder = async (): Promise<void> => {
    const antwoord = await geef({});
    setVraag(false);
    if (antwoord !== null) await bijKlaar('Het vervangen archief is verwijderd.');
  };
  return (
    <>
      <Melding
        soort="info"
        stil
        titel="Er is een back-up teruggezet. Het vervangen archief staat er nog."
        acties={<Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setVraag(true)}>Verwijder het vervangen archief</Knop>}
      >
        Kijk eerst of alles er is. Klopt het niet, zet dan ‘Het vervangen archief’ terug zoals een back-up.
      </Melding>
      <Foutmelding fout={fout} />
      <Bevestiging
        open={vraag}
        gevaar
        titel="Het vervangen archief verwijderen?"
        bevestigTekst="Verwijder het vervangen archief"
        bezig={bezig}
        bijBevestigen={() => void verwijder()}
        bijAnnuleren={() => setVraag(false)}
      >
        Wat alleen daarin staat, is dan weg. Dat kan niet ongedaan worden gemaakt.
      </Bevestiging>
    </>
  );
}
