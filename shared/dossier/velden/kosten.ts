/** Fields of costs and hours, as a person fills them in and corrects them. */
import type { BETALERS, KOSTENSOORTEN, URENROLLEN } from '../gebeurtenissen/kosten.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { bedrag, breed, getal, keuze, regel, regelOfLeeg, type Velden } from './vorm.ts';

type Kostentype = 'kosten.gemaakt' | 'uren.besteed';

/** What each kind of cost is called. */
export const kostensoortTekst: Readonly<Record<(typeof KOSTENSOORTEN)[number], string>> = {
  'zorg eerste tien dagen': 'Zorg in de eerste tien dagen',
  'zorg vervolg': 'Zorg daarna',
  tolk: 'Tolk',
  procedure: 'Procedure bij de rechter',
  overig: 'Overig',
};

/** Who pays. */
export const betalerTekst: Readonly<Record<(typeof BETALERS)[number], string>> = {
  gemeente: 'De gemeente',
  'bestaande regeling': 'Een bestaande subsidie of regeling',
  zorgverzekeraar: 'De zorgverzekeraar',
  regio: 'De regio of de centrumgemeente',
  ander: 'Een ander',
};

/** Whose hours. */
export const urenrolTekst: Readonly<Record<(typeof URENROLLEN)[number], string>> = {
  medewerkerOOV: 'Medewerker openbare orde en veiligheid',
  medewerkerGezondheidszorg: 'Medewerker gezondheidszorg',
  jurist: 'Jurist',
  bestuur: 'Burgemeester of wethouder',
  ander: 'Iemand anders',
};

/** The fields of each kind, in the order in which a person sees them. */
export const kostenVelden: { readonly [T in Kostentype]: Velden<Gegevens<T>> } = {
  'kosten.gemaakt': {
    soort: keuze('Waarvoor', kostensoortTekst),
    betaler: keuze('Wie betaalt', betalerTekst),
    bedrag: bedrag('Bedrag in euro', true),
    omschrijving: breed(regel('Van wie en voor wat')),
    kenmerk: regelOfLeeg('Nummer van de rekening'),
  },
  'uren.besteed': { minuten: getal('Aantal minuten', 1, 1440), rol: keuze('Rol', urenrolTekst), wie: regel('Wie'), wat: breed(regel('Waaraan')) },
};

/** What the moment of each is called. */
export const kostenMomentLabels: Readonly<Record<Kostentype, string>> = { 'kosten.gemaakt': 'Datum van de rekening', 'uren.besteed': 'Wanneer' };

/** Whether this kind of event is a cost, or time spent. */
export const isKostenstap = (type: string): type is Kostentype => Object.hasOwn(kostenVelden, type);
