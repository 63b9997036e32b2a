import { Knop, Melding } from '../ui/index.ts';
import { useMeekijken } from './useMeekijken.ts';

/** Above every page while somebody looks along: that names and texts are hidden, and the way to end it. */
export function Meekijkband() {
  const { bezig, zet } = useMeekijken();
  return (
    <Melding soort="waarschuwing" titel="Er kijkt iemand mee: namen, adressen en teksten zijn vervangen door blokjes." acties={<Knop bezig={bezig} bijKlik={() => void zet(false)}>Stop meekijken</Knop>}>
      U kunt alles bekijken en niets wijzigen. Dit staat in het logboek.
    </Melding>
  );
}
