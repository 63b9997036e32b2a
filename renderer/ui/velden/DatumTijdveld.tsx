import { useId, type ReactNode } from 'react';
import { leesDatum, leesTijd } from '../../../shared/wth/getypt.ts';
import { IcoonKlok } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';
import { Datumveld } from './Datumveld.tsx';
import { Tijdveld } from './Tijdveld.tsx';
import type { VeldProps } from './Veld.tsx';
import { Veldgroep } from './Veldgroep.tsx';

/** Date and clock time as typed. */
export type DatumTijdTekst = { datum: string; tijd: string };
/** The same as read: `yyyy-MM-dd` and `HH:mm`, each null where it has no meaning yet. */
export type DatumTijdGelezen = { datum: string | null; tijd: string | null };

export type DatumTijdveldProps = VeldProps & {
  waarde: DatumTijdTekst;
  bijWijziging: (waarde: DatumTijdTekst, gelezen: DatumTijdGelezen) => void;
  /** Offers a button that fills in the present moment; the caller knows the time. */
  bijNu?: (() => void) | undefined;
  /** `vrijdag 27 november 2026, 23.40 uur`, made by `shared/wth`. Read out when it changes. */
  uitlezing?: ReactNode;
  /** Below the inputs: the question which of two hours is meant, when the clock goes back. */
  children?: ReactNode;
};

/**
 * A date and a clock time under one name. It does not join them to a moment: the hour that does not exist and the hour
 * that exists twice are questions for `shared/wth`. Inputs have the ids `<id>-datum` and `<id>-tijd`.
 */
export function DatumTijdveld(props: DatumTijdveldProps) {
  const eigenId = useId();
  const id = props.id ?? eigenId;
  const { waarde, bijWijziging } = props;
  const wijzig = (nieuw: DatumTijdTekst) =>
    bijWijziging(nieuw, { datum: leesDatum(nieuw.datum).waarde, tijd: leesTijd(nieuw.tijd).waarde });
  return (
    <Veldgroep {...props} id={id} legenda={props.label} dicht>
      <div className="ui-datumtijd">
        <Datumveld id={`${id}-datum`} label="Datum" waarde={waarde.datum} bijWijziging={(datum) => wijzig({ ...waarde, datum })} />
        <Tijdveld id={`${id}-tijd`} label="Tijd" waarde={waarde.tijd} bijWijziging={(tijd) => wijzig({ ...waarde, tijd })} />
        {props.bijNu && (
          <Knop soort="subtiel" icoon={<IcoonKlok />} bijKlik={props.bijNu}>
            Nu
          </Knop>
        )}
      </div>
      <div className="ui-datumtijd__uitlezing" aria-live="polite">{props.uitlezing}</div>
      {props.children}
    </Veldgroep>
  );
}
