/** One figure: what was measured, in which unit, and the limit that the project set itself (`null`: for information). */
export type Meting = { naam: string; eenheid: string; p50: number; p95: number; grens: number | null; binnen: boolean };

/** A percentile of a list of figures, by the nearest rank. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const gesorteerd = waarden.toSorted((a, b) => a - b);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.ceil(deel * gesorteerd.length) - 1)] ?? Number.NaN;
}

/** How long each of `keer` calls takes, in milliseconds, after some that do not count. */
export async function tijden(keer: number, doe: (poging: number) => unknown, opwarmen = 5): Promise<number[]> {
  const gemeten: number[] = [];
  for (let poging = -opwarmen; poging < keer; poging += 1) {
    const begin = performance.now();
    await doe(poging + opwarmen);
    if (poging >= 0) gemeten.push(performance.now() - begin);
  }
  return gemeten;
}

const rond = (getal: number): number => Math.round(getal * 1000) / 1000;

/** A figure whose limit holds for its median, or for its 95th percentile. */
export function meting(naam: string, eenheid: string, waarden: readonly number[], grens: number | null, op: 'p50' | 'p95' = 'p95'): Meting {
  const [p50, p95] = [rond(percentiel(waarden, 0.5)), rond(percentiel(waarden, 0.95))];
  return { naam, eenheid, p50, p95, grens, binnen: grens === null || (op === 'p50' ? p50 : p95) <= grens };
}

/** Ratios of two lists that were measured in turn, pair by pair: what the machine did meanwhile falls out. */
export function verhoudingen(teller: readonly number[], noemer: readonly number[]): number[] {
  return teller.map((waarde, i) => waarde / (noemer[i] ?? Number.NaN));
}

/** The table that a person reads. */
export function tabel(metingen: readonly Meting[]): string {
  const getal = (waarde: number | null): string => (waarde === null ? '–' : waarde.toLocaleString('nl-NL', { maximumFractionDigits: 3 }));
  const rijen = metingen.map((m) => [m.naam, getal(m.p50), getal(m.p95), getal(m.grens), m.eenheid, m.binnen ? 'binnen' : 'ERBUITEN']);
  const alles = [['meting', 'p50', 'p95', 'grens', 'eenheid', ''], ...rijen];
  const breedtes = alles[0]?.map((_, kolom) => Math.max(...alles.map((rij) => rij[kolom]?.length ?? 0))) ?? [];
  const uitlijnen = (rij: string[]): string =>
    rij.map((cel, k) => (k >= 1 && k <= 3 ? cel.padStart(breedtes[k] ?? 0) : cel.padEnd(breedtes[k] ?? 0))).join('  ').trimEnd();
  return alles.map(uitlijnen).join('\n');
}
