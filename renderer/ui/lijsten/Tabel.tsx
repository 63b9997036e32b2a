import { useState, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Kolomkop } from './Kolomkop.tsx';
import { sorteer, volgendeSortering, type Kolom, type Sortering } from './kolom.ts';

export type TabelProps<Rij> = {
  /** Name of the table: its caption. */
  bijschrift: string;
  bijschriftVerborgen?: boolean | undefined;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijId: (rij: Rij) => string;
  /** How it is sorted at first. */
  sortering?: Sortering | undefined;
  /** The caller sorts (a list that comes in pages): told which way, and `rijen` come sorted. */
  bijSorteren?: ((sortering: Sortering) => void) | undefined;
  /** In place of rows, where there are none; a `Leegstaat`. */
  leeg?: ReactNode;
  /** At 200 % each row is a small block of its own, with the name of its column before each cell: for rows of words. */
  gestapeld?: boolean | undefined;
};

/** What the parts of a table are, also where they are laid out as blocks. */
const ROLLEN = { tabel: { role: 'table' }, groep: { role: 'rowgroup' }, rij: { role: 'row' }, cel: { role: 'cell' } } as const;

/** A table of up to some hundreds of rows; `VensterTabel` for more. Headers sort, by mouse and by keyboard. */
export function Tabel<Rij>(props: TabelProps<Rij>) {
  const { kolommen, rijen, rijId, bijSorteren, gestapeld = false } = props;
  const rol = (deel: keyof typeof ROLLEN) => (gestapeld ? ROLLEN[deel] : undefined);
  const [sortering, setSortering] = useState<Sortering | null>(props.sortering ?? null);
  if (rijen.length === 0 && props.leeg) return <>{props.leeg}</>;
  const opVolgorde = bijSorteren ? rijen : sorteer(rijen, kolommen, sortering);
  const wissel = (kolom: string) => {
    const nieuw = volgendeSortering(sortering, kolom);
    setSortering(nieuw);
    bijSorteren?.(nieuw);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="utrecht-table-container ui-tabel-kader" aria-label={props.bijschrift} tabIndex={kolommen.some((kolom) => kolom.sleutel) ? undefined : 0}>
      <table {...rol('tabel')} className={klas('utrecht-table utrecht-table--html-table ui-tabel', gestapeld && 'ui-tabel--gestapeld')}>
        <caption className={klas('utrecht-table__caption', props.bijschriftVerborgen && 'ui-onzichtbaar')}>{props.bijschrift}</caption>
        <thead {...rol('groep')} className="utrecht-table__header">
          <tr {...rol('rij')}>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.id} kolom={kolom} sortering={sortering} bijSorteren={wissel} />
            ))}
          </tr>
        </thead>
        <tbody {...rol('groep')} className="utrecht-table__body">
          {opVolgorde.map((rij) => (
            <tr key={rijId(rij)} {...rol('rij')} className="utrecht-table__row ui-tabel__rij">
              {kolommen.map((kolom) => (
                <td key={kolom.id} {...rol('cel')} data-kop={gestapeld && !kolom.smal ? kolom.kop : undefined} className={klas('utrecht-table__cell', kolom.uitlijning === 'rechts' && 'ui-cel--rechts', kolom.eenRegel && 'ui-cel--eenregel')}>
                  {gestapeld ? <div className="ui-cel__inhoud">{kolom.cel(rij)}</div> : kolom.cel(rij)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
