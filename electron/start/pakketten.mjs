/**
 * Makes sure that the packages of the lock file are installed. Runs on the Node that the machine has (20 or later), so
 * it uses nothing but Node itself. Everything it says goes to standard error: standard output belongs to the program
 * that is started afterwards.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/** A failure with a Dutch sentence for the user and no stack trace. */
export class StartFout extends Error {}

const GEEN_NETWERK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i;
const SLOT_VEROUDERD_MS = 15 * 60_000;

/** @param {string} wortel the project's folder. Installs only when node_modules differs from package-lock.json. */
export async function zorgVoorPakketten(wortel) {
  const stempel = berekenStempel(wortel);
  if (isBij(wortel, stempel)) return;
  await metSlot(join(wortel, 'out', 'pakketten.slot'), async () => {
    if (isBij(wortel, stempel)) return;
    if (!voldoetAanLock(wortel)) await installeer(wortel);
    writeFileSync(stempelPad(wortel), stempel);
  });
}

/** One line that changes with the lock file and with the platform that the packages were chosen for. */
function berekenStempel(wortel) {
  const lock = readFileSync(join(wortel, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

const stempelPad = (wortel) => join(wortel, 'node_modules', '.huisverbod-stempel');

function isBij(wortel, stempel) {
  try {
    return readFileSync(stempelPad(wortel), 'utf8') === stempel;
  } catch {
    return false;
  }
}

/**
 * npm writes what it installed in node_modules/.package-lock.json. When every package that must be there is listed with
 * the same content hash, a developer's own `npm install` is as good as ours and nothing needs to be deleted.
 */
function voldoetAanLock(wortel) {
  try {
    const gewenst = JSON.parse(readFileSync(join(wortel, 'package-lock.json'), 'utf8')).packages;
    const aanwezig = JSON.parse(readFileSync(join(wortel, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(gewenst).every(([pad, pakket]) => {
      if (pad === '' || (pakket.optional && !isVoorHier(pakket))) return true;
      return aanwezig[pad]?.integrity === pakket.integrity && existsSync(join(wortel, pad));
    });
  } catch {
    return false;
  }
}

/** True for an optional package made for just this system. The others npm may have skipped on purpose. */
function isVoorHier(pakket) {
  return Boolean(pakket.os?.includes(process.platform) && pakket.cpu?.includes(process.arch) && !pakket.libc);
}

async function installeer(wortel) {
  process.stderr.write('Pakketten worden geïnstalleerd (eenmalig, ongeveer een minuut) …\n');
  const { opdracht, args, shell } = npm();
  const kind = spawn(opdracht, [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: wortel,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let staart = '';
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.on('data', (stuk) => {
      staart = (staart + String(stuk)).slice(-20_000);
      process.stderr.write(stuk);
    });
  }
  const code = await new Promise((klaar) => {
    kind.on('error', () => klaar(-1));
    kind.on('close', klaar);
  });
  if (code === 0) return;
  if (code === -1) throw new StartFout('npm is niet gevonden. Installeer Node.js 20 of hoger met npm (https://nodejs.org).');
  if (GEEN_NETWERK.test(staart)) {
    throw new StartFout(
      'De pakketten konden niet worden opgehaald: er is geen verbinding met de pakketbron van npm.\n' +
        'Voor de eerste start is eenmalig netwerk nodig. Controleer de verbinding (of de proxy-instelling) en probeer het opnieuw.',
    );
  }
  throw new StartFout(`npm kon de pakketten niet installeren (code ${code}). De melding van npm staat hierboven.`);
}

/** The npm that started us when there is one, so that its version and settings stay the same. */
function npm() {
  const pad = process.env.npm_execpath;
  if (pad && /npm-cli\.c?js$/.test(pad) && existsSync(pad)) return { opdracht: process.execPath, args: [pad], shell: false };
  return { opdracht: 'npm', args: [], shell: process.platform === 'win32' };
}

/** One installer at a time: a folder is the lock, because making a folder either succeeds or fails, never both. */
async function metSlot(pad, werk) {
  mkdirSync(join(pad, '..'), { recursive: true });
  for (let gemeld = false; ; ) {
    try {
      mkdirSync(pad);
      break;
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
      if (isVerlaten(pad)) {
        rmSync(pad, { recursive: true, force: true });
        continue;
      }
      if (!gemeld) process.stderr.write('Een ander venster installeert de pakketten; even wachten …\n');
      gemeld = true;
      await wacht(500);
    }
  }
  try {
    writeFileSync(join(pad, 'pid'), String(process.pid));
    await werk();
  } finally {
    rmSync(pad, { recursive: true, force: true });
  }
}

/** True when the process that made the lock no longer runs, or never wrote its number and is old. */
function isVerlaten(pad) {
  try {
    const pid = Number(readFileSync(join(pad, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (fout) {
    if (fout.code === 'ESRCH') return true;
    if (fout.code !== 'ENOENT') return false;
  }
  try {
    return Date.now() - statSync(pad).mtimeMs > SLOT_VEROUDERD_MS;
  } catch {
    return false;
  }
}
