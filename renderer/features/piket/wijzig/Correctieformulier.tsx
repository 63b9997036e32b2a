import { useState } from 'react';
import { leegTijdstip } from '../../../../shared/dossier/weging/concept.ts';
import type { Afwezigheidsgrond } from '../../../../shared/piket/roostergebeurtenissen.ts';
import { momentUit, tijdstipInvoer, type TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { Momentveld } from '../../gebeurtenis/Momentveld.tsx';
import { mensen, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Periode } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import { GRONDEN } from './gronden.ts';
import type { Kaal } from './opdracht.ts';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

/** Who in fact acted in time already past. */
export function Correctieformulier({ van, tot, bijKlaar, bijTerug }: Periode & Formulierprops) {
  const { deelnemers, zelf, coordinator } = useRooster();
  const [wie, setWie] = useVeld('wie', coordinator ? '' : (zelf ?? ''));
  const [begin, setBegin] = useVeld<TijdstipInvoer>('begin', van === undefined ? leegTijdstip() : tijdstipInvoer(van));
  const [einde, setEinde] = useVeld<TijdstipInvoer>('einde', tot === undefined ? leegTijdstip() : tijdstipInvoer(tot));
  const [verhindering, setVerhindering] = useVeld<Afwezigheidsgrond | ''>('verhindering', '');
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const [aanvang, slot] = [momentUit(begin), momentUit(einde)];
  const compleet = wie !== '' && aanvang !== null && slot !== null && reden.trim() !== '';
  const opdracht: Kaal | null = compleet
    ? { soort: 'correctie', deelnemerId: wie, van: aanvang, tot: slot, verhindering: verhindering === '' ? null : verhindering, reden }
    : null;
  const loco = deelnemers.find(({ deelnemerId }) => deelnemerId === wie)?.ambt !== 'burgemeester';
  return (
    <Wijziging
      titel="Het verleden corrigeren"
      uitleg="Leg vast wie in werkelijkheid waarnam. Wat in het rooster stond, blijft ernaast zichtbaar. Een bewijs bij een besluit verandert niet."
      opdracht={opdracht}
      bewaarTekst="Bewaar de correctie"
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Selectie
          label="Wie nam waar"
          verplicht
          opties={mensen(deelnemers, ['burgemeester', 'locoburgemeester', 'raadslid']).filter(({ waarde }) => coordinator || waarde === zelf)}
          waarde={wie}
          bijWijziging={setWie}
          fout={vereist(gevraagd, wie === '', 'Kies wie waarnam.')}
        />
        <Momentveld id="correctie-van" label="Vanaf" verplicht waarde={begin} bijWijziging={setBegin} fout={vereist(gevraagd, aanvang === null, 'Vul in vanaf wanneer.')} />
        <Momentveld id="correctie-tot" label="Tot" verplicht waarde={einde} bijWijziging={setEinde} fout={vereist(gevraagd, slot === null, 'Vul in tot wanneer.')} />
        {loco && (
          <Selectie
            label="Waarom nam de burgemeester niet zelf waar?"
            artikel="art. 77 Gemeentewet"
            opties={GRONDEN}
            leegTekst="Niet bekend, of staat al in het rooster"
            waarde={verhindering}
            bijWijziging={setVerhindering}
          />
        )}
        <Tekstveld label="Reden" verplicht breedte="middel" waarde={reden} bijWijziging={setReden} fout={vereist(gevraagd, reden.trim() === '', 'Schrijf waarom.')} />
      </Kaart>
    </Wijziging>
  );
}
