import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Kalenderdag } from '../../../../shared/piket/kalender.ts';
import type { Naamvan } from '../../../../shared/tekst/rooster.ts';
import { metHoofdletter } from '../../../../shared/wth/hoofdletter.ts';
import { datumVoluit, maandVoluit, tijdVoluit, weekdagnaam } from '../../../../shared/wth/opmaak.ts';
import type { Datum } from '../../../../shared/wth/tijd.ts';
import { IcoonWaarschuwing, klas } from '../../../ui/index.ts';
import { naToets, reeksTussen } from './maandtoetsen.ts';
import './maand.css';

export type Maandrasterprops = {
  weken: readonly (readonly Kalenderdag[])[];
  maand: Datum;
  vandaag: Datum;
  /** The day with the focus. */
  dag: Datum;
  naam: Naamvan;
  bijDag: (dag: Datum) => void;
  /** Enter, a click or the end of a drag: the first and the last chosen day. */
  bijOpen: (eerste: Datum, laatste: Datum) => void;
};

/**
 * A month as a grid. Arrow keys go over the days, Home and End to the ends of a week, Page Up and Page Down over months;
 * with Shift more days are chosen, Enter opens them. With the mouse: a click, or a drag over days.
 */
export function Maandraster({ weken, maand, vandaag, dag, naam, bijDag, bijOpen }: Maandrasterprops) {
  const raster = useRef<HTMLTableElement>(null);
  const [anker, setAnker] = useState<Datum | null>(null);
  const [wilFocus, setWilFocus] = useState(false);
  const sleept = useRef(false);
  const [eerste, laatste] = reeksTussen(anker ?? dag, dag);

  useEffect(() => {
    if (!wilFocus) return;
    raster.current?.querySelector<HTMLElement>(`[data-dag="${dag}"]`)?.focus();
  }, [dag, wilFocus, weken]);

  const bijToets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) return;
    if (gebeurtenis.key === 'Enter' || gebeurtenis.key === ' ') {
      gebeurtenis.preventDefault();
      return bijOpen(eerste, laatste);
    }
    const naar = naToets(gebeurtenis.key, dag);
    if (naar === null) return;
    gebeurtenis.preventDefault();
    setAnker(gebeurtenis.shiftKey ? (anker ?? dag) : null);
    setWilFocus(true);
    bijDag(naar);
  };
  const begin = (datum: Datum): void => {
    sleept.current = true;
    setAnker(datum);
    bijDag(datum);
  };
  const verder = (datum: Datum, knoppen: number): void => {
    if (sleept.current && knoppen === 1) bijDag(datum);
  };
  const einde = (datum: Datum): void => {
    if (!sleept.current) return;
    sleept.current = false;
    setAnker(null);
    bijOpen(...reeksTussen(anker ?? datum, datum));
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a month is a table that one moves through with the arrows
    <table ref={raster} className="piket__raster" role="grid" aria-label={maandVoluit(maand)} aria-multiselectable="true" onKeyDown={bijToets}>
      <thead>
        <tr>
          {weken[0]?.map(({ datum }) => (
            <th key={datum} scope="col" abbr={weekdagnaam(datum)}>{weekdagnaam(datum).slice(0, 2)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken.map((week) => (
          <tr key={week[0]?.datum}>
            {week.map((een) => (
              <Dagcel
                key={een.datum}
                dag={een}
                vandaag={een.datum === vandaag}
                heeftFocus={een.datum === dag}
                gekozen={een.datum >= eerste && een.datum <= laatste}
                naam={naam}
                bijBegin={() => begin(een.datum)}
                bijVerder={(knoppen) => verder(een.datum, knoppen)}
                bijEinde={() => einde(een.datum)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a holiday as the first word of its line; a long one may break before its last part. */
const breekbaar = (naam: string): string => metHoofdletter(naam).replace(/(?<=\p{L}{6})dag$/u, '\u00ADdag');

type Dagcelprops = {
  dag: Kalenderdag;
  vandaag: boolean;
  heeftFocus: boolean;
  gekozen: boolean;
  naam: Naamvan;
  bijBegin: () => void;
  bijVerder: (knoppen: number) => void;
  bijEinde: () => void;
};

function Dagcel({ dag, vandaag, heeftFocus, gekozen, naam, bijBegin, bijVerder, bijEinde }: Dagcelprops) {
  const { datum, inMaand, feestdag, uren, diensten } = dag;
  const gat = diensten.some(({ grond }) => grond === 'gat' || grond === 'terugval');
  const bij = [feestdag === null ? null : breekbaar(feestdag), uren === 24 ? null : `Dag van ${uren} uur`].filter((tekst) => tekst !== null);
  return (
    <td
      data-dag={datum}
      tabIndex={heeftFocus ? 0 : -1}
      aria-selected={gekozen}
      aria-current={vandaag ? 'date' : undefined}
      className={klas('piket__dag', !inMaand && 'piket__dag--buiten', vandaag && 'piket__dag--vandaag', gekozen && 'piket__dag--gekozen', gat && 'piket__dag--gat')}
      onPointerDown={(gebeurtenis) => gebeurtenis.button === 0 && bijBegin()}
      onPointerEnter={(gebeurtenis) => bijVerder(gebeurtenis.buttons)}
      onPointerUp={bijEinde}
    >
      <span className="piket__dagkop">
        <span className="ui-onzichtbaar">{datumVoluit(datum)}</span>
        <span className="piket__dagnummer" aria-hidden="true">{Number(datum.slice(8))}</span>
        {gat && <><IcoonWaarschuwing className="piket__daggat" /><span className="ui-onzichtbaar"> Let op: niemand ingedeeld die kan.</span></>}
      </span>
      {bij.map((tekst) => <span key={tekst} className="piket__dagbij"> {tekst}</span>)}
      {diensten.map((dienst) => (
        <span key={`${dienst.deelnemerId}${dienst.vanaf}`} className={klas('piket__dagdienst', dienst.grond !== 'rooster' && 'piket__dagdienst--anders')}>
          {' '}
          {dienst.vanaf !== null && <span className="piket__dagtijd">{tijdVoluit(dienst.vanaf).replace(' uur', '')} </span>}
          {naam(dienst.deelnemerId)}
        </span>
      ))}
    </td>
  );
}
