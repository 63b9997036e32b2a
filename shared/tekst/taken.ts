import { leesTaakId, type Aanleiding, type Taak, type Taaksleutel, type Taaksoort } from '../dossier/taken/vorm.ts';
import { momentKort } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';

/** The name of a housemate by id, or of an own duty by code. */
export type NaamVan = (id: string) => string;

const na: Readonly<Record<Aanleiding, string>> = {
  weging: '',
  opleggen: '',
  verlengen: ' over de verlenging',
  intrekken: ' over de intrekking',
  contactverbod: ' over het gewijzigde contactverbod',
  procedure: '',
  uitspraak: ' over de uitspraak',
  einde: ' over het einde',
  zorg: '',
};

/** What a duty is called; `voor` is a name, or empty. */
const titels: Readonly<Record<Taaksoort, (voor: string, na: string) => string>> = {
  huisgenoot: (voor, over) => `Informeer ${voor}${over}`,
  instantie: (_, over) => `Informeer de instantie voor advies of hulp${over}`,
  veiligThuis: (_, over) => `Informeer Veilig Thuis${over}`,
  politie: (_, over) => `Informeer de politie${over}`,
  betrokkene: (_, over) => `Informeer de uithuisgeplaatste${over}`,
  eigen: (voor, over) => `Informeer ${voor}${over}`,
  burgemeester: () => 'Meld het huisverbod aan de burgemeester',
  overlegVeiligThuis: () => 'Overleg alsnog met Veilig Thuis',
  raadsman: (_, over) => `Regel een raadsman${over}`,
  bereikbaarheid: () => 'Vraag waar de uithuisgeplaatste bereikbaar is',
  sleutels: () => 'Leg vast wat er met de huissleutels is gebeurd',
  uitreiking: () => 'Leg de uitreiking vast',
  opschriftstelling: () => 'Stel het mondelinge huisverbod op schrift en reik het uit',
  nederlegging: () => 'Maak de akte van nederlegging',
  bekendmaking: () => 'Maak de verlenging bekend',
  binnentreden: () => 'Leg vast hoe en waarop is binnengetreden',
  binnentredenVerslag: () => 'Zend het verslag van binnentreden',
  sleutelsTerug: () => 'Geef de huissleutels terug',
  uitspraakVerlenging: () => 'Ga na wat de rechter over de verlenging besliste',
  toezending: () => 'Zend het nieuwe besluit naar de rechtbank',
  volmacht: () => 'Regel de machtiging voor de zitting',
  stukken: () => 'Zend de stukken en het verweerschrift naar de rechtbank',
  zorgTerPlaatse: () => 'De zorgpartij is ter plaatse',
  zorgWerkplan: () => 'De zorgpartij maakt het werkplan',
  zorgOverleg: () => 'De partijen overleggen samen',
  zorgMoment: (voor) => `Kijk opnieuw naar de zorg${voor === '' ? '' : ` van ${voor}`}`,
  kinderen: () => 'Geef de rechtbank de lijst van kinderen van twaalf jaar en ouder',
};

const NIET_WAAR = 'Noem niet waar de uithuisgeplaatste verblijft.';

/** Why there is such a duty, and what to mind. */
const uitleg: Readonly<Record<Taaksoort, string>> = {
  huisgenoot: `Vertel meteen wat het besluit inhoudt en wat er gebeurt bij overtreding. ${NIET_WAAR}`,
  instantie: 'Deel de inhoud meteen mee, zodat de hulp kan beginnen.',
  veiligThuis: 'Er is (een vermoeden van) kindermishandeling.',
  politie: 'De politie handhaaft het huisverbod.',
  betrokkene: 'Het besluit moet de uithuisgeplaatste bereiken, op schrift: uitgereikt of toegezonden. Dan begint de termijn voor beroep.',
  eigen: 'Afspraak van de gemeente.',
  burgemeester: 'De hulpofficier besliste onder mandaat en meldt dat meteen.',
  overlegVeiligThuis: 'Vooraf kon het niet. Doe het nu zo snel mogelijk.',
  raadsman: 'Zorg binnen 24 uur na de wens voor een raadsman.',
  bereikbaarheid: 'De uithuisgeplaatste geeft binnen 24 uur op waar of hoe die bereikbaar is.',
  sleutels: 'De politie kan de sleutels vorderen. Geef een ontvangstbewijs.',
  uitreiking: 'Zonder uitreiking of aanzegging werkt het besluit nog niet.',
  opschriftstelling: 'De wet zegt: spoedig. De gemeente stelt zich daarbij een eigen streeftijd; een week is de buitengrens (Awb 3:47 lid 3).',
  nederlegging: 'Schrijf op waarom het verblijf van de uithuisgeplaatste onbekend is, en hoe er is gezocht.',
  bekendmaking: 'Alleen een verlenging die vóór het einde is bekendgemaakt, werkt.',
  binnentreden: 'In de nacht is gezegd dat de woning zonder toestemming is of wordt binnengetreden. Het tijdstip bepaalt wanneer het verslag er moet zijn.',
  binnentredenVerslag: 'Aan wie de machtiging gaf; was die er niet, dan aan de burgemeester. De bewoner krijgt een afschrift.',
  sleutelsTerug: 'Het huisverbod is voorbij en de sleutels zijn ingenomen.',
  uitspraakVerlenging: 'De uitspraak zegt niets over de verlenging. Die deed vanzelf mee, voor zover die is betwist. Vraag het de griffier: besliste de rechter er ook over, leg die uitspraak dan vast.',
  toezending: 'De procedure gaat ook over dit besluit. Zend het meteen, met het bewijs van bekendmaking.',
  volmacht: 'Wie de burgemeester vertegenwoordigt, laat een schriftelijke machtiging zien.',
  stukken: 'Alle stukken die op de zaak betrekking hebben, ook wat er na het besluit gebeurde.',
  zorgTerPlaatse: 'Zo snel als de regio afsprak na het telefoontje. Leg vast wanneer iemand er was.',
  zorgWerkplan: 'De tijd loopt vanaf het telefoontje.',
  zorgOverleg: 'De zorg is meervoudig: de partijen overleggen binnen twee werkdagen.',
  zorgMoment: 'Dat staat in het zorgplan. Een contactmoment vanaf die dag, of een nieuw plan, maakt deze taak af.',
  kinderen: 'De rechter hoort kinderen van twaalf jaar en ouder.',
};

/** The title of a duty. `naamVan` gives the name behind `voor`; `sinds` tells duties about one ruling from those about the next. */
export function taakTitel({ aanleiding, soort, voor, sinds }: Pick<Taaksleutel, 'aanleiding' | 'soort' | 'voor'> & { sinds?: Moment }, naamVan: NaamVan): string {
  const welke = aanleiding === 'uitspraak' && sinds !== undefined ? ` van ${momentKort(sinds)}` : '';
  return titels[soort](voor === '' ? '' : naamVan(voor), `${na[aanleiding]}${welke}`);
}

/** The same for the text under which a tick was recorded. */
export function taakIdTitel(id: string, naamVan: NaamVan): string {
  const sleutel = leesTaakId(id);
  return sleutel === null ? id : taakTitel(sleutel, naamVan);
}

/** What is another matter once the order is no longer what it was. */
const anders: Partial<Record<Aanleiding, Partial<Record<Taaksoort, string>>>> = {
  intrekken: {
    huisgenoot: `Vertel meteen dat het huisverbod is ingetrokken, en vanaf wanneer. ${NIET_WAAR}`,
    instantie: 'Deel mee vanaf wanneer het huisverbod niet meer geldt. De hulp kan doorgaan.',
    politie: 'De politie handhaaft het huisverbod tot de intrekking werkt.',
  },
  contactverbod: {
    huisgenoot: `Vertel meteen wat er verandert, en vanaf wanneer. ${NIET_WAAR}`,
    instantie: 'Deel mee wat er verandert, zodat de hulp daar rekening mee houdt.',
    politie: 'De politie handhaaft het contactverbod zoals het nu luidt.',
  },
  uitspraak: {
    huisgenoot: `Vertel meteen wat de rechter besliste, en of het huisverbod nog geldt. ${NIET_WAAR}`,
    instantie: 'Deel mee wat de rechter besliste. De hulp kan doorgaan.',
    politie: 'De politie moet weten of het huisverbod nog geldt.',
  },
};

/** What to mind with a duty. */
export const taakUitleg = ({ soort, aanleiding }: Pick<Taaksleutel, 'soort' | 'aanleiding'>): string => anders[aanleiding]?.[soort] ?? uitleg[soort];

/** What kind of deadline a duty has that the law gives none in hours; empty where the law does. */
export function doelTekst({ aanleiding, artikel, soort, werkdoel }: Pick<Taak, 'aanleiding' | 'artikel' | 'soort' | 'werkdoel'>): string {
  if (!werkdoel) return '';
  if (aanleiding === 'zorg') return 'afspraak';
  const meteen = soort === 'toezending' || (artikel.startsWith('Wth') && soort !== 'opschriftstelling' && soort !== 'uitspraakVerlenging');
  return meteen ? 'streeftijd; de wet zegt: meteen' : 'streeftijd';
}
