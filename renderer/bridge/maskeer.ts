import type { OpdrachtNaam } from '../../shared/contract/contract.ts';

/*
 * For somebody who looks along on the screen: what the core answers about dossiers is hidden here, before any component sees
 * it. A text is hidden unless it is known to hold nothing of a person, so that a field that is added later is hidden too.
 */

let aan = false;

/** Starts or stops hiding. What was shown before has to be asked anew. */
export const zetMasker = (nieuw: boolean): void => void (aan = nieuw);

/** Answers in which no person of a dossier occurs. All others are hidden. */
const ONVERTROUWELIJK: ReadonlySet<string> = new Set<OpdrachtNaam>([
  'app.toestand', 'app.tijd', 'app.actief', 'archief.slot', 'archief.ontgrendel', 'archief.vergrendel', 'account.lijst', 'account.eigen',
  'toegang.verzoeken', 'voorkeur.lees', 'meekijken.zet', 'dienst.stand', 'instellingen.lees', 'instellingen.versies', 'logo.lees', 'inzage.vanDossier', 'inzage.eigen',
  'inzage.beheer', 'herstel.stand', 'backup.stand', 'mandaat.lijst', 'werkafspraken.lees', 'piket.nu', 'piket.rooster', 'piket.geschiedenis',
  'piket.contacten', 'piket.bereikbaarNu', 'werk.annuleer', 'eigenformulier.lijst', 'sjabloon.lijst', 'sjabloon.lees', 'sjabloon.leesVersie',
  'sjabloon.probeer', 'papier.stand', 'briefpapier.lees', 'briefpapier.paginas', 'uitwisseling.lees', 'jaarcijfers.lees', 'kosten.jaar',
]);

/** In those, what somebody typed freely: why a colleague is away, or what one should know of a number. */
const VRIJ = /^(?:toelichting|opmerking|bijzonderheden)$/;

/** Of the others, those that only show something. All the rest is closed meanwhile. */
const TOONT: ReadonlySet<string> = new Set<OpdrachtNaam>([
  'dossier.lijst', 'dossier.open', 'dossier.eerdere', 'document.voorbeeld', 'bord.lees', 'controle.lees', 'inhaal.lijst', 'formulier.lees', 'stuk.wachtend', 'procesdossier.lees',
  'bewaring.lees', 'vernietiging.overzicht', 'vernietiging.stand', 'vernietiging.lees',
]);

/** Whether a command may not be given now: what is on screen is not what would be recorded. */
export const isGesloten = (naam: OpdrachtNaam): boolean => aan && !ONVERTROUWELIJK.has(naam) && !TOONT.has(naam);

/** Fields with marks, codes and titles: nothing of a person. */
const OPEN = /^(?:id|.*Ids?|zaaknummer|type|soort|code|sleutel|artikel|sha256|belet|veld|titel|label|hoedanigheid|eigenaar|makers|vertrouwelijkheid|gemeente|.*[vV]ersie|datum|tijd|antwoord)$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T[\d:+-]+)?$/;
const GEBOORTE = /geboorte/i;
/** The year of a date as recorded, or as typed. */
const JAAR = /^(?:(\d{4})-\d{2}-\d{2}|\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}))$/;

/** The answers that one picks out of a list; fetched with all schemas, which the window does not hold otherwise. */
const haalKeuzes = async (): Promise<ReadonlySet<string>> => (await import('./keuzes.ts')).KEUZES;

/** A text of the same length and with the same spaces, of which nothing can be read. */
export const blokjes = (tekst: string): string => tekst.replaceAll(/\S/gu, '█');

/** A copy of an answer in which nobody can be recognised; the answer itself while nobody looks along. */
export async function maskeer(naam: OpdrachtNaam, waarde: unknown): Promise<unknown> {
  if (!aan) return waarde;
  if (ONVERTROUWELIJK.has(naam)) return elkeTekst(waarde, '', (tekst, veld) => (VRIJ.test(veld) ? blokjes(tekst) : tekst));
  const keuzes = await haalKeuzes();
  return elkeTekst(waarde, '', (tekst, veld) => verbergTekst(tekst, veld, keuzes));
}

/** A copy with every text changed, by the field that it stands in. */
function elkeTekst(waarde: unknown, veld: string, doe: (tekst: string, veld: string) => string): unknown {
  if (typeof waarde === 'string') return doe(waarde, veld);
  if (Array.isArray(waarde)) return waarde.map((deel) => elkeTekst(deel, veld, doe));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, elkeTekst(deel, sleutel, doe)]));
}

function verbergTekst(tekst: string, veld: string, keuzes: ReadonlySet<string>): string {
  // Of a date of birth the year stays, so that what depends on somebody's age still shows.
  const jaar = GEBOORTE.test(veld) ? JAAR.exec(tekst) : null;
  if (jaar !== null) return jaar[1] === undefined ? `1-1-${jaar[2]}` : `${jaar[1]}-01-01`;
  if (GEBOORTE.test(veld)) return blokjes(tekst);
  return OPEN.test(veld) || MOMENT.test(tekst) || keuzes.has(tekst) ? tekst : blokjes(tekst);
}
