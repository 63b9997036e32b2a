/** Whether help was accepted, by who must: the uithuisgeplaatste, or the family with him (Wth 2 lid 9). */
import { vergelijkMomenten } from '../../wth/tijd.ts';
import type { Dossier, Feit } from '../toestand.ts';

/** The last that says so, either way; `null` while nothing does. What others in the home accepted says nothing of it. */
export function gezegdOverHulp({ zorgvoortgang }: Pick<Dossier, 'zorgvoortgang'>): Feit<'zorg.voortgang'> | null {
  const gezegd = zorgvoortgang.filter(({ gegevens: { betreft, hulpAanvaard } }) => (betreft === 'uithuisgeplaatste' || betreft === 'gezin') && hulpAanvaard !== 'onbekend');
  return gezegd.toSorted((a, b) => vergelijkMomenten(a.at, b.at)).at(-1) ?? null;
}
