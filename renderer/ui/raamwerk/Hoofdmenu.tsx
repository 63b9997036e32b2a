import { klas } from '../klas.ts';
import { Meermenu } from './Meermenu.tsx';
import { Menuknop, type MenuItem } from './Menuknop.tsx';

export type HoofdmenuProps = {
  items: readonly MenuItem[];
  /** Id of the page that is shown; null where it is none of these. */
  actief: string | null;
  bijKies: (id: string) => void;
  /** Opens what stands behind ‘Meer’. */
  meerToets?: string | undefined;
};

/** One line under the top bar: what one goes to every day, and the rest behind ‘Meer’. Tab goes through them. */
export function Hoofdmenu({ items, actief, bijKies, meerToets }: HoofdmenuProps) {
  return (
    <nav className="ui-hoofdmenu" aria-label="Hoofdmenu">
      <ul className="ui-hoofdmenu__lijst">
        {items
          .filter(({ groep, ruim }) => groep === undefined || ruim)
          .map((item) => (
            <li key={item.id} className={klas(item.groep !== undefined && 'ui-hoofdmenu__ruim')}>
              <Menuknop item={item} actief={item.id === actief} bijKies={bijKies} />
            </li>
          ))}
        {items.some(({ groep }) => groep !== undefined) && (
          <li className="ui-hoofdmenu__meer"><Meermenu items={items.filter(({ groep }) => groep !== undefined)} actief={actief} bijKies={bijKies} toets={meerToets} /></li>
        )}
      </ul>
    </nav>
  );
}
