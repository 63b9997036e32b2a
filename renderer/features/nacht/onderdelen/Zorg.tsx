import { memo } from 'react';
import { Kop } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { JaNeeOnbekendVeld, JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { Regel } from '../velden/Regel.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Care that is there now, and the circumstances that the burgemeester asks about. */
export const Zorg = memo(function Zorg() {
  const instantie = useBron(useNacht().instellingen, (waarden) => waarden?.instantie.naam ?? '');
  return (
    <Kader nummer={9}>
      <JaNeeOnbekendVeld sectie="zorg" veld="beschikbaar" label="Is er nu zorg voor wie achterblijft, ook in het weekend?" />
      <Regel sectie="zorg" veld="partij" label="Welke instantie verleent die zorg?" voorstel={instantie} />
      <Vak sectie="zorg" veld="toelichting" label="Wie licht de huisgenoten en de instantie in?" artikel="Wth 2 lid 8" />
      <Kop niveau={3}>Omstandigheden</Kop>
      <JaNeeOnbekendVeld sectie="omstandigheden" veld="aangehouden" label="Is de betrokkene aangehouden?" uitleg="Het verbod gaat nu in, niet pas na een vrijlating." />
      <Vak sectie="omstandigheden" veld="strafrecht" label="Wat doet de politie strafrechtelijk?" />
      <Vak sectie="omstandigheden" veld="aandachtspunten" label="Waar moet u op letten?" uitleg="Gezondheid, medicijnen, wapens, huisdieren, werk aan huis." />
      <JaNeeOnbekendVeld sectie="omstandigheden" veld="onderdak" label="Heeft de betrokkene onderdak?" />
      <JaNeeOnbekendVeld
        sectie="omstandigheden"
        veld="binnentreden"
        label="Is de woning zonder toestemming binnengetreden, of moet dat nog?"
        uitleg="De politie heeft dan een machtiging nodig. Tussen 0.00 en 6.00 uur moet die dat uitdrukkelijk noemen."
        artikel="Awbi 2 en 7"
      />
      <Vak sectie="omstandigheden" veld="binnentredenToelichting" label="Wie treedt binnen, of deed dat, en waarom is het nodig?" />
      <JaNeeVeld sectie="omstandigheden" veld="eigenBetrokkenheid" label="Kent u de mensen om wie het gaat?" artikel="Awb 2:4" />
      <Vak sectie="omstandigheden" veld="eigenBetrokkenheidToelichting" label="Hoe kent u hen?" />
    </Kader>
  );
});
