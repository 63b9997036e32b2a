import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { klas } from '../klas.ts';
import { Veld, type VeldProps } from './Veld.tsx';

/** Width of an input, chosen by what has to fit in it: a number, a name, a whole line. */
export type VeldBreedte = 'kort' | 'middel' | 'vol';

export type TekstveldProps = VeldProps & {
  waarde: string;
  bijWijziging: (waarde: string) => void;
  /** When the field loses focus. */
  bijVerlaten?: (() => void) | undefined;
  bijToets?: ((gebeurtenis: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  type?: 'text' | 'tel' | 'email' | 'search' | undefined;
  inputMode?: 'numeric' | 'decimal' | undefined;
  breedte?: VeldBreedte | undefined;
  alleenLezen?: boolean | undefined;
  uitgeschakeld?: boolean | undefined;
  /** Placed beside the input: a unit, a button. Where it comes and goes pass null for nothing, so that the input stays the same one. */
  ernaast?: ReactNode;
  uitlezing?: ReactNode;
  /** Example inside the empty field. Never the only place where the format is explained. */
  voorbeeld?: string | undefined;
  /** Takes focus when it appears; one field a screen. */
  beginHier?: boolean | undefined;
  invoerRef?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. The browser offers no earlier values and sends nothing to a spelling service. */
export function Tekstveld(props: TekstveldProps) {
  const { waarde, bijWijziging, breedte = 'vol', type = 'text' } = props;
  return (
    <Veld {...props} className={`ui-breed-${breedte}`}>
      {(koppeling) => {
        const invoer = (
          <input
            {...koppeling}
            ref={props.invoerRef}
            className={klas('utrecht-textbox utrecht-textbox--html-input', type === 'tel' && 'utrecht-textbox--numeric')}
            type={type}
            inputMode={props.inputMode}
            value={waarde}
            placeholder={props.voorbeeld}
            readOnly={props.alleenLezen}
            disabled={props.uitgeschakeld}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the one field that a screen starts with
            autoFocus={props.beginHier}
            autoComplete="off"
            spellCheck={false}
            onChange={(gebeurtenis) => bijWijziging(gebeurtenis.target.value)}
            onBlur={props.bijVerlaten}
            onKeyDown={props.bijToets}
          />
        );
        return props.ernaast === undefined ? invoer : <div className="ui-veld__rij">{invoer}{props.ernaast}</div>;
      }}
    </Veld>
  );
}
