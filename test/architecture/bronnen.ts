import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The project's folder. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the project's folder, with forward slashes, and its text. */
export type Bron = { readonly pad: string; readonly tekst: string };

/** One import: what is asked for, resolved to a path when it is ours, and whether only types are taken. */
export type Import = { readonly naar: string; readonly eigen: boolean; readonly alleenType: boolean };

const MAPPEN = ['shared', 'electron', 'renderer', 'test'];

/** Every source file of ours, or every file of another kind. */
export function leesBronnen(soort = /\.(ts|tsx|mjs)$/): Bron[] {
  return MAPPEN.flatMap((map) => readdirSync(join(WORTEL, map), { recursive: true, withFileTypes: true }))
    .filter((deel) => deel.isFile() && soort.test(deel.name))
    .map((deel) => join(deel.parentPath, deel.name))
    .map((pad) => ({ pad: relative(WORTEL, pad).split(sep).join('/'), tekst: readFileSync(pad, 'utf8') }));
}

/** What was read of each file: several tests ask. */
const gelezen = new WeakMap<Bron, Import[]>();

/** The imports of a source file, in every form that TypeScript knows. */
export function leesImports(bron: Bron): Import[] {
  const eerder = gelezen.get(bron);
  if (eerder !== undefined) return eerder;
  const { pad, tekst } = bron;
  const nu = [...leesVasteImports(bron), ...zoek(parseSync(pad, tekst).program).map(({ naam, alleenType }) => maak(pad, naam, alleenType))];
  gelezen.set(bron, nu);
  return nu;
}

/** The imports without which a source file does not begin: all but `import()`, `require()` and types in passing. */
export function leesVasteImports({ pad, tekst }: Bron): Import[] {
  const { module } = parseSync(pad, tekst);
  const vast = module.staticImports.map(({ moduleRequest, entries }) => maak(pad, moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)));
  const door = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [maak(pad, moduleRequest.value, isType)] : []));
  return [...vast, ...door];
}

function maak(pad: string, naam: string, alleenType: boolean): Import {
  const eigen = naam.startsWith('.');
  const kaal = naam.split('?', 1)[0] ?? naam;
  return { naar: eigen ? posix.join(posix.dirname(pad), kaal) : pakketnaam(naam), eigen, alleenType };
}

/** `import()`, `require()` and `import('…')` as a type, anywhere in the tree. A computed name is called `berekend`. */
function zoek(knoop: unknown): { naam: string; alleenType: boolean }[] {
  if (typeof knoop !== 'object' || knoop === null) return [];
  if (Array.isArray(knoop)) return knoop.flatMap(zoek);
  const { type, source, callee, arguments: args } = knoop as Record<string, { name?: string; value?: unknown }> & { type?: string; arguments?: { value?: unknown }[] };
  const naam = (bron: { value?: unknown } | undefined): string => (typeof bron?.value === 'string' ? bron.value : 'berekend');
  const dieper = Object.values(knoop).flatMap(zoek);
  if (type === 'ImportExpression') return [{ naam: naam(source), alleenType: false }, ...dieper];
  if (type === 'TSImportType') return [{ naam: naam(source), alleenType: true }, ...dieper];
  if (type === 'CallExpression' && callee?.name === 'require') return [{ naam: naam(args?.[0]), alleenType: false }, ...dieper];
  return dieper;
}

/** `@scope/name/deep` and `name/deep` to the name of the package; `node:fs/promises` to `node:fs`. */
function pakketnaam(naam: string): string {
  return naam.split('/', naam.startsWith('@') ? 2 : 1).join('/');
}
