/** Fictional calls for the specs: what the law asks, and no more. */
import { huisverbod } from '../../electron/standin/demo/zaken.ts';
import { feit, huisgenoot, keuze, tekst, tijdstip, type Handeling, type Invulling } from '../../electron/standin/demo/invulling.ts';

const VANDAAG = '281126';

const gebeld = tijdstip('Wanneer werd u gebeld?', VANDAAG, '0247');

/** The shortest call that an order can follow from; `besluit` is still to come. */
const gesprek: Omit<Invulling, 'besluit'> = {
  wieBelt: [tekst('Naam van de hulpofficier', 'F. Brouwer'), tekst('Terugbelnummer', '06 0000 0147'), gebeld],
  betrokkene: [
    tekst('Voornamen en achternaam', 'Daan Vliegenthart'),
    keuze('Aanhef', 'h'),
    tekst('Geboortedatum', '120379'),
    keuze('Hoe is de identiteit vastgesteld?', 'p'),
  ],
  woning: [
    tekst('Straat', 'Kwikstaartpad'),
    tekst('Huisnummer', '4'),
    tekst('Plaats', 'Molenwaard'),
    keuze('Wonen zij daar samen, of verblijven zij daar geregeld?', 'j'),
  ],
  huisgenoten: [huisgenoot('Sofie Claassen', '5-6-81', 'partner', 'j')],
  gebeurd: [tekst('Wat is er gebeurd?', 'Hij sloeg haar met de vuist.'), feit('stompen', '2c1', 'Blauw oog.', 'Politie')],
  gevaar: [
    keuze('Wat is de grond?', 'g'),
    tekst('Waarom is het gevaar ernstig én onmiddellijk?', 'Hij dreigt door te gaan.'),
    tekst('Waarom moet juist deze persoon de woning uit?', 'Het geweld gaat van hem uit.'),
    tekst('Wat weegt zwaarder, en waarom?', 'Haar veiligheid.'),
  ],
  zienswijze: [keuze('Heeft de betrokkene een zienswijze kunnen geven?', 'j'), tekst('Wat zegt de betrokkene zelf?', 'Dat het zijn huis is.')],
  kinderen: [keuze('Is er kindermishandeling, of een vermoeden daarvan?', 'n')],
  zorg: [],
  praktisch: [],
};

const besluit = (ondertekening: readonly Handeling[], wijze: readonly Handeling[]): readonly Handeling[] => [
  keuze('Wat besluit de burgemeester?', 'o'),
  tijdstip('Wanneer is het besluit genomen?', VANDAAG, '0310'),
  ...ondertekening,
  ...wijze,
];

const uitgereikt: readonly Handeling[] = [
  keuze('Hoe krijgt de betrokkene het besluit?', 's'),
  tijdstip('Hoe laat wordt de beschikking uitgereikt?', VANDAAG, '0345'),
  tekst('Wie reikt de beschikking uit?', 'F. Brouwer'),
];

/** Everything that the demonstration fills in: partner, child, Veilig Thuis, announced orally, signed by the burgemeester. */
export const mondeling: Invulling = { ...huisverbod, wieBelt: [...huisverbod.wieBelt, gebeld] };

/** Decided over the telephone; the hulpofficier signs under a mandate and hands over at once. */
export const ondertekeningsmandaat: Invulling = {
  ...gesprek,
  besluit: besluit(
    [keuze('Wie tekent de beschikking?', 'h'), tekst('Met welk besluit mag de hulpofficier tekenen?', 'Mandaatbesluit van 1 maart 2026')],
    uitgereikt,
  ),
};

/** Decided by the hulpofficier, in the burgemeester's place: a mandate to impose has to stand in the register. */
export const oplegmandaat: Invulling = {
  ...gesprek,
  besluit: besluit(
    [keuze('Wie tekent de beschikking?', 'm'), tekst('Met welk besluit mag de hulpofficier opleggen?', 'Mandaatbesluit opleggen van 2 maart 2026')],
    uitgereikt,
  ),
};

/** Decided and signed by the loco, as the burgemeester's substitute. */
export const waarnemer: Invulling = {
  ...gesprek,
  besluit: besluit(
    [
      tekst('Wie neemt het besluit?', 'B. Terpstra'),
      keuze('Wie tekent de beschikking?', 'l'),
      tekst('Waarom kan de burgemeester niet zelf beslissen?', 'Met vakantie.'),
      tekst('Met welk besluit wees het college de loco aan?', 'Collegebesluit van 6 januari 2026'),
    ],
    uitgereikt,
  ),
};
