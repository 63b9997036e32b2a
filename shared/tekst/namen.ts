import type { Dossier } from '../dossier/toestand.ts';
import type { NaamVan } from './taken.ts';
import type { Werkafspraken } from '../instellingen/werkafspraken.ts';

/** The names behind the ids of a case: its housemates, and the municipality's own duties by their code. */
export function naamVanIn({ huisgenoten }: Dossier, afspraken?: Werkafspraken): NaamVan {
  return (id) =>
    huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id)?.gegevens.naam ??
    afspraken?.eigenPlichten.find(({ code }) => code === id)?.naam ??
    'de huisgenoot';
}
