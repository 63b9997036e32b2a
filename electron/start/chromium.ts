import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isUitvoerbaar, opPad } from './opPad.ts';

/** Names under which a Chromium is found on the path, the plain one first. */
const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const VASTE_PLAATSEN: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Path of the system's Chromium, or `null`. The variable HUISVERBOD_CHROMIUM goes first. */
export function vindChromium(): string | null {
  const eigen = process.env.HUISVERBOD_CHROMIUM ?? '';
  if (eigen !== '' && isUitvoerbaar(eigen)) return eigen;
  return opPad(...NAMEN) ?? VASTE_PLAATSEN[process.platform]?.find(isUitvoerbaar) ?? null;
}

/**
 * The same, installed with apt where this is Debian and we are root. Throws an Error with a Dutch instruction when there
 * is none and we cannot or may not install it.
 */
export function zorgVoorChromium(): string {
  const gevonden = vindChromium();
  if (gevonden) return gevonden;
  if (existsSync('/etc/debian_version') && isRoot()) {
    process.stderr.write('Chromium wordt geïnstalleerd met apt (eenmalig) …\n');
    const pakketten = ['chromium', 'chromium-sandbox', 'fonts-liberation'];
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...pakketten]);
    const nieuw = vindChromium();
    if (nieuw) return nieuw;
    throw new Error('Chromium kon niet worden geïnstalleerd. Is er netwerk? Probeer: apt-get update && apt-get install chromium');
  }
  throw new Error(
    'Chromium is niet gevonden en wordt hier niet vanzelf geïnstalleerd.\n' +
      '  Debian of Ubuntu: sudo apt-get install chromium\n' +
      '  Fedora:           sudo dnf install chromium\n' +
      '  Windows, macOS:   installeer Chromium, Chrome of Edge\n' +
      'Staat het op een andere plaats, zet dan het pad in de variabele HUISVERBOD_CHROMIUM.',
  );
}

/** True for the superuser, whose Chromium needs `--no-sandbox`. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function apt(args: readonly string[]): void {
  const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What apt says goes to standard error (2); our standard output belongs to the caller.
  spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env: omgeving });
}
