import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Builds what is out of date into `out/app` and answers the parts that were built. The stamp is a hash of the sources, so
 * a second start costs some milliseconds. A part is built beside its place and then moved, so that a window or test that
 * reads at the same moment finds a whole one.
 */
export async function bouw(delen: readonly Deel[] = ALLES): Promise<Deel[]> {
  const hash = hashBronnen();
  const oud = delen.filter((deel) => leesStempel(deel) !== hash || !existsSync(join(WORTEL, 'out', 'app', DOEL[deel])));
  if (oud.length === 0) return [];
  process.stderr.write(`Bouwen: ${oud.join(', ')} …\n`);
  for (const deel of oud) {
    const tijdelijk = join(WORTEL, 'out', `bouw-${process.pid}-${deel}`);
    await alsProductie(() => bouwDeel(deel, tijdelijk));
    plaats(deel, tijdelijk);
    writeFileSync(stempelPad(deel), hash);
  }
  return oud;
}

/** Name of each part inside `out/app`. */
const DOEL: Readonly<Record<Deel, string>> = { renderer: 'renderer', main: 'main.js', preload: 'preload.cjs', draad: 'draad.js', standin: 'standin.js' };

/**
 * Builds what users get, whoever asks: under a test runner React would otherwise be its development build. Vite sets the same
 * variable and leaves it, which would give tests that run after a build React's production build, without `act`.
 */
async function alsProductie(bouwEen: () => Promise<void>): Promise<void> {
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
  const { build } = await import('vite');
  if (deel === 'renderer') {
    await build({ configFile: join(WORTEL, 'renderer', 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(uitvoer, DOEL.renderer) } });
    return;
  }
  const bron = { main: 'electron/main.ts', preload: 'electron/preload.ts', draad: 'electron/core/backup/draad.ts', standin: 'electron/standin/pagina.ts' }[deel];
  const format = ({ main: 'es', preload: 'cjs', draad: 'es', standin: 'iife' } as const)[deel];
  await build({
    configFile: false,
    root: WORTEL,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: BUITEN },
    build: {
      ssr: deel !== 'standin',
      target: deel === 'main' || deel === 'draad' ? 'node24' : 'chrome140',
      outDir: uitvoer,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(WORTEL, bron), output: { format, entryFileNames: DOEL[deel], codeSplitting: false } },
    },
  });
}

/** Moves what was built to its place; what stood there goes first. */
function plaats(deel: Deel, tijdelijk: string): void {
  const doel = join(WORTEL, 'out', 'app', DOEL[deel]);
  mkdirSync(join(doel, '..'), { recursive: true });
  if (existsSync(doel)) renameSync(doel, `${tijdelijk}-oud`);
  renameSync(join(tijdelijk, DOEL[deel]), doel);
  for (const rest of [tijdelijk, `${tijdelijk}-oud`]) rmSync(rest, { recursive: true, force: true });
}

const stempelPad = (deel: Deel): string => join(WORTEL, 'out', 'app', `.stempel-${deel}`);

function leesStempel(deel: Deel): string | null {
  return existsSync(stempelPad(deel)) ? readFileSync(stempelPad(deel), 'utf8') : null;
}

/** A hash of everything that a build is made from, names included. */
function hashBronnen(): string {
  const bestanden = BRONMAPPEN.flatMap((map) =>
    readdirSync(join(WORTEL, map), { recursive: true, withFileTypes: true })
      .filter((deel) => deel.isFile())
      .map((deel) => join(deel.parentPath, deel.name)),
  ).sort();
  const hash = createHash('sha256');
  for (const pad of [...bestanden, join(WORTEL, 'package-lock.json')]) hash.update(pad).update(readFileSync(pad));
  return hash.digest('hex');
}
