import type { Dossier } from '../../../shared/dossier/toestand.ts';

/** Where a gap of a document can be mended: in a recorded fact, in the settings, or nowhere on a page. */
export type Herstel = { soort: 'feit'; gebeurtenisId: string } | { soort: 'instellingen' } | { soort: 'geen' };

type Bron = (dossier: Dossier, huisgenootId: string) => { gebeurtenisId: string } | null | undefined;

const eersteHuisgenoot: Bron = ({ huisgenoten }) => huisgenoten[0];

/** The fact that a field of the catalogue comes from, by the first part of its name. */
const feiten: Readonly<Record<string, Bron>> = {
  melding: ({ melding }) => melding,
  betrokkene: ({ betrokkene }) => betrokkene,
  woning: ({ woning }) => woning,
  geadresseerde: ({ huisgenoten }, id) => huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id),
  contactverbod: eersteHuisgenoot,
  namenContactverbod: eersteHuisgenoot,
  incident: ({ incident }) => incident,
  feitgroepen: ({ feiten: lijst }) => lijst[0],
  grond: ({ motivering }) => motivering,
  zienswijze: ({ zienswijze }) => zienswijze,
  kindermishandeling: ({ kindermishandeling }) => kindermishandeling,
  zorg: ({ zorg }) => zorg,
  sleutels: ({ praktisch }) => praktisch,
  raadsman: ({ praktisch }) => praktisch,
  bereikbaarheid: ({ praktisch }) => praktisch,
  besluit: ({ opgelegd, nietOpgelegd }) => opgelegd ?? nietOpgelegd,
  huisverbod: ({ opgelegd }) => opgelegd,
  aanzegging: ({ aangezegd }) => aangezegd,
  uitreiking: ({ uitgereikt, opgelegd }) => uitgereikt ?? opgelegd,
  nietOpgelegd: ({ nietOpgelegd }) => nietOpgelegd,
};

const INSTELLINGEN = ['gemeente', 'rechtbank', 'veiligThuis', 'instantie', 'politie'];

/** Where the field that a document misses comes from. `huisgenootId` says whom the letter is for. */
export function herstelVan(veld: string, dossier: Dossier, huisgenootId: string): Herstel {
  const [groep = ''] = veld.split('.');
  if (INSTELLINGEN.includes(groep)) return { soort: 'instellingen' };
  const feit = feiten[groep]?.(dossier, huisgenootId);
  return feit === null || feit === undefined ? { soort: 'geen' } : { soort: 'feit', gebeurtenisId: feit.gebeurtenisId };
}
