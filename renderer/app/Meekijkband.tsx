import { useOpdracht } from '../bridge/useOpdracht.ts';
import { Knop, Melding } from '../ui/index.ts';
import { useVernieuwArchief } from './archief.ts';

/** Above every page while somebody looks along: that names and texts are hidden, and the way to end it. */
export function Meekijkband() {
  const stop = useStopMeekijken();
  return (
    <Melding soort="waarschuwing" titel="Er kijkt iemand mee: namen, adressen en teksten zijn vervangen door blokjes." acties={<Knop bezig={stop.bezig} bijKlik={stop.stop}>Stop meekijken</Knop>}>
      U kunt alles bekijken en niets wijzigen. Dit staat in het logboek.
    </Melding>
  );
}

function useStopMeekijken(): { bezig: boolean; stop: () => void } {
  const vernieuw = useVernieuwArchief();
  const { geef, bezig } = useOpdracht('meekijken.zet');
  const stop = async (): Promise<void> => {
    if ((await geef({ aan: false })) !== null) await vernieuw();
  };
  return { bezig, stop: () => void stop() };
}
