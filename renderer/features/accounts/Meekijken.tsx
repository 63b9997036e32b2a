import { useArchief, useVernieuwArchief } from '../../app/archief.ts';
import { schrijfAllesWeg } from '../../app/vergrendelen.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Knop, Knoppenrij } from '../../ui/index.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';

/** Lets somebody look along at the screen without seeing whom it is about. */
export function Meekijken() {
  const { meekijken } = useArchief();
  const vernieuw = useVernieuwArchief();
  const { geef, bezig, fout } = useOpdracht('meekijken.zet');
  const begin = async (): Promise<void> => {
    await schrijfAllesWeg();
    if ((await geef({ aan: true })) !== null) await vernieuw();
  };
  if (meekijken) return null;
  return (
    <Kaart titel="Laten meekijken">
      <Alinea>
        Kijkt de helpdesk mee op uw scherm? Zet dit eerst aan. Namen, adressen en teksten worden dan blokjes, en er kan niets worden gewijzigd. Het staat
        in het logboek.
      </Alinea>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop bezig={bezig} bijKlik={() => void begin()}>Begin met meekijken</Knop>
      </Knoppenrij>
    </Kaart>
  );
}
