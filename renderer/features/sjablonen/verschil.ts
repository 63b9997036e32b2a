/** What differs between two texts, line by line, and within a changed line word by word. */
import { diffLines, diffWordsWithSpace } from 'diff';

/** A piece of a line; `anders` where it is what changed in it. */
export type Deel = { tekst: string; anders: boolean };

/** One line: the same in both, only in the new text, or only in the old one; or a number of equal lines left out. */
export type Verschilregel = { soort: 'gelijk' | 'erbij' | 'weg'; nummer: number; delen: readonly Deel[] } | { soort: 'overgeslagen'; nummer: number; aantal: number };

/** Equal lines around a change. */
const RAND = 2;
/** More changes than this in one text, or in one line, are no longer sought out one by one: then all of it is other. */
const MEESTE_REGELS = 4000;
const MEESTE_WOORDEN = 400;

const regelsVan = (tekst: string): string[] => (tekst.endsWith('\n') ? tekst.slice(0, -1) : tekst).split('\n');
const heel = (tekst: string): Deel[] => [{ tekst, anders: false }];

/** An old line and the one that came in its place, with the words that changed. */
function paar(oud: string, nieuw: string): [Deel[], Deel[]] {
  const delen = diffWordsWithSpace(oud, nieuw, { maxEditLength: MEESTE_WOORDEN }) ?? [];
  const gelijk = delen.filter(({ added, removed }) => !added && !removed).reduce((som, { value }) => som + value.trim().length, 0);
  // Two lines that share little are two lines, not one that changed.
  if (gelijk < Math.min(oud.length, nieuw.length) / 3) return [heel(oud), heel(nieuw)];
  const kant = (andere: 'added' | 'removed'): Deel[] => delen.flatMap((deel) => (deel[andere] ? [] : [{ tekst: deel.value, anders: deel.added || deel.removed }]));
  return [kant('added'), kant('removed')];
}

function alleRegels(oud: string, nieuw: string): Verschilregel[] {
  const stukken = diffLines(oud, nieuw, { maxEditLength: MEESTE_REGELS }) ?? [
    { value: oud, removed: true, added: false },
    { value: nieuw, removed: false, added: true },
  ];
  const uit: Verschilregel[] = [];
  let [bijOud, bijNieuw] = [1, 1];
  for (let plek = 0; plek < stukken.length; plek += 1) {
    const stuk = stukken[plek];
    if (stuk === undefined || stuk.value === '') continue;
    const regels = regelsVan(stuk.value);
    if (!stuk.added && !stuk.removed) {
      for (const regel of regels) uit.push({ soort: 'gelijk', nummer: bijNieuw++, delen: heel(regel) });
      bijOud += regels.length;
      continue;
    }
    const volgend = stukken[plek + 1];
    const erbij = stuk.added ? regels : volgend?.added && volgend.value !== '' ? regelsVan(volgend.value) : [];
    const weg = stuk.added ? [] : regels;
    if (!stuk.added && erbij.length > 0) plek += 1;
    const paren = weg.map((regel, i) => (i < erbij.length ? paar(regel, erbij[i] ?? '') : ([heel(regel), null] as const)));
    for (const [delen] of paren) uit.push({ soort: 'weg', nummer: bijOud++, delen });
    for (const [i, regel] of erbij.entries()) uit.push({ soort: 'erbij', nummer: bijNieuw++, delen: paren[i]?.[1] ?? heel(regel) });
  }
  return uit;
}

/** The lines that differ with a few equal ones around them, as one reads them; nothing when the texts are the same. */
export function verschillen(oud: string, nieuw: string): Verschilregel[] {
  const regels = alleRegels(oud, nieuw);
  const dichtbij = regels.map((_, plek) => regels.slice(Math.max(0, plek - RAND), plek + RAND + 1).some(({ soort }) => soort !== 'gelijk'));
  const uit: Verschilregel[] = [];
  for (const [plek, regel] of regels.entries()) {
    const laatste = uit.at(-1);
    if (dichtbij[plek]) uit.push(regel);
    else if (laatste?.soort === 'overgeslagen') laatste.aantal += 1;
    else uit.push({ soort: 'overgeslagen', nummer: regel.nummer, aantal: 1 });
  }
  return uit.some(({ soort }) => soort === 'erbij' || soort === 'weg') ? uit : [];
}
