import { memo } from 'react';
import { KeuzeVeld } from '../velden/KeuzeVeld.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Danger or a serious suspicion of it, why this person, what would be less, and the weighing. */
export const Gevaar = memo(function Gevaar() {
  return (
    <Kader nummer={6}>
      <KeuzeVeld
        sectie="grond"
        veld="soort"
        label="Wat is de grond?"
        artikel="Wth 2 lid 1"
        opties={[
          { waarde: 'gevaar', tekst: 'Ernstig en onmiddellijk gevaar', uitleg: 'Uit de feiten blijkt dat de aanwezigheid van de betrokkene gevaar oplevert.', toets: 'g' },
          { waarde: 'vermoeden', tekst: 'Een ernstig vermoeden van dit gevaar', uitleg: 'De feiten wijzen daar sterk op.', toets: 'v' },
        ]}
      />
      <Vak sectie="grond" veld="onmiddellijk" label="Waarom is het gevaar ernstig én onmiddellijk?" />
      <Vak sectie="grond" veld="waaromDezePersoon" label="Waarom moet juist deze persoon de woning uit?" />
      <Vak sectie="grond" veld="minderIngrijpend" label="Kan het ook minder ingrijpend? Waarom niet?" uitleg="Zijn er redenen die tegen een huisverbod pleiten? Noem ze hier." />
      <Vak sectie="grond" veld="belangenafweging" label="Wat weegt zwaarder, en waarom?" uitleg="Wat betekent het verbod voor deze persoon, en wat voor wie achterblijft?" artikel="Awb 3:4" />
    </Kader>
  );
});
