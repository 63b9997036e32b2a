import type { ReactNode } from 'react';
import { klas } from '../klas.ts';
import { IcoonFout, IcoonInfo, IcoonKlaar, IcoonSluiten, IcoonWaarschuwing } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';

export type MeldingSoort = 'info' | 'succes' | 'waarschuwing' | 'fout';

export type MeldingProps = {
  soort: MeldingSoort;
  titel?: ReactNode;
  children?: ReactNode;
  /** What the reader can do about it: buttons or links. */
  acties?: ReactNode;
  /** Offers a button to close it. Without it the message stays as long as its cause. It never goes away by itself. */
  bijSluiten?: (() => void) | undefined;
  /** Part of the page from the start, so not announced. */
  stil?: boolean | undefined;
  id?: string | undefined;
};

const SOORTEN = {
  info: { klasse: 'utrecht-alert--info', woord: 'Ter informatie', Beeld: IcoonInfo },
  succes: { klasse: 'utrecht-alert--ok', woord: 'Gelukt', Beeld: IcoonKlaar },
  waarschuwing: { klasse: 'utrecht-alert--warning', woord: 'Let op', Beeld: IcoonWaarschuwing },
  fout: { klasse: 'utrecht-alert--error', woord: 'Fout', Beeld: IcoonFout },
} as const;

/** A message that matters. Announced when it appears; stays until it is closed or its cause is gone. */
export function Melding({ soort, titel, children, acties, bijSluiten, stil, id }: MeldingProps) {
  const { klasse, woord, Beeld } = SOORTEN[soort];
  const dringend = soort === 'fout' || soort === 'waarschuwing';
  return (
    <div id={id} className={klas('utrecht-alert ui-melding', klasse, `ui-melding--${soort}`)} role={stil ? undefined : dringend ? 'alert' : 'status'}>
      <Beeld className="ui-melding__icoon" />
      <div className="utrecht-alert__content ui-melding__inhoud">
        <div className="utrecht-alert__message">
          <span className="ui-onzichtbaar">{woord}: </span>
          {titel && <strong className="ui-melding__titel">{titel}</strong>}
          {children && <div>{children}</div>}
        </div>
        {acties && <div className="ui-melding__acties">{acties}</div>}
      </div>
      {bijSluiten && (
        <Knop soort="subtiel" icoon={<IcoonSluiten />} bijKlik={bijSluiten} naam="Sluit deze melding" className="ui-melding__sluit">
          Sluit
        </Knop>
      )}
    </div>
  );
}
