import type { Db } from './db.ts';
import { eerste, voerUit } from './vraag.ts';

/** A template as a document was made with it. `versie` holds the beginning of the fingerprint of its text. */
export type Sjabloontekst = { soort: string; versie: string; tekst: string };

/** Keeps the text of a template, on disk when this returns; the same version again changes nothing. Writes `basis.db`. */
export function bewaarSjabloontekst(basis: Db, { soort, versie, tekst }: Sjabloontekst): void {
  voerUit(basis, 'INSERT INTO sjabloontekst (soort, versie, tekst) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', soort, versie, tekst);
}

/** The text of a template in this version, or `null` when no document was made with it. Reads `basis.db`. */
export function leesSjabloontekst(basis: Db, soort: string, versie: string): Sjabloontekst | null {
  return eerste<Sjabloontekst>(basis, 'SELECT soort, versie, tekst FROM sjabloontekst WHERE soort = ? AND versie = ?', soort, versie) ?? null;
}
