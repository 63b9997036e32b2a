import type { ReactNode } from 'react';

/** One label with its value. */
export type Gegeven = { label: ReactNode; waarde: ReactNode; id?: string | undefined };

/** Labels and values, two columns; one below the other where there is no room. */
export function Gegevenslijst({ gegevens }: { gegevens: readonly Gegeven[] }) {
  return (
    // oxlint-disable react/no-array-index-key -- a fixed list of labels; `id` is for one that changes
    <dl className="utrecht-data-list ui-gegevens">
      {gegevens.map((gegeven, plaats) => (
        <div key={gegeven.id ?? plaats} className="utrecht-data-list__item ui-gegevens__rij">
          <dt className="utrecht-data-list__item-key">{gegeven.label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd ui-gegevens__waarde">{gegeven.waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
