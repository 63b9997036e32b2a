/** Fields of what is asked and answered at night, as a person corrects them. */
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { nietGehoord } from './delen.ts';
import { jaNee, jaNeeOnbekend, keuze, regel, regelOfLeeg, tekst, tekstOfLeeg, type Velden } from './vorm.ts';

type WegingType =
  | 'melding.ontvangen'
  | 'betrokkene.vastgesteld'
  | 'woning.vastgesteld'
  | 'huisgenoot.vastgesteld'
  | 'incident.vastgesteld'
  | 'feit.vastgesteld'
  | 'weging.gemotiveerd'
  | 'zienswijze.vastgelegd'
  | 'kindermishandeling.beoordeeld'
  | 'zorg.vastgesteld'
  | 'omstandigheden.vastgesteld'
  | 'praktisch.vastgesteld';

export const wegingVelden: { readonly [T in WegingType]: Velden<Gegevens<T>> } = {
  'melding.ontvangen': {
    hulpofficier: regel('Hulpofficier'),
    onderdeel: regelOfLeeg('Onderdeel'),
    terugbelnummer: regel('Terugbelnummer'),
  },
  'betrokkene.vastgesteld': {
    naam: regel('Naam'),
    aanhef: keuze('Aanhef', { 'de heer': 'De heer', mevrouw: 'Mevrouw', '': 'Geen aanhef' }),
    geboortedatum: { soort: 'datum', label: 'Geboortedatum', verplicht: false, geboorte: true },
    geboorteplaats: regelOfLeeg('Geboorteplaats'),
    identiteit: keuze('Hoe is de identiteit vastgesteld?', {
      document: 'Aan een identiteitsdocument',
      politiesysteem: 'In de politiesystemen',
      herkend: 'Ambtshalve herkend',
      'eigen opgave': 'Alleen eigen opgave',
      'niet vastgesteld': 'Niet vastgesteld',
    }),
    identiteitToelichting: tekstOfLeeg('Toelichting op de identiteit'),
    leeftijdBevestigd: jaNee('Is bevestigd dat deze persoon 18 jaar of ouder is?'),
  },
  'woning.vastgesteld': {
    straat: regel('Straat'),
    huisnummer: regel('Huisnummer'),
    postcode: regelOfLeeg('Postcode'),
    plaats: regel('Plaats'),
    aanduiding: tekstOfLeeg('Nadere aanduiding'),
    bijbehorend: tekstOfLeeg('Wat hoort erbij'),
    samenwonendToelichting: tekstOfLeeg('Toelichting op het samen wonen'),
  },
  'huisgenoot.vastgesteld': {
    huisgenootId: { soort: 'vast' },
    naam: regel('Naam'),
    geboortedatum: { soort: 'datum', label: 'Geboortedatum', verplicht: false, geboorte: true },
    relatie: regelOfLeeg('Relatie tot de uithuisgeplaatste'),
    contactverbod: jaNee('Geldt het contactverbod voor deze huisgenoot?'),
  },
  'incident.vastgesteld': {
    momentBekend: jaNee('Is het tijdstip van het incident bekend?'),
    omschrijving: tekst('Wat er gebeurde'),
    eerder: tekstOfLeeg('Wat er eerder gebeurde'),
  },
  'feit.vastgesteld': {
    code: { soort: 'catalogus', label: 'Feit uit het Besluit tijdelijk huisverbod' },
    status: jaNeeOnbekend('Is dit zo?'),
    toelichting: tekstOfLeeg('Toelichting'),
    bron: regelOfLeeg('Bron'),
    datum: { soort: 'datum', label: 'Datum', verplicht: false, geboorte: false },
  },
  'weging.gemotiveerd': {
    grond: keuze('Grond', {
      gevaar: 'Ernstig en onmiddellijk gevaar',
      vermoeden: 'Ernstig vermoeden van dit gevaar',
    }),
    onmiddellijk: tekst('Waarom ernstig en onmiddellijk'),
    waaromDezePersoon: tekst('Waarom deze persoon'),
    minderIngrijpend: tekstOfLeeg('Waarom iets minder ingrijpends niet genoeg is'),
    belangenafweging: tekst('Belangenafweging'),
  },
  'zienswijze.vastgelegd': {
    gehoord: jaNee('Heeft de betrokkene een zienswijze kunnen geven?'),
    inhoud: tekstOfLeeg('Wat de betrokkene zei'),
    reden: nietGehoord,
    toelichting: tekstOfLeeg('Toelichting'),
    achterblijver: tekstOfLeeg('Wat de achterblijver zei'),
  },
  'kindermishandeling.beoordeeld': {
    vermoeden: jaNee('Is er kindermishandeling, of een vermoeden daarvan?'),
    toelichting: tekstOfLeeg('Toelichting'),
    overleg: {
      soort: 'groep',
      label: 'Is er vooraf overleg geweest met Veilig Thuis?',
      velden: {
        op: { soort: 'moment', label: 'Tijdstip van het overleg', verplicht: true },
        met: regel('Met wie'),
        uitkomst: tekst('Uitkomst'),
      },
    },
    redenGeenOverleg: tekstOfLeeg('Waarom overleg vooraf niet kon'),
  },
  'zorg.vastgesteld': {
    beschikbaar: jaNeeOnbekend('Is er nu zorg beschikbaar?'),
    partij: regelOfLeeg('Partij'),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'omstandigheden.vastgesteld': {
    aangehouden: jaNeeOnbekend('Is de betrokkene aangehouden?'),
    strafrecht: tekstOfLeeg('Strafrecht'),
    aandachtspunten: tekstOfLeeg('Aandachtspunten'),
    onderdak: jaNeeOnbekend('Heeft de betrokkene onderdak?'),
    binnentreden: jaNeeOnbekend('Is de woning zonder toestemming binnengetreden, of moet dat nog?'),
    binnentredenToelichting: tekstOfLeeg('Toelichting op het binnentreden'),
    eigenBetrokkenheid: jaNeeOnbekend('Kent de beslisser de mensen om wie het gaat?'),
    eigenBetrokkenheidToelichting: tekstOfLeeg('Toelichting daarop'),
  },
  'praktisch.vastgesteld': {
    sleutels: jaNeeOnbekend('Zijn de huissleutels afgegeven?'),
    sleutelsToelichting: tekstOfLeeg('Toelichting op de sleutels'),
    raadsman: jaNeeOnbekend('Wil de betrokkene een raadsman?'),
    raadsmanOp: { soort: 'moment', label: 'Wanneer is om een raadsman gevraagd?', verplicht: false },
    bereikbaar: jaNeeOnbekend('Is bekend waar de betrokkene te bereiken is?'),
    bereikbaarheid: tekstOfLeeg('Waar en hoe'),
  },
};
