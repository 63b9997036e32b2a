import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** What is built: the page, Electron's two entry points, the program of the core's threads, and the first script of the stand-in's page. */
export type Deel = 'renderer' | 'main' | 'preload' | 'draad' | 'standin';
export const ALLES: readonly Deel[] = ['renderer', 'main', 'preload', 'draad', 'standin'];

/** Native packages and Electron itself stay outside the bundle. */
const BUITEN = ['electron', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2'];
const BRONMAPPEN = ['shared', 'electron', 'renderer'];
/** The Node that Electron and the project bring. */
const NODE = 'node24';

/** Something to make: its file or folder, and what puts that into another folder. */
type Werkstuk<N extends string> = { naam: N; bestand: string; maak: (uitvoer: string) => Promise<unknown> };

/** Builds what is out of date into `out/app` and answers the parts that were built. */
export async function bouw(delen: readonly Deel[] = ALLES): Promise<Deel[]> {
  const stukken = delen.map((naam) => ({ naam, bestand: DOEL[naam], maak: (uitvoer: string) => bouwDeel(naam, uitvoer) }));
  return werkBij('app', BRONMAPPEN, stukken, (oud) => process.stderr.write(`Bouwen: ${oud.join(', ')} …\n`));
}

/**
 * Bundles programs that Node is to run often, each into one script, as what users get: a start from source loads hundreds of modules.
 * Only what is out of date, as in `bouw`. Not twice at the same time in one process.
 * @param map below `out`
 * @param programmas name of each script and its source
 * @param bronmappen where they come from besides `shared` and `electron`
 */
export async function bundel(map: string, programmas: Readonly<Record<string, string>>, bronmappen: readonly string[]): Promise<void> {
  const stukken = Object.entries(programmas).map(([naam, bron]) => {
    const bestand = `${naam}.js`;
    return { naam, bestand, maak: (uitvoer: string) => bouwScript({ bron, uitvoer, bestand, format: 'es', target: NODE }) };
  });
  await werkBij(map, ['shared', 'electron', ...bronmappen], stukken);
}

/**
 * Makes what is out of date and answers its names. The stamp is a hash of the sources, so a second start costs some milliseconds. A
 * thing is built beside its place and then moved, so that a window or test that reads at the same moment finds a whole one.
 */
async function werkBij<N extends string>(map: string, bronmappen: readonly string[], stukken: readonly Werkstuk<N>[], meld?: (namen: readonly N[]) => void): Promise<N[]> {
  const plek = join(WORTEL, 'out', map);
  const hash = hashBronnen(bronmappen);
  const stempel = (naam: N): string => join(plek, `.stempel-${naam}`);
  const oud = stukken.filter(({ naam, bestand }) => lees(stempel(naam)) !== hash || !existsSync(join(plek, bestand)));
  const namen = oud.map(({ naam }) => naam);
  if (oud.length > 0) meld?.(namen);
  for (const { naam, bestand, maak } of oud) {
    const tijdelijk = join(WORTEL, 'out', `bouw-${process.pid}-${naam}`);
    await alsProductie(() => maak(tijdelijk));
    // What a killed build left in its place has no stamp, and neither has what was made while the sources changed.
    rmSync(stempel(naam), { force: true });
    plaats(join(tijdelijk, bestand), join(plek, bestand), `${tijdelijk}-oud`);
    rmSync(tijdelijk, { recursive: true, force: true });
    if (hashBronnen(bronmappen) === hash) writeFileSync(stempel(naam), hash);
  }
  return namen;
}

/** Name of each part inside `out/app`. */
const DOEL: Readonly<Record<Deel, string>> = { renderer: 'renderer', main: 'main.js', preload: 'preload.cjs', draad: 'draad.js', standin: 'standin.js' };

/**
 * Builds what users get, whoever asks: under a test runner React would otherwise be its development build. Vite sets the same
 * variable and leaves it, which would give tests that run after a build React's production build, without `act`.
 */
async function alsProductie(bouwEen: () => Promise<unknown>): Promise<void> {
  const voorheen = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await bouwEen();
  } finally {
    if (voorheen === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = voorheen;
  }
}

async function bouwDeel(deel: Deel, uitvoer: string): Promise<void> {
  if (deel === 'renderer') {
    const { build } = await import('vite');
    await build({ configFile: join(WORTEL, 'renderer', 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(uitvoer, DOEL.renderer) } });
    return;
  }
  const bron = { main: 'electron/main.ts', preload: 'electron/preload.ts', draad: 'electron/core/backup/draad.ts', standin: 'electron/standin/pagina.ts' }[deel];
  const format = ({ main: 'es', preload: 'cjs', draad: 'es', standin: 'iife' } as const)[deel];
  await bouwScript({ bron, uitvoer, bestand: DOEL[deel], format, target: format === 'es' ? NODE : 'chrome140' });
}

type Script = { bron: string; uitvoer: string; bestand: string; format: 'es' | 'cjs' | 'iife'; target: string };

/** One script of one source and everything that it imports. */
async function bouwScript({ bron, uitvoer, bestand, format, target }: Script): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: WORTEL,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: BUITEN },
    build: {
      ssr: format !== 'iife',
      target,
      outDir: uitvoer,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(WORTEL, bron), output: { format, entryFileNames: bestand, codeSplitting: false } },
    },
  });
}

/** Moves what was built to its place. A file takes the place of the one that stood there in one go; a folder has to go aside first. */
function plaats(van: string, doel: string, opzij: string): void {
  mkdirSync(join(doel, '..'), { recursive: true });
  if (statSync(van).isDirectory() && existsSync(doel)) renameSync(doel, opzij);
  renameSync(van, doel);
  rmSync(opzij, { recursive: true, force: true });
}

const lees = (pad: string): string | null => (existsSync(pad) ? readFileSync(pad, 'utf8') : null);

/** A hash of everything that a build is made from, names included. */
function hashBronnen(mappen: readonly string[]): string {
  const bestanden = mappen.flatMap((map) =>
    readdirSync(join(WORTEL, map), { recursive: true, withFileTypes: true })
      .filter((deel) => deel.isFile())
      .map((deel) => join(deel.parentPath, deel.name)),
  ).sort();
  const hash = createHash('sha256');
  for (const pad of [...bestanden, join(WORTEL, 'package-lock.json')]) hash.update(pad).update(readFileSync(pad));
  return hash.digest('hex');
}
