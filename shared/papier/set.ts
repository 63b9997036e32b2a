/** The set to print beforehand, for when all else fails: empty forms, the night's checklist and who can be called. No case is in it. */
import type { Blok, DocumentInhoud } from '../documenten/blok.ts';
import { alinea, plat } from '../documenten/bouwstenen.ts';
import type { Sjabloon } from '../documenten/maak.ts';
import { DOCUMENT_GEGEVENS, type DocumentSoort } from '../documenten/soorten.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import { contactsoorten, type Contact } from '../piket/contact.ts';
import { contactsoortTekst } from '../piket/woorden.ts';
import { uitlegBeschikbaar } from '../tekst/telefoonlijst.ts';
import { CATALOGUS, RUBRIEKEN } from '../wth/catalogus.ts';
import { metHoofdletter } from '../wth/hoofdletter.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';
import { leegFormulier } from './formulier.ts';
import { VINK } from './formuliertekst.ts';

/** The documents of which the set holds an empty form, in this order. */
export const PAPIEREN_FORMULIEREN = ['beschikking', 'verlenging', 'intrekking', 'opvangbesluit'] as const satisfies readonly DocumentSoort[];

export const PAPIEREN_SET = 'Papieren set huisverbod';

/** What the set is made of; `contacten` is `null` where the telefoonlijst cannot be read, because the archive is locked. */
export type Setvraag = { sjabloonVan: (soort: DocumentSoort) => Sjabloon; versie: string; instellingen: Instellingen; contacten: readonly Contact[] | null; nu: Moment };

const kop = (niveau: 1 | 2 | 3, tekst: string, nieuwePagina = false): Blok => ({ soort: 'kop', niveau, delen: plat(tekst), ...(nieuwePagina && { nieuwePagina: true }) });
const invullen = (...labels: string[]): Blok => ({ soort: 'velden', rijen: labels.map((label) => ({ label, waarde: [] })) });

/** What is asked on the telephone, in the order of the night; then every fact that may be weighed. */
function nachtlijst(): Blok[] {
  return [
    kop(1, 'Checklist voor de nacht', true),
    alinea(`Schrijf de tijd overal bij. Alleen feiten van deze lijst tellen mee (Besluit tijdelijk huisverbod, artikel 2). Kruis aan wat is gebleken, en schrijf erbij van wie u het weet.`),
    kop(2, 'De melding'),
    invullen('Tijd van het telefoontje', 'Hulpofficier van justitie, onderdeel', 'Telefoonnummer'),
    kop(2, 'Om wie het gaat'),
    invullen('Naam', 'Geboortedatum: 18 jaar of ouder?', 'Identiteit vastgesteld aan de hand van', 'Adres van de woning', 'Woont daar, of verblijft er anders dan incidenteel', 'Waar nu; telefoonnummer'),
    kop(2, 'Huisgenoten en kinderen'),
    invullen('Namen, geboortedata, relatie', 'Contactverbod voor', 'Vermoeden van kindermishandeling? Veilig Thuis gebeld om', 'Waarom niet vooraf gebeld'),
    kop(2, 'Het besluit'),
    invullen('Wat er gebeurde: wanneer, en tegen wie', 'Gevaar, of een ernstig vermoeden; waarom onmiddellijk', 'Waarom deze persoon', 'Waarom niet lichter', 'Welke belangen zijn afgewogen', 'Zienswijze, of waarom niet gehoord', 'Welke zorg kan beginnen', 'Raadsman gewenst? Doorgegeven om', 'Sleutels'),
    { soort: 'lijst', genummerd: false, items: [`${VINK} opleggen, op schrift`, `${VINK} opleggen, mondeling aangezegd om …………… uur`, `${VINK} niet opleggen, omdat ……………………………………`].map(plat) },
    invullen('Aangezegd waar, door wie, met welke woorden; getuige', 'Besloten op (datum en tijd)', 'Door (naam en ambt); een loco: waarom, en aangewezen bij'),
    kop(2, 'Feiten en omstandigheden', true),
    ...RUBRIEKEN.flatMap(({ code, titel }): Blok[] => [
      kop(3, `${code}. ${titel}`),
      { soort: 'lijst', genummerd: false, items: CATALOGUS.filter(({ rubriek }) => rubriek === code).map((item) => plat(`${VINK} ${item.code} ${item.tekst}`)) },
    ]),
  ];
}

function nummers(contacten: readonly Contact[]): Blok {
  const rijen = contacten.map(({ soort, naam, organisatie, telefoons, beschikbaarheid }) => [
    plat(metHoofdletter(contactsoortTekst[soort])),
    plat([naam, organisatie].filter((deel) => deel !== '').join(', ')),
    plat(telefoons.map(({ nummer }) => nummer).join('\n')),
    plat(uitlegBeschikbaar(beschikbaarheid).join('\n')),
  ]);
  return { soort: 'tabel', kop: ['Wie', 'Naam', 'Telefoon', 'Bereikbaar'].map(plat), rijen, breedtes: [0.22, 0.3, 0.22, 0.26] };
}

/** Who can be called. A place to stay stands only with its own decision. */
function telefoonlijst(contacten: readonly Contact[] | null): Blok[] {
  const soorten = contactsoorten.filter((soort) => soort !== 'opvang');
  const lijst = contacten?.filter(({ soort }) => soort !== 'opvang') ?? [];
  return [
    kop(1, 'Wie u kunt bellen', true),
    lijst.length > 0 ? nummers(lijst) : alinea('De telefoonlijst stond niet in de applicatie, of het archief was vergrendeld. Schrijf de nummers op.'),
    ...(lijst.length > 0 ? [] : [invullen(...soorten.map((soort) => metHoofdletter(contactsoortTekst[soort])))]),
  ];
}

function formulier(soort: DocumentSoort, { sjabloonVan, instellingen, contacten }: Setvraag): Blok[] {
  const [eerste, ...rest] = leegFormulier(soort, sjabloonVan(soort), instellingen);
  const opvang = soort === 'opvangbesluit' ? (contacten?.filter((een) => een.soort === 'opvang') ?? []) : [];
  const begin: Blok[] = eerste === undefined ? [] : eerste.soort === 'kop' ? [{ ...eerste, nieuwePagina: true }] : [kop(1, DOCUMENT_GEGEVENS[soort].titel, true), eerste];
  return [...begin, ...rest, ...(opvang.length === 0 ? [] : [kop(2, 'Wie u hiervoor kunt bellen'), nummers(opvang)])];
}

/** The whole set. Throws SJABLOON_ONGELDIG for a text that cannot be read. */
export function papierenSet(vraag: Setvraag): DocumentInhoud {
  const { instellingen, contacten, nu, versie } = vraag;
  return {
    soort: 'papieren-set',
    titel: PAPIEREN_SET,
    gemeente: instellingen.gemeente === '' ? SCHRIJFNAAM : instellingen.gemeente,
    briefhoofd: null,
    zaaknummer: '',
    vertrouwelijkheid: 'Vertrouwelijk zodra dit is ingevuld',
    sjabloonVersie: versie,
    dagtekening: nu,
    blokken: [
      kop(1, PAPIEREN_SET),
      alinea(`Voor als de computer of de stroom het niet doet. Afgedrukt op grond van de teksten van ${momentVoluit(nu)}, versie ${versie}.`),
      {
        soort: 'lijst',
        genummerd: false,
        items: ['checklist voor de nacht', ...PAPIEREN_FORMULIEREN.map((soort) => DOCUMENT_GEGEVENS[soort].titel.toLowerCase()), 'wie u kunt bellen'].map(plat),
      },
      {
        soort: 'kader',
        alineas: [
          `Bij ${VINK} kruist u aan wat geldt. Streep door wat niet geldt. Op een lijn of op puntjes schrijft u zelf.`,
          'Een huisverbod duurt tien dagen (Wth 2 lid 1). Een verlenging loopt nooit verder dan vier weken na het begin (Wth 9 lid 1).',
          'Voer alles in zodra de applicatie het weer doet. Bewaar de ingevulde bladen bij het dossier.',
        ].map(plat),
      },
      ...nachtlijst(),
      ...PAPIEREN_FORMULIEREN.flatMap((soort) => formulier(soort, vraag)),
      ...telefoonlijst(contacten),
    ],
  };
}

/** For a set made at the locked door, of which no municipality is known. */
const SCHRIJFNAAM = '……………………';
