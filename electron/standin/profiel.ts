import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VOORVOEGSEL = 'huisverbod-standin-';

/** Without these, Chromium writes what is typed into its own database, offers to translate, and offers to keep passwords. */
const VOORKEUREN = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  translate: { enabled: false },
  browser: { check_default_browser: false, has_seen_welcome_page: true },
  session: { restore_on_startup: 5 },
  search: { suggest_enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
};

/**
 * A fresh browser profile for one session, in memory where the system has a memory file system, and gone afterwards.
 * Leftovers of sessions that were killed go first.
 */
export function maakProfiel(basis: string = geheugenMap()): { readonly map: string; ruimOp(): void } {
  ruimVerlatenOp(basis);
  const map = mkdtempSync(join(basis, `${VOORVOEGSEL}${process.pid}-`));
  mkdirSync(join(map, 'Default'));
  writeFileSync(join(map, 'Default', 'Preferences'), JSON.stringify(VOORKEUREN));
  writeFileSync(join(map, 'First Run'), '');
  return { map, ruimOp: () => rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

function geheugenMap(): string {
  try {
    accessSync('/dev/shm', constants.W_OK | constants.X_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

function ruimVerlatenOp(basis: string): void {
  for (const naam of readdirSync(basis)) {
    const pid = new RegExp(`^${VOORVOEGSEL}(\\d+)-`).exec(naam)?.[1];
    if (pid !== undefined && !leeft(Number(pid))) rmSync(join(basis, naam), { recursive: true, force: true });
  }
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
