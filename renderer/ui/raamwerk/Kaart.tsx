import { useId, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Kop, type KopNiveau } from '../tekst/Kop.tsx';

export type KaartProps = {
  titel?: ReactNode;
  niveau?: KopNiveau | undefined;
  /** `voorlezen` is set large, to read aloud; `nadruk` stands out from its neighbours. */
  soort?: 'gewoon' | 'nadruk' | 'voorlezen' | undefined;
  /** Beside the title: a mark or a button. */
  ernaast?: ReactNode;
  id?: string | undefined;
  children: ReactNode;
};

/** A box around what belongs together. With a title it is a section of the page. */
export function Kaart({ titel, niveau = 2, soort = 'gewoon', ernaast, id, children }: KaartProps) {
  const kopId = useId();
  return (
    <section id={id} className={klas('ui-kaart', soort !== 'gewoon' && `ui-kaart--${soort}`)} aria-labelledby={titel ? kopId : undefined}>
      {(titel || ernaast) && (
        <div className="ui-kaart__kop">
          {titel && <Kop niveau={niveau} als={3} id={kopId}>{titel}</Kop>}
          {ernaast}
        </div>
      )}
      <div className="ui-kaart__inhoud">{children}</div>
    </section>
  );
}
