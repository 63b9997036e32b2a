/** What is to be entered in the regional system for one thing on the list. */
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import type { Regel } from '../../../shared/tekst/gebeurtenissen.ts';
import { feitkaarten } from '../dossier/feitkaarten.ts';
import type { Post } from './Inhaalformulier.tsx';

/** Of whom and where it is, which the system asks with a decision about a new order. */
const OVER_WIE: readonly string[] = ['Uithuisgeplaatste', 'Betrokkene', 'Woning', 'Huisgenoten'];
const MET_PERSONEN: readonly Post['soort'][] = ['oplegging', 'nietOpgelegd'];

/** The fact itself as it counts now; with a new order also whom it is about. Facts of which nothing is known are left out. */
export function inhaalfeiten(dossier: Dossier, { id, soort }: Pick<Post, 'id' | 'soort'>): { id: string; titel: string; regels: Regel[] }[] {
  return feitkaarten(dossier)
    .flatMap(({ titel, feiten }) => feiten.map((feit) => ({ ...feit, kaart: titel })))
    .filter(({ gebeurtenisId, kaart }) => id === `${soort}/${gebeurtenisId}` || (MET_PERSONEN.includes(soort) && OVER_WIE.includes(kaart)))
    .filter(({ regels }) => regels.length > 0)
    .map(({ gebeurtenisId, titel, kaart, regels }) => ({ id: gebeurtenisId, titel: titel === '' ? kaart : titel, regels }));
}
