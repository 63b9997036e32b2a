import type { papierOpdrachten } from '../contract/papier.ts';
import type { sjabloonOpdrachten } from '../contract/sjablonen.ts';
import type { InzageRegel } from '../contract/inzage.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort } from '../documenten/soorten.ts';
import type { FoutParams } from '../fout.ts';
import { opsomming } from '../opsomming.ts';
import type { Herkomst } from '../sjablonen/voorstel.ts';
import { momentKort } from '../wth/opmaak.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';

/** Where a text comes from, as it stands in a list. */
export const herkomstTekst: Readonly<Record<Herkomst, string>> = { eigen: 'Eigen tekst', model: 'Modeltekst', ingelezen: 'Tekst van een andere gemeente' };

const GEMAAKT: Readonly<Record<'tekst' | 'briefpapier', Readonly<Record<Herkomst, string>>>> = {
  tekst: { eigen: 'geschreven', model: 'gekozen', ingelezen: 'overgenomen' },
  briefpapier: { eigen: 'gekozen', model: 'gekozen', ingelezen: 'overgenomen' },
};
type Gemaakt = { herkomst: Herkomst; schrijvers: readonly string[]; door: { naam: string; op: string } };

/** Who wrote a text or chose a letterhead, and who put it forward when, as the rest of a sentence. */
export function makersTekst(wat: 'tekst' | 'briefpapier', { herkomst, schrijvers, door }: Gemaakt): string {
  const voorgelegd = `voorgelegd door ${door.naam} op ${momentKort(door.op)}`;
  if (schrijvers.length === 0) return voorgelegd;
  const gemaakt = GEMAAKT[wat][herkomst];
  return schrijvers.length === 1 && schrijvers[0] === door.naam ? `${gemaakt} en ${voorgelegd}` : `${gemaakt} door ${opsomming(schrijvers)}, ${voorgelegd}`;
}

/** What each invented case shows, for who chooses one to look at. */
const VOORBEELDEN: Readonly<Record<string, string>> = {
  gewoon: 'Gewoon: uitgereikt, één huisgenoot',
  kinderen: 'Met kinderen',
  mondeling: 'Mondeling aangezegd',
  loco: 'Besloten door de locoburgemeester',
  hulpofficier: 'Getekend door de hulpofficier',
  oplegmandaat: 'Opgelegd door de hulpofficier in mandaat',
  klok: 'Einde in de nacht van de zomertijd',
  'niet-opgelegd': 'Niet opgelegd',
  lang: 'Lang: veel feiten en namen',
  verlengd: 'Verlengd',
  geschorst: 'Geschorst door de rechter',
  ingetrokken: 'Ingetrokken',
  vernietigd: 'Vernietigd door de rechter',
  vovo: 'Voorlopige voorziening, verlenging geschorst',
  kortsluiting: 'Voorlopige voorziening en beroep in één uitspraak',
  opvang: 'Met een plek om te slapen',
};

/** The name of an invented case on screen. */
export const voorbeeldTekst = (naam: string): string => VOORBEELDEN[naam] ?? naam;

/** What the application makes besides the documents with a text of their own, and where. */
export const vasteVormTekst: readonly { titel: string; waar: string }[] = [
  { titel: 'Daglijst', waar: 'Bij Termijnen, op het briefpapier.' },
  { titel: 'Overzicht voor de bestuurlijke controle', waar: 'Bij Bestuurlijke controle, op het briefpapier.' },
  { titel: 'Jaarcijfers', waar: 'Bij Jaarcijfers, op het briefpapier.' },
  { titel: 'Piketrooster', waar: 'Bij Piketrooster, blad Bestanden, op het briefpapier.' },
  { titel: 'Verklaring van vernietiging', waar: 'Bij Archief, op het briefpapier. De grondslag die erin staat, wijzigt u bij Instellingen, Werkafspraken.' },
  { titel: 'Procesdossier', waar: 'Bij het dossier, met een eigen opmaak.' },
  { titel: 'Herstelvellen', waar: 'Bij Toegang, met een eigen opmaak.' },
];

/** What each command does, as the end of a sentence. */
export const sjabloonOpdrachtTeksten: Readonly<Record<keyof typeof sjabloonOpdrachten | keyof typeof papierOpdrachten, string>> = {
  'papier.maakSet': 'de papieren set maken',
  'papier.stand': 'zien hoe oud de papieren set is',
  'sjabloon.lijst': 'de sjablonen bekijken',
  'sjabloon.lees': 'een sjabloon bekijken',
  'sjabloon.leesVersie': 'een eerdere tekst bekijken',
  'sjabloon.bewaarConcept': 'een sjabloon schrijven',
  'sjabloon.gooiWeg': 'een concept weggooien',
  'sjabloon.probeer': 'een sjabloon proberen',
  'sjabloon.legVoor': 'een sjabloon voorleggen',
  'sjabloon.neemTerug': 'een voorgelegd sjabloon terugnemen',
  'sjabloon.keurGoed': 'een sjabloon goedkeuren',
  'sjabloon.wijsAf': 'een sjabloon afwijzen',
  'sjabloon.voerSetUit': 'de sjablonen opslaan voor een andere gemeente',
  'sjabloon.leesSetIn': 'sjablonen van een andere gemeente inlezen',
};

type Regel = Pick<InzageRegel, 'extra'>;
const van = ({ extra }: Regel): string => {
  const soort = extra['soort'];
  return typeof soort === 'string' && isDocumentSoort(soort) ? `: ${DOCUMENT_GEGEVENS[soort].titel}` : '';
};

/** Lines of the log about the texts of the documents. */
export const sjabloonLogTeksten: Readonly<Record<string, (regel: Regel) => string>> = {
  'sjabloon.weggegooid': (regel) => `Gooide een concept van een sjabloon weg${van(regel)}`,
  'sjabloon.voorgelegd': (regel) => `Legde een sjabloon voor aan een collega${van(regel)}${schrijversLogTekst(regel)}`,
  'sjabloon.teruggenomen': (regel) => `Nam een voorgelegd sjabloon terug${van(regel)}`,
  'sjabloon.goedgekeurd': (regel) => `Keurde een sjabloon goed${van(regel)}`,
  'sjabloon.afgewezen': (regel) => `Wees een sjabloon af${van(regel)}`,
  'papier.gemaakt': () => 'Maakte de papieren set',
  'sjabloon.setUitgevoerd': () => 'Sloeg de sjablonen op voor een andere gemeente',
  'sjabloon.setIngelezen': ({ extra }) => `Las sjablonen van een andere gemeente in: ${String(extra['genomen'])} genomen, ${String(extra['geweigerd'])} geweigerd`,
};

/** How many wrote what was put forward, where it was not one person; who they are is in the log by id. */
export function schrijversLogTekst({ extra }: Regel, deden = 'schreven eraan'): string {
  const aantal = Object.keys(extra).filter((sleutel) => sleutel.startsWith('schrijver')).length;
  return aantal > 1 ? ` (${aantal} personen ${deden})` : '';
}

/** Refusals about the texts of the documents. */
export const sjabloonFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  SJABLOON_LIGT_VOOR: s('Van dit document ligt al een tekst voor bij een collega.', 'Wacht op het oordeel, of laat de schrijver de tekst terugnemen.'),
  SJABLOON_WORDT_GESCHREVEN: s('Van dit document is al een concept.', 'Maak dat eerst af, of gooi het weg.'),
  SJABLOON_AFGEKEURD: ({ aantal }) => ({
    wat: Number(aantal) === 1 ? 'In deze tekst zit nog een fout.' : `In deze tekst zitten nog ${String(aantal)} fouten.`,
    stap: 'Verbeter wat bij ‘Controle van de tekst’ staat. Wat u schreef, is bewaard.',
  }),
  VOORSTEL_ONBEKEND: s('Deze tekst is er niet.', 'Ga terug naar de lijst en open het document opnieuw.'),
  VOORSTEL_BEOORDEELD: s('Over deze tekst is al een oordeel gegeven.', 'Open het document opnieuw om te zien welk oordeel.'),
  VOORSTEL_VAN_ANDER: s('Alleen wie de tekst schreef of voorlegde, kan die terugnemen.', 'Wijs de tekst af, met de reden.'),
  EIGEN_VOORSTEL: s('U kunt niet oordelen over wat u zelf voorlegde.', 'Vraag een collega die er niet aan schreef, of de burgemeester.'),
  EIGEN_TEKST: s('U kunt niet oordelen over wat u zelf schreef of koos, ook als een collega het voorlegde.', 'Vraag een collega die er niet aan schreef, of de burgemeester.'),
  VANAF_VERLEDEN: s('Een tekst kan niet gelden vanaf een dag die voorbij is.', 'Kies vandaag of een latere dag.'),
  GEEN_CONCEPT: s('Er is geen concept om voor te leggen.', 'Verander eerst de tekst.'),
  SET_ONLEESBAAR: s('Dit is geen bestand met sjablonen.', 'Kies een bestand dat met ‘Opslaan voor een andere gemeente’ is gemaakt.'),
  SET_NIEUWER: s('Dit bestand is gemaakt met een nieuwere versie van de applicatie.', 'Werk de applicatie bij, of vraag de andere gemeente om een bestand van een oudere versie.'),
  SET_BESCHADIGD: s('Deze tekst is onderweg veranderd of te lang.', 'Vraag de andere gemeente om een nieuw bestand.'),
};
