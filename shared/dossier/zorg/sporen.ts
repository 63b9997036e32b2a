/** The tracks of the care: one for the uithuisgeplaatste, one for who stays, one for each child; and in which phase it is. */
import { plusDagen } from '../../wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { isMinderjarig } from '../huisgenoten.ts';
import { eindeVan, ingangVan } from '../looptijd.ts';
import type { Dossier, Feit } from '../toestand.ts';

/** The track of the uithuisgeplaatste, who has no id as a housemate has. */
export const SPOOR_UIT = 'uithuisgeplaatste';

/** One track with how it stands. */
export type Zorgspoor = {
  id: string;
  naam: string;
  wie: 'uithuisgeplaatste' | 'achterblijver' | 'kind';
  verantwoordelijke: Feit<'zorg.toegewezen'> | null;
  /** The last first. */
  contacten: Feit<'zorg.contact'>[];
  plan: Feit<'zorg.plan'> | null;
};

const laatste = <F extends { at: Moment }>(feiten: readonly F[]): F | null => feiten.toSorted((a, b) => vergelijkMomenten(a.at, b.at)).at(-1) ?? null;

/** Who has a track, in the order in which they stand in the case. */
export function zorgsporen(dossier: Dossier): Zorgspoor[] {
  const personen = [
    { id: SPOOR_UIT, naam: dossier.betrokkene?.gegevens.naam ?? '', wie: 'uithuisgeplaatste' as const },
    ...dossier.huisgenoten.map((huisgenoot) => ({
      id: huisgenoot.gegevens.huisgenootId,
      naam: huisgenoot.gegevens.naam,
      wie: isMinderjarig(huisgenoot, dossier) ? ('kind' as const) : ('achterblijver' as const),
    })),
  ];
  return personen.map((persoon) => ({
    ...persoon,
    verantwoordelijke: laatste(dossier.zorgToegewezen.filter(({ gegevens }) => gegevens.rol === 'zorgverantwoordelijke' && gegevens.spoor === persoon.id)),
    contacten: dossier.zorgContacten.filter(({ gegevens }) => gegevens.spoor === persoon.id).toSorted((a, b) => vergelijkMomenten(b.at, a.at)),
    plan: laatste(dossier.zorgPlannen.filter(({ gegevens }) => gegevens.spoor === persoon.id)),
  }));
}

/** Who has one of the two roles of the whole case, or null. */
export const metRol = ({ zorgToegewezen }: Pick<Dossier, 'zorgToegewezen'>, rol: 'procesregisseur' | 'zorgcoördinator'): Feit<'zorg.toegewezen'> | null =>
  laatste(zorgToegewezen.filter(({ gegevens }) => gegevens.rol === rol));

/** How safe it is, by the last note that says so; and the last judgement about working together. */
export const zorgcode = ({ zorgCodes }: Pick<Dossier, 'zorgCodes'>): Feit<'zorg.code'> | null => laatste(zorgCodes);
export const zorgoordeel = ({ zorgBeoordeeld }: Pick<Dossier, 'zorgBeoordeeld'>): Feit<'zorg.beoordeeld'> | null => laatste(zorgBeoordeeld);
export const laatsteAdvies = ({ zorgAdviezen }: Pick<Dossier, 'zorgAdviezen'>): Feit<'zorg.advies'> | null => laatste(zorgAdviezen);

/** Days of care, counted from the start of the order. */
const ZORGDAGEN = 365;

/** The phases of the care: the first day, the days of the order, and up to a year. */
export type Zorgfase = { fase: 'crisis' | 'casemanagement' | 'zorg' | 'afgerond'; vanaf: Moment; tot: Moment | null };

/** The phase at `nu`; `null` while there is no order. An order that ends on its first day has no casemanagement. */
export function zorgfase(dossier: Dossier, nu: Moment): Zorgfase | null {
  const [begin, einde] = [ingangVan(dossier), eindeVan(dossier)];
  if (begin === null || einde === null) return null;
  const dag1 = plusDagen(begin, 1).moment;
  const naCrisis = vergelijkMomenten(einde, dag1) < 0 ? dag1 : einde;
  const jaar = plusDagen(begin, ZORGDAGEN).moment;
  if (vergelijkMomenten(nu, dag1) < 0) return { fase: 'crisis', vanaf: begin, tot: dag1 };
  if (vergelijkMomenten(nu, naCrisis) < 0) return { fase: 'casemanagement', vanaf: dag1, tot: naCrisis };
  if (vergelijkMomenten(nu, jaar) < 0) return { fase: 'zorg', vanaf: naCrisis, tot: jaar };
  return { fase: 'afgerond', vanaf: jaar, tot: null };
}
