/**
 * What each document must say, and by what that is recognised in a text: the fields that bring it, or the words of a fixed
 * sentence (domein D1-D4). The table in `resources/sjablonen/keuring.md` is made of this one.
 */
import type { DocumentSoort } from '../soorten.ts';

/**
 * One element. Each of `velden` must be printed wherever it has a value; of names with ` of ` between them one is enough. Of
 * `woorden` each must occur in the text.
 */
export type Onderdeel = { wat: string; artikel: string; velden?: readonly string[]; woorden?: readonly RegExp[] };

const PERSOON: Onderdeel = { wat: 'wie het betreft', artikel: 'Wth 2 lid 1 en 2', velden: ['betrokkene.naam of betrokkene.naamMetAanhef', 'betrokkene.geboortedatum'] };
const WIE: Onderdeel = { wat: 'wie het betreft', artikel: 'Wth 2 lid 1', velden: ['betrokkene.naam of betrokkene.naamMetAanhef'] };
const PLAATS: Onderdeel = { wat: 'de woning', artikel: 'Wth 2 lid 4 onder a', velden: ['woning.adres'] };
const DUUR: Onderdeel = { wat: 'begin en einde', artikel: 'Wth 2 lid 4 onder a', velden: ['huisverbod.ingang of looptijd.begin', 'huisverbod.einde of looptijd.einde'] };
const NAMEN: Onderdeel = { wat: 'de namen van het contactverbod', artikel: 'Wth 2 lid 4 onder c', velden: ['namenContactverbod of contactverbod'] };
const OPLEGGING: Onderdeel = { wat: 'verwijzing naar de oplegging', artikel: 'Wth 2 lid 4 onder a', velden: ['oplegging.ingang'] };
const GEMEENTE: Onderdeel = { wat: 'van welke gemeente het is', artikel: 'Awb 3:45', velden: ['gemeente.naam'] };
const OVERTREDING: Onderdeel = { wat: 'wat er gebeurt als iemand zich niet aan het huisverbod houdt', artikel: 'Wth 11', woorden: [/misdrijf|strafbaar/i] };
const GEGEVENS: Onderdeel = { wat: 'gebruik en bewaren van gegevens', artikel: 'Wth 10', woorden: [/gegevens/i, /bewaart|bewaard/i] };
const RECHTSMIDDEL: readonly Onderdeel[] = [
  { wat: 'beroep, bij wie en binnen welke termijn', artikel: 'Awb 3:45 en 6:7', velden: ['rechtbank.naam', 'rechtbank.postadres'], woorden: [/\bberoep\b/i, /zes weken/i] },
  { wat: 'voorlopige voorziening', artikel: 'Awb 8:81', woorden: [/voorlopige voorziening/i] },
  { wat: 'geen griffierecht', artikel: 'Wth 6 lid 3', woorden: [/griffierecht/i] },
];
const LATER_BESLUIT: readonly Onderdeel[] = [
  GEMEENTE,
  PERSOON,
  PLAATS,
  OPLEGGING,
  { wat: 'eigen besluit, door wie en wanneer', artikel: 'Wth 3 lid 1; Awb 3:46', velden: ['ditBesluit.beslisser', 'ditBesluit.moment'] },
  { wat: 'waarneming: waarom, en door wie aangewezen', artikel: 'Gemeentewet 77 lid 1', velden: ['ditBesluit.verhindering', 'ditBesluit.aanwijzing'] },
  { wat: 'laatste dag voor beroep', artikel: 'Awb 3:45', velden: ['ditBesluit.beroepTot'] },
  ...RECHTSMIDDEL,
  GEGEVENS,
];
const MEDEDELING: readonly Onderdeel[] = [GEMEENTE, PERSOON, PLAATS, DUUR, NAMEN, { wat: 'wat er gebeurde', artikel: 'Wth 2 lid 8', velden: ['incident.omschrijving'] }];

/** A decision about shelter is none under the Wth: objection instead of appeal, its own reasons, and nothing about the dwelling. */
const OPVANG: readonly Onderdeel[] = [
  GEMEENTE,
  PERSOON,
  OPLEGGING,
  { wat: 'waar en vanaf wanneer', artikel: 'Awb 3:46', velden: ['opvang.voorziening', 'opvang.begin'] },
  { wat: 'wat iemand zelf heeft geprobeerd', artikel: 'Awb 3:46', velden: ['opvang.inspanningen'] },
  { wat: 'eigen redenen', artikel: 'Awb 3:46 en 4:82', velden: ['opvang.redenen'] },
  { wat: 'wat het kost', artikel: 'Awb 3:46', woorden: [/betaalt/i] },
  { wat: 'akkoord van het college, als dat erover gaat', artikel: 'Awb 10:3', velden: ['opvang.college'] },
  { wat: 'eigen besluit, door wie en wanneer', artikel: 'Awb 3:46', velden: ['ditBesluit.beslisser', 'ditBesluit.moment'] },
  { wat: 'waarneming: waarom, en door wie aangewezen', artikel: 'Gemeentewet 77 lid 1', velden: ['ditBesluit.verhindering', 'ditBesluit.aanwijzing'] },
  { wat: 'bezwaar, bij wie, hoe lang en tot wanneer', artikel: 'Awb 3:45, 6:4 en 6:7', velden: ['ditBesluit.beroepTot'], woorden: [/\bbezwaar\b/i, /zes weken/i] },
];
const PROCEDURE: readonly Onderdeel[] = [GEMEENTE, PERSOON, { wat: 'rechter, zaaknummer en besluit', artikel: 'Awb 8:42', velden: ['procedure.rechtbank', 'procedure.nummer', 'procedure.tegen'] }];
const VERWEER: readonly Onderdeel[] = [
  ...PROCEDURE,
  PLAATS,
  { wat: 'bevoegdheid', artikel: 'Wth 2 lid 1 en 3; Gemeentewet 77', velden: ['verweer.hoedanigheid', 'oplegging.moment'] },
  { wat: 'wat er gebeurde, en welke feiten', artikel: 'Wth 2 lid 4 onder b; Besluit 2 lid 1', velden: ['verweer.incident', 'verweer.feiten'] },
  { wat: 'onmiddellijk gevaar', artikel: 'Wth 2 lid 1', velden: ['verweer.onmiddellijk'] },
  { wat: 'waarom deze persoon', artikel: 'Awb 3:46', velden: ['verweer.persoon'] },
  { wat: 'afweging van de belangen', artikel: 'Awb 3:4', velden: ['verweer.belangen'] },
];

/** The elements of each document. */
export const ONDERDELEN: Readonly<Record<DocumentSoort, readonly Onderdeel[]>> = {
  beschikking: [
    GEMEENTE,
    PERSOON,
    { wat: 'hoe de identiteit is vastgesteld', artikel: 'Awb 3:2', velden: ['betrokkene.identiteit'] },
    PLAATS,
    DUUR,
    { wat: 'feiten en omstandigheden', artikel: 'Wth 2 lid 4 onder b; Besluit 2 lid 1', velden: ['incident.omschrijving', 'feitgroepen'] },
    NAMEN,
    { wat: 'onmiddellijk gevaar', artikel: 'Wth 2 lid 1', velden: ['grond.onmiddellijk'] },
    { wat: 'waarom deze persoon', artikel: 'Awb 3:46', velden: ['grond.waaromDezePersoon'] },
    { wat: 'afweging van de belangen', artikel: 'Awb 3:4', velden: ['grond.belangenafweging'] },
    { wat: 'zienswijze', artikel: 'Awb 4:8', velden: ['zienswijze.inhoud'] },
    { wat: 'waarom Veilig Thuis niet vooraf is geraadpleegd', artikel: 'Wth 2 lid 3', velden: ['kindermishandeling.redenGeenOverleg'] },
    { wat: 'mondelinge aanzegging', artikel: 'Wth 2 lid 7', velden: ['aanzegging.moment', 'aanzegging.plaats', 'aanzegging.door', 'aanzegging.redenSpoed'] },
    { wat: 'eigen besluit, door wie en wanneer', artikel: 'Awb 10:11 lid 2', velden: ['besluit.beslisser of besluit.hulpofficier', 'besluit.moment'] },
    { wat: 'tekenen door de hulpofficier: wie, en op welk besluit', artikel: 'Awb 10:10 en 10:11', velden: ['besluit.hulpofficier', 'besluit.mandaat'] },
    { wat: 'waarneming: waarom, en door wie aangewezen', artikel: 'Gemeentewet 77 lid 1', velden: ['besluit.verhindering', 'besluit.aanwijzing'] },
    OVERTREDING,
    ...RECHTSMIDDEL,
    GEGEVENS,
  ],
  'kennisgeving-huisgenoot': [GEMEENTE, { wat: 'aan wie', artikel: 'Wth 2 lid 8', velden: ['geadresseerde.naam'] }, WIE, PLAATS, DUUR, NAMEN, OVERTREDING],
  'mededeling-instantie': [{ wat: 'aan welke instantie', artikel: 'Wth 2 lid 8', velden: ['instantie.naam'] }, ...MEDEDELING],
  'mededeling-veilig-thuis': [
    { wat: 'aan Veilig Thuis', artikel: 'Wth 2 lid 8', velden: ['veiligThuis.naam'] },
    ...MEDEDELING,
    { wat: 'waarom Veilig Thuis niet vooraf is geraadpleegd', artikel: 'Wth 2 lid 3', velden: ['kindermishandeling.redenGeenOverleg'] },
  ],
  'bevestiging-aanzegging': [
    GEMEENTE,
    PERSOON,
    PLAATS,
    DUUR,
    NAMEN,
    { wat: 'wanneer, waar en door wie aangezegd', artikel: 'Wth 2 lid 7', velden: ['aanzegging.moment', 'aanzegging.plaats', 'aanzegging.door'] },
    { wat: 'waarom mondeling, en wat is gezegd', artikel: 'Wth 2 lid 7', velden: ['aanzegging.redenSpoed', 'aanzegging.kernwoorden'] },
    { wat: 'eigen besluit, door wie en wanneer', artikel: 'Awb 10:11 lid 2', velden: ['besluit.beslisser of besluit.hulpofficier', 'besluit.moment'] },
  ],
  'weging-niet-opgelegd': [
    GEMEENTE,
    PERSOON,
    PLAATS,
    { wat: 'wie belde', artikel: 'Awb 3:2', velden: ['melding.hulpofficier'] },
    { wat: 'kernfeiten', artikel: 'Besluit 2 lid 1', velden: ['incident.omschrijving', 'feitgroepen'] },
    { wat: 'waarom niet, door wie en wanneer besloten', artikel: 'Awb 3:46', velden: ['nietOpgelegd.redenen', 'besluit.beslisser', 'besluit.moment'] },
  ],
  'machtiging-binnentreden': [
    PLAATS,
    { wat: 'wie machtigt, wie mag binnentreden, waarvoor', artikel: 'Awbi 6 lid 1', velden: ['machtiging.gever', 'machtiging.aan', 'machtiging.doel', 'machtiging.moment'] },
    { wat: 'tot en met wanneer', artikel: 'Awbi 6 lid 2', velden: ['machtiging.totEnMet'] },
    { wat: 'waarom ook ’s nachts', artikel: 'Awbi 7', velden: ['machtiging.nachtReden'] },
  ],
  'verslag-binnentreden': [
    PLAATS,
    { wat: 'wanneer, door wie, wat er gebeurde', artikel: 'Awbi 10 lid 2', velden: ['binnentreden.moment', 'binnentreden.door', 'binnentreden.omschrijving'] },
    { wat: 'waarom zonder machtiging', artikel: 'Awbi 2 lid 3', velden: ['binnentreden.reden'] },
  ],
  'ontvangstbewijs-sleutels': [
    WIE,
    PLAATS,
    { wat: 'welke sleutels, van wie, door wie, waar ze zijn', artikel: 'Wth 4 lid 2', velden: ['ingenomen.welke', 'ingenomen.van', 'ingenomen.door', 'ingenomen.bewaardBij', 'ingenomen.moment'] },
  ],
  'akte-nederlegging': [
    GEMEENTE,
    PERSOON,
    PLAATS,
    { wat: 'wanneer, waarom, welke pogingen, wie het ontving', artikel: 'Wth 2 lid 7', velden: ['akte.neergelegdOp', 'akte.moment', 'akte.reden', 'akte.zoekpogingen', 'akte.ontvangenDoor'] },
  ],
  'brief-raad-rechtsbijstand': [GEMEENTE, PERSOON, { wat: 'aan de Raad voor Rechtsbijstand', artikel: 'Wth 5 lid 1', velden: ['raadRechtsbijstand.naam'] }, OPLEGGING],
  'uitnodiging-zienswijze': [GEMEENTE, OPLEGGING, { wat: 'voor wie, wanneer, hoe', artikel: 'Awb 4:8 en 4:9', velden: ['gesprek.naam', 'uitnodiging.voor'] }],
  'verslag-zienswijze': [GEMEENTE, WIE, { wat: 'wie, wanneer, wat is gezegd', artikel: 'Awb 4:8 en 4:9', velden: ['gesprek.naam', 'verslag.moment', 'verslag.inhoud'] }],
  'advies-burgemeester': [PERSOON, PLAATS, { wat: 'begin en einde', artikel: 'Wth 9 lid 1', velden: ['oplegging.ingang', 'oplegging.einde'] }],
  verlenging: [
    ...LATER_BESLUIT,
    { wat: 'nieuw einde', artikel: 'Wth 9 lid 1 met 2 lid 4 onder a', velden: ['verlenging.nieuwEinde', 'verlenging.vanaf'] },
    { wat: 'feiten waaruit blijkt dat het gevaar voortduurt', artikel: 'Wth 9 lid 1 met 2 lid 4 onder b', velden: ['verlenging.feiten'] },
    { wat: 'de namen van het contactverbod', artikel: 'Wth 9 lid 1 met 2 lid 4 onder c', velden: ['verlenging.namen'] },
    { wat: 'evenredigheid', artikel: 'Awb 3:4 lid 2', velden: ['verlenging.proportionaliteit'] },
    { wat: 'zienswijze', artikel: 'Awb 4:8', velden: ['gehoord.inhoud'] },
    { wat: 'waarom er geen zorgadvies is', artikel: 'Awb 3:2', velden: ['zorgadvies.reden'] },
    OVERTREDING,
  ],
  'wijziging-contactverbod': [
    ...LATER_BESLUIT,
    { wat: 'voor wie, vanaf wanneer', artikel: 'Wth 2 lid 4 onder c', velden: ['wijziging.naam', 'wijziging.vanaf'] },
    { wat: 'waarom, en welk contact mag', artikel: 'Awb 3:46', velden: ['wijziging.waarom', 'wijziging.voorwaarden'] },
  ],
  intrekking: [
    ...LATER_BESLUIT,
    { wat: 'vanaf wanneer', artikel: 'Wth 2 lid 9', velden: ['intrekking.ingang'] },
    { wat: 'hulp: aanbod, aanvaarding, bevestiging, medewerking', artikel: 'Wth 2 lid 9', velden: ['intrekking.aanbod', 'intrekking.aanvaardOp', 'intrekking.bevestigdDoor', 'intrekking.medewerking'] },
    { wat: 'waaruit blijkt dat het gevaar is geweken', artikel: 'Awb 3:46', velden: ['intrekking.feiten'] },
    { wat: 'gevolg voor het contactverbod', artikel: 'Awb 3:46', velden: ['intrekking.contactverbod'] },
  ],
  opvangbesluit: [...OPVANG, { wat: 'tot wanneer', artikel: 'Awb 3:46', velden: ['opvang.einde'] }],
  opvangverlenging: [...OPVANG, { wat: 'nieuw einde', artikel: 'Awb 3:46', velden: ['opvang.nieuwEinde'] }],
  'toezending-rechtbank': [...PROCEDURE, { wat: 'wanneer het nieuwe besluit is genomen', artikel: 'Wth 9 lid 2 tot en met 4; Awb 6:19', velden: ['toezending.besloten'] }],
  verweerschrift: [...VERWEER, { wat: 'zienswijze', artikel: 'Awb 4:8 en 4:11', velden: ['verweer.zienswijze'] }, { wat: 'ontvangst van het verzoek of het beroep', artikel: 'Awb 8:42 en 8:83', velden: ['procedure.ontvangen'] }],
  pleitnotitie: VERWEER,
  volmacht: [...PROCEDURE, { wat: 'wie machtigt wie, voor welke zitting', artikel: 'Awb 8:24', velden: ['procedure.burgemeester', 'procedure.vertegenwoordiger', 'procedure.zitting'] }],
  'telefoonnotitie-uitspraak': [
    WIE,
    { wat: 'wanneer, griffier, rechter, door wie genoteerd', artikel: 'Wth 8 lid 2', velden: ['uitspraak.gebeld', 'uitspraak.griffier', 'uitspraak.rechter', 'uitspraak.genoteerdDoor'] },
    { wat: 'de beslissing, en voorwaarden', artikel: 'Wth 6 en 8 lid 2', velden: ['uitspraak.beslissingen', 'uitspraak.voorwaarden'] },
    { wat: 'tot wanneer het huisverbod nog geldt', artikel: 'Wth 8 lid 2', velden: ['uitspraak.geldtTot'] },
    { wat: 'wie wanneer is geïnformeerd', artikel: 'Wth 8 lid 2', velden: ['uitspraak.informeren'] },
  ],
  'mededeling-uitspraak': [
    GEMEENTE,
    WIE,
    PLAATS,
    { wat: 'aan wie, en wanneer de griffier belde', artikel: 'Wth 8 lid 2', velden: ['mededeling.aan', 'uitspraak.gebeld'] },
    { wat: 'de beslissing, en voorwaarden', artikel: 'Wth 6 en 8 lid 2', velden: ['uitspraak.beslissingen', 'uitspraak.voorwaarden'] },
    { wat: 'tot wanneer het huisverbod nog geldt', artikel: 'Wth 8 lid 2', velden: ['uitspraak.geldtTot'] },
  ],
  bevoegdheidsbewijs: [GEMEENTE, { wat: 'per besluit wie bevoegd was, en waarom', artikel: 'Gemeentewet 77', velden: ['bevoegdheden'] }],
};

/** The elements that this kind of document must have. */
export const onderdelenVan = (soort: DocumentSoort): readonly Onderdeel[] => ONDERDELEN[soort];

/** The names of which one is enough. */
export const keuzenVan = (velden: string): string[] => velden.split(' of ');
