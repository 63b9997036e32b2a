import { leesImports, type Bron } from './bronnen.ts';

/** What the folders at the bottom of the core may import of it; `host.ts` has types of what comes from outside. */
export const BODEM: readonly { readonly map: string; readonly mag: RegExp }[] = [
  { map: 'bestanden', mag: /^electron\/core\/bestanden\// },
  { map: 'sleutels', mag: /^electron\/core\/(bestanden\/|sleutels\/|host\.ts$)/ },
  { map: 'archief', mag: /^electron\/core\/(archief\/|bestanden\/|sleutels\/|werk\/stappen\.ts$|host\.ts$)/ },
];

/** The folder of the core in which a file lies; '' for one outside of them. */
export const kernmap = (pad: string): string => /^electron\/core\/([^/]+)\/./.exec(pad)?.[1] ?? '';

/** Which folders of the core each of them needs. Handlers do not count: they bring subjects together for a command, and nothing rests on them. */
function nodig(bronnen: readonly Bron[]): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>();
  const telt = (pad: string): boolean => kernmap(pad) !== '' && !pad.endsWith('/handlers.ts');
  for (const bron of bronnen) {
    if (!telt(bron.pad)) continue;
    const eigen = uit.get(kernmap(bron.pad)) ?? new Set<string>();
    uit.set(kernmap(bron.pad), eigen);
    for (const { naar } of leesImports(bron)) if (telt(naar)) eigen.add(kernmap(naar));
  }
  return uit;
}

/** The folders of the core that need each other, also by way of a third, two by two. */
export function kringen(bronnen: readonly Bron[]): string[] {
  const direct = nodig(bronnen);
  const alles = (van: string): Set<string> => {
    // A set that grows while it is walked through is walked to its end.
    const gezien = new Set(direct.get(van));
    for (const een of gezien) for (const verder of direct.get(een) ?? []) gezien.add(verder);
    return gezien;
  };
  const bereik = new Map([...direct.keys()].toSorted().map((map) => [map, alles(map)]));
  return [...bereik].flatMap(([een, verder]) => [...verder].filter((ander) => een < ander && bereik.get(ander)?.has(een) === true).map((ander) => `${een} en ${ander}`));
}
