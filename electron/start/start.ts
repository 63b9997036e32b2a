/**
 * `npm start`, after the packages are there: builds what changed, then opens Electron where that can run, the stand-in
 * window where it cannot, and without a display plays the demonstration.
 * `--standin` chooses the stand-in; other arguments go to the window.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ALLES, bouw, WORTEL } from './bouw.ts';
import { isRoot, zorgVoorChromium } from './chromium.ts';
import { haalElectron } from './electronBinair.ts';

const args = process.argv.slice(2);

try {
  process.exitCode = await start();
} catch (fout) {
  process.stderr.write(`\n${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<number> {
  await bouw(ALLES);
  if (!heeftScherm()) return speelDemonstratie();
  // Electron refuses to run as the superuser without giving up its sandbox, and we do not give that up.
  const electron = args.includes('--standin') || (isRoot() && process.platform === 'linux') ? null : await haalElectron();
  if (electron) return draai(electron, [WORTEL, ...args]);
  process.stderr.write('Electron is hier niet beschikbaar; het vervangende venster opent.\n');
  zorgVoorChromium();
  return draai(process.execPath, [join(WORTEL, 'electron', 'standin', 'standin.ts'), ...args.filter((deel) => deel !== '--standin')]);
}

/** On Linux a window needs X11 or Wayland; Windows and macOS always have a display. */
function heeftScherm(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function speelDemonstratie(): Promise<number> {
  const uit = join(WORTEL, 'out', 'demo');
  process.stderr.write('Geen beeldscherm gevonden: de demonstratie wordt zonder venster gespeeld.\n');
  zorgVoorChromium();
  const code = await draai(process.execPath, [join(WORTEL, 'electron', 'standin', 'demo', 'demo.ts'), '--uit', uit]);
  if (code === 0) process.stdout.write(`De Word-documenten, de schermafdrukken en verslag.json staan in ${uit}\n`);
  return code;
}

/** Runs a program with our terminal and answers its exit code; a signal to us is passed on. */
function draai(programma: string, argumenten: readonly string[]): Promise<number> {
  const kind = spawn(programma, argumenten, { stdio: 'inherit' });
  for (const signaal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
    process.on(signaal, () => void (signaal === 'SIGINT' && process.stdin.isTTY ? undefined : kind.kill(signaal)));
  }
  return new Promise((klaar, mis) => {
    kind.on('error', mis);
    kind.on('close', (code, signaal) => klaar(code ?? (signaal ? 128 : 1)));
  });
}
