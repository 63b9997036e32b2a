import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { WORTEL } from './bouw.ts';

const PAKKET = join(WORTEL, 'node_modules', 'electron');
const MISLUKT = join(WORTEL, 'out', 'electron-niet-bereikbaar');
const DAG_MS = 24 * 3600_000;
const PROEF_MS = 4_000;
const OPHALEN_MS = 5 * 60_000;

/** Path of Electron's binary, or `null` when it was never downloaded. */
export function vindElectron(): string | null {
  const naam = lees(join(PAKKET, 'path.txt'));
  const versie = lees(join(PAKKET, 'dist', 'version'))?.replace(/^v/, '').trim();
  const gewenst = (JSON.parse(readFileSync(join(PAKKET, 'package.json'), 'utf8')) as { version: string }).version;
  const pad = naam === null ? '' : join(PAKKET, 'dist', naam);
  return versie === gewenst && existsSync(pad) ? pad : null;
}

/**
 * The same, after an attempt to download it. Whether the source can be reached is tried first, so that a machine without
 * a way out waits seconds; a failure is remembered for a day. Delete `out/` to try again sooner.
 */
export async function haalElectron(): Promise<string | null> {
  const aanwezig = vindElectron();
  if (aanwezig || isPasMislukt()) return aanwezig;
  if (await isBereikbaar()) {
    process.stderr.write('Electron wordt opgehaald (eenmalig, ongeveer 110 MB) …\n');
    spawnSync(process.execPath, [join(PAKKET, 'install.js')], { stdio: ['ignore', 2, 'ignore'], timeout: OPHALEN_MS });
  }
  const opgehaald = vindElectron();
  if (!opgehaald) {
    mkdirSync(join(WORTEL, 'out'), { recursive: true });
    writeFileSync(MISLUKT, '');
  }
  return opgehaald;
}

function isPasMislukt(): boolean {
  return existsSync(MISLUKT) && Date.now() - statSync(MISLUKT).mtimeMs < DAG_MS;
}

/** True when the download's host takes a connection. Behind a proxy only the attempt itself can tell. */
function isBereikbaar(): Promise<boolean> {
  const { ELECTRON_MIRROR, HTTPS_PROXY, https_proxy, ELECTRON_GET_USE_PROXY } = process.env;
  if (HTTPS_PROXY || https_proxy || ELECTRON_GET_USE_PROXY) return Promise.resolve(true);
  const bron = new URL(ELECTRON_MIRROR ?? 'https://github.com');
  return new Promise((klaar) => {
    const socket = connect({ host: bron.hostname, port: Number(bron.port || 443), timeout: PROEF_MS });
    const antwoord = (bereikbaar: boolean): void => {
      socket.destroy();
      klaar(bereikbaar);
    };
    socket.once('connect', () => antwoord(true));
    socket.once('timeout', () => antwoord(false));
    socket.once('error', () => antwoord(false));
  });
}

function lees(pad: string): string | null {
  return existsSync(pad) ? readFileSync(pad, 'utf8') : null;
}
