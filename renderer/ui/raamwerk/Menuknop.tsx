import type { ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Toets } from '../tekst/Toets.tsx';

/** One page of the application. */
export type MenuItem = {
  id: string;
  tekst: string;
  icoon?: ReactNode;
  /** Shown beside the text; `useSneltoets` binds it. */
  sneltoets?: string | undefined;
  /** A number beside the text, with what it counts. */
  teller?: { aantal: number; naam: string } | undefined;
  /** Heading under which it stands behind ‘Meer’. Without it, it stands in the line, however narrow the window. */
  groep?: string | undefined;
  /** With a group: stands in the line after all where the window is wide enough. */
  ruim?: boolean | undefined;
};

export type MenuknopProps = { item: MenuItem; actief: boolean; bijKies: (id: string) => void };

/** The button of one page. */
export function Menuknop({ item, actief, bijKies }: MenuknopProps) {
  return (
    <button
      type="button"
      className={klas('ui-hoofdmenu__item', actief && 'ui-hoofdmenu__item--actief')}
      aria-current={actief ? 'page' : undefined}
      aria-keyshortcuts={item.sneltoets && ariaToets(item.sneltoets)}
      onClick={() => bijKies(item.id)}
    >
      {item.icoon}
      <span>{item.tekst}</span>
      {item.teller && item.teller.aantal > 0 && (
        <span className="ui-hoofdmenu__teller">
          {item.teller.aantal}
          <span className="ui-onzichtbaar"> {item.teller.naam}</span>
        </span>
      )}
      {item.sneltoets && <span aria-hidden="true" className="ui-hoofdmenu__toets"><Toets toets={item.sneltoets} /></span>}
    </button>
  );
}

/** The key as assistive technology spells it: `Alt+1`, `F2`. */
const ariaToets = (toets: string): string => toets.replace(/(^|\+)(.)/g, (_, voor: string, letter: string) => voor + letter.toUpperCase());
