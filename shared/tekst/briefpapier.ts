import type { briefpapierOpdrachten } from '../contract/briefpapier.ts';
import type { InzageRegel } from '../contract/inzage.ts';
import type { Briefpapierbevinding, Briefpapiercode } from '../briefpapier/bevinding.ts';
import type { FoutParams } from '../fout.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';
import { schrijversLogTekst } from './sjablonen.ts';

const INHOUD = '{{inhoud}}';
const MERK = '{{vertrouwelijkheid}}';
const ANDER = 'Vraag de afdeling communicatie om een gewoon Word-bestand (.docx) met het briefpapier.';

/** Of each finding what is wrong, and what to do about it in Word. `wat`: what it is about, in the words of the file. */
const TEKSTEN: Readonly<Record<Briefpapiercode, (wat: string) => Fouttekst>> = {
  TE_GROOT: s('Dit bestand is groter dan 4 MB.', 'Maak de plaatjes in het briefpapier kleiner: in Word met ‘Afbeeldingen comprimeren’.'),
  GEEN_ZIP: s('Dit is geen Word-bestand, ook al heet het misschien zo.', ANDER),
  OUD_WORD: s('Dit is een Word-bestand in het oude formaat (.doc).', 'Open het in Word en kies ‘Opslaan als’: Word-document (.docx).'),
  VERSLEUTELD: s('Op dit bestand zit een wachtwoord.', 'Open het in Word, haal bij ‘Bestand’, ‘Document beveiligen’ het wachtwoord weg, en sla het op.'),
  ZIP_BESCHADIGD: s('Dit bestand is beschadigd of niet helemaal overgekomen.', 'Kopieer het opnieuw, of open het in Word en sla het opnieuw op.'),
  ZIP_BOM: s('Uitgepakt is dit bestand veel groter dan een briefpapier ooit is. Het is niet geopend.', 'Gebruik dit bestand niet. Vraag wie het stuurde waar het vandaan komt.'),
  ZIP_PADEN: s('In dit bestand staan delen met een vreemde of een dubbele naam. Het is niet geopend.', 'Gebruik dit bestand niet. Vraag wie het stuurde waar het vandaan komt.'),
  GEEN_WORD: s('Dit bestand is geen Word-document. Misschien is het een werkblad of een presentatie.', ANDER),
  STRIKT: s('Dit bestand is opgeslagen als ‘Strict Open XML’. Dat lezen veel programma’s niet goed.', 'Open het in Word en kies ‘Opslaan als’: Word-document (.docx).'),
  XML_ONLEESBAAR: s('Een deel van dit bestand is niet te lezen, of er staat iets in dat Word zelf nooit schrijft.', 'Open het in Word en sla het op als een nieuw document. Lukt dat niet, begin dan met het voorbeeld.'),
  MACRO: s('In dit bestand zit een programma (een macro). Een brief met een programma gaat de deur niet uit.', 'Sla het in Word op als Word-document zonder macro’s (.docx), of vraag om een versie zonder.'),
  OLE: s('In dit bestand zit een ander bestand, zoals een werkblad of een pdf.', 'Haal het in Word weg, of zet er een gewone afbeelding voor in de plaats.'),
  ACTIVEX: s('In dit bestand zit een besturingselement, zoals een knop of een invulvak (ActiveX).', 'Haal het in Word weg: tabblad ‘Ontwikkelaars’, ‘Ontwerpmodus’.'),
  INGEVOEGD_BESTAND: s('Dit bestand haalt bij het openen een ander document binnen.', 'Zet de tekst van dat document er zelf in, of laat het weg.'),
  GEKOPPELD_SJABLOON: s('Dit bestand is gekoppeld aan een sjabloon dat ergens anders staat.', 'Kies in Word ‘Ontwikkelaars’, ‘Documentsjabloon’, haal weg wat er staat, en sla op.'),
  HYPERLINK: s('In dit bestand zit een koppeling naar internet of naar een mailadres.', 'Klik er in Word met de rechtermuisknop op en kies ‘Hyperlink verwijderen’. De tekst mag blijven staan.'),
  EXTERN: s('Dit bestand haalt iets op van buiten, zoals een afbeelding van internet of van een netwerkschijf.', 'Voeg de afbeelding in Word opnieuw in, en kies ‘Invoegen’, niet ‘Koppelen’.'),
  VELD_DDE: s('In dit bestand staat een veld dat een ander programma kan starten (DDE).', 'Gebruik dit bestand niet. Vraag wie het stuurde waar het vandaan komt.'),
  VELD_INVOEGEN: (wat) => ({ wat: `In dit bestand staat een veld dat iets van buiten invoegt of uitvoert (${wat}).`, stap: 'Klik het veld in Word aan en druk op Ctrl+Shift+F9: dan blijft alleen de tekst.' }),
  VELD_ANDER: (wat) => ({ wat: `In dit bestand staat een veld dat vanzelf verandert (${wat}). Alleen paginanummers mogen.`, stap: 'Klik het veld in Word aan en druk op Ctrl+Shift+F9: dan blijft alleen de tekst. Een datum staat al in elk document.' }),
  WIJZIGINGEN: s('In dit bestand staan bijgehouden wijzigingen of opmerkingen.', 'Kies in Word ‘Controleren’, ‘Alle wijzigingen accepteren’, verwijder alle opmerkingen, en sla op.'),
  VOETNOOT: s('In dit bestand staat een voetnoot of een eindnoot.', 'Haal de noot in Word weg.'),
  DEEL_ONBEKEND: (wat) => ({ wat: `In dit bestand zit iets dat niet in een briefpapier hoort${wat === '' ? '' : ` (${wat})`}, zoals een grafiek, SmartArt of een film.`, stap: 'Haal het in Word weg, of zet er een gewone afbeelding voor in de plaats.' }),
  BEELD_SOORT: (wat) => ({ wat: `Een afbeelding is geen PNG en geen JPEG (${wat}).`, stap: 'Voeg in Word het logo opnieuw in, als PNG.' }),
  BEELD_BESCHADIGD: (wat) => ({ wat: `Een afbeelding is beschadigd of heeft meer dan 3000 pixels (${wat}).`, stap: 'Voeg in Word het logo opnieuw in, uit een goed en kleiner bestand.' }),
  PLEK_ONTBREEKT: s(`De plek voor de inhoud ontbreekt: nergens staat ${INHOUD}.`, `Typ ${INHOUD} in Word op een eigen regel, waar de tekst van de brief moet beginnen.`),
  PLEK_TWEE_KEER: s(`De plek voor de inhoud staat er meer dan één keer: ${INHOUD}.`, 'Laat er één staan en haal de andere weg. Kijk ook in de koptekst en in tekstvakken.'),
  PLEK_GESPLITST: (wat) => ({ wat: `${wat} is niet overal op dezelfde manier opgemaakt, en staat daardoor in stukken in het bestand.`, stap: 'Haal het weg, typ het opnieuw in één keer, en maak er niets in vet of gekleurd.' }),
  PLEK_NIET_ALLEEN: s(`${INHOUD} staat niet alleen op zijn regel.`, `Zet ${INHOUD} op een eigen regel, zonder tekst, tab of afbeelding ervoor of erna.`),
  PLEK_VERKEERD: s(`${INHOUD} staat in een tabel, een tekstvak, een koptekst of een voettekst.`, `Zet ${INHOUD} op een eigen regel in de gewone tekst.`),
  TEKST_IN_BRIEF: (wat) => ({ wat: `In de gewone tekst staat nog iets anders: ‘${wat}’. Dat zou in elk document komen, en in geen voorbeeld te zien zijn.`, stap: 'Zet vaste tekst in de koptekst of de voettekst, of haal die weg.' }),
  MERK_ONBEKEND: (wat) => ({ wat: `Dit kent de applicatie niet: ${wat}.`, stap: `In koptekst en voettekst mogen ${MERK}, {{zaaknummer}}, {{titel}} en {{gemeente}} staan; in de tekst alleen ${INHOUD}.` }),
  MERK_ONTBREEKT: (wat) => ({ wat: `Op ${wat} staat niet hoe vertrouwelijk het document is.`, stap: `Typ ${MERK} in de koptekst of de voettekst van die bladzijden.` }),
  PAGINANUMMER_ONTBREEKT: (wat) => ({ wat: `Op ${wat} staat geen paginanummer.`, stap: 'Kies in Word ‘Invoegen’, ‘Paginanummer’. Op de eerste bladzijde hoeft het niet.' }),
  STIJL_ONTBREEKT: (wat) => ({ wat: `Deze stijlen ontbreken: ${wat}. De tekst van de documenten gebruikt ze.`, stap: 'Sla het voorbeeld op, en kopieer de stijlen daaruit: in Word bij ‘Stijlen beheren’, ‘Importeren/exporteren’. Of begin met het voorbeeld.' }),
  SECTIES: s('Dit bestand heeft meer dan één sectie.', 'Haal in Word de sectie-einden weg. Voor een andere eerste bladzijde is ‘Eerste pagina afwijkend’ genoeg.'),
  GEEN_A4: s('Het papier is geen staand A4.', 'Kies in Word ‘Indeling’, ‘Formaat’, A4, en ‘Afdrukstand’, Staand.'),
  MARGES: s('Tussen de marges blijft te weinig ruimte voor tekst en tabellen: minder dan 12 centimeter, of meer dan één kolom.', 'Kies in Word ‘Indeling’, ‘Marges’, Normaal, en ‘Kolommen’, Eén.'),
  PROEF_MISLUKT: (wat) => ({ wat: `Op dit briefpapier komt een document niet goed te staan: ${wat}.`, stap: 'Begin met het voorbeeld en zet daarin uw logo en uw gegevens. Meld dit ook bij de beheerder.' }),
  LETTERTYPE: (wat) => ({ wat: `Niet elke computer heeft deze lettertypen: ${wat}.`, stap: 'Wie het lettertype niet heeft, ziet een ander. Bekijk een proefblad op de computer van een collega.' }),
  LETTERTYPE_WEGGELATEN: s('De lettertypen die in het bestand zaten, zijn weggelaten.', 'Een lettertype in een bestand kan kwaad. Zet het lettertype op de computers zelf.'),
  ZONDER_ZAAKNUMMER: s('Het zaaknummer staat niet op dit briefpapier.', 'Wilt u dat wel: typ {{zaaknummer}} in de koptekst.'),
  TAAL_GEZET: s('De taal stond niet op Nederlands. Dat is nu wel zo.', 'U hoeft niets te doen. Zo leest een voorleesprogramma de brief goed voor.'),
};

/** What a finding says, and the next step. */
export const briefpapierTekst = ({ code, wat }: Briefpapierbevinding): Fouttekst => TEKSTEN[code](wat);

/** What each command does, as the end of a sentence. */
export const briefpapierOpdrachtTeksten: Readonly<Record<keyof typeof briefpapierOpdrachten, string>> = {
  'briefpapier.lees': 'het briefpapier bekijken',
  'briefpapier.kies': 'een briefpapier kiezen',
  'briefpapier.begin': 'een eerder briefpapier weer kiezen',
  'briefpapier.licht': 'een briefpapier toelichten',
  'briefpapier.gooiWeg': 'een gekozen briefpapier weggooien',
  'briefpapier.legVoor': 'een briefpapier voorleggen',
  'briefpapier.model': 'een voorbeeld van een briefpapier opslaan',
  'briefpapier.proefblad': 'een proefblad opslaan',
  'briefpapier.paginas': 'een briefpapier als bladzijden bekijken',
};

/** Lines of the log about the letterhead. */
export const briefpapierLogTeksten: Readonly<Record<string, (regel: Pick<InzageRegel, 'extra'>) => string>> = {
  'briefpapier.gekozen': () => 'Koos een briefpapier als concept',
  'briefpapier.geweigerd': ({ extra }) => `Bood een bestand aan als briefpapier, dat is geweigerd: ${geweigerdOm(extra['code'])}`,
  'briefpapier.weggegooid': () => 'Gooide een gekozen briefpapier weg',
  'briefpapier.voorgelegd': (regel) => `Legde een briefpapier voor aan een collega${schrijversLogTekst(regel, 'kozen het')}`,
  'briefpapier.teruggenomen': () => 'Nam een voorgelegd briefpapier terug',
  'briefpapier.goedgekeurd': () => 'Keurde een briefpapier goed',
  'briefpapier.afgewezen': () => 'Wees een briefpapier af',
  'briefpapier.modelUitgevoerd': () => 'Sloeg een voorbeeld van een briefpapier op',
  'briefpapier.proefUitgevoerd': () => 'Sloeg een proefblad van een briefpapier op',
};

const geweigerdOm = (code: unknown): string => {
  const tekst = typeof code === 'string' && Object.hasOwn(TEKSTEN, code) ? TEKSTEN[code as Briefpapiercode]('…').wat : '';
  return tekst === '' ? 'met een fout' : `${tekst.charAt(0).toLowerCase()}${tekst.slice(1).replace(/\.$/, '')}`;
};

/** Refusals about the letterhead. */
export const briefpapierFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  BRIEFPAPIER_ONBEKEND: s('Dit briefpapier is niet bewaard, of het is niet meer te gebruiken.', 'Kies het Word-bestand opnieuw.'),
  PAGINAS_MISLUKT: s('De bladzijden konden niet worden getekend.', 'Sla een proefblad op als Word, en open dat.'),
  BRIEFPAPIER_ONLEESBAAR: s('Dit bestand kan niet worden gelezen.', 'Sluit het in Word, of kopieer het naar deze computer en kies het opnieuw.'),
};
