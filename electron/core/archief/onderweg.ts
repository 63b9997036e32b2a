/**
 * Files that are on their way out. Until one has its place it lies beside it under a hidden name (`bestanden/buiten.ts`); a process that
 * is killed then leaves it there, with what a dossier says. So the archive knows the place before anything is written, forgets it
 * when it closes, and what it still knows when it is opened was killed.
 */
import { basename, dirname } from 'node:path';
import { ruimTijdelijkOp } from '../bestanden/atomair.ts';
import type { Archief } from './vorm.ts';
import { alle, voerUit } from './vraag.ts';

/** Whether it can keep something about what leaves it. Who has no key to the dossiers takes nothing out that says anything about one. */
const kan = ({ heeftDossiers, alleenLezen }: Archief): boolean => heeftDossiers && !alleenLezen;

/** Remembers a place where something is about to be written. @throws AppFout SCHIJF_VOL and the like */
export function onthoudOnderweg(archief: Archief, pad: string): void {
  if (kan(archief)) voerUit(archief.dossiers, 'INSERT INTO onderweg (pad) VALUES (?) ON CONFLICT DO NOTHING', pad);
}

const paden = ({ dossiers }: Archief): string[] => alle<{ pad: string }>(dossiers, 'SELECT pad FROM onderweg').map(({ pad }) => pad);

/** Forgets all of them: whoever still writes clears his own file away. Writes nothing when there is none: most sessions write nothing out. */
export function vergeetOnderweg(archief: Archief): void {
  probeer(() => kan(archief) && paden(archief).length > 0 && voerUit(archief.dossiers, 'DELETE FROM onderweg'));
}

/** Clears away what a killed process left at the places that the archive remembers. Of a disk that is not there it can do nothing. */
export function ruimOnderwegOp(archief: Archief): void {
  probeer(() => {
    if (!kan(archief)) return;
    for (const pad of paden(archief)) ruimTijdelijkOp(dirname(pad), basename(pad));
    vergeetOnderweg(archief);
  });
}

function probeer(fn: () => unknown): void {
  try {
    fn();
  } catch {
    // A courtesy: neither opening nor closing an archive hangs on it.
  }
}
