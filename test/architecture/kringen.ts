import { leesImports, type Bron } from './bronnen.ts';

/** What the folders at the bottom of the core may import of it; `host.ts` has types of what comes from outside. */
export const BODEM: readonly { readonly map: string; readonly mag: RegExp }[] = [
  { map: 'bestanden', mag: /^electron\/core\/bestanden\// },
  { map: 'sleutels', mag: /^electron\/core\/(bestanden\/|sleutels\/|host\.ts$)/ },
  { map: 'archief', mag: /^electron\/core\/(archief\/|bestanden\/|sleutels\/|werk\/stappen\.ts$|host\.ts$)/ },
];

/** The folder right under `wortel` in which a file lies; '' for one outside of them. */
const mapOnder = (wortel: string, pad: string): string => (pad.startsWith(`${wortel}/`) ? (/^([^/]+)\/./.exec(pad.slice(wortel.length + 1))?.[1] ?? '') : '');

/** The folder of the core in which a file lies; '' for one outside of them. */
export const kernmap = (pad: string): string => mapOnder('electron/core', pad);

/** Handlers of the core do not count: they bring subjects together for a command, and nothing rests on them. */
const HANDLER = /^electron\/core\/.*\/handlers\.ts$/;

/** One folder that needs another. */
export type Behoefte = { readonly map: string; readonly nodig: string };

/**
 * In `shared` one folder has words for what the others decide, and some that make a text of a case need those. Each such need is
 * named here with its reason: without them no two folders need each other, and none is named in vain.
 */
export const WOORDEN: readonly (Behoefte & { readonly reden: string })[] = [
  { map: 'documenten', nodig: 'tekst', reden: 'a list and a proof say duties, terms and grounds in the words of the screen; tekst names the fields and kinds of documents' },
  { map: 'procesdossier', nodig: 'tekst', reden: 'what was known is told in the words of the timeline; tekst names commands, one of which answers with a procesdossier' },
];

/** Which folders under `wortel` each of them needs. */
function nodig(bronnen: readonly Bron[], wortel: string): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>();
  const mapVan = (pad: string): string => (HANDLER.test(pad) ? '' : mapOnder(wortel, pad));
  for (const bron of bronnen) {
    const map = mapVan(bron.pad);
    if (map === '') continue;
    const eigen = uit.get(map) ?? new Set<string>();
    uit.set(map, eigen);
    for (const { naar } of leesImports(bron)) if (mapVan(naar) !== '') eigen.add(mapVan(naar));
  }
  return uit;
}

/** The folders under `wortel` that need each other, also by way of a third, two by two; the needs of `behalve` do not count. */
export function kringen(bronnen: readonly Bron[], wortel: 'electron/core' | 'renderer/features' | 'shared', behalve: readonly Behoefte[] = []): string[] {
  const direct = nodig(bronnen, wortel);
  for (const een of behalve) direct.get(een.map)?.delete(een.nodig);
  const alles = (van: string): Set<string> => {
    // A set that grows while it is walked through is walked to its end.
    const gezien = new Set(direct.get(van));
    for (const een of gezien) for (const verder of direct.get(een) ?? []) gezien.add(verder);
    return gezien;
  };
  const bereik = new Map([...direct.keys()].toSorted().map((map) => [map, alles(map)]));
  return [...bereik].flatMap(([een, verder]) => [...verder].filter((ander) => een < ander && bereik.get(ander)?.has(een) === true).map((ander) => `${een} en ${ander}`));
}
