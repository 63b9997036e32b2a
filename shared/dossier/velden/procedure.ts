/** Fields of a procedure before a court, as a person fills them in and corrects them. */
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { tijdstip, tijdstipStraks, vast } from './delen.ts';
import { breed, jaNee, keuze, regel, regelOfLeeg, tekst, tekstOfLeeg, type Momentvorm, type Velden } from './vorm.ts';

type Proceduretype =
  | 'verzoek.ontvangen'
  | 'zitting.gepland'
  | 'stukken.ingezonden'
  | 'zitting.gehouden'
  | 'uitspraak.afgewezen'
  | 'huisverbod.geschorst'
  | 'schorsing.opgeheven'
  | 'huisverbod.vernietigd'
  | 'vernietiging.ongedaan'
  | 'uitspraak.ontvangen'
  | 'beroep.ingesteld'
  | 'procedure.ingetrokken';

const tijdstipOfLeeg = (label: string): Momentvorm<false> => ({ soort: 'moment', label, verplicht: false });
const dag = <V extends boolean>(label: string, verplicht: V) => ({ soort: 'datum', label, verplicht, geboorte: false }) as const;

const inzet = {
  tegen: keuze('Waartegen', { oplegging: 'De oplegging', verlenging: 'De verlenging', 'oplegging en verlenging': 'De oplegging en de verlenging' }),
  verlengingId: vast,
  zaaknummerRechtbank: regelOfLeeg('Zaaknummer van de rechtbank'),
  gemachtigde: regelOfLeeg('Gemachtigde'),
  gemachtigdeBereikbaar: breed(regelOfLeeg('Kantoor, telefoon en e-mail van de gemachtigde')),
} as const;

const uitspraak = {
  procedureId: vast,
  betreft: keuze('Waarover', { oplegging: 'De oplegging', verlenging: 'De verlenging' }),
  verlengingId: vast,
  ingang: tijdstip('Vanaf wanneer de uitspraak werkt'),
  griffier: regel('Griffier die belde'),
  rechter: regelOfLeeg('Rechter'),
  genoteerdDoor: regelOfLeeg('Genoteerd door'),
  terZitting: jaNee('Is de uitspraak op de zitting zelf gedaan?'),
  voorwaarden: tekstOfLeeg('Voorwaarden van de rechter'),
  kortsluiting: jaNee('Is meteen ook op het beroep beslist (Awb 8:86)?'),
  toelichting: tekstOfLeeg('Toelichting'),
} as const;

/** The fields of each kind, in the order in which a person sees them. */
export const procedureVelden: { readonly [T in Proceduretype]: Velden<Gegevens<T>> } = {
  'verzoek.ontvangen': {
    ontvangenRechtbank: tijdstipOfLeeg('Ontvangen door de rechtbank'),
    gedagtekend: dag('Datum op het verzoek', false),
    ...inzet,
    beroepIngesteld: keuze('Is er ook beroep ingesteld?', { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' }),
    gronden: tekstOfLeeg('Gronden, kort'),
    antwoorden: { soort: 'lijst', label: 'Antwoorden op wat de wet openlaat', rij: { code: vast, antwoord: vast, toelichting: tekstOfLeeg('Toelichting') } },
  },
  'zitting.gepland': {
    procedureId: vast,
    op: tijdstipStraks('Begin van de zitting'),
    zaal: breed(regel('Gerechtsgebouw en zaal')),
    vertegenwoordiger: breed(regel('Wie vertegenwoordigt de burgemeester (naam en functie)')),
    machtiging: keuze('Machtiging (Awb 8:24)', { geregeld: 'Geregeld', 'nog te regelen': 'Nog te regelen', 'niet nodig': 'Niet nodig' }),
    stukkenUiterlijk: dag('Laatste dag voor stukken die de rechter noemde', false),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'stukken.ingezonden': {
    procedureId: vast,
    wat: keuze('Wat is ingezonden', { verweerschrift: 'Het verweerschrift', stukken: 'De stukken', 'verweerschrift en stukken': 'Het verweerschrift en de stukken' }),
    hoe: keuze('Hoe is het ingezonden', { digitaal: 'Digitaal loket van de rechtbank', 'e-mail': 'Beveiligde e-mail', koerier: 'Koerier', post: 'Post', 'ter zitting': 'Op de zitting', anders: 'Anders' }),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'zitting.gehouden': {
    procedureId: vast,
    begonnenOp: tijdstipOfLeeg('Begin van de zitting'),
    uithuisgeplaatste: keuze('De uithuisgeplaatste', { aanwezig: 'Aanwezig', 'niet aanwezig': 'Niet aanwezig', 'via verbinding': 'Via een verbinding' }),
    gemachtigde: keuze('De gemachtigde', { aanwezig: 'Aanwezig', 'niet aanwezig': 'Niet aanwezig', 'geen gemachtigde': 'Er is geen gemachtigde' }),
    namensGemeente: regel('Namens de gemeente'),
    huisgenoten: { soort: 'lijst', label: 'Huisgenoten', rij: { huisgenootId: vast, aanwezig: jaNee('Was deze huisgenoot op de zitting?') } },
    kinderen: {
      soort: 'lijst',
      label: 'Kinderen van twaalf jaar en ouder',
      rij: {
        huisgenootId: vast,
        gehoord: keuze('Heeft de rechter dit kind gehoord?', { gehoord: 'Ja', 'wilde niet': 'Het kind wilde niet', 'niet gehoord': 'Nee', 'niet bekend': 'Niet bekend' }),
      },
    },
    anderen: tekstOfLeeg('Wie er verder waren'),
    verloop: tekst('Verloop van de zitting'),
    toezeggingen: tekstOfLeeg('Toezeggingen'),
  },
  'uitspraak.afgewezen': { uitkomst: keuze('Wat de rechter besliste', { afgewezen: 'Verzoek afgewezen', ongegrond: 'Beroep ongegrond', 'niet-ontvankelijk': 'Niet-ontvankelijk' }), ...uitspraak },
  'huisverbod.geschorst': uitspraak,
  'schorsing.opgeheven': uitspraak,
  'vernietiging.ongedaan': uitspraak,
  'huisverbod.vernietigd': { gevolgenInStand: jaNee('Blijven de rechtsgevolgen in stand?'), ...uitspraak },
  'uitspraak.ontvangen': { procedureId: vast, verzonden: dag('Datum van verzending', true), ecli: regelOfLeeg('ECLI-nummer'), toelichting: tekstOfLeeg('Toelichting') },
  'beroep.ingesteld': {
    soort: keuze('Soort', { beroep: 'Beroep bij de rechtbank', 'hoger beroep': 'Hoger beroep bij de Afdeling bestuursrechtspraak' }),
    door: keuze('Door wie', { uithuisgeplaatste: 'De uithuisgeplaatste', gemeente: 'De gemeente', ander: 'Een ander' }),
    ingesteldOp: dag('Ingesteld op', true),
    ...inzet,
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'procedure.ingetrokken': { procedureId: vast, reden: tekstOfLeeg('Reden') },
};

/** What the moment of these events is called. */
export const procedureMomentLabels = {
  'verzoek.ontvangen': 'Ontvangen door de gemeente',
  'zitting.gepland': 'Tijdstip van de oproep',
  'stukken.ingezonden': 'Tijdstip van inzenden',
  'zitting.gehouden': 'Einde van de zitting',
  'uitspraak.afgewezen': 'Tijdstip van het bericht van de griffier',
  'huisverbod.geschorst': 'Tijdstip van het bericht van de griffier',
  'schorsing.opgeheven': 'Tijdstip van het bericht van de griffier',
  'huisverbod.vernietigd': 'Tijdstip van het bericht van de griffier',
  'vernietiging.ongedaan': 'Tijdstip van het bericht van de griffier',
  'uitspraak.ontvangen': 'Ontvangen op',
  'beroep.ingesteld': 'Tijdstip waarop de gemeente het hoorde',
  'procedure.ingetrokken': 'Tijdstip waarop de gemeente het hoorde',
} as const;

/** Whether this kind of event is a step before a court. */
export const isProcedurestap = (type: string): type is Proceduretype => Object.hasOwn(procedureVelden, type);
