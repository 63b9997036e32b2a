import type { ReactNode } from 'react';

export type LeegstaatProps = {
  /** What is not there, in one sentence: `Er lopen nu geen huisverboden.` */
  titel: ReactNode;
  /** What to do first, or why nothing is needed. */
  children?: ReactNode;
  icoon?: ReactNode;
  /** The button that does it. */
  actie?: ReactNode;
};

/** In place of an empty list: what is missing, and what to do first. */
export function Leegstaat({ titel, children, icoon, actie }: LeegstaatProps) {
  return (
    <div className="ui-leegstaat">
      {icoon && <div className="ui-leegstaat__icoon">{icoon}</div>}
      <p className="ui-leegstaat__titel">{titel}</p>
      {children && <div className="ui-leegstaat__tekst">{children}</div>}
      {actie && <div className="ui-leegstaat__actie">{actie}</div>}
    </div>
  );
}
