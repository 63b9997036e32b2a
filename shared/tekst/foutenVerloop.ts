/** Refusals of what comes after the imposition: what is wrong, with the article, and what to do next. */
import type { FoutParams } from '../fout.ts';
import type { Vraagcode } from '../dossier/verloop/vragen.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';
import { vraagTekst } from './vragen.ts';

const artikel = ({ artikel: waarde }: FoutParams): string => (waarde === undefined ? '' : ` (${waarde})`);
const m = (wat: string, stap: string) => (params: FoutParams): Fouttekst => ({ wat: `${wat}${artikel(params)}.`, stap });
const vraag = ({ vraag: code }: FoutParams): string => vraagTekst[code as Vraagcode]?.vraag ?? '';

const VOORBIJ: Readonly<Record<string, string>> = {
  ingetrokken: 'Het huisverbod is ingetrokken (Wth 2 lid 9).',
  vernietigd: 'De rechter heeft het besluit vernietigd (Awb 8:72).',
  'van rechtswege geëindigd': 'Het huisverbod was toen al geëindigd (Wth 2 lid 1, 9 lid 1).',
};

const VIA: Readonly<Record<string, string>> = {
  uitreiken: 'Leg de uitreiking vast.',
  bekendmaken: 'Leg de bekendmaking vast.',
  nederlegging: 'Leg de akte van nederlegging vast.',
  binnentreden: 'Leg het binnentreden vast.',
  verslag: 'Leg het verslag van binnentreden vast.',
  sleutels: 'Leg vast welke sleutels zijn ingenomen.',
  overdracht: 'Leg de stap van de warme overdracht vast.',
  zorgoverleg: 'Leg het overleg van de partijen vast.',
  ingezonden: 'Leg vast wat er naar de rechtbank is gezonden.',
  sleutelsTerug: 'Leg vast dat de sleutels zijn teruggegeven.',
};

/** The words of each code. */
export const verloopFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  // Verlengen
  NIET_BEKENDGEMAAKT: m('Het huisverbod is nog niet aangezegd of uitgereikt, en is dus nog niet begonnen', 'Leg eerst de aanzegging of de uitreiking vast.'),
  AL_INGETROKKEN: s('Dit huisverbod is al ingetrokken (Wth 2 lid 9).', 'Er valt niets meer te beslissen. Een vergissing herstelt u met een correctie.'),
  ALLEEN_MET_BEROEP: m('Op een verzoek om een voorlopige voorziening beslist de rechter niet over het besluit zelf', 'Is meteen ook op het beroep beslist? Kies dan ‘ja’ bij die vraag (Awb 8:86).'),
  AL_AFGEWEZEN: s('Deze afwijzing staat al in het dossier.', 'Een vergissing herstelt u met een correctie.'),
  NIET_VERNIETIGD: s('Een vernietiging van dit besluit die nog geldt, staat niet in het dossier.', 'Leg eerst de vernietiging vast, of kies het andere besluit.'),
  ALLEEN_HOGER_BEROEP: m('Alleen een uitspraak in hoger beroep kan een vernietiging ongedaan maken', 'Leg eerst het hoger beroep vast, en kies dat bij de uitspraak.'),
  AL_VERNIETIGD: s('De rechter heeft dit besluit al vernietigd (Awb 8:72).', 'Een vergissing herstelt u met een correctie.'),
  VERLENGING_WACHT: s('Er is al een verlenging besloten die nog niet is bekendgemaakt, en dus nog niet werkt (Awb 3:40).', 'Maak die bekend, of verbeter die met een correctie.'),
  VERLENGING_ONBEKEND: s('Deze verlenging staat niet in het dossier, of is niet bekendgemaakt.', 'Open het dossier opnieuw en kies de verlenging.'),
  VERLENGING_NIET_MONDELING: m('Een verlenging kan niet mondeling worden aangezegd', 'Reik het besluit uit of zend het toe, vóór het einde van het huisverbod.'),
  VERLENGING_NIET_NEDERLEGGEN: m('Nederlegging bij de secretarie geldt niet voor een verlenging', 'Kies ‘een andere geschikte wijze’ en schrijf op waarom die de uithuisgeplaatste kan bereiken (Awb 3:41 lid 2).'),
  AL_BEKENDGEMAAKT: s('De bekendmaking van deze verlenging staat al in het dossier.', 'Klopt het tijdstip niet? Corrigeer die gebeurtenis.'),
  ZIENSWIJZE_ONTBREEKT: m('De uithuisgeplaatste is over deze verlenging nog niet gehoord', 'Leg de zienswijze vast, of waarom horen niet kon (Awb 4:11).'),
  HUISGENOOT_NIET_GEMOTIVEERD: m('Niet voor iedereen met een contactverbod staat er waarom het nog nodig is', 'Vul voor elke persoon in waarom.'),
  NIET_MANDATEERBAAR: m('Deze bevoegdheid kan niet aan een ander worden gegeven', 'Laat de burgemeester beslissen en tekenen, of de loco als waarnemer.'),
  // Intrekken en wijzigen
  HUISVERBOD_VOORBIJ: ({ reden }) => ({ wat: VOORBIJ[String(reden)] ?? 'Het huisverbod is voorbij.', stap: 'Controleer de datum en de tijd.' }),
  INGANG_NA_EINDE: s('Dit begint pas als het huisverbod al is geëindigd (Wth 2 lid 1, 9 lid 1).', 'Kies een eerder moment.'),
  CONTACTVERBOD_NIET_UITBREIDEN: m('Deze persoon staat niet in het contactverbod. Toevoegen kan niet', 'Alleen een nieuw huisverbod kan meer personen noemen.'),
  HUISGENOOT_ONBEKEND: s('Deze huisgenoot staat niet in het dossier.', 'Kies een huisgenoot uit de lijst.'),
  // Rechter
  AL_GESCHORST: s('Dit besluit is al geschorst.', 'Is de schorsing opgeheven? Leg dat eerst vast.'),
  NIET_GESCHORST: s('Dit besluit is op dat moment niet geschorst.', 'Controleer de datum en de tijd.'),
  GESCHORST: s('Het huisverbod was toen geschorst. Dan is er geen overtreding (Awb 8:81, Wth 11).', 'Leg het voorval vast als contact of als bericht van de politie.'),
  PROCEDURE_ONBEKEND: s('Deze procedure staat niet in het dossier.', 'Leg eerst het verzoek of het beroep vast, en kies het daarna.'),
  PROCEDURE_VOORBIJ: s('Deze procedure is al voorbij.', 'Controleer de datum en de tijd, of kies een andere procedure.'),
  UITSPRAAK_EERST: s('Van deze procedure is nog geen uitspraak vastgelegd.', 'Leg eerst vast wat de rechter besliste.'),
  HOGER_BEROEP_NIET_OPEN: m('Tegen een uitspraak over alleen de voorlopige voorziening staat geen hoger beroep open', 'Wacht op de uitspraak over het beroep. Is meteen ook op het beroep beslist? Leg dat eerst bij de uitspraak vast.'),
  // Binnentreden, sleutels, nederlegging
  MACHTIGING_ONBEKEND: s('Deze machtiging staat niet in het dossier.', 'Leg eerst de machtiging vast.'),
  MACHTIGING_NIET_GELDIG: m('De machtiging was toen niet meer geldig: die geldt tot en met de derde dag erna', 'Controleer de datum. Is terstond binnengetreden bij ernstig gevaar? Kies dat.'),
  MACHTIGING_NIET_NACHT: m('Deze machtiging geldt niet tussen 0.00 en 6.00 uur', 'Controleer de tijd. Is terstond binnengetreden bij ernstig gevaar? Kies dat.'),
  BINNENTREDEN_ONBEKEND: s('Dit binnentreden staat niet in het dossier.', 'Leg eerst vast wanneer is binnengetreden.'),
  VERSLAG_AL_VASTGELEGD: s('Het verslag staat al in het dossier.', 'Een vergissing herstelt u met een correctie.'),
  GEEN_SLEUTELS: s('Er staan geen ingenomen sleutels in het dossier.', 'Leg eerst vast welke sleutels zijn ingenomen.'),
  NIET_NEDERGELEGD: s('De beschikking is niet nedergelegd.', 'Een akte is alleen nodig na nederlegging bij de secretarie.'),
  AL_VASTGELEGD: s('Dit staat al in het dossier.', 'Een vergissing herstelt u met een correctie.'),
  // Opvang
  OPVANG_INSPANNING_EERST: s('Er staat nog niet in dat de uithuisgeplaatste zelf een plek heeft gezocht.', 'Leg eerst vast bij wie is gevraagd, en waaruit dat blijkt.'),
  OPVANG_INSPANNING_SINDS: s('In het dossier staat niet dat de uithuisgeplaatste sinds het begin van de opvang zelf een plek zocht.', 'Leg eerst vast bij wie sindsdien is gevraagd.'),
  OPVANG_EIGEN_PLEK: s('Bij de laatste poging was er wel plek. Dan is opvang niet nodig.', 'Is die plek weggevallen? Leg dat eerst vast als nieuwe poging.'),
  OPVANG_LOOPT_AL: s('Er is al opvang besloten die nog niet is geëindigd.', 'Verleng die, of leg eerst vast wanneer die is geëindigd.'),
  OPVANG_TE_LANG: s('Opvang is voor ten hoogste twee dagen: tot dezelfde kloktijd, twee dagen later.', 'Kies een eerder einde. Verlengen kan later, voor bepaalde tijd.'),
  OPVANG_NA_HUISVERBOD: s('De opvang zou langer duren dan het huisverbod.', 'Kies een einde dat niet na het einde van het huisverbod ligt.'),
  OPVANG_VERWIJST: m('De redenen verwijzen naar beleid dat niet is bekendgemaakt. Dat mag niet als motivering', 'Schrijf op waarom het in dit geval nodig is.'),
  OPVANG_ONBEKEND: s('Deze opvang staat niet in het dossier.', 'Open het dossier opnieuw.'),
  OPVANG_AL_BEEINDIGD: s('Deze opvang is al geëindigd.', 'Een vergissing herstelt u met een correctie.'),
  OPVANG_VOORBIJ: s('De opvang was op dat moment al voorbij.', 'Is er weer een plek nodig? Neem een nieuw besluit.'),
  OPVANG_NIET_LATER: s('Het nieuwe einde ligt niet na het einde dat nu geldt.', 'Kies een later moment.'),
  OPVANG_GEEN_VOORZIENING: s('Deze voorziening staat niet (meer) in de telefoonlijst.', 'Kies een voorziening van de soort ‘opvang’, of voeg die in de telefoonlijst toe.'),
  // Zorg
  ZORGSPOOR_ONBEKEND: s('Deze persoon staat niet in het dossier.', 'Kies iemand uit de lijst.'),
  ZORG_EERST_BELLEN: s('Het telefoontje aan de zorgpartij is nog niet vastgelegd.', 'Leg eerst vast wanneer er is gebeld. Vanaf dan lopen het uur en de 24 uur.'),
  KNELPUNT_ONBEKEND: s('Dit knelpunt staat niet in het dossier.', 'Leg eerst vast welke partij niet verder komt.'),
  KNELPUNT_OPGELOST: s('Dit knelpunt is al opgelost.', 'Loopt het opnieuw vast? Leg een nieuw knelpunt vast.'),
  ESCALATIE_TERUG: s('Er is al een zwaardere stap gezet.', 'Zet dezelfde stap nog eens, of een zwaardere.'),
  AFSLUITEN_ZORG_LOOPT: s('Er staat nog een afspraak om opnieuw naar de zorg te kijken.', 'Vraag de medewerker gezondheidszorg om het contact vast te leggen, of om de taak te sluiten met een reden.'),
  ZORGNOTITIE_NIET_VOOR_U: s('Zorgnotities zijn alleen voor wie de zorg regelt en voor de burgemeester.', 'Vraag het aan de medewerker gezondheidszorg.'),
  // Vragen
  ANTWOORD_NODIG: (params) => ({ wat: `De wet laat dit open: ${vraag(params)}`, stap: 'Geef antwoord. Het antwoord komt in het dossier.' }),
  ANTWOORD_ONGELDIG: (params) => ({ wat: `Dit antwoord past niet bij de vraag: ${vraag(params)}`, stap: 'Kies één van de antwoorden.' }),
  ANTWOORD_TOELICHTEN: (params) => ({ wat: `Dit antwoord heeft een toelichting nodig: ${vraag(params)}`, stap: 'Schrijf op waarom.' }),
  ANTWOORD_IS_NEE: (params) => ({ wat: `U antwoordde nee: ${vraag(params)}`, stap: 'Deze stap gaat dan niet door. Kies een andere weg.' }),
  // Taken en afsluiten
  TAAK_ONBEKEND: s('Deze taak hoort niet (meer) bij dit dossier.', 'Open het dossier opnieuw.'),
  TAAK_AL_AF: s('Deze taak is al gedaan of gesloten.', 'Was dat een vergissing? Heropen de taak.'),
  TAAK_NIET_AF: s('Deze taak is niet met de hand afgevinkt.', 'Een vastgelegd feit herstelt u met een correctie.'),
  TAAK_ANDERS: ({ via }) => ({ wat: 'Deze taak vinkt u niet af: het feit zelf doet dat.', stap: VIA[String(via)] ?? 'Leg het feit vast.' }),
  AL_AFGESLOTEN: s('Dit dossier is al afgesloten.', 'Is er nog iets te doen? Heropen het.'),
  NIET_AFGESLOTEN: s('Dit dossier is niet afgesloten.', 'U kunt er gewoon in verder werken.'),
  AFSLUITEN_KNELPUNT: ({ aantal }) => ({
    wat: aantal === 1 ? 'In de zorg staat nog een knelpunt open: een partij komt niet verder.' : `In de zorg staan nog ${String(aantal)} knelpunten open.`,
    stap: 'Leg onder Zorg de stap vast waarmee het is opgelost. Of schrijf bij de toelichting waarom u het dossier toch afsluit.',
  }),
  AFSLUITEN_LOOPT_NOG: s('Het huisverbod loopt nog, of er is nog niet beslist.', 'Afsluiten kan na het einde.'),
  AFSLUITEN_IN_PROCEDURE: s('Het dossier is nog in procedure bij de rechter.', 'Afsluiten kan na de uitspraak, of als de procedure is ingetrokken.'),
  AFSLUITEN_OPEN_WERK: ({ taken, posten }) => ({
    wat: `Er staat nog werk open: ${taken} ${taken === 1 ? 'taak' : 'taken'} en ${posten} op de inhaallijst.`,
    stap: 'Rond het af, of sluit elke taak met een reden.',
  }),
  // Inhaallijst
  POST_ONBEKEND: s('Dit staat niet op de inhaallijst.', 'Open het dossier opnieuw.'),
  POST_AL_KLAAR: s('Dit is al ingevoerd of niet nodig.', 'Klopt de invoer niet? Laat dat bij de controle vastleggen.'),
  POST_NIET_INGEVOERD: s('Dit is nog niet ingevoerd, dus er valt niets te controleren.', 'Voer het eerst in het regionale systeem in.'),
  POST_ZELFDE_PERSOON: s('Wie invoert, controleert niet zelf.', 'Laat een collega met een eigen account controleren.'),
  // Mandaatregister
  OPLEGMANDAAT_ONTBREEKT: m(
    'In het mandaatregister staat niet dat de hulpofficier op deze dag zelf een huisverbod mag opleggen',
    'Besliste de burgemeester zelf? Kies dat bij wie tekent, en vul de burgemeester in als beslisser. Anders: laat het mandaat eerst in het register zetten.',
  ),
  MANDAAT_VOOR_BESLUIT: s('Een mandaat kan niet gelden voordat het is verleend.', 'Controleer de datum van het besluit.'),
  MANDAAT_ONBEKEND: s('Dit mandaat staat niet in het register.', 'Kies een regel uit het register.'),
  MANDAAT_AL_BEEINDIGD: s('Dit mandaat is al beëindigd.', 'Geldt het weer? Leg een nieuw besluit vast.'),
  MANDAAT_EINDE_VOOR_BEGIN: s('Het einde ligt voor het begin van dit mandaat.', 'Controleer de datum.'),
};
