import type { OpdrachtNaam } from '../../shared/contract/contract.ts';
import { IcoonArchief, IcoonKlok, IcoonPlus, useSneltoets, type MenuItem } from '../ui/index.ts';
import type { Route } from './route.ts';

/** One item of the menu: where it leads, and what one must be allowed to do to have it. */
export type Menuregel = MenuItem & { route?: Route; voor?: OpdrachtNaam };

const DIENST = 'Dienst';
const OVERZICHT = 'Overzicht';
const INRICHTING = 'Inrichting';
const UZELF = 'Uzelf';

/** Opens what stands behind ‘Meer’. */
export const MEER_TOETS = 'alt+0';

/**
 * The menu in order: without a group always in the line under the top bar, with one behind ‘Meer’, and with `ruim` in the
 * line where there is room. A new melding is an act and no place, and so is letting somebody look along.
 */
export const MENU: readonly Menuregel[] = [
  { id: 'nieuw', tekst: 'Nieuwe melding', icoon: <IcoonPlus />, sneltoets: 'f2', voor: 'melding.nieuw' },
  { id: 'dossiers', tekst: 'Dossiers', icoon: <IcoonArchief />, sneltoets: 'alt+1', route: { naam: 'dossiers' } },
  { id: 'termijnen', tekst: 'Termijnen', icoon: <IcoonKlok />, sneltoets: 'alt+3', voor: 'bord.lees', route: { naam: 'termijnen' } },
  { id: 'piket', tekst: 'Piketrooster', sneltoets: 'alt+4', groep: DIENST, ruim: true, route: { naam: 'piket' } },
  { id: 'telefoonlijst', tekst: 'Telefoonlijst', sneltoets: 'alt+7', groep: DIENST, ruim: true, route: { naam: 'telefoonlijst' } },
  { id: 'controle', tekst: 'Bestuurlijke controle', sneltoets: 'alt+b', groep: OVERZICHT, voor: 'controle.lees', route: { naam: 'controle' } },
  { id: 'jaarcijfers', tekst: 'Jaarcijfers', sneltoets: 'alt+j', groep: OVERZICHT, voor: 'jaarcijfers.lees', route: { naam: 'jaarcijfers' } },
  { id: 'instellingen', tekst: 'Instellingen', sneltoets: 'alt+2', groep: INRICHTING, route: { naam: 'instellingen' } },
  { id: 'sjablonen', tekst: 'Sjablonen', sneltoets: 'alt+s', groep: INRICHTING, route: { naam: 'sjablonen' } },
  { id: 'toegang', tekst: 'Toegang', sneltoets: 'alt+5', groep: INRICHTING, voor: 'account.lijst', route: { naam: 'toegang' } },
  { id: 'archief', tekst: 'Archief', sneltoets: 'alt+a', groep: INRICHTING, voor: 'vernietiging.overzicht', route: { naam: 'archief' } },
  { id: 'backup', tekst: 'Back-up', sneltoets: 'alt+8', groep: INRICHTING, voor: 'backup.stand', route: { naam: 'backup' } },
  { id: 'account', tekst: 'Mijn account', sneltoets: 'alt+6', groep: UZELF, route: { naam: 'account' } },
  { id: 'meekijken', tekst: 'Laten meekijken', sneltoets: 'alt+9', groep: UZELF },
];

/** The item of the menu that a page belongs to. */
export const MENUPLEK: Readonly<Record<Route['naam'], string | null>> = {
  dossiers: 'dossiers',
  termijnen: 'termijnen',
  inhaal: 'termijnen',
  controle: 'controle',
  nacht: null,
  dossier: 'dossiers',
  document: 'dossiers',
  procesdossier: 'dossiers',
  instellingen: 'instellingen',
  piket: 'piket',
  telefoonlijst: 'telefoonlijst',
  sjablonen: 'sjablonen',
  sjabloon: 'sjablonen',
  briefpapier: 'sjablonen',
  toegang: 'toegang',
  account: 'account',
  backup: 'backup',
  jaarcijfers: 'jaarcijfers',
  archief: 'archief',
  vernietigingslijst: 'archief',
  herstel: 'toegang',
};

/** Binds the key of one item for as long as the menu has it. */
export function Menutoets({ toets, bijToets }: { toets: string; bijToets: () => void }) {
  useSneltoets(toets, bijToets);
  return null;
}
