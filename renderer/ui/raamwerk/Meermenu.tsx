import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useSneltoets } from '../gedrag/useSneltoets.ts';
import { IcoonOmlaag } from '../iconen/iconen.tsx';
import { klas } from '../klas.ts';
import { Toets } from '../tekst/Toets.tsx';
import { Menuknop, type MenuItem } from './Menuknop.tsx';

export type MeermenuProps = { items: readonly MenuItem[]; actief: string | null; bijKies: (id: string) => void; toets?: string | undefined };

/**
 * The pages that do not stand in the line, by group, behind one button. Opened with the keyboard the focus goes to the
 * first of them; the arrows go on, Escape goes back. It closes when the focus or a click goes elsewhere.
 */
export function Meermenu({ items, actief, bijKies, toets }: MeermenuProps) {
  const [open, setOpen] = useState(false);
  const paneelId = useId();
  const kader = useRef<HTMLDivElement>(null);
  const knop = useRef<HTMLButtonElement>(null);
  const naarEerste = useRef(false);
  const hier = items.find(({ id }) => id === actief);

  const openMetToets = (): void => {
    naarEerste.current = true;
    setOpen(true);
  };
  const sluit = (): void => {
    setOpen(false);
    knop.current?.focus();
  };
  useSneltoets(toets ?? 'alt+0', () => (open ? sluit() : openMetToets()), { actief: toets !== undefined });
  useEffect(() => {
    if (!open) return;
    if (naarEerste.current) zichtbareKnoppen(kader.current)[0]?.focus();
    naarEerste.current = false;
    const bijElders = ({ target }: Event): void => {
      if (target instanceof Node && !kader.current?.contains(target)) setOpen(false);
    };
    window.addEventListener('pointerdown', bijElders);
    window.addEventListener('focusin', bijElders);
    return () => {
      window.removeEventListener('pointerdown', bijElders);
      window.removeEventListener('focusin', bijElders);
    };
  }, [open]);

  const bijToets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.key === 'Escape' && open) sluit();
    else if (gebeurtenis.key === 'ArrowDown' && !open) openMetToets();
    else if (open && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(gebeurtenis.key)) stap(kader.current, gebeurtenis.key);
    else return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
  };
  return (
    <div ref={kader} role="presentation" className="ui-meermenu" onKeyDown={bijToets}>
      <button
        ref={knop}
        type="button"
        className={klas('ui-hoofdmenu__item', hier !== undefined && 'ui-hoofdmenu__item--actief', hier?.ruim && 'ui-hoofdmenu__item--smalactief')}
        aria-expanded={open}
        aria-controls={paneelId}
        onClick={() => setOpen(!open)}
      >
        <span>Meer{hier !== undefined && <span className={klas('ui-hoofdmenu__hier', hier.ruim && 'ui-hoofdmenu__smal')}>: {hier.tekst}</span>}</span>
        <IcoonOmlaag className={klas('ui-meermenu__pijl', open && 'ui-meermenu__pijl--open')} />
        {toets !== undefined && <span aria-hidden="true" className="ui-hoofdmenu__toets"><Toets toets={toets} /></span>}
      </button>
      <div id={paneelId} hidden={!open} className="ui-meermenu__paneel">
        {open && groepen(items).map(([groep, leden]) => (
          <div key={groep} role="group" aria-label={groep} className={klas('ui-meermenu__groep', leden.every(({ ruim }) => ruim) && 'ui-hoofdmenu__smal')}>
            <div aria-hidden="true" className="ui-meermenu__kop">{groep}</div>
            <ul className="ui-meermenu__lijst">
              {leden.map((item) => (
                <li key={item.id} className={klas(item.ruim && 'ui-hoofdmenu__smal')}>
                  <Menuknop
                    item={item}
                    actief={item.id === actief}
                    bijKies={(id) => {
                      setOpen(false);
                      bijKies(id);
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The items by group, in the order in which the groups first come. */
function groepen(items: readonly MenuItem[]): [string, MenuItem[]][] {
  return [...Map.groupBy(items, ({ groep }) => groep ?? '')];
}

/** The buttons of the panel that show in this window. */
const zichtbareKnoppen = (kader: HTMLElement | null): HTMLElement[] =>
  [...(kader?.querySelectorAll<HTMLElement>('.ui-meermenu__paneel button') ?? [])].filter((knop) => getComputedStyle(knop.closest('.ui-hoofdmenu__smal') ?? knop).display !== 'none');

function stap(kader: HTMLElement | null, toets: string): void {
  const knoppen = zichtbareKnoppen(kader);
  const nu = knoppen.findIndex((knop) => knop === document.activeElement);
  const naar = { ArrowDown: nu + 1, ArrowUp: nu < 0 ? -1 : nu - 1 + knoppen.length, Home: 0, End: -1 }[toets] ?? 0;
  knoppen.at(naar === -1 ? -1 : naar % knoppen.length)?.focus();
}
