/**
 * Files that are on their way out. Until one has its place it lies beside it under a hidden name (`bestanden/buiten.ts`); a process that
 * is killed then leaves it there, with what a dossier says. So the archive knows the place before anything is written, forgets it
 * when it closes, and what it still knows when it is opened was killed.
 */
import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { isTijdelijk } from '../bestanden/atomair.ts';
import { metGeduld } from '../bestanden/geduld.ts';
import type { Archief } from './vorm.ts';
import { alle, voerUit } from './vraag.ts';

/** How long is waited for one place: a dead network folder answers after minutes, or never. Nobody waits for it. */
const GEDULD_MS = 20_000;

/** What of one session is on its way out, and what an earlier one that was killed left behind. */
export type Onderweg = {
  /** Remembers a place where something is about to be written. @throws AppFout SCHIJF_VOL and the like */
  onthoud(pad: string): void;
  /** Forgets what was remembered here: whoever still writes clears his own file away. The archive closes. */
  sluit(): void;
  /** Resolves when what an earlier session left is cleared away, as far as its places answer. What does not is tried at the next opening. */
  opgeruimd: Promise<void>;
};

/** The file functions that clearing up needs; a test brings its own to make one of them wait. */
type Schijf = Pick<typeof fs, 'readdir' | 'rm'>;

/** Follows what leaves an archive that was just opened, and begins to clear away what a killed process left; that stops nobody. */
export function volgOnderweg(archief: Archief, geduld = GEDULD_MS, schijf: Schijf = fs): Onderweg {
  // Who has no key to the dossiers takes nothing out that says anything about one.
  const kan = archief.heeftDossiers && !archief.alleenLezen;
  const eigen = new Set<string>();
  let open = kan;
  const vergeet = (pad: string): void => void voerUit(archief.dossiers, 'DELETE FROM onderweg WHERE pad = ?', pad);

  /** Clears away beside one file. @throws errors of `node:fs`, and AppFout when the place gives no answer */
  async function ruimOp(pad: string): Promise<void> {
    const namen = await metGeduld(schijf.readdir(dirname(pad)), geduld, 'SCHIJF_FOUT');
    // Who writes a file of that name in this session clears up before beginning, and among these names could be what is written now.
    if (eigen.has(pad)) return;
    for (const naam of namen) {
      if (isTijdelijk(naam, basename(pad))) await metGeduld(schijf.rm(join(dirname(pad), naam), { recursive: true, force: true }), geduld, 'SCHIJF_FOUT');
    }
    if (open && !eigen.has(pad)) vergeet(pad);
  }

  async function ruimAllesOp(): Promise<void> {
    for (const pad of kan ? alle<{ pad: string }>(archief.dossiers, 'SELECT pad FROM onderweg').map((rij) => rij.pad) : []) {
      try {
        await ruimOp(pad);
      } catch (fout) {
        // One that never answers holds a place among the few things that the machine does at once: not a second one.
        if (fout instanceof AppFout) return;
      }
    }
  }

  return {
    onthoud(pad) {
      if (!open) return;
      voerUit(archief.dossiers, 'INSERT INTO onderweg (pad) VALUES (?) ON CONFLICT DO NOTHING', pad);
      eigen.add(pad);
    },
    sluit() {
      if (!open) return;
      open = false;
      try {
        for (const pad of eigen) vergeet(pad);
      } catch {
        // A courtesy: closing an archive does not hang on it.
      }
    },
    opgeruimd: ruimAllesOp().catch(() => undefined),
  };
}
