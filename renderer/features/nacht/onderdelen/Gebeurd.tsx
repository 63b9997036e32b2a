import { memo } from 'react';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Feiten } from './Feiten.tsx';
import { Kader } from './Kader.tsx';

/** What happened, in words, and then the facts that the Besluit allows to be weighed. */
export const Gebeurd = memo(function Gebeurd() {
  return (
    <Kader nummer={5}>
      <TijdstipVeld sectie="incident" veld="op" label="Wanneer gebeurde het?" uitleg="Leeg laten als dat niet bekend is." />
      <Vak sectie="incident" veld="omschrijving" label="Wat is er gebeurd?" uitleg="Wat is er gedaan of gezegd, tegen wie, en wie zegt dat?" regels={5} artikel="Wth 2 lid 4" />
      <Vak sectie="incident" veld="eerder" label="Waren er eerdere incidenten of huisverboden?" />
      <Feiten />
    </Kader>
  );
});
