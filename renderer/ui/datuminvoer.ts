import type { LeesFout } from '../../shared/wth/getypt.ts';

/** What to tell the reader about text without a value; an empty field says nothing. */
export function datumFoutTekst(fout: LeesFout): string | null {
  if (fout === 'leeg') return null;
  return fout === 'bestaat-niet'
    ? 'Deze datum bestaat niet. Controleer dag, maand en jaar.'
    : 'Schrijf de datum als dag-maand-jaar, bijvoorbeeld 7-12-2026.';
}

/** The same for a clock time. */
export function tijdFoutTekst(fout: LeesFout): string | null {
  if (fout === 'leeg') return null;
  return fout === 'bestaat-niet'
    ? 'Deze tijd bestaat niet. Gebruik 00.00 tot en met 23.59.'
    : 'Schrijf de tijd als uren en minuten, bijvoorbeeld 23.40.';
}
