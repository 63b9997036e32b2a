/** The nearest of several names to one that was mistyped. */

/** How many letters differ: put in, left out, another, or two in the wrong order. */
function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      let kleinste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kleinste = Math.min(kleinste, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(kleinste);
    }
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? 0;
}

/** The last part of a name such as `woning.adres`. */
const deel = (naam: string): string => naam.slice(naam.lastIndexOf('.') + 1);

/**
 * The name that was probably meant, or an empty text. Up to a third of the letters may differ; of names with the same
 * distance the first counts. A name without its group is found by its last part.
 */
export function bedoeldeNaam(getypt: string, namen: readonly string[]): string {
  const gezocht = getypt.toLowerCase();
  const [dichtst] = namen
    .map((naam) => ({ naam, ver: Math.min(afstand(gezocht, naam.toLowerCase()), gezocht.includes('.') ? Infinity : afstand(gezocht, deel(naam).toLowerCase())) }))
    .toSorted((a, b) => a.ver - b.ver);
  return dichtst !== undefined && dichtst.ver <= Math.max(1, Math.floor(getypt.length / 3)) ? dichtst.naam : '';
}
