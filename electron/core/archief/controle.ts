import { AppFout } from '../../../shared/fout.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { voltooi } from '../werk/stappen.ts';
import type { Archief } from './vorm.ts';
import type { Db } from './db.ts';
import { controleerKetens, type Ketencontrole } from './ketencontrole.ts';
import { controleerLogboek, type Logcontrole } from './logboek.ts';
import { controleerRooster, leesRoosterstand } from './roosterboek.ts';
import { controleerStukken, type Stukcontrole } from './stukken.ts';
import { alle } from './vraag.ts';

/**
 * What a full check of an archive found. `beschadigd` names the files that do not fit together; what could not be read for
 * damage is `null`. `beheer` is the log of `basis.db`. Of dossiers to which an account has no key nothing is said.
 */
export type Archiefcontrole = {
  beschadigd: Bestand[];
  beheer: Logcontrole | null;
  /** The piket roster: how many events, and the number of the first that is changed or missing. */
  rooster: { gebeurtenissen: number; fout: number | null } | null;
  ketens?: Ketencontrole | null;
  logboek?: Logcontrole | null;
  stukken?: Stukcontrole | null;
};

/** Checks both files, every chain of events, every piece and the logs. Takes seconds on a large archive. Changes nothing. */
export function controleerArchief(archief: Pick<Archief, 'basis' | 'dossiers' | 'heeftDossiers'>): Archiefcontrole {
  const { basis, heeftDossiers } = archief;
  const beheer = lees(() => controleerLogboek(basis));
  const rooster = lees(() => ({ gebeurtenissen: leesRoosterstand(basis).volgnummer, fout: controleerRooster(basis) }));
  if (!heeftDossiers) return { beschadigd: kapot('basis', basis), beheer, rooster };
  const { dossiers } = archief;
  return {
    beschadigd: [...kapot('basis', basis), ...kapot('dossiers', dossiers)],
    beheer,
    rooster,
    ketens: lees(() => controleerKetens(dossiers)),
    logboek: lees(() => controleerLogboek(dossiers)),
    stukken: lees(() => voltooi(controleerStukken(dossiers))),
  };
}

function kapot(bestand: Bestand, db: Db): Bestand[] {
  return heel(() => alle<{ integrity_check: string }>(db, 'PRAGMA integrity_check')) ? [] : [bestand];
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
