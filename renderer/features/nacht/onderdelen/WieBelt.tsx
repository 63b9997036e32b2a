import { memo } from 'react';
import { Naast } from '../velden/Naast.tsx';
import { Regel } from '../velden/Regel.tsx';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Kader } from './Kader.tsx';

/** Who calls, and how to call back. */
export const WieBelt = memo(function WieBelt() {
  return (
    <Kader nummer={1}>
      <Naast>
        <Regel sectie="melder" veld="naam" label="Naam van de hulpofficier" />
        <Regel sectie="melder" veld="terugbelnummer" label="Terugbelnummer" type="tel" breedte="middel" />
      </Naast>
      <Regel sectie="melder" veld="onderdeel" label="Onderdeel van de politie" />
      <TijdstipVeld sectie="melder" veld="gebeldOp" label="Wanneer werd u gebeld?" />
    </Kader>
  );
});
