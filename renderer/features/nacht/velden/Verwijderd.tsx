import { useEffect, useRef } from 'react';
import { Knop } from '../../../ui/index.ts';

/** In place of a row that was taken away: a way to get it back. Takes the focus, which would otherwise be lost with the row. */
export function Verwijderd({ wat, bijHerstel }: { wat: string; bijHerstel: () => void }) {
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => knop.current?.focus(), [wat]);
  return (
    <div className="nacht-verwijderd" role="status">
      <span>{wat} is verwijderd.</span>
      <Knop soort="subtiel" knopRef={knop} bijKlik={bijHerstel}>Zet terug</Knop>
    </div>
  );
}
