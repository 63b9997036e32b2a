/** Searching the catalogue as someone types it during a telephone call. */
import { CATALOGUS, type Catalogusitem } from './catalogus.ts';
import { ZOEKWOORDEN } from './catalogus/zoekwoorden.ts';
import { kaal } from './kaal.ts';

interface Zoekregel {
  readonly item: Catalogusitem;
  readonly tekst: string;
  readonly rubriek: string;
  readonly zoekwoorden: string;
}

const zoekregels: readonly Zoekregel[] = CATALOGUS.map((item) => ({
  item,
  tekst: kaal(`${item.code} ${item.tekst}`),
  rubriek: kaal(item.rubriektitel),
  zoekwoorden: kaal(ZOEKWOORDEN[item.code] ?? ''),
}));

/** Points for one word: the law's own words first, then what people say, then the heading; 0 when it is nowhere. */
function punten(regel: Zoekregel, woord: string): number {
  if (regel.item.code === woord) return 8;
  if (regel.tekst.includes(woord)) return 4;
  if (regel.zoekwoorden.includes(woord)) return 3;
  return regel.rubriek.includes(woord) ? 1 : 0;
}

/**
 * The items in which every word of `vraag` occurs, in any order and as part of a word; the best match first and otherwise
 * in the order of the annex. A code (`2c4`) or its beginning (`2c`) works too. An empty question gives everything.
 */
export function zoekCatalogus(vraag: string): readonly Catalogusitem[] {
  const woorden = kaal(vraag).split(/[^\p{L}\p{N}-]+/u).filter((woord) => woord !== '');
  return zoekregels
    .map((regel) => ({ item: regel.item, scores: woorden.map((woord) => punten(regel, woord)) }))
    .filter(({ scores }) => scores.every((score) => score > 0))
    .map(({ item, scores }) => ({ item, totaal: scores.reduce((som, score) => som + score, 0) }))
    .toSorted((a, b) => b.totaal - a.totaal)
    .map(({ item }) => item);
}
