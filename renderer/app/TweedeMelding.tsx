import { useEffect, useRef } from 'react';
import { Knop, Knoppenrij, Melding, useSneltoets } from '../ui/index.ts';

const TERUG = 'tweede-melding-terug';

/** Asks whether a second melding is meant while one is on screen. The focus comes here, and goes back to where it was. */
export function TweedeMelding({ bijNieuw, bijTerug }: { bijNieuw: () => void; bijTerug: () => void }) {
  const eerder = useRef<Element | null>(null);
  useEffect(() => {
    eerder.current = document.activeElement;
    document.getElementById(TERUG)?.focus();
  }, []);
  const terug = (): void => {
    bijTerug();
    if (eerder.current instanceof HTMLElement) eerder.current.focus();
  };
  useSneltoets('escape', terug);
  return (
    <Melding
      soort="waarschuwing"
      titel="U bent al in een melding."
      acties={
        <Knoppenrij>
          <Knop soort="primair" id={TERUG} bijKlik={terug} sneltoets="escape">Terug naar deze melding</Knop>
          <Knop bijKlik={bijNieuw} sneltoets="f2">Begin een tweede melding</Knop>
        </Knoppenrij>
      }
    >
      Druk nog eens op F2 voor een tweede melding. Deze blijft bewaard, en staat in de lijst met dossiers.
    </Melding>
  );
}
