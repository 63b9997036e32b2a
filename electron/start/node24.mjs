/**
 * Finds Node 24 and runs a program of ours with it. The archive's database driver needs it (on Node 20 it crashes the
 * process), while npm itself may run on an older Node. The packages bring Node 24 along for Linux and Windows on x64.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StartFout } from './pakketten.mjs';

const VERSIE = 24;
const SIGNALEN = ['SIGTERM', 'SIGHUP', 'SIGINT'];

/** @param {string} wortel the project's folder. @returns {string} the path of a Node 24 executable. */
export function vindNode24(wortel) {
  const meegeleverd = join(wortel, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const inPakket = join(wortel, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`, 'bin');
  const kandidaten = [meegeleverd, join(inPakket, 'node'), join(inPakket, 'node.exe')];
  if (Number(process.versions.node.split('.')[0]) === VERSIE) kandidaten.unshift(process.execPath);
  const gevonden = kandidaten.find((pad) => existsSync(pad));
  if (gevonden) return gevonden;
  throw new StartFout(
    `Voor ${process.platform}-${process.arch} wordt Node ${VERSIE} niet meegeleverd, en dit is Node ${process.versions.node}.\n` +
      `Installeer Node ${VERSIE} (https://nodejs.org/download/release/latest-v24.x/) en probeer het opnieuw.`,
  );
}

/** The environment for our programs: tools started by name run on Node 24 too. */
export function omgeving(wortel) {
  return { ...process.env, PATH: `${join(wortel, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs `bestand` (a path from the project's folder) with Node 24 in the caller's working directory and resolves to its
 * exit code, or to the signal that ended it. Signals sent to us go to the child.
 * @returns {Promise<number | string>}
 */
export function draai(wortel, bestand, args) {
  const kind = spawn(vindNode24(wortel), ['--disable-warning=ExperimentalWarning', join(wortel, bestand), ...args], {
    stdio: 'inherit',
    env: omgeving(wortel),
  });
  for (const signaal of SIGNALEN) {
    // A terminal sends Ctrl-C to the whole group; sending it on would end the child twice.
    process.on(signaal, () => (signaal === 'SIGINT' && process.stdin.isTTY ? undefined : kind.kill(signaal)));
  }
  return new Promise((klaar, mis) => {
    kind.on('error', (fout) => mis(new StartFout(`Node ${VERSIE} kon niet worden gestart: ${fout.message}`)));
    kind.on('close', (code, signaal) => klaar(signaal ?? code ?? 1));
  });
}

/** Ends this process the way the child ended, so that a shell or a test sees the same. */
export function eindigAls(uitkomst) {
  if (typeof uitkomst === 'number') {
    process.exitCode = uitkomst;
    return;
  }
  for (const signaal of SIGNALEN) process.removeAllListeners(signaal);
  process.kill(process.pid, uitkomst);
}

/** Says a failure in one sentence, without a stack trace when it is ours. */
export function meldStartFout(fout) {
  process.stderr.write(`\n${fout instanceof StartFout ? fout.message : (fout?.stack ?? String(fout))}\n`);
  process.exitCode = 1;
}
