import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { Herkomst } from '../../../shared/sjablonen/voorstel.ts';

/** All that there is of the letterhead. */
export type Briefpapierstand = Uitvoer<'briefpapier.lees'>;

/** Where a letterhead comes from. */
export const papierherkomst: Readonly<Record<Herkomst, string>> = { eigen: 'Eigen briefpapier', model: 'Opmaak van de applicatie', ingelezen: 'Briefpapier van een andere gemeente' };

/** What a letterhead is called on screen. */
export const papiernaam = ({ sha256, naam }: { sha256: string; naam: string }): string => (sha256 === '' ? 'Opmaak van de applicatie, zonder eigen briefpapier' : naam);
