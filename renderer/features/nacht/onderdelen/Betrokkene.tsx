import { memo } from 'react';
import { isLeeftijdOnzeker } from '../../../../shared/dossier/weging/vereisten/personen.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { useConcept, useTekst } from '../stand/useVeld.ts';
import { GeboortedatumVeld } from '../velden/GeboortedatumVeld.tsx';
import { JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { KeuzeVeld } from '../velden/KeuzeVeld.tsx';
import { Naast } from '../velden/Naast.tsx';
import { Regel } from '../velden/Regel.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Whom it concerns, that he is of age, and how his identity was established. */
export const Betrokkene = memo(function Betrokkene() {
  return (
    <Kader nummer={2}>
      <Regel sectie="betrokkene" veld="naam" label="Voornamen en achternaam" />
      <KeuzeVeld
        sectie="betrokkene"
        veld="aanhef"
        label="Aanhef"
        richting="naast"
        opties={[
          { waarde: 'de heer', tekst: 'De heer', toets: 'h' },
          { waarde: 'mevrouw', tekst: 'Mevrouw', toets: 'm' },
        ]}
      />
      <Naast>
        <Geboren />
        <Regel sectie="betrokkene" veld="geboorteplaats" label="Geboorteplaats" uitleg="Buiten Nederland: ook het land" />
      </Naast>
      <KeuzeVeld
        sectie="betrokkene"
        veld="identiteit"
        label="Hoe is de identiteit vastgesteld?"
        richting="naast"
        opties={[
          { waarde: 'document', tekst: 'Identiteitsbewijs', toets: 'd' },
          { waarde: 'politiesysteem', tekst: 'Politiesysteem', toets: 'p' },
          { waarde: 'herkend', tekst: 'Herkend door de politie', toets: 'h' },
          { waarde: 'eigen opgave', tekst: 'Alleen eigen opgave', toets: 'e' },
        ]}
      />
      <Bevestiging />
      <Vak sectie="betrokkene" veld="identiteitToelichting" label="Toelichting bij de identiteit" uitleg="Bijvoorbeeld soort en nummer van het document." />
    </Kader>
  );
});

function Geboren() {
  const { waarde, zet } = useTekst('betrokkene', 'geboortedatum');
  return <GeboortedatumVeld pad="betrokkene.geboortedatum" label="Geboortedatum" waarde={waarde} bijWijziging={zet} />;
}

/** Asked only where the date of birth leaves doubt. */
function Bevestiging() {
  const nu = useBron(useNacht().nu, (moment) => moment);
  const vraag = useConcept((concept) => isLeeftijdOnzeker(concept, nu));
  if (!vraag) return null;
  return <JaNeeVeld sectie="betrokkene" veld="leeftijdBevestigd" label="Bevestigt u dat deze persoon 18 jaar of ouder is?" artikel="Wth 2 lid 2" />;
}
