/** The parts of which documents that no template makes are built. */
import type { Blok, Tekstdeel } from './blok.ts';

/** Running text in one style. */
export const plat = (tekst: string): Tekstdeel[] => [{ tekst }];
/** The same in bold. */
export const vet = (tekst: string): Tekstdeel[] => [{ tekst, vet: true }];
/** A paragraph of plain text. */
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', delen: plat(tekst) });
