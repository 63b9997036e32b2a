/** What is said about a piece, as fields that a person fills in. */
import type { Stukbeschrijving } from '../gebeurtenissen/stukken.ts';
import { breed, keuze, regel, regelOfLeeg, tekst, type Velden } from '../velden/vorm.ts';
import { rubrieknummer, RUBRIEKEN, rubriekTekst, type Rubriek } from './rubrieken.ts';

/** The parts of the index with their number, as choices. */
export const rubriekopties = RUBRIEKEN.map((rubriek) => ({ waarde: rubriek, tekst: `${rubrieknummer(rubriek)} ${rubriekTekst[rubriek].titel}` }));

/** The fields, in the order in which a person sees them. */
export const stukvelden: Velden<Stukbeschrijving> = {
  rubriek: keuze('Onderdeel van de index', Object.fromEntries(rubriekopties.map(({ waarde, tekst: naam }) => [waarde, naam])) as Record<Rubriek, string>),
  omschrijving: breed(regel('Omschrijving')),
  datum: { soort: 'datum', label: 'Datum van het stuk', verplicht: false, geboorte: false },
  bron: regelOfLeeg('Van wie komt het stuk?'),
  beperkt: { soort: 'groep', label: 'Mag alleen de rechtbank dit stuk zien? (Awb 8:29)', velden: { reden: tekst('Waarom alleen de rechtbank?') } },
};
