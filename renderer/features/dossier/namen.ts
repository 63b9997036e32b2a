import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { opsomming } from '../../../shared/opsomming.ts';
import { metHoofdletter } from '../../../shared/wth/hoofdletter.ts';

/** The people whom the contact ban names (Wth 2 lid 4 onder c), in one sentence; empty when it names nobody. */
export function contactverbod(dossier: Dossier): string {
  return opsomming(dossier.huisgenoten.filter(({ gegevens }) => gegevens.contactverbod).map(({ gegevens }) => gegevens.naam));
}

/** What a case is called on screen: the name with its form of address, or its number while there is no name. */
export function zaaknaam({ betrokkene, zaaknummer }: Dossier): string {
  if (betrokkene === null) return `Melding ${zaaknummer}`;
  const { aanhef, naam } = betrokkene.gegevens;
  return metHoofdletter(aanhef === '' ? naam : `${aanhef} ${naam}`);
}
