/** Fields of shelter, as a person corrects them. */
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { antwoorden, ondertekening, tijdstip, tijdstipStraks, vast } from './delen.ts';
import { bedrag, keuze, regel, tekst, tekstOfLeeg, type Velden } from './vorm.ts';

/** The kinds of event about shelter. */
export type Opvangtype = 'opvang.inspanning' | 'opvang.besloten' | 'opvang.verlengd' | 'opvang.beeindigd';

/** The fields of each kind, in the order in which a person sees them. */
export const opvangVelden: { readonly [T in Opvangtype]: Velden<Gegevens<T>> } = {
  'opvang.inspanning': {
    bij: regel('Bij wie gevraagd'),
    uitkomst: keuze('Uitkomst', { 'geen plek': 'Daar is geen plek', 'geen antwoord': 'Niet bereikt, of geen antwoord', 'eigen plek': 'Daar is plek' }),
    waaruit: tekst('Waaruit dat blijkt'),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'opvang.besloten': {
    contactId: vast,
    voorziening: regel('Voorziening'),
    prijsPerNacht: bedrag('Prijs per nacht in euro', false),
    begin: tijdstip('Begin van de opvang'),
    einde: tijdstipStraks('Einde van de opvang'),
    redenen: tekst('Waarom deze opvang nodig is'),
    ondertekening,
    antwoorden,
  },
  'opvang.verlengd': {
    opvangId: vast,
    nieuwEinde: tijdstipStraks('Nieuw einde van de opvang'),
    redenen: tekst('Waarom langer nodig is'),
    ondertekening,
    antwoorden,
  },
  'opvang.beeindigd': {
    opvangId: vast,
    reden: keuze('Waarom geëindigd', {
      'termijn voorbij': 'De termijn was voorbij',
      'eigen plek': 'Zelf een plek gevonden',
      'zelf vertrokken': 'Zelf vertrokken',
      'huisverbod voorbij': 'Het huisverbod was voorbij',
      anders: 'Anders',
    }),
    toelichting: tekstOfLeeg('Toelichting'),
    kosten: bedrag('Werkelijke kosten in euro', false),
  },
};

/** What the moment of each is called. */
export const opvangMomentLabels: Readonly<Record<Opvangtype, string>> = {
  'opvang.inspanning': 'Tijdstip van de vraag',
  'opvang.besloten': 'Tijdstip van het besluit',
  'opvang.verlengd': 'Tijdstip van het besluit',
  'opvang.beeindigd': 'Tijdstip van het einde',
};
