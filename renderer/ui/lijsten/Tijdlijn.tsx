import type { ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Linkknop } from '../knoppen/Linkknop.tsx';

/** One fact on the timeline. */
export type TijdlijnItem = {
  id: string;
  /** When it happened, as people read it. */
  tijd: ReactNode;
  /** The same for machines: a `Moment`. */
  moment?: string | undefined;
  titel: ReactNode;
  /** Who did it, acting as what; and when it was recorded, if that was later. */
  wie?: ReactNode;
  inhoud?: ReactNode;
  icoon?: ReactNode;
  /** Id of the item that corrects this one: it stays visible, struck through, with a link to the correction. */
  verbeterdDoor?: string | undefined;
  /** Id of the earlier item that this one corrects. */
  verbetert?: string | undefined;
};

/** What happened, in order; nothing disappears. */
export function Tijdlijn({ items, label }: { items: readonly TijdlijnItem[]; label: string }) {
  return (
    <ol className="ui-tijdlijn" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} id={item.id} tabIndex={-1} className={klas('ui-tijdlijn__item', item.verbeterdDoor && 'ui-tijdlijn__item--oud')}>
          <span className="ui-tijdlijn__punt" aria-hidden="true">{item.icoon}</span>
          <time className="ui-tijdlijn__tijd" dateTime={item.moment}>{item.tijd}</time>
          <div className="ui-tijdlijn__lijf">
            <p className="ui-tijdlijn__titel">{item.verbeterdDoor ? <s>{item.titel}</s> : item.titel}</p>
            {item.wie && <p className="ui-tijdlijn__wie">{item.wie}</p>}
            {item.inhoud && <div className="ui-tijdlijn__inhoud">{item.verbeterdDoor ? <s>{item.inhoud}</s> : item.inhoud}</div>}
            {item.verbeterdDoor && <Verwijzing naar={item.verbeterdDoor}>Verbeterd. Naar de verbetering</Verwijzing>}
            {item.verbetert && <Verwijzing naar={item.verbetert}>Verbetert een eerder feit. Naar het eerdere feit</Verwijzing>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Verwijzing({ naar, children }: { naar: string; children: string }) {
  const ga = () => {
    const doel = document.getElementById(naar);
    doel?.scrollIntoView({ block: 'center' });
    doel?.focus({ preventScroll: true });
  };
  return <Linkknop bijKlik={ga} className="ui-tijdlijn__verwijzing">{children}</Linkknop>;
}
