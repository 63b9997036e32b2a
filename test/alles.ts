/**
 * Everything that must hold, in one run: types, lint, build, tests. Type check, lint and build each count as one check.
 * `--snel` leaves out what needs a browser; other arguments choose test files. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouw, WORTEL } from '../electron/start/bouw.ts';
import { zorgVoorChromium } from '../electron/start/chromium.ts';

type Uitslag = { geslaagd: number; mislukt: number };

const BRONNEN = ['electron', 'renderer', 'shared', 'test'];
const RAPPORT = join(WORTEL, 'out', 'test.json');
const snel = process.argv.includes('--snel');
const keuze = process.argv.slice(2).filter((deel) => deel !== '--snel');

const uitslagen = [
  await controle('Bouw', async () => {
    if (!snel) zorgVoorChromium();
    await bouw();
  }),
  ...(await Promise.all([
    controle('Typen', () => draai(process.execPath, [bin('typescript', 'bin/tsc'), '-b', '--pretty', 'false'])),
    controle('Lint', () => draai(process.execPath, [bin('oxlint', 'bin/oxlint'), '-c', 'test/oxlint.json', '--type-aware', '--deny-warnings', ...BRONNEN])),
  ])),
  await vitest(),
];

const totaal = uitslagen.reduce((a, b) => ({ geslaagd: a.geslaagd + b.geslaagd, mislukt: a.mislukt + b.mislukt }));
process.exitCode = totaal.mislukt === 0 ? 0 : 1;
process.stdout.write(`${totaal.geslaagd} passed, ${totaal.mislukt} failed\n`);

/** Runs one check, says how it went, and goes on when it failed: one run shows everything that is wrong. */
async function controle(naam: string, werk: () => Promise<unknown>): Promise<Uitslag> {
  const begin = performance.now();
  try {
    await werk();
    process.stdout.write(`${naam}: goed (${Math.round(performance.now() - begin)} ms)\n`);
    return { geslaagd: 1, mislukt: 0 };
  } catch (fout) {
    process.stdout.write(`${naam}: MISLUKT\n${fout instanceof Error ? fout.message : String(fout)}\n`);
    return { geslaagd: 0, mislukt: 1 };
  }
}

/** All tests; a file that does not load counts as one that failed, so that it cannot go unnoticed. */
async function vitest(): Promise<Uitslag> {
  mkdirSync(join(WORTEL, 'out'), { recursive: true });
  rmSync(RAPPORT, { force: true });
  const zonder = snel ? ['--exclude', 'test/e2e/**', '--exclude', 'test/**/browser/**'] : [];
  const rapport = ['--reporter=default', '--reporter=json', `--outputFile.json=${RAPPORT}`];
  const TMPDIR = werkmap();
  // The programs that tests start, by the hundred, are compiled once.
  const NODE_COMPILE_CACHE = join(TMPDIR, 'compilatie');
  const code = await draai(process.execPath, [bin('vitest', 'vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', ...rapport, ...zonder, ...keuze], { TMPDIR, NODE_COMPILE_CACHE })
    .then(() => 0, () => 1)
    .finally(() => rmSync(TMPDIR, { recursive: true, force: true }));
  try {
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(RAPPORT, 'utf8')) as {
      numPassedTests: number;
      numTotalTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const nietGeladen = testResults.filter((bestand) => bestand.status === 'failed' && bestand.assertionResults.length === 0).length;
    const mislukt = numTotalTests - numPassedTests + nietGeladen;
    return { geslaagd: numPassedTests, mislukt: mislukt === 0 ? code : mislukt };
  } catch {
    return { geslaagd: 0, mislukt: 1 };
  }
}

/**
 * A folder for what the tests write, gone afterwards; in memory where there are gigabytes of room, for every confirmed fact waits for the
 * disk. No test cuts the power: a killed process leaves the same files in memory as on a disk.
 */
function werkmap(): string {
  const geheugen = '/dev/shm';
  const ruim = existsSync(geheugen) && statfsSync(geheugen).bavail * statfsSync(geheugen).bsize > 4 * 1024 ** 3;
  const map = mkdtempSync(join(ruim ? geheugen : tmpdir(), 'huisverbod-test-'));
  // Run by root, some tests become somebody who may write nowhere; he has to get here.
  chmodSync(map, 0o755);
  return map;
}

/** Runs a program with its output on ours and `extra` in its surroundings; rejects when it fails. */
function draai(programma: string, argumenten: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<void> {
  const kind = spawn(programma, argumenten, { cwd: WORTEL, env: { ...process.env, ...extra }, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((klaar, mis) => {
    kind.on('error', mis);
    kind.on('close', (code) => (code === 0 ? klaar() : mis(new Error(`afgesloten met code ${code}`))));
  });
}

function bin(pakket: string, pad: string): string {
  return join(WORTEL, 'node_modules', pakket, pad);
}
