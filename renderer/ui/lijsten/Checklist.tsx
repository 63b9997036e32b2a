import type { ReactNode } from 'react';
import { klas } from '../klas.ts';
import { IcoonKlaar, IcoonOpen } from '../iconen/iconen.tsx';
import { focusVeld } from '../velden/focusVeld.ts';

/** One point of a checklist. */
export type ChecklistItem = {
  id: string;
  tekst: ReactNode;
  klaar: boolean;
  uitleg?: ReactNode;
  /** Field or group to go to. */
  veldId?: string | undefined;
};

export type ChecklistProps = {
  label: string;
  items: readonly ChecklistItem[];
  /** Where a field is not on this page: go there first. Without it the focus goes straight to the field. */
  bijGa?: ((item: ChecklistItem) => void) | undefined;
};

/** Points of a conversation, done or open, each a way to its field. Nothing has to be ticked by hand. */
export function Checklist({ label, items, bijGa }: ChecklistProps) {
  const klaar = items.filter((item) => item.klaar).length;
  return (
    <section className="ui-checklist" aria-label={label}>
      <p className="ui-checklist__stand">
        <strong>{klaar}</strong> van {items.length} besproken
      </p>
      <ol className="ui-checklist__lijst">
        {items.map((item) => {
          const inhoud = (
            <>
              {item.klaar ? <IcoonKlaar className="ui-checklist__icoon" /> : <IcoonOpen className="ui-checklist__icoon" />}
              <span>
                <span className="ui-checklist__tekst">{item.tekst}</span>
                <span className="ui-onzichtbaar">{item.klaar ? ' (klaar)' : ' (nog open)'}</span>
                {item.uitleg && <span className="ui-checklist__uitleg">{item.uitleg}</span>}
              </span>
            </>
          );
          const veldId = item.veldId;
          return (
            <li key={item.id} className={klas('ui-checklist__item', item.klaar && 'ui-checklist__item--klaar')}>
              {veldId ? (
                <button type="button" className="ui-checklist__regel" onClick={() => (bijGa ? bijGa(item) : focusVeld(veldId))}>{inhoud}</button>
              ) : (
                <div className="ui-checklist__regel">{inhoud}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
