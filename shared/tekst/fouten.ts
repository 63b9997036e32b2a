import type { FoutParams } from '../fout.ts';
import { archiefFouten } from './foutenArchief.ts';
import { backupFouten } from './foutenBackup.ts';
import { briefpapierFouten } from './briefpapier.ts';
import { piketTeksten } from './piket.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import { isWthCode, wthTekst } from '../wth/weigering.ts';
import { getalTekst } from './rooster.ts';
import { verloopFouten } from './foutenVerloop.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';
import { sjabloonFouten } from './sjablonen.ts';
import { stukFouten } from './stukken.ts';

export type { Fouttekst } from './fouttekst.ts';

function duur(seconden: number): string {
  if (seconden < 60) return `${seconden} seconden`;
  const minuten = Math.ceil(seconden / 60);
  return minuten === 1 ? '1 minuut' : `${minuten} minuten`;
}

const MELD_ICT = 'Gebeurt dit weer? Meld het bij de beheerder.';

/** What can be wrong with a logo. */
const LOGO_REDENEN: Readonly<Record<string, string>> = {
  PNG_BESCHADIGD: 'Dit PNG-bestand is beschadigd.',
  TE_VEEL_PIXELS: 'Dit beeld heeft te veel pixels: hoogstens 3000 breed en 3000 hoog.',
  SVG_ONLEESBAAR: 'Dit SVG-bestand is niet goed te lezen.',
  SVG_VERWIJZING: 'In deze tekening verwijst een onderdeel naar iets dat er niet in staat. Sla de tekening op met gewone vormen.',
  SVG_ZONDER_MAAT: 'In dit SVG-bestand staat niet hoe groot de tekening is.',
};

const teksten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  // Toegang
  VERGRENDELD: s('Het archief is vergrendeld.', 'Ontgrendel het met uw wachtwoord. Wat u typte is bewaard.'),
  WACHTWOORD_ONJUIST: ({ wachtSeconden }) => ({
    wat: 'Dit wachtwoord klopt niet.',
    stap:
      Number(wachtSeconden) > 0
        ? `Controleer of Caps Lock aan staat. U kunt het over ${duur(Number(wachtSeconden))} weer proberen.`
        : 'Controleer of Caps Lock aan staat en probeer het opnieuw.',
  }),
  TE_VEEL_POGINGEN: ({ wachtSeconden }) => ({
    wat: 'Er is te vaak een verkeerd wachtwoord gebruikt.',
    stap: `Wacht nog ${duur(Number(wachtSeconden))} en probeer het dan opnieuw.`,
  }),
  WACHTWOORD_TE_ZWAK: s('Dit wachtwoord is te makkelijk te raden.', 'Kies een langer wachtwoord, bijvoorbeeld vier willekeurige woorden.'),
  ACCOUNT_KIEZEN: s('Er zijn meer mensen met toegang tot dit archief.', 'Kies eerst wie u bent.'),
  GEEN_ANTWOORD: s('Op de laatste vraag kwam geen antwoord.', 'Begin opnieuw. Geef op de standaardinvoer een regel voor elke vraag.'),
  ACCOUNT_ONBEKEND: s('Deze persoon heeft geen toegang tot dit archief.', 'Kies een andere naam uit de lijst.'),
  ALLEEN_DEMONSTRATIE: s('In dit vervangende venster opent alleen het demonstratiearchief.', 'Gebruik voor het echte archief de geïnstalleerde applicatie.'),
  // Archief
  GEEN_ARCHIEF: s('In deze map staat geen archief.', 'Kies de map waarin het archief is gemaakt.'),
  ARCHIEF_BESTAAT_AL: s('In deze map staat al een archief.', 'Kies een andere, lege map, of open het archief dat er staat.'),
  MAP_NIET_LEEG: s('Deze map is niet leeg.', 'Kies een lege map, of maak een nieuwe.'),
  ARCHIEF_ONAF: s('In deze map staat een archief dat nooit is afgemaakt.', 'Er is niets in opgeslagen. Kies een andere, lege map en maak het archief opnieuw.'),
  ARCHIEF_IN_GEBRUIK: s('Dit archief is al geopend, op deze of een andere computer.', 'Sluit het daar eerst. Er is niets gewijzigd.'),
  ARCHIEF_NIEUWER: s('Dit archief is gemaakt met een nieuwere versie van de applicatie.', 'Werk de applicatie bij. Het archief is niet gewijzigd.'),
  ARCHIEF_BESCHADIGD: s('Het archief is beschadigd en wordt niet gewijzigd.', 'Zet een back-up terug: dat kan bij het ontgrendelen. Verwijder niets.'),
  SLEUTELS_BESCHADIGD: ({ vorige }) => ({
    wat: 'Het bestand met de sleutels is beschadigd.',
    stap:
      vorige === true
        ? 'Er is een vorige versie: laat de beheerder sleutels.vorige.json terugzetten als sleutels.json. Verwijder niets.'
        : 'Zet een back-up terug: dat kan op dit scherm. Verwijder niets.',
  }),
  ARCHIEF_ALLEEN_LEZEN: s('In deze map kan niet worden geschreven.', 'U kunt lezen, niet wijzigen. Vraag de beheerder om schrijfrechten op de map.'),
  GEEN_SCHRIJFRECHTEN: s('Op deze plaats mag niet worden geschreven.', 'Kies een andere map, of vraag de beheerder om rechten.'),
  PLAATS_ONBRUIKBAAR: s('Op deze plaats of met deze naam kan het bestand niet worden opgeslagen.', 'Kies een map die bestaat, en een korte bestandsnaam. Er is niets geschreven.'),
  BESTAND_IN_GEBRUIK: s('Dit bestand is nog open in een ander programma, bijvoorbeeld in Word.', 'Sluit het daar, of kies een andere naam. Er is niets geschreven.'),
  OPSLAAN_MISLUKT: s('Het bestand kon niet op zijn plaats worden gezet. Er is niets overschreven.', 'Kies een andere map of een andere naam en sla het opnieuw op. Vastgelegd is dat het deze keer niet lukte.'),
  SCHIJF_VOL: s('De schijf is vol. Er is niets half opgeslagen.', 'Maak ruimte vrij en probeer het opnieuw. Wat bevestigd was, staat er nog.'),
  LOGBOEK_WACHT: ({ aantal }) => ({
    wat: 'Er kan nu niets worden opgeslagen. Lezen kan wel.',
    stap: `Maak ruimte vrij op de schijf, of zorg voor schrijfrechten op de map. ${aantal === 1 ? 'Eén regel van het logboek wacht' : `${aantal} regels van het logboek wachten`} en ${aantal === 1 ? 'wordt' : 'worden'} dan vanzelf opgeschreven. Sluit de applicatie tot dan niet af.`,
  }),
  SCHIJF_FOUT: s('De schijf kon niet worden gelezen of beschreven.', 'Controleer of de schijf of de netwerkmap er nog is en probeer het opnieuw.'),
  // Huisstijl
  LOGO_SOORT: s('Dit bestand is geen PNG en geen SVG.', 'Vraag de afdeling communicatie om het logo als SVG of als PNG.'),
  LOGO_TE_GROOT: ({ hoogstens }) => ({ wat: `Dit bestand is groter dan ${hoogstens} kB.`, stap: 'Vraag om een kleiner bestand, of om het logo als SVG.' }),
  LOGO_ONBRUIKBAAR: ({ reden }) => ({ wat: LOGO_REDENEN[String(reden)] ?? 'Dit bestand kan niet als logo worden gebruikt.', stap: 'Kies een ander bestand. Er is niets veranderd.' }),
  LOGO_ONBEKEND: s('Dit logo is niet bewaard.', 'Kies het bestand met het logo opnieuw.'),
  UITGAVE_ONBEKEND: s('Dit document is niet opgeslagen.', 'Ga terug naar het dossier en open het opnieuw.'),
  UITGAVE_NIET_TE_MAKEN: s('Van dit document is niet vastgelegd waarmee het is gemaakt.', 'Gebruik het bestand dat toen is opgeslagen.'),
  UITGAVE_WIJKT_AF: s('Deze versie van de applicatie schrijft dit document niet meer precies zoals toen.', 'Er is niets geschreven. Gebruik het bestand dat toen is opgeslagen.'),
  DOSSIER_ONBEKEND: s('Dit dossier bestaat niet, of u kunt het nu niet zien.', 'Ga terug naar de lijst.'),
  DOSSIER_GEWIJZIGD: s('Dit dossier is intussen gewijzigd.', 'Open het opnieuw en kijk wat er is veranderd. Wat u typte is bewaard.'),
  // Melding en besluit
  VEREISTEN_ONTBREKEN: ({ aantal }) => ({
    wat: aantal === 1 ? 'Er ontbreekt nog iets dat de wet eist.' : `Er ontbreken nog ${aantal} dingen die de wet eist.`,
    stap: 'Kijk in de lijst naast het formulier. Elke regel brengt u naar het veld.',
  }),
  MELDING_AL_BESLIST: s('Over deze melding is al beslist.', 'Open het dossier. Een vergissing herstelt u met een correctie.'),
  NIETS_OPGELEGD: s('In dit dossier is geen huisverbod opgelegd.', 'Er valt dus niets uit te reiken.'),
  AL_UITGEREIKT: s('De uitreiking staat al in het dossier.', 'Klopt het tijdstip niet? Corrigeer die gebeurtenis.'),
  UITREIKING_VOOR_BESLUIT: s('De uitreiking ligt voor het besluit (Awb 3:40).', 'Controleer de datum en de tijd.'),
  IN_DE_TOEKOMST: s('Dit tijdstip ligt in de toekomst.', 'Controleer de datum en de tijd.'),
  GEBEURTENIS_ONBEKEND: s('Deze gebeurtenis staat niet in het dossier.', 'Open het dossier opnieuw.'),
  NIET_TE_CORRIGEREN: s('Deze gebeurtenis kan niet worden gecorrigeerd.', 'Leg een nieuwe gebeurtenis vast.'),
  CORRECTIE_ONGELDIG: s('De verbeterde gegevens kloppen niet.', 'Controleer de velden. Verplichte velden mogen niet leeg zijn.'),
  NIETS_VERANDERD: s('Er is niets veranderd.', 'Pas een veld aan, of sluit het formulier.'),
  // Documenten
  DOCUMENT_ONBEKEND: s('Dit document bestaat niet.', 'Kies een document uit de lijst.'),
  DOCUMENT_NIET_BESCHIKBAAR: s('Dit document kan in dit dossier niet worden gemaakt.', 'Kijk in de lijst met documenten waarom.'),
  DOCUMENT_ONVOLLEDIG: ({ aantal }) => ({
    wat: aantal === 1 ? 'In dit document ontbreekt nog iets.' : `In dit document ontbreken nog ${aantal} dingen.`,
    stap: 'Vul aan wat boven het voorbeeld staat, en sla het dan op.',
  }),
  SJABLOON_ONGELDIG: ({ bestand, regel }) => ({
    wat: `Het sjabloon ${bestand} kan niet worden gebruikt (regel ${regel}).`,
    stap: 'Installeer de applicatie opnieuw, of meld dit bij de beheerder.',
  }),
  TEKEN_NIET_TOEGESTAAN: s('In de gegevens staan onzichtbare tekens die niet in een document mogen.', 'Corrigeer het veld: typ de tekst opnieuw.'),
  BESTAND_NIET_VAN_DEZE_SESSIE: s('Dit bestand is niet in deze sessie opgeslagen.', 'Zoek het bestand zelf op in de verkenner.'),
  KLEMBORD_NIET_BESCHIKBAAR: s('Het klembord is hier niet beschikbaar.', 'Neem de tekst met de hand over.'),
  // Accounts, rechten en sleutels
  NIET_BEVOEGD: s('Dit hoort niet bij uw rol.', 'Vraag een collega die het wel mag, of vraag de beheerder om een andere rol.'),
  NIET_OP_PIKET: s('Dit kan alleen wie nu waarneemt.', 'Neemt u de burgemeester waar? Leg dat eerst vast met ‘Ik neem waar’.'),
  GEEN_DOSSIERTOEGANG: s('U heeft nog geen toegang tot de dossiers.', 'De burgemeester of de medewerker OOV kan u toegang geven. Bel en vergelijk het kenmerk van uw account.'),
  MEEKIJKEN_AAN: s('Er kijkt iemand mee. Dan verandert er niets.', 'Stop eerst met meekijken, bovenaan het scherm.'),
  ACCOUNT_GESCHORST: s('Dit account is geschorst.', 'Vraag de beheerder om het account te hervatten.'),
  EIGEN_ACCOUNT: s('Uw eigen account kunt u hier niet wijzigen.', 'Dit doet een ander. Zo kijken altijd twee mensen mee.'),
  ZELF_GEMAAKT: s('U maakte dit account of deze rollen zelf.', 'Een ander die toegang mag geven moet dit doen. Of laat een andere beheerder het account opnieuw maken.'),
  GEEN_VERZOEK: s('Dit account wacht niet op toegang.', 'Kijk in de lijst wie er nog wacht.'),
  KENMERK_ANDERS: s('Het kenmerk is niet dat van dit account.', 'Geef geen toegang. Bel de collega, vergelijk het kenmerk opnieuw en meld een verschil bij de beheerder.'),
  LAATSTE_TOEGANG: s('Zonder dit account kan niemand meer toegang tot de dossiers geven.', 'Geef eerst een andere burgemeester of medewerker OOV toegang.'),
  EERSTE_ACCOUNT_ROL: s('Dit account moet anderen toegang kunnen geven.', 'Kies de rol burgemeester of medewerker OOV. Andere rollen mogen erbij.'),
  CODE_ONJUIST: ({ wachtSeconden }) => ({
    wat: 'Deze code klopt niet.',
    stap:
      Number(wachtSeconden) > 0
        ? `Kijk de code goed na. U kunt het over ${duur(Number(wachtSeconden))} weer proberen.`
        : 'Kijk de code goed na. Is de code al gebruikt? Vraag de beheerder om een nieuwe.',
  }),
  CODE_VERLOPEN: s('Deze code is verlopen.', 'Vraag de beheerder om een nieuwe code.'),
  HERSTEL_NIET_GEMAAKT: s('Van dit archief zijn geen herstelvellen gemaakt.', 'Herstellen kan dan niet. Vraag de burgemeester of de medewerker OOV om toegang.'),
  HERSTEL_ONJUIST: s('Deze twee vellen openen dit archief niet.', 'Controleer of beide vellen van dit archief zijn, en haal het derde vel erbij.'),
  VEL_ONLEESBAAR: ({ vel, regel }) => ({
    wat: Number(regel) > 0 ? `Op vel ${vel} klopt regel ${regel} niet.` : `De code van vel ${vel} is niet volledig of klopt niet.`,
    stap: 'Vergelijk de tekens één voor één met het papier: vier regels van achttien tekens.',
  }),
  VEL_ZELFDE: s('U typte twee keer hetzelfde vel.', 'Gebruik twee verschillende vellen van dezelfde set.'),
  VEL_ANDERE_SET: s('Deze vellen horen niet bij de laatste set.', 'Zoek de vellen met de nieuwste datum. Oudere werken niet meer.'),
  ...verloopFouten,
  ...backupFouten,
  ...archiefFouten,
  ...sjabloonFouten,
  ...briefpapierFouten,
  ...stukFouten,
  // Het piketrooster en de telefoonlijst
  ...piketTeksten,
  // De applicatie zelf
  KLOK_TERUG: ({ van, naar }) => ({
    wat: `De klok van deze computer is teruggezet: van ${momentVoluit(String(van))} naar ${momentVoluit(String(naar))}.`,
    stap: 'Controleer de datum en de tijd voordat u iets vastlegt. Termijnen rekenen met deze klok; een tijdstip dat u zelf typt, verandert niet mee.',
  }),
  OPDRACHT_ONBEKEND: s('Het venster vroeg iets wat de applicatie niet kent.', 'Sluit de applicatie en start die opnieuw. Wat u typte is bewaard.'),
  INVOER_ONGELDIG: ({ veld, hoogstens }) => {
    // The last name of the path is the one that says something to a person.
    const naam = String(veld ?? '').split('.').findLast((deel) => !/^\d*$/.test(deel));
    if (hoogstens !== undefined) return s(`De tekst${naam === undefined ? '' : ` bij ‘${naam}’`} is te lang.`, `Kort die in tot hoogstens ${getalTekst(Number(hoogstens))} tekens. Wat u typte, staat er nog.`)();
    return s(naam === undefined ? 'De gegevens kloppen niet.' : `Het veld ‘${naam}’ klopt niet.`, 'Verbeter het veld en probeer het opnieuw.')();
  },
  ANTWOORD_ONGELDIG: s('Dit is gedaan, maar het scherm kan de uitkomst niet tonen.', `Doe het niet nog een keer. Open dit scherm opnieuw en kijk wat er staat. ${MELD_ICT}`),
  ONVERWACHT: s('Er ging iets mis. Wat bevestigd was, is bewaard.', `Probeer het opnieuw. ${MELD_ICT}`),
  BRUG_ONGELDIG: s('Het venster stuurde iets onleesbaars.', `Probeer het opnieuw. ${MELD_ICT}`),
  BRUG_TE_GROOT: s('Dit is te veel tekst in één keer.', 'Plak een kleiner deel. Wat er al stond is bewaard.'),
  BRUG_AFZENDER: s('Een vreemd venster vroeg om gegevens en kreeg niets.', 'Sluit de applicatie en start die opnieuw.'),
  BRUG_VERBROKEN: s('Het venster kan de applicatie niet bereiken.', 'Sluit de applicatie en start die opnieuw. Wat bewaard was, staat er nog.'),
};

/** The Dutch text for a refusal: what is wrong and what to do next. Every code has one; a test goes through all of them. */
export function foutTekst(fout: { code: string; params?: FoutParams }): Fouttekst {
  const params = fout.params ?? {};
  const tekst = teksten[fout.code];
  if (tekst !== undefined) return tekst(params);
  if (isWthCode(fout.code)) return { wat: wthTekst(fout.code, params), stap: 'Controleer de datum en de tijd.' };
  return { wat: 'Er ging iets mis.', stap: `Probeer het opnieuw. ${MELD_ICT}` };
}

/** Every code that has a text here. */
export const foutCodes: readonly string[] = Object.keys(teksten);
