import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from './vorm.ts';
import { controleerKetens, type Ketencontrole } from './ketencontrole.ts';
import { controleerLogboek, type Logcontrole } from './logboek.ts';
import { alle } from './vraag.ts';

/** What a full check of an archive found. `beschadigd` names the files of which a page does not fit. */
export type Archiefcontrole = { beschadigd: string[]; ketens: Ketencontrole | null; logboek: Logcontrole | null };

/** Checks every page of both files, every chain of events and the log. Takes seconds on a large archive. Changes nothing. */
export function controleerArchief({ basis, dossiers }: Pick<Archief, 'basis' | 'dossiers'>): Archiefcontrole {
  const beschadigd = [
    ...(heel(() => alle<{ integrity_check: string }>(basis, 'PRAGMA integrity_check')) ? [] : ['basis']),
    ...(heel(() => alle<{ integrity_check: string }>(dossiers, 'PRAGMA integrity_check')) ? [] : ['dossiers']),
  ];
  return { beschadigd, ketens: lees(() => controleerKetens(dossiers)), logboek: lees(() => controleerLogboek(dossiers)) };
}

function heel(controle: () => { integrity_check: string }[]): boolean {
  const uitkomst = lees(controle);
  return uitkomst?.length === 1 && uitkomst[0]?.integrity_check === 'ok';
}

/** Damage is an outcome here, not an error; anything else still is. */
function lees<T>(fn: () => T): T | null {
  try {
    return fn();
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'ARCHIEF_BESCHADIGD') return null;
    throw fout;
  }
}
