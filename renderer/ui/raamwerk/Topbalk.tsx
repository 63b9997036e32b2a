import type { ReactNode } from 'react';
import { IcoonMaan, IcoonSlot, IcoonZon } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';

export type TopbalkProps = {
  /** Name of the application. */
  naam: string;
  gemeente?: string | undefined;
  /** What sets this window apart: a demonstration, the stand-in window. */
  merk?: ReactNode;
  /** In the middle: what has to be in view on every page. */
  midden?: ReactNode;
  /** Who is working, and as what. */
  wie?: { naam: ReactNode; hoedanigheid: ReactNode } | undefined;
  /** The clock: `23.40` and `vrijdag 27 november 2026`, made by `shared/wth`. */
  klok?: { tijd: string; datum: string; moment?: string | undefined } | undefined;
  nacht: boolean;
  bijNacht: () => void;
  /** Without it there is nothing to lock. */
  bijVergrendel?: (() => void) | undefined;
  vergrendelToets?: string | undefined;
};

/** Always in view: which application and municipality, who acts, what time it is, night mode and the lock. */
export function Topbalk(props: TopbalkProps) {
  return (
    <header className="ui-topbalk">
      <div className="ui-topbalk__links">
        <div className="ui-topbalk__paar">
          <span className="ui-topbalk__naam">{props.naam}</span>
          {props.gemeente && <span className="ui-topbalk__zacht">{props.gemeente}</span>}
        </div>
        {props.merk}
      </div>
      {props.midden}
      {props.wie && (
        <div className="ui-topbalk__paar ui-topbalk__wie">
          <span>{props.wie.naam}</span>
          <span className="ui-topbalk__zacht">{props.wie.hoedanigheid}</span>
        </div>
      )}
      <div className="ui-topbalk__rechts">
        {props.klok && (
          <time className="ui-topbalk__paar ui-topbalk__klok" dateTime={props.klok.moment}>
            <span className="ui-topbalk__tijd">{props.klok.tijd}</span>
            <span className="ui-topbalk__zacht">{props.klok.datum}</span>
          </time>
        )}
        <Knop soort="subtiel" className="ui-topbalk__knop" icoon={props.nacht ? <IcoonZon /> : <IcoonMaan />} bijKlik={props.bijNacht}>
          {props.nacht ? 'Dag' : 'Nacht'}
          <span className="ui-onzichtbaar">stand inschakelen</span>
        </Knop>
        {props.bijVergrendel && (
          <Knop soort="subtiel" className="ui-topbalk__knop" icoon={<IcoonSlot />} bijKlik={props.bijVergrendel} sneltoets={props.vergrendelToets}>
            Vergrendel
          </Knop>
        )}
      </div>
    </header>
  );
}
