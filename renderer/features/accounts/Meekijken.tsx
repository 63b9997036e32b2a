import { useArchief } from '../../app/archief.ts';
import { useMeekijken } from '../../app/useMeekijken.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { Alinea, Kaart, Knop, Knoppenrij, Toets } from '../../ui/index.ts';

/** Lets somebody look along at the screen without seeing whom it is about. */
export function Meekijken() {
  const { meekijken } = useArchief();
  const { bezig, fout, zet } = useMeekijken();
  if (meekijken) return null;
  return (
    <Kaart titel="Laten meekijken">
      <Alinea>
        Kijkt de helpdesk mee op uw scherm? Zet dit eerst aan; op elke pagina kan dat ook met <Toets toets="alt+9" />. Namen, adressen en teksten worden dan blokjes, en er kan niets worden gewijzigd. Het staat
        in het logboek.
      </Alinea>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop bezig={bezig} bijKlik={() => void zet(true)}>Begin met meekijken</Knop>
      </Knoppenrij>
    </Kaart>
  );
}
