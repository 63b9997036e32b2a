import { useState } from 'react';
import { contactsoorten, type Beschikbaarheid, type Contact, type Contactsoort } from '../../../shared/piket/contact.ts';
import type { Telefoon } from '../../../shared/piket/velden.ts';
import { KANTOORUREN, urenInVeld } from '../../../shared/piket/uren.ts';
import { bedragInVeld, leesBedrag } from '../../../shared/geld.ts';
import { contactsoortTekst } from '../../../shared/piket/woorden.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useNu } from '../../app/tijd.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, IcoonTerug, Invulvorm, Kaart, Keuze, Knop, Knoppenrij, Kop, Linkknop, PAGINATITEL, Selectie, Tekstvak, Tekstveld, useSneltoets } from '../../ui/index.ts';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { meldPiketwijziging } from '../piket/usePiketNu.ts';
import { nummersUit, Telefoonvelden } from '../piket/wijzig/Telefoonvelden.tsx';
import { Urenvelden, urenUit } from '../piket/wijzig/Urenvelden.tsx';

const SOORTEN = contactsoorten.map((waarde) => ({ waarde, tekst: contactsoortTekst[waarde] }));
type Feestdagen = Extract<Beschikbaarheid, { soort: 'uren' }>['feestdagen'];
const FEESTDAGEN: readonly { waarde: Feestdagen; tekst: string }[] = [
  { waarde: 'gewoon', tekst: 'zoals op andere dagen' },
  { waarde: 'als zondag', tekst: 'zoals op zondag' },
  { waarde: 'gesloten', tekst: 'niet bereikbaar' },
  { waarde: 'hele dag', tekst: 'de hele dag bereikbaar' },
];
/** A number of places, or nothing. */
const AANTAL = /^\d{0,3}$/;
const inVeld = (cent: number | null): string => (cent === null ? '' : bedragInVeld(cent));

export type Contactformulierprops = { begin: Contact | null; bijKlaar: () => void; bijTerug: () => void };

/** A contact: new, or as it stands in the list. Saved, its numbers count as checked today. */
export function Contactformulier({ begin, bijKlaar, bijTerug }: Contactformulierprops) {
  const nu = useNu();
  const uren0 = begin?.beschikbaarheid.soort === 'uren' ? begin.beschikbaarheid : null;
  const [id] = useVeld('id', () => begin?.contactId ?? crypto.randomUUID());
  const [soort, setSoort] = useVeld<Contactsoort | ''>('soort', begin?.soort ?? '');
  const [naam, setNaam] = useVeld('naam', begin?.naam ?? '');
  const [organisatie, setOrganisatie] = useVeld('organisatie', begin?.organisatie ?? '');
  const [telefoons, setTelefoons] = useVeld<Telefoon[]>('telefoons', begin ? [...begin.telefoons] : [{ soort: 'vast', nummer: '' }]);
  const [altijd, setAltijd] = useVeld('altijd', begin?.beschikbaarheid.soort === 'altijd');
  const [uren, setUren] = useVeld<readonly string[]>('uren', uren0 ? [1, 2, 3, 4, 5, 6, 7].map((dag) => urenInVeld(uren0.uren, dag)) : KANTOORUREN);
  const [feestdagen, setFeestdagen] = useVeld<Feestdagen>('feestdagen', uren0?.feestdagen ?? 'gesloten');
  const [opmerking, setOpmerking] = useVeld('opmerking', begin?.opmerking ?? '');
  const [plekken, setPlekken] = useVeld('plekken', String(begin?.opvang?.plekken ?? ''));
  const [prijs, setPrijs] = useVeld('prijs', () => inVeld(begin?.opvang?.prijsPerNacht ?? null));
  const [gevraagd, setGevraagd] = useState(false);
  const { geef, bezig, fout } = useOpdracht('contact.bewaar');
  const concept = useConcept();
  const terug = async (weg: boolean): Promise<void> => {
    await (weg ? concept?.wis() : concept?.bewaar());
    bijTerug();
  };

  const nummers = nummersUit(telefoons);
  const vensters = urenUit(uren);
  const fouten = {
    soort: soort === '' ? 'Kies de soort.' : undefined,
    naam: naam.trim() === '' ? 'Vul de naam in.' : undefined,
    nummers: nummers === null || nummers.length === 0 ? 'Vul ten minste één nummer in.' : undefined,
    plekken: soort === 'opvang' && !AANTAL.test(plekken.trim()) ? 'Vul een heel getal in, of laat het leeg.' : undefined,
    prijs: soort === 'opvang' && prijs.trim() !== '' && leesBedrag(prijs) === null ? 'Vul een bedrag in, bijvoorbeeld 85,00.' : undefined,
    uren: !altijd && (vensters === null || vensters.length === 0) ? 'Vul bij ten minste één dag uren in.' : undefined,
  };
  const bewaar = async (): Promise<void> => {
    setGevraagd(true);
    if (fouten.soort) return void focusVeld('contact-soort');
    if (fouten.naam) return void focusVeld('contact-naam');
    if (fouten.nummers) return void focusVeld('contact-telefoon-0');
    if (fouten.plekken) return void focusVeld('contact-plekken');
    if (fouten.prijs) return void focusVeld('contact-prijs');
    if (fouten.uren) return void focusVeld('contact-uren-1');
    if (soort === '' || nummers === null) return;
    const beschikbaarheid: Beschikbaarheid = altijd ? { soort: 'altijd' } : { soort: 'uren', uren: vensters ?? [], feestdagen };
    const opvang = soort === 'opvang' ? { plekken: plekken.trim() === '' ? null : Number(plekken), prijsPerNacht: leesBedrag(prijs) } : null;
    const contact = { contactId: id, soort, naam, organisatie, telefoons: nummers, beschikbaarheid, laatstGecontroleerd: lokaleDatum(nu), opmerking, opvang };
    if ((await geef({ contact })) === null) return;
    await concept?.wis();
    meldPiketwijziging();
    bijKlaar();
  };
  useSneltoets('ctrl+enter', () => void bewaar());
  const toon = (tekst: string | undefined): string | undefined => (gevraagd ? tekst : undefined);
  return (
    <Invulvorm className="piket__wijziging" bijVerzend={bewaar}>
      <header className="piket__wijzigkop">
        <Linkknop icoon={<IcoonTerug />} bijKlik={() => void terug(false)}>Terug naar de telefoonlijst</Linkknop>
        <Kop niveau={1} id={PAGINATITEL}>{begin ? `${begin.naam} wijzigen` : 'Contact toevoegen'}</Kop>
      </header>
      <Kaart>
        <Selectie id="contact-soort" label="Soort" verplicht opties={SOORTEN} waarde={soort} bijWijziging={setSoort} fout={toon(fouten.soort)} />
        <Tekstveld id="contact-naam" label="Naam" verplicht breedte="middel" waarde={naam} bijWijziging={setNaam} fout={toon(fouten.naam)} />
        <Tekstveld label="Organisatie" breedte="middel" waarde={organisatie} bijWijziging={setOrganisatie} />
        <Telefoonvelden id="contact-telefoon" waarde={telefoons} bijWijziging={setTelefoons} fout={toon(fouten.nummers)} />
        {soort === 'opvang' && (
          <>
            <Tekstveld id="contact-plekken" label="Vrije plekken bij deze controle" breedte="kort" waarde={plekken} bijWijziging={setPlekken} fout={toon(fouten.plekken)} />
            <Tekstveld id="contact-prijs" label="Prijs per nacht in euro" breedte="kort" waarde={prijs} bijWijziging={setPrijs} fout={toon(fouten.prijs)} />
          </>
        )}
        <Keuze
          label="Wanneer bereikbaar"
          richting="naast"
          opties={[
            { waarde: 'altijd', tekst: 'Dag en nacht' },
            { waarde: 'uren', tekst: 'Op vaste uren' },
          ]}
          waarde={altijd ? 'altijd' : 'uren'}
          bijWijziging={(keuze) => setAltijd(keuze === 'altijd')}
        />
        {!altijd && (
          <>
            <Urenvelden
              id="contact-uren"
              legenda="Uren"
              uitleg="Bijvoorbeeld 08.30-12.00, 13.00-17.00. Over middernacht: 22.00-06.00. Leeg: die dag niet bereikbaar."
              waarde={uren}
              bijWijziging={setUren}
              fout={toon(fouten.uren)}
            />
            <Selectie label="Op feestdagen" opties={FEESTDAGEN} waarde={feestdagen} bijWijziging={(keuze) => keuze !== '' && setFeestdagen(keuze)} />
          </>
        )}
        <Tekstvak label="Opmerking" uitleg="Schrijf hier niets over een dossier." regels={2} waarde={opmerking} bijWijziging={setOpmerking} />
      </Kaart>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={bezig}>{bezig ? 'Bewaren…' : 'Bewaar'}</Knop>
        <Knop bijKlik={() => void terug(true)}>Annuleer</Knop>
      </Knoppenrij>
    </Invulvorm>
  );
}
