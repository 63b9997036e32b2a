/** Fields of the care track, as a person fills them in and corrects them. */
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { vast } from './delen.ts';
import { jaNee, keuze, regel, regelOfLeeg, tekst, tekstOfLeeg, type Velden } from './vorm.ts';

/** The kinds of event of the care track. */
export type Zorgtype = 'zorg.toegewezen' | 'zorg.overdracht' | 'zorg.beoordeeld' | 'zorg.overleg' | 'zorg.advies' | 'zorg.knelpunt' | 'zorg.escalatie' | 'zorg.contact' | 'zorg.plan' | 'zorg.code';

/** The steps when a party stalls. */
export const escalatiestapTekst: Readonly<Record<Gegevens<'zorg.escalatie'>['stap'], string>> = {
  consult: 'Consult: bellen met de uitvoerder',
  overleg: 'Overleg: alle partijen aan tafel',
  leidinggevenden: 'Leidinggevenden van de partijen',
  doorzettingsmacht: 'Doorzettingsmacht van burgemeester of wethouder',
};

/** The fields of each kind, in the order in which a person sees them. */
export const zorgVelden: { readonly [T in Zorgtype]: Velden<Gegevens<T>> } = {
  'zorg.toegewezen': {
    rol: keuze('Rol', { procesregisseur: 'Procesregisseur', zorgcoördinator: 'Zorgcoördinator (Veilig Thuis als er kinderen zijn)', zorgverantwoordelijke: 'Zorgverantwoordelijke voor één persoon' }),
    spoor: vast,
    naam: regel('Naam'),
    partij: regel('Partij'),
    bereikbaar: regelOfLeeg('Telefoon'),
  },
  'zorg.overdracht': {
    stap: keuze('Stap', { gebeld: 'De zorgpartij is gebeld', 'ter plaatse': 'De zorgpartij is ter plaatse', werkplan: 'Het werkplan is er' }),
    wie: regel('Wie van de zorgpartij'),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'zorg.beoordeeld': {
    veiligheid: jaNee('Is de veiligheid nog in gevaar?'),
    bescherming: jaNee('Is er bescherming nodig?'),
    draagkracht: jaNee('Is de last groter dan wat het gezin aankan?'),
    acuut: jaNee('Is er acuut hulp nodig?'),
    meerPersonen: jaNee('Hebben meer personen hulp nodig?'),
    meerProblemen: jaNee('Zijn er meer soorten problemen?'),
    soort: keuze('De zorg is', { enkelvoudig: 'Enkelvoudig: één zorgpartij', meervoudig: 'Meervoudig: partijen samen' }),
    afwijking: tekstOfLeeg('Waarom anders dan de antwoorden aangeven'),
  },
  'zorg.overleg': { deelnemers: tekst('Wie erbij waren') },
  'zorg.advies': {
    advies: keuze('Advies', { verlengen: 'Verlengen', intrekken: 'Intrekken', 'laten eindigen': 'Laten eindigen' }),
    van: regel('Van welke zorgpartij'),
    kern: tekst('Kern van het advies'),
  },
  'zorg.knelpunt': { partij: regel('Welke partij'), omschrijving: tekst('Wat er niet loopt') },
  'zorg.escalatie': {
    knelpuntId: vast,
    stap: keuze('Stap', escalatiestapTekst),
    door: regel('Wie zette deze stap'),
    met: regel('Met wie'),
    uitkomst: keuze('Uitkomst', { opgelost: 'Opgelost', toezegging: 'Toezegging, nog niet opgelost', 'niet opgelost': 'Niet opgelost' }),
    toelichting: tekst('Wat er is afgesproken'),
    overgeslagen: tekstOfLeeg('Waarom een lichtere stap is overgeslagen'),
  },
  'zorg.contact': {
    spoor: vast,
    met: regel('Met wie'),
    hoe: keuze('Hoe', { huisbezoek: 'Huisbezoek', gesprek: 'Gesprek', telefoon: 'Telefoon', videobellen: 'Videobellen', 'geen gehoor': 'Geprobeerd, geen gehoor' }),
    inhoud: tekst('Wat er is besproken'),
  },
  'zorg.plan': {
    spoor: vast,
    doel: tekst('Doel'),
    afspraken: tekst('Afspraken'),
    volgendMoment: { soort: 'moment', label: 'Wanneer wordt opnieuw gekeken?', verplicht: false, straks: true },
  },
  'zorg.code': { kleur: keuze('Code', { groen: 'Groen: het gaat goed', oranje: 'Oranje: er is zorg', rood: 'Rood: het is niet veilig' }), redenen: tekst('Waarom') },
};

/** What the moment of each is called. */
export const zorgMomentLabels: Readonly<Record<Zorgtype, string>> = {
  'zorg.toegewezen': 'Sinds wanneer',
  'zorg.overdracht': 'Tijdstip',
  'zorg.beoordeeld': 'Tijdstip van de beoordeling',
  'zorg.overleg': 'Tijdstip van het overleg',
  'zorg.advies': 'Tijdstip van het advies',
  'zorg.knelpunt': 'Sinds wanneer',
  'zorg.escalatie': 'Tijdstip van de stap',
  'zorg.contact': 'Tijdstip van het contact',
  'zorg.plan': 'Tijdstip',
  'zorg.code': 'Tijdstip',
};

/** Whether this kind of event is part of the care track, or tells how the care goes. */
export const isZorgstap = (type: string): type is Zorgtype | 'zorg.voortgang' => type === 'zorg.voortgang' || Object.hasOwn(zorgVelden, type);
