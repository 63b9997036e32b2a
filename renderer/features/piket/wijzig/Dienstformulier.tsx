import { useState } from 'react';
import { momentUit, tijdstipInvoer, type TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { leegTijdstip } from '../../../../shared/dossier/weging/concept.ts';
import { Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { Momentveld } from '../../gebeurtenis/Momentveld.tsx';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Periode } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { Aanvangveld, aanvangUit, Eindeveld, vereist, type Aanvang } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

const TEKSTEN = {
  dienst: {
    titel: 'Een dienst zetten',
    uitleg: 'Eén persoon in de plaats van wat het plan zegt. Overlapt dit een eerdere dienst, dan telt de nieuwe.',
    knop: 'Bewaar de dienst',
  },
  gat: {
    titel: 'Een gat dekken',
    uitleg: 'Noem wie waarneemt als niemand van de ingedeelde personen kan. Dit telt alleen waar er een gat is.',
    knop: 'Bewaar wie dekt',
  },
} as const;

/** One person in the place of what the rules say, or for a gap. */
export function Dienstformulier({ soort, van, tot, bijKlaar, bijTerug }: { soort: 'dienst' | 'gat' } & Periode & Formulierprops) {
  const rooster = useRooster();
  const [wie, setWie] = useVeld('wie', '');
  const [aanvang, setAanvang] = useVeld<Aanvang>('aanvang', { nu: van === undefined, moment: van === undefined ? leegTijdstip() : tijdstipInvoer(van) });
  const [einde, setEinde] = useVeld<TijdstipInvoer>('einde', tot === undefined ? leegTijdstip() : tijdstipInvoer(tot));
  // A gap can be covered for as long as it lasts, and some have no end.
  const metOpenEinde = soort === 'gat';
  const [open, setOpen] = useVeld('openEinde', metOpenEinde && van !== undefined && tot === undefined);
  const [reden, setReden] = useVeld('reden', '');
  const [gevraagd, setGevraagd] = useState(false);
  const begin = aanvangUit(aanvang);
  const slot = momentUit(einde);
  const opdracht = wie === '' || begin === undefined || reden.trim() === '' ? null : opdrachtVan(soort, { deelnemerId: wie, van: begin, reden }, slot, open);
  const { titel, uitleg, knop } = TEKSTEN[soort];
  return (
    <Wijziging titel={titel} uitleg={uitleg} opdracht={opdracht} bewaarTekst={knop} bijOnvolledig={() => setGevraagd(true)} bijKlaar={bijKlaar} bijTerug={bijTerug}>
      <Kaart>
        <Selectie
          label="Wie"
          verplicht
          opties={mensenInFunctie(rooster, soort === 'gat' ? ['burgemeester', 'locoburgemeester', 'raadslid'] : undefined)}
          waarde={wie}
          bijWijziging={setWie}
          fout={vereist(gevraagd, wie === '', 'Kies wie waarneemt.')}
        />
        <Aanvangveld id="dienst-van" label="Vanaf" waarde={aanvang} bijWijziging={setAanvang} fout={vereist(gevraagd, begin === undefined, 'Vul in vanaf wanneer.')} />
        {metOpenEinde ? (
          <Eindeveld
            id="dienst-tot"
            label="Tot"
            openTekst="Zolang het gat duurt"
            waarde={{ open, moment: einde }}
            bijWijziging={(nieuw) => {
              setOpen(nieuw.open);
              setEinde(nieuw.moment);
            }}
            fout={vereist(gevraagd, !open && slot === null, 'Vul in tot wanneer, of vink aan dat het voor zolang het gat duurt is.')}
          />
        ) : (
          <Momentveld id="dienst-tot" label="Tot" straks verplicht waarde={einde} bijWijziging={setEinde} fout={vereist(gevraagd, slot === null, 'Vul in tot wanneer.')} />
        )}
        <Tekstveld label="Reden" verplicht breedte="middel" waarde={reden} bijWijziging={setReden} fout={vereist(gevraagd, reden.trim() === '', 'Schrijf waarom.')} />
      </Kaart>
    </Wijziging>
  );
}

/** The change, once it says until when; `zonderEinde` for a gap that is covered as long as it lasts. */
function opdrachtVan(soort: 'dienst' | 'gat', wat: { deelnemerId: string; van: Moment | null; reden: string }, tot: Moment | null, zonderEinde: boolean): Kaal | null {
  if (soort === 'gat' && zonderEinde) return { soort, ...wat, tot: null };
  return tot === null ? null : { soort, ...wat, tot };
}
