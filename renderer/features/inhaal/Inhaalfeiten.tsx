import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Gegevenslijst } from '../../ui/index.ts';
import { inhaalfeiten } from './inhaalfeiten.ts';
import type { Post } from './Inhaalformulier.tsx';

/** What this case says of a thing that is to be entered, as the facts are now: to copy from, or to compare with. */
export function Inhaalfeiten({ post }: { post: Post }) {
  const { data } = useVraag('dossier.open', { dossierId: post.dossierId });
  if (data === null) return null;
  const delen = inhaalfeiten(bouwDossier(post.dossierId, data.gebeurtenissen), post);
  return delen.map(({ id, titel, regels }) => (
    <section key={id} className="inhaal__feit" aria-label={titel}>
      <p className="regellijst__titel">{titel}</p>
      <Gegevenslijst gegevens={regels.map((regel) => ({ ...regel, id: regel.label }))} />
    </section>
  ));
}
