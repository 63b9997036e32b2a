/** The two fictional calls of the demonstration. Nobody in them exists, and neither do the street and the municipality. */
import { feit, huisgenoot, keuze, tekst, tijdstip, type Handeling, type Invulling } from './invulling.ts';

/** The night of the demonstration: typed as tired people type. */
const VANDAAG = '281126';

/** A man, his wife and their daughter; announced orally, because the beschikking could not be waited for. */
export const huisverbod: Invulling = {
  wieBelt: [
    tekst('Naam van de hulpofficier', 'F. Brouwer'),
    tekst('Terugbelnummer', '06 0000 0147'),
    tekst('Onderdeel van de politie', 'Basisteam Molenwaard, nachtdienst'),
  ],
  betrokkene: [
    tekst('Voornamen en achternaam', 'Sander Hoogvliet'),
    keuze('Aanhef', 'h'),
    tekst('Geboortedatum', '19-2-88'),
    tekst('Geboorteplaats', 'Molenwaard'),
    keuze('Hoe is de identiteit vastgesteld?', 'd'),
    tekst('Toelichting bij de identiteit', 'Rijbewijs, gezien door de agenten'),
  ],
  woning: [
    tekst('Straat', 'Zwanebloemlaan'),
    tekst('Huisnummer', '27'),
    tekst('Postcode', '0000 EF'),
    tekst('Plaats', 'Molenwaard'),
    tekst('Welk deel van het gebouw?', 'Hoekwoning, voordeur aan de laan'),
    tekst('Wat hoort erbij?', 'Tuin met berging en achterom'),
    keuze('Wonen zij daar samen, of verblijven zij daar geregeld?', 'j'),
    tekst('Waaruit blijkt dat?', 'Zij wonen er sinds 2019 met hun dochter.'),
  ],
  huisgenoten: [
    huisgenoot('Iris Hoogvliet-Maas', '3-7-90', 'echtgenote', 'j'),
    huisgenoot('Noor Hoogvliet', '4-6-19', 'dochter', 'j'),
  ],
  gebeurd: [
    tijdstip('Wanneer gebeurde het?', VANDAAG, '0155'),
    tekst(
      'Wat is er gebeurd?',
      'Na een ruzie over geld heeft de heer Hoogvliet zijn echtgenote in de gang bij de keel gegrepen en tegen de muur gedrukt. Hun dochter stond boven aan de trap en riep dat hij moest stoppen. De echtgenote is met de dochter naar de buren gevlucht en heeft daar 112 gebeld.',
    ),
    tekst('Waren er eerdere incidenten of huisverboden?', 'Twee meldingen van geschreeuw, in juni en in september. Geen eerder huisverbod.'),
    feit('keel', '2c4', 'Rode striemen aan beide kanten van de hals, gezien en gefotografeerd door de agenten.', 'Waarneming van de politie'),
    feit('getuige', '2i1', 'De dochter zag het vanaf de trap en was ontdaan toen de politie kwam.', 'Verklaring van de echtgenote'),
    feit('dronken', '1c5', 'Rook sterk naar alcohol en sprak met dubbele tong.', 'Waarneming van de politie'),
  ],
  gevaar: [
    keuze('Wat is de grond?', 'g'),
    tekst('Waarom is het gevaar ernstig én onmiddellijk?', 'Het geweld is in een half jaar toegenomen van schreeuwen tot een greep naar de keel. De heer Hoogvliet is dronken en zegt dat hij vannacht in zijn eigen bed slaapt.'),
    tekst('Waarom moet juist deze persoon de woning uit?', 'Het geweld gaat van de heer Hoogvliet uit. Zijn echtgenote zorgt voor hun dochter, die vanuit dit huis naar school gaat.'),
    tekst('Kan het ook minder ingrijpend? Waarom niet?', 'In september sliep de heer Hoogvliet een nacht bij zijn broer, maar hij stond na twee uur weer voor de deur. Redenen om van een huisverbod af te zien zijn er niet.'),
    tekst('Wat weegt zwaarder, en waarom?', 'De heer Hoogvliet kan tien dagen niet in zijn huis zijn en ziet zijn dochter niet. Dat is ingrijpend. De veiligheid van zijn echtgenote en dochter weegt zwaarder.'),
  ],
  zienswijze: [
    keuze('Heeft de betrokkene een zienswijze kunnen geven?', 'j'),
    tekst('Wat zegt de betrokkene zelf?', '‘Het was een ruzie zoals die overal voorkomt. Ik wilde haar alleen tegenhouden. Ik ga niet weg.’'),
    tekst('Wat zegt wie achterblijft?', 'Mevrouw Hoogvliet is bang dat hij terugkomt en wil met haar dochter thuis kunnen slapen.'),
  ],
  kinderen: [
    keuze('Is er kindermishandeling, of een vermoeden daarvan?', 'j'),
    tekst('Wat is er met de kinderen?', 'De dochter van zeven was getuige van het geweld. Zij is niet gewond.'),
    keuze('Is er vooraf overlegd met Veilig Thuis?', 'j'),
    tijdstip('Wanneer was dat overleg?', VANDAAG, '0301'),
    tekst('Met wie van Veilig Thuis?', 'mevrouw T. Aarts'),
    tekst('Wat adviseert Veilig Thuis?', 'Veilig Thuis steunt een huisverbod en bezoekt het gezin morgen om 10.00 uur.'),
  ],
  zorg: [
    keuze('Is er nu zorg voor wie achterblijft, ook in het weekend?', 'j'),
    tekst('Welke instantie verleent die zorg?', 'Steunpunt Molenwaard'),
    tekst('Wie licht de huisgenoten en de instantie in?', 'De hulpofficier vertelt het vannacht aan de echtgenote. De gemeente belt om 8.30 uur het steunpunt.'),
    keuze('Is de betrokkene aangehouden?', 'n'),
    tekst('Wat doet de politie strafrechtelijk?', 'De echtgenote beslist morgen of zij aangifte doet.'),
    tekst('Waar moet u op letten?', 'Er is een hond; die blijft bij de echtgenote. Geen wapens in huis.'),
    keuze('Heeft de betrokkene onderdak?', 'j'),
    keuze('Is de woning zonder toestemming binnengetreden, of moet dat nog?', 'n'),
    keuze('Kent u de mensen om wie het gaat?', 'n'),
  ],
  praktisch: [
    keuze('Zijn de huissleutels afgegeven?', 'j'),
    tekst('Welke sleutels, en wie heeft ze?', 'Voordeur en berging; bij de hulpofficier, tegen ontvangstbewijs.'),
    keuze('Wil de betrokkene een raadsman?', 'j'),
    tijdstip('Wanneer heeft de betrokkene daarom gevraagd?', VANDAAG, '0306'),
    keuze('Is bekend waar de betrokkene te bereiken is?', 'j'),
    tekst('Waar, en op welk nummer?', 'Mobiel 06 0000 0000'),
  ],
  besluit: [
    keuze('Wat besluit de burgemeester?', 'o'),
    tijdstip('Wanneer is het besluit genomen?', VANDAAG, '0310'),
    keuze('Wie tekent de beschikking?', 'b'),
    keuze('Hoe krijgt de betrokkene het besluit?', 'm'),
    tijdstip('Wanneer is het huisverbod aangezegd?', VANDAAG, '0314'),
    tekst('Waar is het aangezegd?', 'In de hal van de woning'),
    tekst('Wie heeft het aangezegd?', 'F. Brouwer'),
    tekst('Waarom kon het niet eerst op schrift?', 'De heer Hoogvliet wilde direct weer naar binnen. Op de beschikking kon niet worden gewacht.'),
    tekst('Wat is er bij de aanzegging gezegd?', 'U moet nu weg uit deze woning. U mag er tien dagen niet komen en geen contact hebben met uw echtgenote en uw dochter. Wie dat toch doet, is strafbaar.'),
    tekst('Wie was getuige van de aanzegging?', 'Agent L. Vermeulen'),
    tekst('Wie reikt de beschikking later uit?', 'F. Brouwer'),
  ],
};

/** A quarrel between brothers, weighed and not imposed. */
export const geenHuisverbod: Pick<Invulling, 'wieBelt' | 'betrokkene' | 'woning' | 'gebeurd' | 'besluit'> = {
  wieBelt: [
    tekst('Naam van de hulpofficier', 'F. Brouwer'),
    tekst('Terugbelnummer', '06 0000 0147'),
  ],
  betrokkene: [
    tekst('Voornamen en achternaam', 'Teun Wildschut'),
    keuze('Aanhef', 'h'),
    tekst('Geboortedatum', '11-11-01'),
    keuze('Hoe is de identiteit vastgesteld?', 'e'),
  ],
  woning: [tekst('Straat', 'Rietkraag'), tekst('Huisnummer', '8'), tekst('Plaats', 'Molenwaard')],
  gebeurd: [tekst('Wat is er gebeurd?', 'Twee volwassen broers kregen ruzie over de verwarming. Er is geschreeuwd en met een deur geslagen. Niemand is geraakt of bedreigd.')],
  besluit: [
    keuze('Wat besluit de burgemeester?', 'n'),
    tekst('Waarom legt u geen huisverbod op?', 'Er is niet geslagen en niet gedreigd. Er zijn geen eerdere meldingen. Van ernstig en onmiddellijk gevaar is geen sprake.'),
    tekst('Wat gebeurt er in plaats daarvan?', 'Een van de broers slaapt vannacht bij een vriend. De wijkagent belt maandag.'),
    keuze('Wordt er een melding gedaan bij Veilig Thuis?', 'n'),
  ],
};

/** Words of the settings page that the demonstration changes. */
export const nieuwTelefoonnummer: Handeling = tekst('Telefoonnummer', '14 0000');
