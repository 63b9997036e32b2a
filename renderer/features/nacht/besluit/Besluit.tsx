import { memo } from 'react';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { useBron } from '../../concept/bron.ts';
import { KeuzeVeld } from '../velden/KeuzeVeld.tsx';
import { Regel } from '../velden/Regel.tsx';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Kader } from '../onderdelen/Kader.tsx';
import { beslistZelf, useNacht, vraagNu, type Nacht } from '../stand/nacht.ts';
import { useConcept, wijzig } from '../stand/useVeld.ts';
import { Beslissen } from './Beslissen.tsx';
import { NietOpleggen } from './NietOpleggen.tsx';
import { Opleggen } from './Opleggen.tsx';

/** The decision: which one, by whom, when; and then what that one needs. */
export const Besluit = memo(function Besluit() {
  const nacht = useNacht();
  const keuze = useConcept(({ besluit }) => besluit.keuze);
  const burgemeester = useBron(nacht.instellingen, (waarden) => waarden?.burgemeester ?? '');
  const voorstel = beslistZelf(nacht.account) ? nacht.account.naam : burgemeester;
  return (
    <Kader nummer={11}>
      <KeuzeVeld
        sectie="besluit"
        veld="keuze"
        label="Wat besluit de burgemeester?"
        artikel="Wth 2 lid 1"
        richting="naast"
        bijKeuze={(gekozen) => gekozen !== '' && void vulAan(nacht)}
        opties={[
          { waarde: 'opleggen', tekst: 'Huisverbod opleggen', toets: 'o' },
          { waarde: 'niet opleggen', tekst: 'Niet opleggen', toets: 'n' },
        ]}
      />
      <TijdstipVeld sectie="besluit" veld="genomenOp" label="Wanneer is het besluit genomen?" artikel="Awb 10:11" />
      <Regel sectie="besluit" veld="beslisser" label="Wie neemt het besluit?" uitleg="Naam van de burgemeester of de loco." voorstel={voorstel} />
      {keuze === 'opleggen' && <Opleggen />}
      {keuze === 'niet opleggen' && <NietOpleggen />}
      <Beslissen />
    </Kader>
  );
});

/** At the choice: the moment is now, and the one who decides is the one who works here, as far as nothing else was typed. */
async function vulAan(nacht: Nacht): Promise<void> {
  const nu = await vraagNu(nacht);
  const { beslisser, genomenOp } = nacht.concept.lees().besluit;
  if (genomenOp.datum === '' && genomenOp.tijd === '') wijzig(nacht, 'besluit', { genomenOp: tijdstipInvoer(nu) });
  if (beslisser === '' && beslistZelf(nacht.account)) wijzig(nacht, 'besluit', { beslisser: nacht.account.naam });
}
