import type { Antwoord } from '../dossier/gebeurtenissen/delen.ts';
import { vraagcodes, type Vraagcode } from '../dossier/verloop/vragen.ts';

/** A question that the law leaves open: what is asked, why, and the words for each answer. */
export type Vraagtekst = { vraag: string; waarom: string; antwoorden: Readonly<Record<string, string>> };

/** The words of every question (domein I). */
export const vraagTekst: Readonly<Record<Vraagcode, Vraagtekst>> = {
  OPEENVOLGENDE_VERLENGING: {
    vraag: 'Dit huisverbod is al eens verlengd. Wilt u het nogmaals verlengen?',
    waarom: 'De wet verbiedt een tweede verlenging binnen de 28 dagen niet, maar regelt die ook niet. Schrijf op waarom u dit mogelijk acht.',
    antwoorden: { ja: 'Ja, nogmaals verlengen', nee: 'Nee' },
  },
  RAADSMAN_BIJ_VERLENGING: {
    vraag: 'Biedt u bij de verlenging opnieuw een raadsman aan?',
    waarom: 'Artikel 5 wordt bij verlengen niet genoemd. Aanbieden is het veiligst.',
    antwoorden: { aanbieden: 'Ja, aanbieden', 'heeft al een raadsman': 'Er is al een raadsman', 'niet aanbieden': 'Nee' },
  },
  ZORGADVIES_BIJ_VERLENGING: {
    vraag: 'Hoe telt het zorgadvies mee?',
    waarom: 'Het Besluit beperkt de feiten alleen voor het opleggen. Of een zorgadvies een verlenging mag dragen, zegt het niet.',
    antwoorden: { 'draagt het besluit mee': 'Het draagt het besluit mee', 'alleen als achtergrond': 'Alleen als achtergrond' },
  },
  VERLENGEN_BIJ_SCHORSING: {
    vraag: 'Het huisverbod is geschorst. Wilt u het toch verlengen?',
    waarom: 'De termijn loopt tijdens de schorsing door. Of een geschorst huisverbod kan worden verlengd, is niet geregeld. Overleg met de jurist en schrijf op waarom.',
    antwoorden: { ja: 'Ja, verlengen', nee: 'Nee' },
  },
  ANDERE_WIJZE: {
    vraag: 'Is dit een geschikte wijze om de verlenging bekend te maken?',
    waarom: 'Nederlegging geldt niet bij verlengen. Kan het besluit niet worden uitgereikt of toegezonden, dan moet het op een andere geschikte wijze (Awb 3:41 lid 2). Schrijf op wat u deed en waarom dat de uithuisgeplaatste kon bereiken.',
    antwoorden: { ja: 'Ja', nee: 'Nee' },
  },
  ELEKTRONISCH_BEREIKBAAR: {
    vraag: 'Heeft de uithuisgeplaatste zelf gezegd zo bereikbaar te zijn?',
    waarom: 'Elektronisch toezenden mag alleen aan wie uitdrukkelijk zo bereikbaar is. Schrijf op wanneer dat is gezegd.',
    antwoorden: { ja: 'Ja, uitdrukkelijk', nee: 'Nee' },
  },
  T7_BEGIN: {
    vraag: 'Vanaf welke dag telt u de drie dagen om te horen?',
    waarom: 'De wet telt vanaf de ontvangst van het verzoek door de rechtbank. Op het verzoek staat een eerdere datum, en die geeft een andere laatste dag. Met de vroegste dag bent u altijd op tijd klaar.',
    antwoorden: { vroegste: 'Vanaf de eerste van die twee', ontvangst: 'Vanaf de ontvangst door de rechtbank' },
  },
  OPVANG_GRONDSLAG: {
    vraag: 'Op welke grond biedt de gemeente deze plek?',
    waarom: 'Geen wet regelt dit. Het kan een eigen besluit van de burgemeester zijn, of maatschappelijke opvang waarover het college beslist (Wmo 2015). Kiest u het college? Schrijf op wie namens het college akkoord is.',
    antwoorden: { burgemeester: 'Een eigen besluit van de burgemeester', college: 'Het college (Wmo 2015)', 'niet uitgezocht': 'Dat is nog niet uitgezocht' },
  },
  OPVANG_TWEE_DAGEN: {
    vraag: 'Hoe telt u de twee dagen?',
    waarom: 'Het beleid zegt ‘twee dagen’, niet of dat uren of nachten zijn. Langer dan dezelfde kloktijd twee dagen later kan niet. Telt u nachten? Schrijf op welke.',
    antwoorden: { 'zelfde kloktijd': 'Tot dezelfde kloktijd, twee dagen later', nachten: 'In nachten' },
  },
  MANDAAT_HULPOFFICIER: {
    vraag: 'Mocht de hulpofficier dit namens de burgemeester doen?',
    waarom: 'In het mandaatregister staat deze bevoegdheid niet. Schrijf op uit welk besluit die blijkt.',
    antwoorden: { ja: 'Ja', nee: 'Nee' },
  },
};

const isVraag = (code: string): code is Vraagcode => (vraagcodes as readonly string[]).includes(code);

/** An answer as it was given: the question, and the answer with its reason. */
export function antwoordTekst({ code, antwoord, toelichting }: Antwoord): { vraag: string; antwoord: string } {
  const tekst = isVraag(code) ? vraagTekst[code] : undefined;
  const gekozen = tekst?.antwoorden[antwoord] ?? antwoord;
  return { vraag: tekst?.vraag ?? code, antwoord: toelichting === '' ? gekozen : `${gekozen}: ${toelichting}` };
}
