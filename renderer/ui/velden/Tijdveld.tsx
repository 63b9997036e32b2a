import { useState, type ReactNode, type Ref } from 'react';
import { leesTijd, tijdInVeld } from '../../../shared/wth/getypt.ts';
import { tijdFoutTekst } from '../datuminvoer.ts';
import { Tekstveld } from './Tekstveld.tsx';
import type { VeldProps } from './Veld.tsx';

export type TijdveldProps = VeldProps & {
  /** The text as typed. */
  waarde: string;
  /** The text, and what it means: `HH:mm`, or null where it has no meaning yet. */
  bijWijziging: (tekst: string, tijd: string | null) => void;
  uitlezing?: ReactNode;
  uitgeschakeld?: boolean | undefined;
  alleenLezen?: boolean | undefined;
  invoerRef?: Ref<HTMLInputElement> | undefined;
};

/** A clock time, typed. `2340` is enough; on leaving the field the text is rewritten as `23.40`. */
export function Tijdveld(props: TijdveldProps) {
  const { waarde, bijWijziging } = props;
  const [verlaten, setVerlaten] = useState(false);
  const gelezen = leesTijd(waarde);
  return (
    <Tekstveld
      {...props}
      breedte="kort"
      inputMode="decimal"
      uitleg={props.uitleg ?? 'uren.minuten'}
      fout={props.fout ?? (verlaten && gelezen.fout ? tijdFoutTekst(gelezen.fout) : undefined)}
      bijWijziging={(tekst) => {
        setVerlaten(false);
        bijWijziging(tekst, leesTijd(tekst).waarde);
      }}
      bijVerlaten={() => {
        setVerlaten(true);
        if (gelezen.waarde && tijdInVeld(gelezen.waarde) !== waarde) bijWijziging(tijdInVeld(gelezen.waarde), gelezen.waarde);
      }}
    />
  );
}
