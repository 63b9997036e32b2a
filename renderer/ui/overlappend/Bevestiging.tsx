import type { ReactNode } from 'react';
import { Knop } from '../knoppen/Knop.tsx';
import { Dialoog } from './Dialoog.tsx';

export type BevestigingProps = {
  open: boolean;
  titel: ReactNode;
  /** What will happen, and whether it can be undone. */
  children?: ReactNode;
  /** Says what is done: `Verwijder de stukken`, never `OK`. */
  bevestigTekst: string;
  annuleerTekst?: string | undefined;
  /** It cannot be undone. */
  gevaar?: boolean | undefined;
  bezig?: boolean | undefined;
  bijBevestigen: () => void;
  bijAnnuleren: () => void;
};

/** A question before something that counts. Escape means no. */
export function Bevestiging(props: BevestigingProps) {
  return (
    <Dialoog
      vraag
      open={props.open}
      titel={props.titel}
      bijSluiten={props.bijAnnuleren}
      acties={
        <>
          <Knop soort={props.gevaar ? 'gevaar' : 'primair'} bezig={props.bezig} bijKlik={props.bijBevestigen}>{props.bevestigTekst}</Knop>
          <Knop soort="secundair" bijKlik={props.bijAnnuleren}>{props.annuleerTekst ?? 'Annuleer'}</Knop>
        </>
      }
    >
      {props.children}
    </Dialoog>
  );
}
