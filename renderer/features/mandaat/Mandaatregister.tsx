import { useState } from 'react';
import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Artikel, IcoonEinde, IcoonKlaar, Kaart, Knop, Melding, Merk } from '../../ui/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Conceptkader } from '../piket/concept/Conceptkader.tsx';
import { Conceptlijst } from '../piket/concept/Conceptlijst.tsx';
import type { Conceptformulier } from '../piket/concept/conceptsleutel.ts';
import { MandaatBeeindigen } from './MandaatBeeindigen.tsx';
import { MandaatVerlenen } from './MandaatVerlenen.tsx';
import { BEVOEGDHEID } from './woorden.ts';

const isNieuwMandaat = (formulier: Conceptformulier): boolean => formulier.soort === 'mandaat' && formulier.mandaatId === null;

/** Which powers were given to the hulpofficier, since when and by which decision. A line that ended stays. */
export function Mandaatregister() {
  const { data, fout, herlaad } = useVraag('mandaat.lijst', {});
  const [nieuw, setNieuw] = useState(false);
  const [klaar, setKlaar] = useState('');
  const waaromNiet = useWaaromNiet('mandaat.verleen');
  const vastgelegd = async (tekst: string): Promise<void> => {
    setNieuw(false);
    setKlaar(tekst);
    await herlaad();
  };
  return (
    <Kaart titel="Mandaatregister">
      <Alinea soort="klein">
        Wat de hulpofficier namens de burgemeester mag. Verlengen, intrekken en wijzigen kunnen niet worden gegeven. <Artikel>Wth 3 lid 1</Artikel>
      </Alinea>
      {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
      {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
      {data?.register.length === 0 && <p>Er staat nog niets in het register.</p>}
      {data !== null && data.register.length > 0 && (
        <ul className="regellijst" aria-label="Mandaten">
          {data.register.map((mandaat) => (
            <li key={mandaat.id}><Regel mandaat={mandaat} waaromNiet={waaromNiet} bijKlaar={() => vastgelegd('Het mandaat is beëindigd.')} /></li>
          ))}
        </ul>
      )}
      {nieuw ? (
        <Conceptkader formulier={{ soort: 'mandaat', mandaatId: null }} focus="mandaat-bevoegdheid">
          <MandaatVerlenen bijKlaar={() => vastgelegd('Het mandaat staat in het register.')} bijAnnuleren={() => setNieuw(false)} />
        </Conceptkader>
      ) : (
        <>
          {waaromNiet === null && <Conceptlijst past={isNieuwMandaat} bijVerder={() => setNieuw(true)} />}
          <div><Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setNieuw(true)}>Nieuw mandaat</Knop></div>
        </>
      )}
    </Kaart>
  );
}

function Regel({ mandaat, waaromNiet, bijKlaar }: { mandaat: Mandaat; waaromNiet: string | null; bijKlaar: () => Promise<void> }) {
  const [open, setOpen] = useState(false);
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
        <Knop soort="subtiel" naam={`Beëindig: ${BEVOEGDHEID[bevoegdheid]}`} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setOpen(true)}>Beëindig</Knop>
      )}
      {open && (
        <Conceptkader formulier={{ soort: 'mandaat', mandaatId: mandaat.id }} focus="mandaat-tot">
          <MandaatBeeindigen id={mandaat.id} bijKlaar={bijKlaar} bijAnnuleren={() => setOpen(false)} />
        </Conceptkader>
      )}
    </div>
  );
}
