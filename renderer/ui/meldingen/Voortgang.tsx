import { useId, type ReactNode } from 'react';
import { Knop } from '../knoppen/Knop.tsx';

export type VoortgangProps = {
  label: ReactNode;
  /** From 0 to 1; null while it is not known how much there is. */
  deel: number | null;
  /** What is happening now, for instance `312 van 1.000 dossiers`. */
  stand?: ReactNode;
  /** Offers to stop. Say in `stand` or afterwards what has been done by then. */
  bijAnnuleren?: (() => void) | undefined;
};

/** Work that takes time: how far it is, what it is doing, and a way to stop it. */
export function Voortgang({ label, deel, stand, bijAnnuleren }: VoortgangProps) {
  const id = useId();
  return (
    <div className="ui-voortgang">
      <div className="ui-voortgang__kop">
        <label htmlFor={id} className="ui-voortgang__label">{label}</label>
        {deel !== null && <span aria-hidden="true">{Math.round(deel * 100)}%</span>}
      </div>
      <progress id={id} className="ui-voortgang__balk" max={1} value={deel ?? undefined} />
      <div className="ui-voortgang__voet">
        <span role="status">{stand}</span>
        {bijAnnuleren && <Knop soort="secundair" bijKlik={bijAnnuleren}>Annuleer</Knop>}
      </div>
    </div>
  );
}
