import { useState } from 'react';
import { leegTijdstip } from '../../../../shared/dossier/weging/concept.ts';
import type { Afwezigheidsgrond } from '../../../../shared/piket/roostergebeurtenissen.ts';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Periode } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import { GRONDEN } from './gronden.ts';
import type { Kaal } from './opdracht.ts';
import { Aanvangveld, aanvangUit, Eindeveld, eindeUit, vereist, type Aanvang, type Einde } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

/** Somebody cannot act: by himself, or by who coordinates the roster. */
export function Afwezigformulier({ van, tot, bijKlaar, bijTerug }: Periode & Formulierprops) {
  const rooster = useRooster();
  const { zelf, coordinator } = rooster;
  const [wie, setWie] = useVeld('wie', zelf ?? '');
  const [grond, setGrond] = useVeld<Afwezigheidsgrond | ''>('grond', '');
  const [aanvang, setAanvang] = useVeld<Aanvang>('aanvang', { nu: van === undefined, moment: van === undefined ? leegTijdstip() : tijdstipInvoer(van) });
  const [einde, setEinde] = useVeld<Einde>('einde', { open: false, moment: tot === undefined ? leegTijdstip() : tijdstipInvoer(tot) });
  const [toelichting, setToelichting] = useVeld('toelichting', '');
  const [gevraagd, setGevraagd] = useState(false);
  const [begin, slot] = [aanvangUit(aanvang), eindeUit(einde)];
  const compleet = wie !== '' && grond !== '' && begin !== undefined && slot !== undefined;
  const opdracht: Kaal | null = compleet ? { soort: 'afwezig', deelnemerId: wie, van: begin, tot: slot, grond, toelichting } : null;
  const opties = mensenInFunctie(rooster, ['burgemeester', 'locoburgemeester', 'raadslid']).filter(({ waarde }) => coordinator || waarde === zelf);
  return (
    <Wijziging
      titel="Afwezigheid melden"
      uitleg="Wie afwezig is, neemt niet waar. U noemt hieronder wie het dan wel doet."
      opdracht={opdracht}
      bewaarTekst="Bewaar de afwezigheid"
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Selectie label="Wie" verplicht opties={opties} waarde={wie} bijWijziging={setWie} fout={vereist(gevraagd, wie === '', 'Kies wie afwezig is.')} />
        <Selectie
          label="Grond"
          artikel="art. 77 Gemeentewet"
          verplicht
          opties={GRONDEN}
          waarde={grond}
          bijWijziging={setGrond}
          fout={vereist(gevraagd, grond === '', 'Kies waarom.')}
        />
        <Aanvangveld id="afwezig-van" label="Vanaf" waarde={aanvang} bijWijziging={setAanvang} fout={vereist(gevraagd, begin === undefined, 'Vul in vanaf wanneer.')} />
        <Eindeveld
          id="afwezig-tot"
          label="Tot"
          openTekst="Het einde is nog niet bekend"
          waarde={einde}
          bijWijziging={setEinde}
          fout={vereist(gevraagd, slot === undefined, 'Vul in tot wanneer, of vink aan dat het niet bekend is.')}
        />
        <Tekstveld label="Toelichting" breedte="middel" uitleg="Schrijf hier niets over iemands gezondheid." waarde={toelichting} bijWijziging={setToelichting} />
      </Kaart>
    </Wijziging>
  );
}
