import { useState, type RefObject } from 'react';
import { Knop, Knoppenrij, useSneltoets } from '../../ui/index.ts';
import { Invoegpaneel, type Invoeging } from './Invoegpaneel.tsx';
import type { Naam } from './invoegen.ts';
import { pasToe, selectieVan } from './cursor.ts';

const KNOPPEN: readonly { soort: Invoeging; tekst: string; toets: string }[] = [
  { soort: 'veld', tekst: 'Veld…', toets: 'alt+v' },
  { soort: 'voorwaarde', tekst: 'Voorwaarde…', toets: 'alt+w' },
  { soort: 'keuze', tekst: 'Keuze…', toets: 'alt+k' },
  { soort: 'herhaling', tekst: 'Herhaling…', toets: 'alt+h' },
];

/** What can be put in where the cursor is. `namen` are the names that can be used there. */
export function Invoegbalk({ vak, namen }: { vak: RefObject<HTMLTextAreaElement | null>; namen: readonly Naam[] }) {
  const [open, setOpen] = useState<Invoeging | null>(null);
  const sluit = (): void => {
    setOpen(null);
    vak.current?.focus({ preventScroll: true });
  };
  return (
    <div className="sjablonen__invoegen" role="group" aria-label="Invoegen bij de cursor">
      <Knoppenrij>
        {KNOPPEN.map((knop) => (
          <Invoegknop key={knop.soort} {...knop} open={open === knop.soort} bijKlik={() => (open === knop.soort ? sluit() : setOpen(knop.soort))} />
        ))}
      </Knoppenrij>
      {open !== null && (
        <Invoegpaneel
          key={open}
          soort={open}
          namen={namen}
          bijAnnuleren={sluit}
          bijInvoegen={(maak) => {
            setOpen(null);
            if (vak.current !== null) pasToe(vak.current, maak(vak.current.value, selectieVan(vak.current)));
          }}
        />
      )}
    </div>
  );
}

function Invoegknop({ tekst, toets, open, bijKlik }: { tekst: string; toets: string; open: boolean; bijKlik: () => void }) {
  useSneltoets(toets, bijKlik);
  return <Knop ingedrukt={open} sneltoets={toets} bijKlik={bijKlik}>{tekst}</Knop>;
}
