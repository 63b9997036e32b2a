import type { Bron, Import } from './bronnen.ts';

/** A layer: which of our folders and which packages a file in it may import. */
type Laag = { readonly naam: string; readonly hoort: RegExp; readonly mag: RegExp; readonly pakketten: RegExp };

const ZUIVER = 'zod|date-fns|temporal-polyfill|liquidjs|mdast-util-[a-z-]+|micromark-extension-[a-z-]+';

/** The table of what may import what; the first layer that a path belongs to counts. */
export const LAGEN: readonly Laag[] = [
  { naam: 'shared', hoort: /^shared\//, mag: /^shared\//, pakketten: new RegExp(`^(${ZUIVER}|mdast)$`) },
  {
    naam: 'core',
    hoort: /^electron\/core\//,
    mag: /^(shared|electron\/core)\//,
    pakketten: /^(node:(?!https?|http2|net|tls|dgram|dns|child_process|inspector|vm|cluster|repl)[a-z_]+|zod|docx|fflate|better-sqlite3-multiple-ciphers|@node-rs\/argon2)$/,
  },
  {
    naam: 'shell',
    hoort: /^electron\/shell\//,
    mag: /^(shared|electron\/core|electron\/shell)\//,
    pakketten: /^(node:(fs|os|path|crypto|url)|electron)$/,
  },
  { naam: 'ingang', hoort: /^electron\/(main|preload)\.ts$/, mag: /^(shared|electron)\//, pakketten: /^(electron|node:path)$/ },
  {
    naam: 'programma',
    hoort: /^electron\/(start|cli|standin)\//,
    mag: /^(shared|electron)\//,
    pakketten: /^(node:[a-z_]+|vite|playwright-core|electron-builder|@electron\/(asar|fuses))$/,
  },
  {
    naam: 'renderer',
    hoort: /^renderer\//,
    mag: /^(shared|renderer)\//,
    pakketten: /^(react|react-dom|react-aria-components|diff|@nl-design-system-candidate\/[a-z-]+|@utrecht\/[a-z-]+-css)$/,
  },
  { naam: 'test', hoort: /^test\//, mag: /^(shared|electron|renderer|test|resources)\//, pakketten: /./ },
];

/** Build configuration is not part of the page. */
const GEEN_LAAG = /^renderer\/vite\.config\.ts$/;

/** What a file imports against the table, as sentences; none when all is well. */
export function overtredingen(bron: Bron, imports: readonly Import[]): string[] {
  if (GEEN_LAAG.test(bron.pad)) return [];
  const laag = LAGEN.find(({ hoort }) => hoort.test(bron.pad));
  if (!laag) return [`${bron.pad} hoort bij geen laag`];
  return imports.flatMap(({ naar, eigen, alleenType }) => {
    if (eigen) return laag.mag.test(naar) ? [] : [`${bron.pad} (${laag.naam}) mag ${naar} niet importeren`];
    if (!laag.pakketten.test(naar)) return [`${bron.pad} (${laag.naam}) mag pakket ${naar} niet importeren`];
    if (naar === 'electron' && laag.naam === 'shell' && !alleenType) return [`${bron.pad} mag van electron alleen typen importeren`];
    return [];
  });
}
