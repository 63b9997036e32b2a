/** What the yearly figures are called and what each means, on screen, on paper and in CSV. */
import type { Tooncijfer } from './vorm.ts';

/** The part of all help offers that the municipality wants to see accepted, in percents. */
export const HULPDOEL = 80;

/** A figure: its name, what it counts, and of what it is a part (empty where it is none). */
export type Cijferuitleg = { naam: string; definitie: string; van: Tooncijfer | '' };

const vanVerboden = (naam: string, definitie: string): Cijferuitleg => ({ naam, definitie, van: 'opgelegd' });
const vanZaken = (naam: string, definitie: string): Cijferuitleg => ({ naam, definitie, van: 'rechtszaken' });

export const cijferUitleg: Readonly<Record<Tooncijfer, Cijferuitleg>> = {
  meldingen: { naam: 'Meldingen', definitie: 'Alle dossiers. Een melding telt mee op de dag van het besluit. Is er nog geen besluit, dan op de dag van het telefoontje.', van: '' },
  wegingen: { naam: 'Wegingen', definitie: 'Meldingen die zijn gewogen: er is een huisverbod opgelegd, of besloten dat niet te doen.', van: 'meldingen' },
  opgelegd: { naam: 'Opgelegd', definitie: 'Wegingen waarna een huisverbod is opgelegd, ook als de rechter het later vernietigde.', van: 'wegingen' },
  nietOpgelegd: { naam: 'Niet opgelegd', definitie: 'Wegingen waarna geen huisverbod is opgelegd.', van: 'wegingen' },
  vervallen: { naam: 'Niet gewogen', definitie: 'Meldingen die zijn gesloten zonder weging, bijvoorbeeld omdat iemand per ongeluk een melding opende.', van: 'meldingen' },
  open: { naam: 'Nog niet besloten', definitie: 'Meldingen waarop nog geen besluit is genomen.', van: 'meldingen' },
  verlengd: vanVerboden('Verlengd', 'Huisverboden die op tijd zijn verlengd en waarvan de verlenging op tijd is bekendgemaakt, ook als de rechter die verlenging later vernietigde.'),
  geeindigd: vanVerboden('Vanzelf geëindigd', 'Huisverboden die van rechtswege zijn geëindigd: na tien dagen, of na de verlenging.'),
  ingetrokken: vanVerboden('Ingetrokken', 'Huisverboden die zijn geëindigd doordat de burgemeester ze introk.'),
  vernietigd: vanVerboden('Vernietigd door de rechter', 'Huisverboden die zijn geëindigd doordat de rechter het opleggen of het verlengen vernietigde.'),
  loopt: vanVerboden('Loopt nog', 'Huisverboden die nog niet zijn geëindigd.'),
  overtreden: vanVerboden('Overtreding gemeld', 'Huisverboden waarvan minstens één overtreding is gemeld.'),
  overtredingen: { naam: 'Gemelde overtredingen', definitie: 'Alle gemelde overtredingen bij elkaar. Eén huisverbod kan vaker zijn overtreden.', van: '' },
  bijRechter: vanVerboden('Aan de rechter voorgelegd', 'Huisverboden waarover een voorlopige voorziening is gevraagd, of waartegen beroep of hoger beroep is ingesteld.'),
  rechtszaken: { naam: 'Zaken bij de rechter', definitie: 'Elk verzoek om een voorlopige voorziening, elk beroep en elk hoger beroep. Over één huisverbod kunnen er meer zijn.', van: '' },
  inStand: vanZaken('Besluit bleef in stand', 'Zaken waarin de rechter het verzoek afwees of het beroep ongegrond of niet-ontvankelijk verklaarde.'),
  geschorst: vanZaken('Geschorst', 'Zaken waarin de rechter het huisverbod schorste.'),
  vernietigdDoorRechter: vanZaken('Vernietigd', 'Zaken waarin de rechter een besluit vernietigde.'),
  gevolgenInStand: vanZaken('Vernietigd, gevolgen in stand', 'Zaken waarin de rechter een besluit vernietigde, maar de gevolgen in stand liet.'),
  zaakIngetrokken: vanZaken('Zaak ingetrokken', 'Zaken die zijn ingetrokken door wie ze begon.'),
  zaakLoopt: vanZaken('Nog geen uitspraak', 'Zaken waarin de rechter nog uitspraak moet doen.'),
  opvang: vanVerboden('Opvang', 'Huisverboden waarbij de burgemeester besloot tot opvang van de uithuisgeplaatste.'),
  hulpJa: vanVerboden('Hulp aanvaard', 'Huisverboden waarbij de uithuisgeplaatste, of het gezin als geheel, hulp aanvaardde. Het laatste dat daarover is vastgelegd, telt.'),
  hulpNee: vanVerboden('Hulp niet aanvaard', 'Huisverboden waarbij de uithuisgeplaatste, of het gezin als geheel, geen hulp wilde. Het laatste dat daarover is vastgelegd, telt.'),
  hulpOnbekend: vanVerboden('Hulp niet vastgelegd', 'Huisverboden waarbij niet is vastgelegd of er hulp is aanvaard.'),
  herhaling: vanVerboden(
    'Herhaling binnen een jaar',
    'Huisverboden voor dezelfde persoon (zelfde naam en geboortedatum) of voor hetzelfde adres als een huisverbod van hoogstens een jaar eerder. Het latere huisverbod telt.',
  ),
};

/** Names of the months, and short for beneath a chart. */
export const MAANDNAMEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
export const maandnaam = (maand: number): string => MAANDNAMEN[maand - 1] ?? '';
export const maandKort = (maand: number): string => maandnaam(maand).slice(0, 3).replace('maa', 'mrt');

/** What stands where a number is not shown. */
const NIET_UITGESPLITST = '–';
export const NIET_UITGESPLITST_KORT = 'niet uitgesplitst';
export const NIET_UITGESPLITST_UITLEG = `Een ‘${NIET_UITGESPLITST}’ betekent: niet uitgesplitst. Van minder dan vijf zaken laten wij geen onderdelen zien, want dan zou een cijfer iets over één zaak kunnen zeggen. Waren er in een jaar minder dan vijf meldingen, dan staat er alleen hoeveel het er waren. Ook wat uit andere cijfers is af te leiden, laten wij weg. Waren er minder dan vijf zaken bij de rechter, dan staat er dus ook niet hoeveel huisverboden de rechter vernietigde en hoeveel er vanzelf eindigden. Zijn die twee samen ook minder dan vijf, dan staat er van geen huisverbod hoe het afliep. Is van minder dan vijf huisverboden bekend of er hulp is aanvaard, dan staat er niet hoe vaak ja en hoe vaak nee.`;

/** A number as it stands in a table. */
export const celTekst = (aantal: number | null): string => (aantal === null ? NIET_UITGESPLITST : String(aantal));

/** A share with its numbers: `6 van 7 (86%)`. */
export function aandeelTekst(deel: number | null, geheel: number | null): string {
  if (deel === null || geheel === null) return NIET_UITGESPLITST;
  return geheel === 0 ? '0 van 0' : `${deel} van ${geheel} (${Math.round((100 * deel) / geheel)}%)`;
}
