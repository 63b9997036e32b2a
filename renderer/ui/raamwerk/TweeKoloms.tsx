import { useId, type ReactNode } from 'react';
import { Linkknop } from '../knoppen/Linkknop.tsx';

export type TweeKolomsProps = {
  /** Main column. */
  children: ReactNode;
  /** Beside it, always in view; goes above or below the main column where there is no room. */
  rail: ReactNode;
  /** Name of the rail for assistive technology, and of the link to it. */
  railLabel: string;
  /** Where the rail goes in a narrow window. Below, it is reached through a link at the top that says `samenvatting`. */
  smal?: 'boven' | 'onder' | undefined;
  /** The rail in a few words for that link: `3 punten ontbreken`. */
  samenvatting?: ReactNode;
};

/** One main column with a rail beside it for what is missing and for the checklist. */
export function TweeKoloms({ children, rail, railLabel, smal = 'onder', samenvatting }: TweeKolomsProps) {
  const id = useId();
  const naarRail = () => {
    const doel = document.getElementById(id);
    doel?.scrollIntoView({ block: 'start' });
    doel?.focus({ preventScroll: true });
  };
  return (
    <div className={`ui-tweekoloms ui-tweekoloms--${smal}`}>
      {smal === 'onder' && (
        <div className="ui-tweekoloms__wijzer">
          <Linkknop bijKlik={naarRail}>{samenvatting ?? railLabel}</Linkknop>
        </div>
      )}
      <div className="ui-tweekoloms__hoofd">{children}</div>
      <aside id={id} className="ui-tweekoloms__rail" aria-label={railLabel} tabIndex={-1}>{rail}</aside>
    </div>
  );
}
