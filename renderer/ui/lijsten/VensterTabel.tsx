import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Kolomkop } from './Kolomkop.tsx';
import { sorteer, volgendeSortering, type Kolom, type Sortering } from './kolom.ts';
import { rijNaToets, scrollVoorRij, vensterVan } from './venster.ts';

export type VensterTabelProps<Rij> = {
  bijschrift: string;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijId: (rij: Rij) => string;
  sortering?: Sortering | undefined;
  bijSorteren?: ((sortering: Sortering) => void) | undefined;
  /** Opens a row: Enter on the active row, or a click. */
  bijOpenen?: ((rij: Rij) => void) | undefined;
  leeg?: ReactNode;
};

/** Height of a row before the first one has been measured. */
const GESCHAT = 45;

/**
 * A list of ten or of ten thousand rows: only the rows in view exist. Every row has the same height: two lines, or a small card where there is less room. The grid
 * itself holds the focus and points at the active row, so that scrolling a row away never loses the focus.
 */
export function VensterTabel<Rij>(props: VensterTabelProps<Rij>) {
  const { kolommen, rijen, rijId, bijSorteren, bijOpenen } = props;
  const id = useId();
  const kader = useRef<HTMLDivElement>(null);
  const [sortering, setSortering] = useState<Sortering | null>(props.sortering ?? null);
  const [actief, setActief] = useState(0);
  const [maat, setMaat] = useState({ rij: GESCHAT, kop: GESCHAT, hoogte: GESCHAT * 12 });
  const [boven, setBoven] = useState(0);
  const opVolgorde = useMemo(() => (bijSorteren ? rijen : sorteer(rijen, kolommen, sortering)), [rijen, kolommen, sortering, bijSorteren]);

  const isLeeg = opVolgorde.length === 0;

  useLayoutEffect(() => {
    const element = kader.current;
    if (!element || isLeeg) return;
    const meet = () => {
      const rij = element.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height || GESCHAT;
      const kop = element.querySelector('thead')?.getBoundingClientRect().height || GESCHAT;
      setMaat((oud) => (oud.rij === rij && oud.kop === kop && oud.hoogte === element.clientHeight ? oud : { rij, kop, hoogte: element.clientHeight }));
    };
    meet();
    if (typeof ResizeObserver === 'undefined') return;
    const kijker = new ResizeObserver(meet);
    kijker.observe(element);
    return () => kijker.disconnect();
  }, [isLeeg]);

  if (isLeeg && props.leeg) return <>{props.leeg}</>;

  const zicht = Math.max(maat.hoogte - maat.kop, maat.rij);
  const { eerste, einde } = vensterVan(opVolgorde.length, maat.rij, boven, zicht);
  const huidig = Math.min(actief, opVolgorde.length - 1);
  const opent = (plaats: number) => {
    const rij = opVolgorde[plaats];
    if (rij) bijOpenen?.(rij);
  };
  const bijToets = (gebeurtenis: KeyboardEvent<HTMLTableElement>) => {
    if (gebeurtenis.target !== gebeurtenis.currentTarget) return;
    if (gebeurtenis.key === 'Enter') {
      gebeurtenis.preventDefault();
      opent(huidig);
      return;
    }
    const doel = rijNaToets(gebeurtenis.key, huidig, opVolgorde.length, Math.floor(zicht / maat.rij));
    if (doel === null) return;
    gebeurtenis.preventDefault();
    setActief(doel);
    const element = kader.current;
    if (!element) return;
    element.scrollTop = scrollVoorRij(doel, maat.rij, element.scrollTop, zicht);
    setBoven(element.scrollTop);
  };
  const wissel = (kolom: string) => {
    const nieuw = volgendeSortering(sortering, kolom);
    setSortering(nieuw);
    setActief(0);
    if (kader.current) kader.current.scrollTop = 0;
    bijSorteren?.(nieuw);
  };

  return (
    <div ref={kader} className="ui-venster" onScroll={(gebeurtenis) => setBoven(gebeurtenis.currentTarget.scrollTop)}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table that takes keys
        role="grid"
        aria-label={props.bijschrift}
        aria-rowcount={opVolgorde.length + 1}
        aria-activedescendant={huidig >= eerste && huidig < einde ? `${id}-${huidig}` : undefined}
        tabIndex={0}
        className="utrecht-table utrecht-table--html-table utrecht-table--oneline ui-venster__tabel"
        onKeyDown={bijToets}
      >
        <thead className="ui-venster__kop">
          <tr aria-rowindex={1}>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.id} kolom={kolom} sortering={sortering} bijSorteren={wissel} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Opvulling hoogte={eerste * maat.rij} />
          {opVolgorde.slice(eerste, einde).map((rij, plaats) => {
            const nummer = eerste + plaats;
            return (
              <tr
                key={rijId(rij)}
                role="row"
                id={`${id}-${nummer}`}
                aria-rowindex={nummer + 2}
                className={klas('ui-venster__rij', nummer === huidig && 'ui-venster__rij--actief', bijOpenen && 'ui-venster__rij--opent')}
                onClick={() => {
                  setActief(nummer);
                  opent(nummer);
                }}
              >
                {kolommen.map((kolom) => (
                  <td key={kolom.id} role="gridcell" className={klas('utrecht-table__cell', kolom.uitlijning === 'rechts' && 'ui-cel--rechts', kolom.smal && 'ui-venster__heel', kolom.naast && 'ui-venster__naast')}>
                    <Celinhoud>{kolom.cel(rij)}</Celinhoud>
                  </td>
                ))}
              </tr>
            );
          })}
          <Opvulling hoogte={(opVolgorde.length - einde) * maat.rij} />
        </tbody>
      </table>
    </div>
  );
}

/** What stands in a cell, no higher than its row; a cell about which there is nothing to say stays empty. */
function Celinhoud({ children }: { children: ReactNode }) {
  return children === false || children === null || children === '' ? null : <span className="ui-venster__cel">{children}</span>;
}

/** The room of the rows that do not exist now. Its height is set through the object model, which the content policy allows. */
function Opvulling({ hoogte }: { hoogte: number }) {
  return hoogte > 0 ? <tr aria-hidden="true" className="ui-venster__opvulling" style={{ blockSize: `${hoogte}px` }} /> : null;
}
