import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundel, WORTEL } from '../../electron/start/bouw.ts';
import { naDeTest } from '../opruimen.ts';

/** A program that a test started. Its standard error is ours. */
export type Kind = {
  /** All that it said. */
  tekst(): string;
  /** Until it said something, or enough, or ended. */
  zegt(genoeg?: (tekst: string) => boolean): Promise<void>;
  /** The signal that ended it, `null` when it ended by itself; then everything is said. */
  readonly gesloten: Promise<NodeJS.Signals | null>;
  /** Ends it with SIGKILL, if it still runs. */
  dood(): Promise<NodeJS.Signals | null>;
};

/** Starts a program of the tests from its source. */
export const startKind = (bron: URL, args: readonly string[]): Kind => start(fileURLToPath(bron), args);

/** Starts a program of `test/core` that tests start by the dozen: bundled into one script, which halves what a start costs. */
export const startVlug = async (bron: URL, args: readonly string[]): Promise<Kind> => start(await gebundeld(fileURLToPath(bron)), args);

function start(programma: string, args: readonly string[]): Kind {
  const kind = spawn(process.execPath, [programma, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  // A test that fails half way leaves nobody behind.
  naDeTest(() => kind.kill('SIGKILL'));
  const nieuws = new EventEmitter().setMaxListeners(0);
  const stand = { tekst: '', weg: false };
  kind.stdout.setEncoding('utf8').on('data', (deel: string) => {
    stand.tekst += deel;
    nieuws.emit('meer');
  });
  const einde = Promise.withResolvers<NodeJS.Signals | null>();
  const voorbij = (): void => {
    stand.weg = true;
    nieuws.emit('meer');
  };
  kind.on('error', (fout) => {
    einde.reject(fout);
    voorbij();
  });
  kind.on('close', (_, signaal) => {
    einde.resolve(signaal);
    voorbij();
  });
  return {
    tekst: () => stand.tekst,
    zegt: async (genoeg = (alles) => alles !== '') => {
      while (!stand.weg && !genoeg(stand.tekst)) await once(nieuws, 'meer');
    },
    gesloten: einde.promise,
    dood: () => {
      kind.kill('SIGKILL');
      return einde.promise;
    },
  };
}

/** Below `out`, from where the packages of the project are found. */
const MAP = 'proefprogrammas';
const BRONMAP = join('test', 'core');
const scripts = new Map<string, Promise<string>>();
let vorige: Promise<unknown> = Promise.resolve();

/** The script of a program, made when it is out of date; looked at once a process, one after the other. */
function gebundeld(bron: string): Promise<string> {
  const bekend = scripts.get(bron);
  if (bekend !== undefined) return bekend;
  const naam = relative(join(WORTEL, BRONMAP), bron).replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '');
  // The core looks for the program of its threads beside its own script.
  const programmas = { draad: 'electron/core/backup/draad.ts', [naam]: relative(WORTEL, bron) };
  const script = vorige.then(() => bundel(MAP, programmas, [BRONMAP])).then(() => join(WORTEL, 'out', MAP, `${naam}.js`));
  scripts.set(bron, script);
  vorige = script.catch(() => null);
  return script;
}
