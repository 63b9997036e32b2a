import { useState } from 'react';
import { datumPlusDagen, plusUren } from '../../../../shared/wth/rekenen.ts';
import { momentUit, tijdstipInvoer, type TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { eersteMomentVan, lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { Momentveld } from '../../gebeurtenis/Momentveld.tsx';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

/** "Ik neem over, nu": until tomorrow morning unless another end is chosen. */
export function Overnameformulier({ bijKlaar, bijTerug }: Formulierprops) {
  const rooster = useRooster();
  const { zelf, coordinator, nu } = rooster;
  const [wie, setWie] = useVeld('wie', zelf ?? '');
  const [einde, setEinde] = useVeld<TijdstipInvoer>('einde', () => tijdstipInvoer(plusUren(eersteMomentVan(datumPlusDagen(lokaleDatum(nu), 1)), 8)));
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const slot = momentUit(einde);
  const opdracht: Kaal | null = wie !== '' && slot !== null && reden.trim() !== '' ? { soort: 'overname', deelnemerId: wie, tot: slot, reden } : null;
  const zelfde = wie === zelf;
  return (
    <Wijziging
      titel={zelfde ? 'Ik neem over, nu' : 'Dienst overnemen, nu'}
      uitleg={zelfde ? 'Vanaf het moment van bewaren. U kiest zelf tot wanneer.' : 'Vanaf het moment van bewaren.'}
      opdracht={opdracht}
      bewaarTekst={zelfde ? 'Ik neem over' : 'Leg de overname vast'}
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Selectie
          label="Wie neemt over"
          verplicht
          opties={mensenInFunctie(rooster).filter(({ waarde }) => coordinator || waarde === zelf)}
          waarde={wie}
          bijWijziging={setWie}
          fout={vereist(gevraagd, wie === '', 'Kies wie overneemt.')}
        />
        <Momentveld id="overname-tot" label="Tot" straks verplicht waarde={einde} bijWijziging={setEinde} fout={vereist(gevraagd, slot === null, 'Vul in tot wanneer.')} />
        <Tekstveld label="Reden" verplicht breedte="middel" waarde={reden} bijWijziging={setReden} fout={vereist(gevraagd, reden.trim() === '', 'Schrijf waarom.')} />
      </Kaart>
    </Wijziging>
  );
}
