import { memo } from 'react';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { Naast } from '../velden/Naast.tsx';
import { Regel } from '../velden/Regel.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Which dwelling exactly, and that they live there together. */
export const Woning = memo(function Woning() {
  const plaats = useBron(useNacht().instellingen, (instellingen) => instellingen?.plaats ?? '');
  return (
    <Kader nummer={3}>
      <Naast>
        <Regel sectie="woning" veld="straat" label="Straat" />
        <Regel sectie="woning" veld="huisnummer" label="Huisnummer" breedte="kort" />
      </Naast>
      <Naast>
        <Regel sectie="woning" veld="postcode" label="Postcode" breedte="kort" />
        <Regel sectie="woning" veld="plaats" label="Plaats" voorstel={plaats} />
      </Naast>
      <Naast>
        <Vak sectie="woning" veld="aanduiding" label="Welk deel van het gebouw?" uitleg="Verdieping, kamer, achteringang." />
        <Vak sectie="woning" veld="bijbehorend" label="Wat hoort erbij?" uitleg="Berging, tuin, bedrijf aan huis." />
      </Naast>
      <JaNeeVeld sectie="woning" veld="samenwonend" label="Wonen zij daar samen, of verblijven zij daar geregeld?" uitleg="Anders dan incidenteel. Inschrijving is niet nodig." artikel="Wth 2 lid 1" />
      <Vak sectie="woning" veld="samenwonendToelichting" label="Waaruit blijkt dat?" />
    </Kader>
  );
});
