import { opvangVan, type Opvangstand as Stand } from '../../../shared/dossier/opvang.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { opvangEindeTekst, opvangUitkomstTekst } from '../../../shared/tekst/gebeurtenissenOpvang.ts';
import { momentKort, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { Gegevenslijst } from '../../ui/index.ts';

/** How shelter stands: what he tried himself, and where there is or was a place until when. Nothing while nothing is recorded. */
export function Opvangstand({ dossier, nu }: { dossier: Dossier; nu: Moment }) {
  const laatste = opvangVan(dossier).at(-1);
  const pogingen = dossier.opvangInspanningen.map(({ gebeurtenisId, at, gegevens: { bij, uitkomst } }) => ({ id: gebeurtenisId, label: 'Eigen poging', waarde: `${bij}: ${opvangUitkomstTekst[uitkomst]} (${momentKort(at)})` }));
  const plek = laatste === undefined ? [] : [{ id: laatste.besluit.gebeurtenisId, label: laatste.beeindigd === null ? 'Opvang nu' : 'Laatste opvang', waarde: plekTekst(laatste, nu) }];
  return pogingen.length + plek.length === 0 ? null : <Gegevenslijst gegevens={[...plek, ...pogingen]} />;
}

function plekTekst({ besluit, einde, beeindigd }: Stand, nu: Moment): string {
  const { voorziening } = besluit.gegevens;
  if (beeindigd !== null) return `${voorziening}, geëindigd ${momentVoluit(beeindigd.at)}: ${opvangEindeTekst[beeindigd.gegevens.reden]}`;
  const voorbij = vergelijkMomenten(nu, einde) >= 0;
  return `${voorziening}, tot ${momentVoluit(einde)}${voorbij ? '. Die termijn is voorbij: leg het einde vast.' : ''}`;
}
