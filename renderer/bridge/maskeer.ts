import { contract, type OpdrachtNaam } from '../../shared/contract/contract.ts';
import { gebeurtenisSoorten } from '../../shared/dossier/gebeurtenissen/index.ts';
import { keuzesIn } from './keuzes.ts';

/*
 * For somebody who looks along on the screen: what the core answers about dossiers is hidden here, before any component sees
 * it. A text is hidden unless it is known to hold nothing of a person, so that a field that is added later is hidden too.
 */

let aan = false;

/** Starts or stops hiding. What was shown before has to be asked anew. */
export const zetMasker = (nieuw: boolean): void => void (aan = nieuw);

/** Commands whose answers hold names, addresses or free text. */
const VERTROUWELIJK: ReadonlySet<string> = new Set<OpdrachtNaam>(['dossier.lijst', 'dossier.open', 'document.voorbeeld']);

/** What still works meanwhile: commands that show something, and those about the window itself. */
const TOEGESTAAN: ReadonlySet<string> = new Set<OpdrachtNaam>([
  'app.toestand', 'app.tijd', 'app.actief', 'archief.slot', 'archief.ontgrendel', 'archief.vergrendel', 'account.lijst', 'account.eigen',
  'toegang.verzoeken', 'voorkeur.lees', 'meekijken.zet', 'dienst.stand', 'dossier.lijst', 'dossier.open', 'document.voorbeeld',
  'instellingen.lees', 'inzage.vanDossier', 'inzage.eigen', 'inzage.beheer', 'herstel.stand',
]);

/** Whether a command may not be given now: what is on screen is not what would be recorded. */
export const isGesloten = (naam: OpdrachtNaam): boolean => aan && !TOEGESTAAN.has(naam);

/** Fields with marks, codes and titles: nothing of a person. */
const OPEN = /^(?:id|.*Ids?|zaaknummer|type|soort|code|sleutel|artikel|sha256|belet|veld|titel|label|hoedanigheid|vertrouwelijkheid|gemeente|.*[vV]ersie|datum|tijd|antwoord)$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T[\d:+-]+)?$/;
const GEBOORTE = /geboorte/i;

let keuzelijst: ReadonlySet<string> | null = null;
/** The answers that one picks out of a list, such as "in persoon"; of these nobody is recognised. */
const keuzes = (): ReadonlySet<string> => (keuzelijst ??= keuzesIn([...Object.values(gebeurtenisSoorten), contract['dossier.open'].uitvoer, contract['dossier.lijst'].uitvoer]));

/** A text of the same length and with the same spaces, of which nothing can be read. */
export const blokjes = (tekst: string): string => tekst.replaceAll(/\S/gu, '█');

/** A copy of an answer in which nobody can be recognised; the answer itself while nobody looks along. */
export const maskeer = (naam: OpdrachtNaam, waarde: unknown): unknown => (aan && VERTROUWELIJK.has(naam) ? verberg(waarde, '') : waarde);

function verberg(waarde: unknown, veld: string): unknown {
  if (typeof waarde === 'string') return verbergTekst(waarde, veld);
  if (Array.isArray(waarde)) return waarde.map((deel) => verberg(deel, veld));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, verberg(deel, sleutel)]));
}

function verbergTekst(tekst: string, veld: string): string {
  // Of a date of birth the year stays, so that what depends on somebody's age still shows.
  if (GEBOORTE.test(veld) && MOMENT.test(tekst)) return `${tekst.slice(0, 4)}-01-01`;
  return OPEN.test(veld) || MOMENT.test(tekst) || keuzes().has(tekst) ? tekst : blokjes(tekst);
}
