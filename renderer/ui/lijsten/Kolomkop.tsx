import { klas } from '../klas.ts';
import { IcoonSorteer } from '../iconen/iconen.tsx';
import type { Kolom, Sortering } from './kolom.ts';

/** Said as well, for where a table is laid out as blocks. */
const KOLOMKOP = { role: 'columnheader' } as const;

/** The header of a column; a button where the column can be sorted. */
export function Kolomkop<Rij>({ kolom, sortering, bijSorteren }: {
  kolom: Kolom<Rij>;
  sortering: Sortering | null;
  bijSorteren: (kolom: string) => void;
}) {
  const richting = sortering?.kolom === kolom.id ? sortering.richting : null;
  return (
    <th
      scope="col"
      {...KOLOMKOP}
      className={klas(
        'utrecht-table__header-cell ui-kolomkop',
        kolom.uitlijning === 'rechts' && 'utrecht-table__header-cell--numeric-column',
        kolom.breedte && `ui-breedte-${kolom.breedte}`,
      )}
      aria-sort={richting === 'op' ? 'ascending' : richting === 'af' ? 'descending' : undefined}
    >
      {kolom.sleutel ? (
        <button type="button" className="ui-kolomkop__knop" onClick={() => bijSorteren(kolom.id)}>
          <span>{kolom.kop}</span>
          <IcoonSorteer richting={richting ?? 'geen'} className={richting ? undefined : 'ui-kolomkop__icoon--rust'} />
        </button>
      ) : (
        kolom.kop
      )}
    </th>
  );
}
