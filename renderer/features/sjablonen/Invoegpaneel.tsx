import { useState, type KeyboardEvent } from 'react';
import { Alinea, Gegevenslijst, Invulvorm, Keuze, Knop, Knoppenrij, useBeginFocus, Vinkje, Zoekkeuze } from '../../ui/index.ts';
import { voegHerhalingIn, voegKeuzeIn, voegVeldIn, voegVoorwaardeIn, voorwaardenOp, type Naam, type Selectie, type Wijziging } from './invoegen.ts';

/** What is put in. */
export type Invoeging = 'veld' | 'voorwaarde' | 'keuze' | 'herhaling';

export type InvoegpaneelProps = {
  soort: Invoeging;
  namen: readonly Naam[];
  bijInvoegen: (maak: (tekst: string, selectie: Selectie) => Wijziging) => void;
  bijAnnuleren: () => void;
};

type Uitleg = { titel: string; uitleg: string; past: (naam: Naam) => boolean };

const UITLEG: Readonly<Record<Invoeging, Uitleg>> = {
  veld: { titel: 'Welk veld?', uitleg: 'In het document komt hier de waarde uit het dossier.', past: ({ vorm }) => vorm === 'tekst' || vorm === 'optie' },
  voorwaarde: { titel: 'Waar hangt het van af?', uitleg: 'Wat u hebt geselecteerd, staat er dan alleen in dat geval.', past: () => true },
  keuze: { titel: 'Waar hangt het van af?', uitleg: 'U schrijft voor elk antwoord een eigen tekst.', past: ({ vorm }) => vorm === 'optie' },
  herhaling: { titel: 'Wat wordt herhaald?', uitleg: 'Er komt een opsomming met een punt voor elk.', past: ({ vorm, rijen }) => vorm === 'lijst' && Object.values(rijen).some((deel) => deel.rijen === undefined) },
};

/** Chooses by meaning what is put in, and puts it in. */
export function Invoegpaneel({ soort, namen, bijInvoegen, bijAnnuleren }: InvoegpaneelProps) {
  const formulier = useBeginFocus();
  const [gekozen, setGekozen] = useState<string | null>(null);
  const [wanneer, setWanneer] = useState('');
  const [anders, setAnders] = useState(false);
  const [zonder, setZonder] = useState<ReadonlySet<string>>(new Set());
  const { titel, uitleg, past } = UITLEG[soort];
  const passend = namen.filter(past);
  const naam = passend.find((een) => een.naam === gekozen) ?? null;
  const voorwaarden = naam !== null && soort === 'voorwaarde' ? voorwaardenOp(naam) : [];
  const voorwaarde = voorwaarden.find(({ id }) => id === wanneer) ?? voorwaarden[0];
  const delen = Object.entries(naam?.rijen ?? {}).filter(([, deel]) => deel.rijen === undefined);
  const gevraagd = delen.map(([deel]) => deel).filter((deel) => !zonder.has(deel));
  const kan = naam !== null && (soort !== 'herhaling' || gevraagd.length > 0);

  const verzend = (): void => {
    if (naam === null || !kan) return;
    bijInvoegen((tekst, selectie) => {
      if (soort === 'keuze') return voegKeuzeIn(tekst, selectie, naam);
      if (soort === 'herhaling') return voegHerhalingIn(tekst, selectie, naam.naam, gevraagd);
      return voorwaarde === undefined ? voegVeldIn(naam.naam, selectie) : voegVoorwaardeIn(tekst, selectie, voorwaarde, anders);
    });
  };
  const bijToets = (toets: KeyboardEvent): void => {
    // Escape closes the list of a field first.
    if (toets.key === 'Escape' && !(toets.target instanceof Element && toets.target.getAttribute('aria-expanded') === 'true')) bijAnnuleren();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only Escape, which has a button as well
    <Invulvorm ref={formulier} className="sjablonen__paneel" aria-label={titel} bijVerzend={verzend} onKeyDown={bijToets}>
      <Zoekkeuze
        label={titel}
        uitleg={`${uitleg} Typ een woord, en kies met de pijlen.`}
        opties={passend.map(({ naam: id, betekenis, voorbeeld }) => ({ id, tekst: betekenis, uitleg: voorbeeld === '' ? id : `${id}: ${voorbeeld}`, trefwoorden: id }))}
        waarde={gekozen}
        bijKeuze={setGekozen}
        leegTekst="Geen veld van dit document past hierbij. Probeer een ander woord."
      />
      {naam !== null && <Gegevenslijst gegevens={[{ label: 'In de tekst', waarde: <code>{naam.naam}</code> }, ...(naam.voorbeeld === '' ? [] : [{ label: 'Voorbeeld', waarde: naam.voorbeeld }])]} />}
      {voorwaarde !== undefined && (
        <>
          <Keuze label="Wanneer staat het er?" opties={voorwaarden.map(({ id, tekst }) => ({ waarde: id, tekst }))} waarde={voorwaarde.id} bijWijziging={setWanneer} />
          <Vinkje aangevinkt={anders} bijWijziging={setAnders}>Ook een tekst voor het andere geval</Vinkje>
        </>
      )}
      {soort === 'keuze' && naam !== null && <Alinea soort="klein">Antwoorden: {naam.opties.join(', ')}.</Alinea>}
      {soort === 'herhaling' && naam !== null && (
        <fieldset className="sjablonen__delen">
          <legend>Wat staat er bij elk?</legend>
          {delen.map(([deel, { betekenis }]) => (
            <Vinkje
              key={deel}
              aangevinkt={!zonder.has(deel)}
              bijWijziging={(aan) => setZonder(new Set(aan ? [...zonder].filter((een) => een !== deel) : [...zonder, deel]))}
            >
              {betekenis}
            </Vinkje>
          ))}
        </fieldset>
      )}
      <Knoppenrij>
        <Knop type="submit" soort="primair" uitgeschakeld={!kan} waaromNiet="Kies eerst een veld.">Voeg in</Knop>
        <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
      </Knoppenrij>
    </Invulvorm>
  );
}
