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
};

export type HoofdmenuProps = {
  items: readonly MenuItem[];
  /** Id of the page that is shown; null where it is none of these. */
  actief: string | null;
  bijKies: (id: string) => void;
};

/** The few pages of the application, in one line under the top bar. Tab goes through them. */
export function Hoofdmenu({ items, actief, bijKies }: HoofdmenuProps) {
  return (
    <nav className="ui-hoofdmenu" aria-label="Hoofdmenu">
      <ul className="ui-hoofdmenu__lijst">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={klas('ui-hoofdmenu__item', item.id === actief && 'ui-hoofdmenu__item--actief')}
              aria-current={item.id === actief ? 'page' : undefined}
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
          </li>
        ))}
      </ul>
    </nav>
  );
}
