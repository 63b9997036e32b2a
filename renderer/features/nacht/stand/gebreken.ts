import { createContext, use } from 'react';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { gebrekTekst } from '../../../../shared/tekst/gebreken.ts';
import type { Gebrek } from '../../../../shared/dossier/weging/vereisten/index.ts';
import type { Veldmeldingen } from './nacht.ts';

/** What the page misses now, and the page as it was when that was computed. */
export type Beeld = { concept: WegingConcept; gebreken: readonly Gebrek[] };

export const BeeldContext = createContext<Beeld | null>(null);

/** What the page misses now. Follows the typing at a small distance, so that typing never waits for it. */
export function useBeeld(): Beeld {
  const beeld = use(BeeldContext);
  if (beeld === null) throw new Error('geen nachtpagina');
  return beeld;
}

/** Gaps that say something about what was typed, and not that something is missing: told at once. */
const DIRECT: ReadonlySet<string> = new Set(['TEKST_TE_LANG', 'TEKEN_NIET_TOEGESTAAN']);

/** What to tell at which field: nothing about a field that nobody has left yet, so that an empty page is not a wall of red. */
export function veldmeldingen(gebreken: readonly Gebrek[], verlaten: ReadonlySet<string>, beproefd: boolean): Veldmeldingen {
  const fout = new Map<string, string>();
  const letOp = new Map<string, string>();
  for (const gebrek of gebreken) {
    if (!beproefd && !verlaten.has(gebrek.veld) && !DIRECT.has(gebrek.code)) continue;
    const doel = gebrek.ernst === 'verplicht' ? fout : letOp;
    if (!doel.has(gebrek.veld)) doel.set(gebrek.veld, gebrekTekst(gebrek));
  }
  return { fout, letOp };
}
