import { useState, type ReactNode } from 'react';
import { IcoonKlaar } from '../iconen/iconen.tsx';
import { Knop } from '../knoppen/Knop.tsx';
import { Linkknop } from '../knoppen/Linkknop.tsx';
import { Artikel } from '../tekst/Artikel.tsx';
import { focusVeld } from '../velden/focusVeld.ts';

/** Something that the law still misses. */
export type GebrekItem = {
  id: string;
  /** What to do, in words: `Vul in tegen wie het contactverbod geldt`. */
  tekst: ReactNode;
  artikel?: string | undefined;
  /** Field or group that mends it. */
  veldId: string;
  /** Missing, but no bar to the decision. */
  advies?: boolean | undefined;
};

export type GebrekenlijstProps = {
  items: readonly GebrekItem[];
  /** Of a long list only so many at first, with a button for the rest: a wall of points helps nobody to begin. */
  eerst?: number | undefined;
  /** What it says when nothing is missing. */
  volledigTekst?: ReactNode;
  /** Where a field is not on this page: go there first. Without it the focus goes straight to the field. */
  bijGa?: ((item: GebrekItem) => void) | undefined;
};

/** What is missing, each line a way to the field that mends it. The number is read out when it changes. */
export function Gebrekenlijst({ items, eerst = Infinity, volledigTekst = 'Alles wat de wet vraagt is ingevuld.', bijGa }: GebrekenlijstProps) {
  const verplicht = items.filter((item) => !item.advies);
  const advies = items.filter((item) => item.advies);
  const [alles, setAlles] = useState(false);
  const kort = !alles && verplicht.length > eerst;
  return (
    <div className="ui-gebreken">
      <p role="status" className="ui-gebreken__stand">
        {verplicht.length === 0 ? (
          <span className="ui-gebreken__volledig"><IcoonKlaar /> {volledigTekst}</span>
        ) : (
          <><strong>{verplicht.length}</strong> {verplicht.length === 1 ? 'punt ontbreekt' : 'punten ontbreken'}</>
        )}
      </p>
      <Regels items={kort ? verplicht.slice(0, eerst) : verplicht} bijGa={bijGa} />
      {kort && <Knop soort="subtiel" bijKlik={() => setAlles(true)}>Toon de hele lijst</Knop>}
      {!kort && advies.length > 0 && (
        <>
          <p className="ui-gebreken__kop">Niet verplicht, wel verstandig</p>
          <Regels items={advies} bijGa={bijGa} />
        </>
      )}
    </div>
  );
}

function Regels({ items, bijGa }: Pick<GebrekenlijstProps, 'items' | 'bijGa'>) {
  if (items.length === 0) return null;
  return (
    <ul className="ui-gebreken__lijst">
      {items.map((item) => (
        <li key={item.id}>
          <Linkknop bijKlik={() => (bijGa ? bijGa(item) : focusVeld(item.veldId))}>{item.tekst}</Linkknop>
          {item.artikel && <div><Artikel>{item.artikel}</Artikel></div>}
        </li>
      ))}
    </ul>
  );
}
