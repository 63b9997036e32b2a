import { useState } from 'react';
import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Artikel, IcoonEinde, IcoonKlaar, Kaart, Knop, Melding, Merk } from '../../ui/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { Conceptlijst } from '../eigenformulier/Conceptlijst.tsx';
import { MandaatBeeindigen } from './MandaatBeeindigen.tsx';
import { MandaatVerlenen } from './MandaatVerlenen.tsx';
import { BEVOEGDHEID } from './woorden.ts';

/** The form that is open: of a new line, or of the end of the line with this id. */
export type Mandaatvorm = 'nieuw' | { eindVan: string };

/** The form that a draft about this line belongs to; `null`: about a new line. */
export const mandaatvorm = (mandaatId: string | null): Mandaatvorm => (mandaatId === null ? 'nieuw' : { eindVan: mandaatId });

const zelfde = (a: Mandaatvorm | null, b: Mandaatvorm): boolean => (typeof a === 'object' && typeof b === 'object' ? a?.eindVan === b.eindVan : a === b);

/** Which powers were given to the hulpofficier, since when and by which decision. A line that ended stays. `begin`: the form to go on with. */
export function Mandaatregister({ begin = null }: { begin?: Mandaatvorm | null }) {
  const { data, fout, herlaad } = useVraag('mandaat.lijst', {});
  const [vorm, setVorm] = useState<Mandaatvorm | null>(begin);
  const [klaar, setKlaar] = useState('');
  const waaromNiet = useWaaromNiet('mandaat.verleen');
  const vastgelegd = async (tekst: string): Promise<void> => {
    setVorm(null);
    setKlaar(tekst);
    await herlaad();
  };
  return (
    <Kaart titel="Mandaatregister">
      <Alinea soort="klein">
        Wat de hulpofficier namens de burgemeester mag. Voor verlengen, intrekken en wijzigen kan geen mandaat worden gegeven. <Artikel>Wth 3 lid 1</Artikel>
      </Alinea>
      {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
      {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
      {data?.register.length === 0 && <p>Er staat nog niets in het register.</p>}
      {data !== null && data.register.length > 0 && (
        <ul className="regellijst" aria-label="Mandaten">
          {data.register.map((mandaat) => (
            <li key={mandaat.id}><Regel mandaat={mandaat} waaromNiet={waaromNiet} open={zelfde(vorm, mandaatvorm(mandaat.id))} bijOpen={(open) => setVorm(open ? mandaatvorm(mandaat.id) : null)} bijKlaar={() => vastgelegd('Het mandaat is beëindigd.')} /></li>
          ))}
        </ul>
      )}
      {waaromNiet === null && (
        <Conceptlijst
          past={(formulier) => formulier.soort === 'mandaat' && !zelfde(vorm, mandaatvorm(formulier.mandaatId))}
          bijVerder={(formulier) => formulier.soort === 'mandaat' && setVorm(mandaatvorm(formulier.mandaatId))}
        />
      )}
      {vorm === 'nieuw' ? (
        <Conceptkader formulier={{ soort: 'mandaat', mandaatId: null }} focus="mandaat-bevoegdheid">
          <MandaatVerlenen bijKlaar={() => vastgelegd('Het mandaat staat in het register.')} bijAnnuleren={() => setVorm(null)} />
        </Conceptkader>
      ) : (
        <div><Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setVorm('nieuw')}>Nieuw mandaat</Knop></div>
      )}
    </Kaart>
  );
}

type Regelprops = { mandaat: Mandaat; waaromNiet: string | null; open: boolean; bijOpen: (open: boolean) => void; bijKlaar: () => Promise<void> };

function Regel({ mandaat, waaromNiet, open, bijOpen, bijKlaar }: Regelprops) {
  const { bevoegdheid, soort, aan, besluit, besluitDatum, sinds, tot, eindBesluit, opmerking } = mandaat;
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <p className="regellijst__titel">{BEVOEGDHEID[bevoegdheid]}{soort === 'ondertekening' && ', alleen ondertekenen'}</p>
        <p>Aan {aan}, sinds {datumZonderWeekdag(sinds)}</p>
        <p className="regellijst__klein">{besluit}, {datumZonderWeekdag(besluitDatum)}{opmerking !== '' && `. ${opmerking}`}</p>
        {tot === null ? (
          <Merk toon="succes" icoon={<IcoonKlaar />}>Geldt</Merk>
        ) : (
          <Merk toon="rustig" icoon={<IcoonEinde />}>Geldt niet meer vanaf {datumZonderWeekdag(tot)}</Merk>
        )}
        {eindBesluit !== '' && <p className="regellijst__klein">Beëindigd door: {eindBesluit}</p>}
      </div>
      {tot === null && !open && (
        <Knop soort="subtiel" naam={`Beëindig: ${BEVOEGDHEID[bevoegdheid]}`} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => bijOpen(true)}>Beëindig</Knop>
      )}
      {tot === null && open && (
        <Conceptkader formulier={{ soort: 'mandaat', mandaatId: mandaat.id }} focus="mandaat-tot">
          <MandaatBeeindigen id={mandaat.id} bijKlaar={bijKlaar} bijAnnuleren={() => bijOpen(false)} />
        </Conceptkader>
      )}
    </div>
  );
}
