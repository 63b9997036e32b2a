/** The door of the archive: making and checking one, and what is known before it opens. It is opened in `toegang/openen.ts`. What is in it has a file a subject beside this one. */
export { maakArchief, type Maakvraag } from './aanmaken.ts';
export { controleerArchief, type Archiefcontrole } from './controle.ts';
export { leesVoorportaal, type Voorportaal } from './voorportaal.ts';
export type { Archief, ArchiefHost } from './vorm.ts';
