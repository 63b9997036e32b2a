/**
 * The page for burgemeester and wethouder on paper: every order with what asks for attention. Without names of persons:
 * who only oversees takes nothing out of a dossier.
 */
import type { Controlepunt, Controleregel, Zorgrol } from '../../controle/vorm.ts';
import { lopendeStatussen } from '../../dossier/status.ts';
import { niveauTekst } from '../../tekst/bord.ts';
import { puntAdvies, puntTekst, ZONDER_ZORG } from '../../tekst/controle.ts';
import { momentKort, momentVoluit } from '../../wth/opmaak.ts';
import { resterendTot } from '../../wth/resterend.ts';
import type { Moment } from '../../wth/tijd.ts';
import type { DocumentInhoud } from '../blok.ts';
import { noemtOpvang } from '../opvangwoorden.ts';
import type { Rij } from '../velden/vorm.ts';
import { lijstblad, openbaar, type Bladbron } from './blad.ts';

/** What the template may use, and whether it is a repetition. */
export const CONTROLEVELDEN = [
  { naam: 'dag', vorm: 'tekst' },
  { naam: 'tijd', vorm: 'tekst' },
  { naam: 'samenvatting', vorm: 'tekst' },
  { naam: 'zonderZorg', vorm: 'tekst' },
  { naam: 'zaken', vorm: 'lijst' },
] as const;

export const CONTROLE_TITEL = 'Bestuurlijke controle lopende huisverboden';

/** Shares of the page: which order, what asks for attention, who takes care. Three or four orders go on one page. */
const BREEDTES = { 3: [0.25, 0.51, 0.24] };

/** How many orders there are of each level, the most pressing first. */
export const controleSamenvatting = (regels: readonly Pick<Controleregel, 'niveau'>[]): string =>
  (['rood', 'geel', 'rust'] as const).map((niveau) => `${niveauTekst[niveau]}: ${regels.filter((regel) => regel.niveau === niveau).length}`).join(' · ');

/** Who is called, by function and party; a party whose name speaks of shelter stands on screen only. */
function rol(een: Zorgrol | null): string {
  if (een === null) return 'nog niet bekend';
  return noemtOpvang(een.partij) ? 'zie de applicatie' : een.partij;
}

function punt(een: Controlepunt): { niveau: string; wat: string; doen: string } {
  return { niveau: niveauTekst[een.niveau], wat: puntTekst(een, false), doen: puntAdvies(een) };
}

function zaak({ zaaknummer, status, einde, niveau, punten, procesregisseur, zorgcoordinator, advies }: Controleregel, nummer: number, nu: Moment): Rij {
  const rijen = punten.map(punt);
  const getoond = openbaar(rijen).map((een, plek) => ({ ...een, volgt: plek > 0 ? 'ja' : '' }));
  return {
    nummer: String(nummer),
    zaaknummer,
    stand: status,
    niveau: niveauTekst[niveau],
    einde: momentVoluit(einde),
    rest: lopendeStatussen.includes(status) ? resterendTot(nu, einde) : '',
    regisseur: rol(procesregisseur),
    coordinator: rol(zorgcoordinator),
    advies: advies === null ? '' : `${advies.advies}\n${momentKort(advies.op)}`,
    punten: getoond,
    elders: getoond.length < rijen.length ? 'ja' : '',
  };
}

/** The page at `nu`, in the order of `regels`. Throws what `lijstblad` throws. */
export function controleblad(regels: readonly Controleregel[], bron: Bladbron): DocumentInhoud {
  const zaken = regels.map((een, plek) => zaak(een, plek + 1, bron.nu));
  return lijstblad({ soort: 'bestuurlijke-controle', titel: CONTROLE_TITEL, teksten: { samenvatting: controleSamenvatting(regels), zonderZorg: regels.every(({ metZorg }) => metZorg) ? '' : ZONDER_ZORG }, zaken, breedtes: BREEDTES }, bron);
}
