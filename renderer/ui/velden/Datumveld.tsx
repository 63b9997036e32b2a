import { useState, type ReactNode, type Ref } from 'react';
import { datumInVeld, leesDatum } from '../../../shared/wth/getypt.ts';
import { datumFoutTekst } from '../datuminvoer.ts';
import { Tekstveld } from './Tekstveld.tsx';
import type { VeldProps } from './Veld.tsx';

export type DatumveldProps = VeldProps & {
  /** The text as typed. */
  waarde: string;
  /** The text, and what it means: `yyyy-MM-dd`, or null where it has no meaning yet. */
  bijWijziging: (tekst: string, datum: string | null) => void;
  /** First of the hundred years in which `85` is sought; for a date of birth the present year minus 99. */
  eersteJaar?: number | undefined;
  /** What the date comes down to, beside the field: `maandag 7 december 2026`. Made by `shared/wth`. */
  uitlezing?: ReactNode;
  uitgeschakeld?: boolean | undefined;
  alleenLezen?: boolean | undefined;
  invoerRef?: Ref<HTMLInputElement> | undefined;
};

/**
 * A date, typed. Tolerant while typing; on leaving the field the text is rewritten as `07-12-2026`, or, where it cannot be
 * read, left as it is with an explanation.
 */
export function Datumveld(props: DatumveldProps) {
  const { waarde, bijWijziging, eersteJaar } = props;
  const [verlaten, setVerlaten] = useState(false);
  const gelezen = leesDatum(waarde, eersteJaar);
  // Who is told to fill in a date that he did fill in, reads why it is none.
  const onleesbaar = (verlaten || props.fout !== undefined) && gelezen.fout ? datumFoutTekst(gelezen.fout) : null;
  return (
    <Tekstveld
      {...props}
      breedte="kort"
      inputMode="numeric"
      uitleg={props.uitleg ?? 'dag-maand-jaar'}
      fout={onleesbaar ?? props.fout}
      bijWijziging={(tekst) => {
        setVerlaten(false);
        bijWijziging(tekst, leesDatum(tekst, eersteJaar).waarde);
      }}
      bijVerlaten={() => {
        setVerlaten(true);
        if (gelezen.waarde && datumInVeld(gelezen.waarde) !== waarde) bijWijziging(datumInVeld(gelezen.waarde), gelezen.waarde);
      }}
    />
  );
}
