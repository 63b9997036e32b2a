import { instellingenvelden } from '../../../shared/documenten/velden/instellingen.ts';
import { DOCUMENT_GEGEVENS, DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { OVER_HUISVERBOD } from '../../../shared/documenten/velden/vorm.ts';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { regelfout } from '../eigenformulier/regelfout.ts';

/** One setting on the page. `naam` is also its id, and the name under which a document asks for it. */
export type Instelling = {
  naam: string;
  label: string;
  /** More than which documents use it. */
  uitleg?: string;
  /** Another name under which documents print it. */
  ookAls?: string;
  telefoon?: true;
  lees: (instellingen: Instellingen) => string;
  zet: (instellingen: Instellingen, waarde: string) => Instellingen;
};

type Deel = 'brieven' | 'secretarie' | 'rechtbank' | 'veiligThuis' | 'instantie' | 'raadRechtsbijstand' | 'politie';
type Eigen = Exclude<keyof Instellingen, Deel | 'logo'>;
type Extra = Pick<Instelling, 'uitleg' | 'telefoon' | 'ookAls'>;

const eigen = (sleutel: Eigen, naam: string, label: string, rest: Extra = {}): Instelling => ({
  naam,
  label,
  ...rest,
  lees: (alle) => alle[sleutel],
  zet: (alle, waarde) => ({ ...alle, [sleutel]: waarde }),
});

const van = <D extends Deel>(deel: D, sleutel: keyof Instellingen[D] & string, label: string, rest: Extra = {}): Instelling => ({
  naam: `${deel}.${sleutel}`,
  label,
  ...rest,
  lees: (alle) => String(alle[deel][sleutel]),
  zet: (alle, waarde) => ({ ...alle, [deel]: { ...alle[deel], [sleutel]: waarde } }),
});

const TELEFOON = { telefoon: true } as const;

/** The settings in the order of the page. */
export const GROEPEN: readonly { titel: string; uitleg: string; velden: readonly Instelling[] }[] = [
  {
    titel: 'Gemeente',
    uitleg: 'Staat in elk document: wie het besluit neemt, en waar iemand terecht kan.',
    velden: [
      eigen('gemeente', 'gemeente.naam', 'Naam van de gemeente', { uitleg: 'Zonder het woord ‘gemeente’.' }),
      eigen('plaats', 'gemeente.plaats', 'Plaats van ondertekening'),
      eigen('bezoekadres', 'gemeente.bezoekadres', 'Bezoekadres'),
      eigen('postadres', 'gemeente.postadres', 'Postadres'),
      eigen('telefoon', 'gemeente.telefoon', 'Telefoonnummer', TELEFOON),
      eigen('email', 'gemeente.email', 'E-mailadres', { uitleg: 'Alleen in het briefhoofd.' }),
      eigen('website', 'gemeente.website', 'Website', { uitleg: 'Alleen in het briefhoofd.' }),
    ],
  },
  {
    titel: 'Wie tekent',
    uitleg: 'Een besluit tekent wie het neemt: de burgemeester, of de loco als waarnemer. Hier staat wie daarbij hoort, en wie de andere stukken tekent.',
    velden: [
      eigen('burgemeester', 'gemeente.burgemeester', 'Naam van de burgemeester', { uitleg: 'Staat klaar bij het besluit. Een document noemt wie in dat geval heeft beslist.' }),
      eigen('locoAanwijzing', 'gemeente.locoAanwijzing', 'Aanwijzing van de locoburgemeesters', { uitleg: 'Het besluit van het college, met datum. Staat klaar als een loco beslist.', ookAls: 'besluit.aanwijzing' }),
      van('brieven', 'naam', 'Naam van wie brieven tekent'),
      van('brieven', 'functie', 'Functie van wie brieven tekent'),
      van('secretarie', 'naam', 'Naam van wie voor de gemeentesecretarie tekent'),
      van('secretarie', 'functie', 'Functie van wie voor de gemeentesecretarie tekent'),
    ],
  },
  {
    titel: 'Rechtbank',
    uitleg: 'Hier kan de uithuisgeplaatste in beroep en om een voorlopige voorziening vragen.',
    velden: [
      van('rechtbank', 'naam', 'Naam van de rechtbank'),
      van('rechtbank', 'postadres', 'Postadres van de rechtbank'),
      van('rechtbank', 'bezoekadres', 'Bezoekadres van de rechtbank'),
      van('rechtbank', 'telefoon', 'Telefoonnummer van de rechtbank', TELEFOON),
      van('rechtbank', 'digitaal', 'Digitaal beroep instellen', { uitleg: 'Het internetadres waar dat met DigiD kan.' }),
    ],
  },
  {
    titel: 'Veilig Thuis',
    uitleg: 'Overleg vooraf en mededeling achteraf bij kindermishandeling of een vermoeden daarvan.',
    velden: [van('veiligThuis', 'naam', 'Naam van Veilig Thuis'), van('veiligThuis', 'postadres', 'Postadres van Veilig Thuis'), van('veiligThuis', 'telefoon', 'Telefoonnummer van Veilig Thuis', TELEFOON)],
  },
  {
    titel: 'Instantie voor advies of hulpverlening',
    uitleg: 'Door de burgemeester aangewezen. Krijgt de inhoud van elk huisverbod en biedt hulp aan.',
    velden: [
      van('instantie', 'naam', 'Naam van de instantie', { ookAls: 'instantie.aanduiding' }),
      van('instantie', 'postadres', 'Postadres van de instantie'),
      van('instantie', 'telefoon', 'Telefoonnummer van de instantie', TELEFOON),
      van('instantie', 'aanwijzing', 'Aanwijzing van de instantie', { uitleg: 'Het besluit waarmee de burgemeester deze instantie aanwees, met datum.' }),
    ],
  },
  {
    titel: 'Raad voor Rechtsbijstand',
    uitleg: 'Hier vraagt de gemeente om een advocaat. Die moet er binnen 24 uur zijn.',
    velden: [
      van('raadRechtsbijstand', 'naam', 'Naam van de Raad voor Rechtsbijstand'),
      van('raadRechtsbijstand', 'postadres', 'Postadres van de Raad voor Rechtsbijstand'),
      van('raadRechtsbijstand', 'telefoon', 'Telefoonnummer van de Raad voor Rechtsbijstand', TELEFOON),
    ],
  },
  {
    titel: 'Politie',
    uitleg: 'Het nummer voor wie spullen nodig heeft of een overtreding meldt. Niet het spoednummer.',
    velden: [van('politie', 'naam', 'Naam van de politie'), van('politie', 'telefoon', 'Telefoonnummer van de politie', TELEFOON)],
  },
];

/** The one setting that may not be empty; also its id on the page. */
export const GEMEENTE = 'gemeente.naam';

const veldVan = (naam: string) => instellingenvelden.find((veld) => veld.naam === naam);

/** The article that wants a setting filled before a document goes out, or `undefined`. */
export const vereistDoor = (naam: string): string | undefined => veldVan(naam)?.eis?.artikel;

/** What a setting is, and which documents print it, from the catalogue that the templates are read with. */
export function uitlegVan({ naam, ookAls, uitleg }: Instelling): string {
  const velden = instellingenvelden.filter((veld) => veld.naam === naam || veld.naam === ookAls);
  const documenten = DOCUMENT_SOORTEN.filter((soort) => velden.some((veld) => veld.documenten.includes(soort)));
  return [uitleg, waarGebruikt(documenten)].filter(Boolean).join(' ');
}

function waarGebruikt(documenten: readonly DocumentSoort[]): string {
  const heeftAlle = (soorten: readonly DocumentSoort[]): boolean => soorten.every((soort) => documenten.includes(soort));
  if (documenten.length === 0) return '';
  if (heeftAlle(DOCUMENT_SOORTEN)) return 'Kan in alle documenten staan.';
  if (heeftAlle(OVER_HUISVERBOD)) return 'Staat in de documenten over een opgelegd huisverbod.';
  const [eerste = '', ...meer] = documenten.map((soort) => DOCUMENT_GEGEVENS[soort].titel);
  // A long list of names says less than how many there are.
  return meer.length < 3 ? `Staat in: ${[eerste, ...meer].join('; ')}.` : `Staat in ${documenten.length} documenten, waaronder: ${eerste}.`;
}

/** What is wrong with a setting as filled in; an empty municipality only once saving was tried. */
export function veldfout({ naam, lees }: Instelling, waarden: Instellingen, gevraagd: boolean): string | undefined {
  const waarde = lees(waarden).trim();
  if (naam === GEMEENTE && waarde === '') return gevraagd ? 'Vul de naam van de gemeente in.' : undefined;
  return regelfout(waarde, naam === GEMEENTE ? 120 : undefined);
}

/** Says of an empty setting that a document will miss it. */
export function waarschuwingVan({ naam, lees }: Instelling, waarden: Instellingen): string | undefined {
  if (naam === GEMEENTE || vereistDoor(naam) === undefined || lees(waarden).trim() !== '') return undefined;
  return 'Zolang dit leeg is, meldt een document dat er iets ontbreekt.';
}
