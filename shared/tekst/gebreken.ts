import type { FoutParams } from '../fout.ts';
import { momentVoluit } from '../wth/opmaak.ts';

const nederlands = new Intl.NumberFormat('nl-NL');
const getal = (aantal: number): string => nederlands.format(aantal);

/** Parts of the night page, by the name that `NIET_BEWAARD` gives them. */
const ONDERDELEN: Readonly<Record<string, string>> = {
  betrokkene: 'de betrokkene',
  woning: 'de woning',
  huisgenoot: 'deze huisgenoot',
  grond: 'gevaar en afweging',
  zienswijze: 'de zienswijze',
  overleg: 'het overleg met Veilig Thuis',
};

/** What the law, or a careful procedure, still misses: one sentence that says what to do. Keys are the codes of `shared/wth/vereisten`. */
const teksten: Readonly<Record<string, (params: FoutParams) => string>> = {
  MELDER_ONTBREEKT: () => 'Vul in welke hulpofficier belt.',
  TERUGBELNUMMER_ONTBREEKT: () => 'Vul het nummer in waarop u de hulpofficier terugbelt.',
  NAAM_ONTBREEKT: () => 'Vul de naam in van degene om wie het gaat.',
  IDENTITEIT_ONTBREEKT: () => 'Kies hoe de identiteit is vastgesteld.',
  GEBOORTEDATUM_ONTBREEKT: () => 'Vul de geboortedatum in. Een huisverbod kan alleen aan een meerderjarige.',
  GEBOORTEDATUM_ONLEESBAAR: () => 'Vul de geboortedatum in als dag-maand-jaar, bijvoorbeeld 14-5-1984.',
  MINDERJARIG: () => 'Deze persoon is nog geen 18. Een huisverbod kan niet worden opgelegd aan een minderjarige.',
  LEEFTIJD_BEVESTIGEN: () => 'De leeftijd staat niet vast. Bevestig dat deze persoon 18 jaar of ouder is.',
  HUISGENOOT_NAAM_ONTBREEKT: () => 'Vul de naam van deze huisgenoot in.',
  CONTACTVERBOD_ONBESLIST: () => 'Kies of het contactverbod voor deze huisgenoot geldt.',
  HUISGENOOT_GEBOORTEDATUM: () => 'De geboortedatum van deze huisgenoot is niet bekend. Vraag na of het een kind is.',
  GEEN_HUISGENOOT: () => 'Noem ten minste één persoon die daar woont of geregeld verblijft.',
  GEEN_CONTACTVERBOD: () => 'Het contactverbod noemt niemand. Kies ten minste één huisgenoot.',
  STRAAT_ONTBREEKT: () => 'Vul de straat van de woning in.',
  HUISNUMMER_ONTBREEKT: () => 'Vul het huisnummer in, met toevoeging.',
  PLAATS_ONTBREEKT: () => 'Vul de plaats van de woning in.',
  SAMENWONEN_ONBESLIST: () => 'Vraag of zij daar samen wonen, of daar anders dan incidenteel verblijven.',
  SAMENWONEN_VEREIST: () => 'Zonder samenwonen of geregeld verblijf in deze woning is een huisverbod niet mogelijk.',
  INCIDENT_ONTBREEKT: () => 'Beschrijf wat er is gebeurd. Zonder concreet incident houdt een besluit bij de rechter geen stand.',
  GEEN_FEIT: () => 'Kies ten minste één feit uit de lijst van het Besluit tijdelijk huisverbod en zet het op ja.',
  FEIT_ONBEKEND: () => 'Dit feit staat niet in de lijst van het Besluit tijdelijk huisverbod. Verwijder het.',
  FEIT_ONBESLIST: ({ code }) => `Kies bij feit ${code}: ja, nee of onbekend. Of verwijder het.`,
  FEIT_ZONDER_TOELICHTING: ({ code }) => `Licht feit ${code} toe: wat is er precies gezien of gezegd?`,
  FEIT_ZONDER_BRON: ({ code }) => `Noem de bron van feit ${code}: wie heeft dit gezien of verklaard?`,
  GROND_ONTBREEKT: () => 'Kies: ernstig en onmiddellijk gevaar, of een ernstig vermoeden daarvan.',
  ONMIDDELLIJK_ONTBREEKT: () => 'Leg uit waarom het gevaar ernstig én onmiddellijk is.',
  WAAROM_DEZE_PERSOON: () => 'Leg uit waarom juist deze persoon de woning moet verlaten.',
  BELANGENAFWEGING_ONTBREEKT: () => 'Weeg de belangen: wat betekent het verbod voor de betrokkene, en waarom gaat de veiligheid voor?',
  MINDER_INGRIJPEND: () => 'Is een minder ingrijpende oplossing besproken? Schrijf op waarom die niet genoeg is.',
  ZIENSWIJZE_ONBESLIST: () => 'Kies of de betrokkene een zienswijze heeft kunnen geven.',
  ZIENSWIJZE_INHOUD: () => 'Schrijf op wat de betrokkene zelf over het voornemen zegt.',
  ZIENSWIJZE_REDEN: () => 'Kies waarom de betrokkene niet is gehoord.',
  ZIENSWIJZE_TOELICHTING: () => 'Leg uit waarom de betrokkene niet kon worden gehoord.',
  KINDERMISHANDELING_ONBESLIST: () => 'Kies of er kindermishandeling is, of een vermoeden daarvan.',
  VEILIG_THUIS_ONBESLIST: () => 'Kies of er vooraf overleg is geweest met Veilig Thuis.',
  VEILIG_THUIS_REDEN: () => 'Leg uit waarom overleg met Veilig Thuis vooraf niet kon. Bel zo snel mogelijk alsnog.',
  VEILIG_THUIS_NA_BESLUIT: () => 'Het overleg ligt na het besluit. De wet vraagt overleg vooraf: controleer beide tijden, of kies nee en leg uit waarom.',
  VEILIG_THUIS_NAAM: () => 'Vul in met wie van Veilig Thuis is overlegd.',
  VEILIG_THUIS_UITKOMST: () => 'Schrijf op wat Veilig Thuis adviseert.',
  ZORG_ONBEKEND: () => 'Vraag of er nu zorg beschikbaar is voor wie achterblijft.',
  ZORG_NIET_ZEKER: () => 'Er is nu geen zorg verzekerd. Regel een crisisdienst voordat u ophangt.',
  EIGEN_BETROKKENHEID: () => 'Zeg of u de mensen om wie het gaat kent.',
  BURGEMEESTER_KENT_PARTIJEN: () => 'U kent de mensen om wie het gaat. Overweeg of de loco beter kan beslissen.',
  SLEUTELS_ONBEKEND: () => 'Zijn de huissleutels afgegeven?',
  RAADSMAN_ONBEKEND: () => 'Vraag of de betrokkene een raadsman wil. Die moet er dan binnen 24 uur zijn.',
  BEREIKBAARHEID_ONBEKEND: () => 'Waar is de betrokkene bereikbaar? Dat moet binnen 24 uur zijn doorgegeven.',
  KEUZE_ONTBREEKT: () => 'Kies: opleggen of niet opleggen.',
  BESLISSER_ONTBREEKT: () => 'Vul in wie het besluit neemt.',
  ONDERTEKENING_ONBESLIST: () => 'Kies wie tekent, en in welke hoedanigheid.',
  OPLEGMANDAAT_NOEMEN: () => 'Noem het besluit waarmee de hulpofficier een huisverbod mag opleggen.',
  MANDAAT_ONTBREEKT: () => 'Noem het besluit waarmee de hulpofficier mag tekenen.',
  VERHINDERING_ONTBREEKT: () => 'Vul in waarom de burgemeester niet zelf kan beslissen.',
  AANWIJZING_ONTBREEKT: () => 'Noem het besluit van het college dat de loco aanwijst.',
  WIJZE_ONBESLIST: () => 'Kies: op schrift uitreiken, of mondeling aanzeggen.',
  UITREIKER_ONTBREEKT: () => 'Vul in wie de beschikking uitreikt.',
  INGANG_VOOR_BESLUIT: () => 'Dit ligt voor het moment van het besluit. Controleer beide tijden.',
  INGANG_NIET_ONMIDDELLIJK: ({ uren }) =>
    `Het huisverbod gaat onmiddellijk in. Dit is meer dan ${uren} uur na het besluit; later laten ingaan mag niet, ook niet na een vrijlating.`,
  LOCO_BESLIST: () => 'U neemt de burgemeester waar. Beslist u zelf? Kies dan dat de loco tekent, als waarnemer.',
  BESLUIT_LANG_GELEDEN: ({ uren }) => `Dit besluit is meer dan ${uren} uur geleden. Klopt de datum? De tien dagen tellen vanaf toen.`,
  INCIDENT_NA_BESLUIT: () => 'Het incident ligt na het besluit. Controleer beide tijden.',
  VOOR_DE_WET: () => 'Dit ligt voor 1 januari 2009; de wet bestond nog niet. Controleer het jaar.',
  KINDERMISHANDELING_TEGENSTRIJDIG: ({ code }) =>
    `Feit ${code} gaat over kindermishandeling, maar hier staat nee. Pas een van beide aan; bij ja belt u eerst Veilig Thuis.`,
  MELDING_VEILIG_THUIS_ONBESLIST: () => 'Kies of er een melding wordt gedaan bij Veilig Thuis.',
  BESLUIT_VOOR_MELDING: () => 'Het besluit ligt voor het telefoongesprek. Controleer beide tijden.',
  AANZEGGING_PLAATS: () => 'Vul in waar het verbod is aangezegd.',
  AANZEGGING_DOOR: () => 'Vul in wie het verbod heeft aangezegd.',
  REDEN_SPOED: () => 'Leg uit waarom het niet eerst op schrift kon.',
  KERNWOORDEN: () => 'Schrijf op wat er bij de aanzegging is gezegd.',
  GETUIGE: () => 'Was er een getuige bij de aanzegging? Noem die.',
  REDENEN_NIET_OPLEGGEN: () => 'Schrijf op waarom u geen huisverbod oplegt.',
  ALTERNATIEF: () => 'Wat gebeurt er in plaats daarvan? Schrijf het op.',
  MELDING_VEILIG_THUIS: () => 'Er is een vermoeden van kindermishandeling. Laat een melding doen bij Veilig Thuis.',
  NIET_BEWAARD: ({ wat }) =>
    `Wat u invulde over ${ONDERDELEN[String(wat)] ?? 'dit onderdeel'} is niet compleet en komt niet in het dossier. Vul het aan, of laat het zo.`,
  TIJDSTIP_ONTBREEKT: () => 'Vul de datum en de tijd in.',
  TIJDSTIP_ONLEESBAAR: () => 'Vul de datum in als dag-maand-jaar en de tijd als uur.minuut, bijvoorbeeld 7-12-2026 en 23.40.',
  TIJD_BESTAAT_NIET: ({ eerstvolgend }) =>
    `Deze tijd bestaat niet: de klok ging toen een uur vooruit. De eerstvolgende tijd is ${momentVoluit(String(eerstvolgend))}.`,
  TIJD_DUBBEL: () => 'Deze tijd kwam twee keer voor, omdat de klok een uur terugging. Kies zomertijd of wintertijd.',
  IN_DE_TOEKOMST: () => 'Dit ligt in de toekomst. Controleer de datum en de tijd.',
  BEDRAG_ONLEESBAAR: () => 'Vul een bedrag in, bijvoorbeeld 85,00.',
  GETAL_ONLEESBAAR: ({ van, tot }) => `Vul een heel getal in van ${van} tot en met ${tot}.`,
  DATUM_ONLEESBAAR: () => 'Vul de datum in als dag-maand-jaar, bijvoorbeeld 7-12-2026.',
  TEKST_TE_LANG: ({ lengte, grens }) =>
    `Deze tekst is te lang: ${getal(Number(lengte))} tekens, en er passen er ${getal(Number(grens))}. Kort die in; wat u typte blijft bewaard.`,
  TEKEN_NIET_TOEGESTAAN: () => 'Hier staan onzichtbare tekens in die een naam anders kunnen laten lijken. Typ de tekst opnieuw.',
};

/** The Dutch sentence for a gap. Codes without a text do not exist: a test goes through all of them. */
export function gebrekTekst(gebrek: { code: string; params?: FoutParams }): string {
  return teksten[gebrek.code]?.(gebrek.params ?? {}) ?? gebrek.code;
}

/** Every code that has a text. */
export const gebrekCodes: readonly string[] = Object.keys(teksten);
