import type { Dossier } from '../dossier/toestand.ts';
import { SPOOR_UIT } from '../dossier/zorg/sporen.ts';
import type { NaamVan } from './taken.ts';
import type { Werkafspraken } from '../instellingen/werkafspraken.ts';

/** The names behind the ids of a case: its housemates, and the municipality's own duties by their code. */
export function naamVanIn({ huisgenoten }: Dossier, afspraken?: Werkafspraken): NaamVan {
  return (id) =>
    (id === SPOOR_UIT ? 'de uithuisgeplaatste' : undefined) ??
    huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id)?.gegevens.naam ??
    afspraken?.eigenPlichten.find(({ code }) => code === id)?.naam ??
    'de huisgenoot';
}
