import { useState, type ReactNode, type Ref } from 'react';
import { IcoonOog, IcoonOogDicht } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';
import { Veld, type VeldProps } from './Veld.tsx';

export type WachtwoordveldProps = VeldProps & {
  waarde: string;
  bijWijziging: (waarde: string) => void;
  /** Room under the field for a hint on strength; read out politely when it changes. */
  sterkte?: ReactNode;
  uitgeschakeld?: boolean | undefined;
  beginHier?: boolean | undefined;
  invoerRef?: Ref<HTMLInputElement> | undefined;
};

/** A password, hidden until one asks to see it. Pasting is allowed; a password store of the browser is not used. */
export function Wachtwoordveld(props: WachtwoordveldProps) {
  const [zichtbaar, setZichtbaar] = useState(false);
  return (
    <Veld {...props} uitlezing={props.sterkte} className="ui-breed-middel">
      {(koppeling) => (
        <div className="ui-veld__rij">
          <input
            {...koppeling}
            ref={props.invoerRef}
            className="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--password"
            type={zichtbaar ? 'text' : 'password'}
            value={props.waarde}
            disabled={props.uitgeschakeld}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the screen that starts with this field
            autoFocus={props.beginHier}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(gebeurtenis) => props.bijWijziging(gebeurtenis.target.value)}
          />
          <Knop
            soort="subtiel"
            icoon={zichtbaar ? <IcoonOogDicht /> : <IcoonOog />}
            bijKlik={() => setZichtbaar(!zichtbaar)}
            naam={zichtbaar ? 'Verberg wachtwoord' : 'Toon wachtwoord'}
          >
            {zichtbaar ? 'Verberg' : 'Toon'}
          </Knop>
        </div>
      )}
    </Veld>
  );
}
