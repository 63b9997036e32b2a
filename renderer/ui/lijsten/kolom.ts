import type { ReactNode } from 'react';

/** One column of a table. */
export type Kolom<Rij> = {
  id: string;
  kop: string;
  cel: (rij: Rij) => ReactNode;
  /** What to sort by; a column without it cannot be sorted. */
  sleutel?: ((rij: Rij) => string | number) | undefined;
  /** Figures stand to the right. */
  uitlijning?: 'links' | 'rechts' | undefined;
  /** Never broken over two lines: a number, a date with its time. */
  eenRegel?: boolean | undefined;
  /** In the windowed table two small lines where a row is a card, and at 200 % a line of its own. Three lines fit: count columns without it two by two. In a stacked table: without its name. */
  smal?: true | undefined;
  /** After one with `smal`: at 200 % beside it on its line, for the rows in which it says something. */
  naast?: true | undefined;
  /** Share of the width in the windowed table, in per cent. */
  breedte?: 13 | 14 | 15 | 16 | 20 | 23 | 25 | 35 | undefined;
};

/** The column that a table is sorted by, and which way: `op` is from small to large, from a to z. */
export type Sortering = { kolom: string; richting: 'op' | 'af' };

const vergelijk = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' }).compare;

/** A sorted copy of the rows; equal rows keep their order. Without a sortable column the rows stay as they are. */
export function sorteer<Rij>(rijen: readonly Rij[], kolommen: readonly Kolom<Rij>[], sortering: Sortering | null): readonly Rij[] {
  const sleutel = kolommen.find((kolom) => kolom.id === sortering?.kolom)?.sleutel;
  if (!sleutel || !sortering) return rijen;
  const teken = sortering.richting === 'op' ? 1 : -1;
  return rijen.toSorted((a, b) => {
    const links = sleutel(a);
    const rechts = sleutel(b);
    const uitkomst = typeof links === 'number' && typeof rechts === 'number' ? links - rechts : vergelijk(String(links), String(rechts));
    return teken * uitkomst;
  });
}

/** What a press on a header does: sort upward first, then the other way round. */
export function volgendeSortering(huidig: Sortering | null, kolom: string): Sortering {
  return huidig?.kolom === kolom && huidig.richting === 'op' ? { kolom, richting: 'af' } : { kolom, richting: 'op' };
}
