import { memo } from 'react';
import { JaNeeOnbekendVeld } from '../velden/JaNeeVeld.tsx';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Keys, lawyer, and where the person can be reached. */
export const Praktisch = memo(function Praktisch() {
  return (
    <Kader nummer={10}>
      <JaNeeOnbekendVeld sectie="praktisch" veld="sleutels" label="Zijn de huissleutels afgegeven?" artikel="Wth 4 lid 2" />
      <Vak sectie="praktisch" veld="sleutelsToelichting" label="Welke sleutels, en wie heeft ze?" />
      <JaNeeOnbekendVeld sectie="praktisch" veld="raadsman" label="Wil de betrokkene een raadsman?" uitleg="Die moet er dan binnen 24 uur zijn." artikel="Wth 5 lid 1" />
      <TijdstipVeld sectie="praktisch" veld="raadsmanOp" label="Wanneer heeft de betrokkene daarom gevraagd?" />
      <JaNeeOnbekendVeld sectie="praktisch" veld="bereikbaar" label="Is bekend waar de betrokkene te bereiken is?" uitleg="De betrokkene moet dat binnen 24 uur doorgeven." artikel="Wth 2 lid 6" />
      <Vak sectie="praktisch" veld="bereikbaarheid" label="Waar, en op welk nummer?" />
    </Kader>
  );
});
