/** Which rows of a long list are on screen, from the scroll position. All sizes in CSS pixels. */
export type Venster = { eerste: number; einde: number };

/**
 * The rows from `eerste` up to, not including, `einde` that must exist, with `extra` rows above and below so that a fast
 * scroll shows no gap.
 */
export function vensterVan(aantal: number, rijHoogte: number, scrollBoven: number, hoogte: number, extra = 8): Venster {
  const eerste = Math.max(0, Math.floor(scrollBoven / rijHoogte) - extra);
  const einde = Math.min(aantal, Math.ceil((scrollBoven + hoogte) / rijHoogte) + extra);
  return { eerste: Math.min(eerste, Math.max(0, aantal - 1)), einde: Math.max(einde, 0) };
}

/** Where a key moves the active row to, or null for a key that moves nothing. `zichtbaar` is the number of rows in view. */
export function rijNaToets(toets: string, actief: number, aantal: number, zichtbaar: number): number | null {
  const doel = { ArrowDown: actief + 1, ArrowUp: actief - 1, PageDown: actief + zichtbaar, PageUp: actief - zichtbaar, Home: 0, End: aantal - 1 }[toets];
  return doel === undefined ? null : Math.min(Math.max(doel, 0), aantal - 1);
}

/** The scroll position at which row `rij` is wholly in view; the present one where it already is. */
export function scrollVoorRij(rij: number, rijHoogte: number, scrollBoven: number, hoogte: number): number {
  const boven = rij * rijHoogte;
  if (boven < scrollBoven) return boven;
  return boven + rijHoogte > scrollBoven + hoogte ? boven + rijHoogte - hoogte : scrollBoven;
}
