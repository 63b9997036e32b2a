/** How shelter of a case stands: each decision with its extensions, its end as decided, and when it really ended. */
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';

/** One decision about a place, and what followed. */
export type Opvangstand = {
  besluit: Feit<'opvang.besloten'>;
  verlengingen: Feit<'opvang.verlengd'>[];
  /** Until when it was decided, after the last extension. */
  einde: Moment;
  beeindigd: Feit<'opvang.beeindigd'> | null;
};

type Zaak = Pick<Dossier, 'opvangBesloten' | 'opvangVerlengd' | 'opvangBeeindigd'>;

/** Every decision about a place, in the order in which it was recorded. */
export function opvangVan(dossier: Zaak): Opvangstand[] {
  return dossier.opvangBesloten.map((besluit) => {
    const hoort = ({ gegevens }: { gegevens: { opvangId: string } }): boolean => gegevens.opvangId === besluit.gebeurtenisId;
    const verlengingen = dossier.opvangVerlengd.filter(hoort);
    return { besluit, verlengingen, einde: verlengingen.at(-1)?.gegevens.nieuwEinde ?? besluit.gegevens.einde, beeindigd: dossier.opvangBeeindigd.find(hoort) ?? null };
  });
}

/** The one that was not ended yet, or null. */
export const openOpvang = (dossier: Zaak): Opvangstand | null => opvangVan(dossier).findLast(({ beeindigd }) => beeindigd === null) ?? null;

/** The same, as long as the time for which it was decided is not over at `nu`. */
export function lopendeOpvang(dossier: Zaak, nu: Moment): Opvangstand | null {
  const open = openOpvang(dossier);
  return open !== null && vergelijkMomenten(nu, open.einde) < 0 ? open : null;
}
