/** The door of the archive: making, opening and checking one. What is in it has a file a subject beside this one. */
export { maakArchief, type Maakvraag } from './aanmaken.ts';
export { controleerArchief, type Archiefcontrole } from './controle.ts';
export { openArchief, type Openvraag } from './openen.ts';
export { leesVoorportaal, type Voorportaal } from './voorportaal.ts';
export type { Archief, ArchiefHost } from './vorm.ts';
