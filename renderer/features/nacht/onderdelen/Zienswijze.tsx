import { memo } from 'react';
import { JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { KeuzeVeld } from '../velden/KeuzeVeld.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** What the person says himself, or why he was not heard; and what the one who stays says. */
export const Zienswijze = memo(function Zienswijze() {
  return (
    <Kader nummer={7}>
      <JaNeeVeld sectie="zienswijze" veld="gehoord" label="Heeft de betrokkene een zienswijze kunnen geven?" artikel="Awb 4:8" />
      <Vak sectie="zienswijze" veld="inhoud" label="Wat zegt de betrokkene zelf?" />
      <KeuzeVeld
        sectie="zienswijze"
        veld="reden"
        label="Waarom is de betrokkene niet gehoord?"
        artikel="Awb 4:11"
        opties={[
          { waarde: 'spoed', tekst: 'Er was te veel spoed', toets: 's' },
          { waarde: 'eerder', tekst: 'De betrokkene is hierover al eerder gehoord', toets: 'e' },
          { waarde: 'doel', tekst: 'Het doel wordt niet bereikt als de betrokkene het vooraf weet', toets: 'd' },
        ]}
      />
      <Vak sectie="zienswijze" veld="toelichting" label="Leg uit waarom horen niet kon" />
      <Vak sectie="zienswijze" veld="achterblijver" label="Wat zegt wie achterblijft?" />
    </Kader>
  );
});
