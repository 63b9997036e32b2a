import type { ReactNode } from 'react';
import { Kop } from '../tekst/Kop.tsx';

export type PaginakopProps = {
  titel: ReactNode;
  /** Above the title: where one is, as a link back. */
  terug?: ReactNode;
  /** Beside the title: the state of the dossier. */
  merk?: ReactNode;
  /** Below the title: the facts that one looks for first. */
  onderregel?: ReactNode;
  acties?: ReactNode;
};

/** Id of the title of the page; after a change of page the focus goes there, so that it is read out. */
export const PAGINATITEL = 'paginatitel';

/**
 * Puts the focus on the title of the page, where one goes on after a step that took its own button away, and shows the page from its
 * top: below the title stands what came of the step. False where there is none.
 */
export function focusTitel(): boolean {
  const titel = document.getElementById(PAGINATITEL);
  if (titel === null) return false;
  titel.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return true;
}

/** Top of a page: its one level-1 heading, state, and main actions. */
export function Paginakop({ titel, terug, merk, onderregel, acties }: PaginakopProps) {
  return (
    <header className="ui-paginakop">
      {terug && <div className="ui-paginakop__terug">{terug}</div>}
      <div className="ui-paginakop__rij">
        <div className="ui-paginakop__tekst">
          <div className="ui-paginakop__titel">
            <Kop niveau={1} id={PAGINATITEL}>{titel}</Kop>
            {merk}
          </div>
          {onderregel && <div className="ui-paginakop__onder">{onderregel}</div>}
        </div>
        {acties && <div className="ui-paginakop__acties">{acties}</div>}
      </div>
    </header>
  );
}
