import type { ReactNode } from 'react';
import { klas } from '../klas.ts';
import { IcoonKlok } from '../iconen/iconen.tsx';
import { Artikel } from '../tekst/Artikel.tsx';

export type TermijnkaartProps = {
  naam: ReactNode;
  /** Time left in words: `nog 2 dagen en 3 uur`. */
  resterend: ReactNode;
  /** The exact end: `maandag 7 december 2026, 23.40 uur`. */
  einde: ReactNode;
  artikel?: string | undefined;
  toon?: 'gewoon' | 'waarschuwing' | 'fout' | undefined;
};

/** A term: what is left of it in words, its exact end, and its article. */
export function Termijnkaart({ naam, resterend, einde, artikel, toon = 'gewoon' }: TermijnkaartProps) {
  return (
    <div className={klas('ui-termijn', `ui-termijn--${toon}`)}>
      <p className="ui-termijn__naam">{naam} {artikel && <Artikel>{artikel}</Artikel>}</p>
      <p className="ui-termijn__rest"><IcoonKlok /> {resterend}</p>
      <p className="ui-termijn__einde">{einde}</p>
    </div>
  );
}
