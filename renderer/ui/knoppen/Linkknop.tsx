import type { ReactNode } from 'react';
import { klas } from '../klas.ts';

export type LinkknopProps = {
  children: ReactNode;
  bijKlik: () => void;
  icoon?: ReactNode;
  /** Name for assistive technology where the visible words do not stand on their own. */
  naam?: string | undefined;
  className?: string | undefined;
  /** Tab passes it by, because a key elsewhere does the same. */
  buitenTab?: boolean | undefined;
};

/** Looks and reads as a link, and goes somewhere within the application: a dossier, a field, an earlier fact. */
export function Linkknop({ children, bijKlik, icoon, naam, className, buitenTab }: LinkknopProps) {
  return (
    <button type="button" className={klas('utrecht-link ui-linkknop', className)} aria-label={naam} tabIndex={buitenTab ? -1 : undefined} onClick={bijKlik}>
      {icoon}
      <span className="ui-linkknop__tekst">{children}</span>
    </button>
  );
}
