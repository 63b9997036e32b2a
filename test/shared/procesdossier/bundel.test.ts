import { expect, it } from 'vitest';
import { bundel } from '../../../shared/procesdossier/bundel.ts';
import type { Inventaris } from '../../../shared/procesdossier/inventaris.ts';

const OP = '2026-12-01T10:00:00+01:00';
const LEEG: Inventaris = { zaaknummer: 'WTH-2026-0001', gemeente: 'Molenwaard', besluit: OP, tot: OP, procedures: [], rubrieken: [], wisten: [], sindsdien: [], minderjarigen: [], verloren: [] };

it('a table of the bundle has a row: without pieces it says so', () => {
  const { blokken } = bundel(LEEG, 'R. de Vries', []);
  expect(blokken.filter((blok) => blok.soort === 'tabel')).toEqual([]);
  expect(blokken.at(-1)).toEqual({ soort: 'alinea', delen: [{ tekst: 'Geen stukken.' }] });
});
