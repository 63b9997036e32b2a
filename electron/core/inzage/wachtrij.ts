import { AppFout } from '../../../shared/fout.ts';
import { schrijfLog, type NieuweLogregel } from '../archief/logboek.ts';
import type { Archief } from '../archief/archief.ts';
import { transactie } from '../archief/vraag.ts';
import type { Bestand } from '../sleutels/formaat.ts';

/** A line of the log that could not be written yet: ids and codes, as every line. */
type Wachtend = { archiefId: string; bestand: Bestand; regel: NieuweLogregel };

/**
 * Lines about reading that could not be written, because the disk was full or the folder may not be written. At night
 * reading must go on; so they wait in memory, also through a lock, and are written as soon as that is possible.
 */
export type Logwachtrij = {
  /** Writes a line, after those that wait; or keeps it. @throws what is no lack of room */
  noteer(archief: Archief, bestand: Bestand, regel: NieuweLogregel): void;
  /** Tries again to write what waits for this archive. */
  haalIn(archief: Archief): void;
  /** How many lines wait for an archive. */
  aantal(archiefId: string): number;
};

const kanNiet = (fout: unknown): boolean => fout instanceof AppFout && ['SCHIJF_VOL', 'ARCHIEF_ALLEEN_LEZEN'].includes(fout.code);

/** A queue in which nothing waits. */
export function maakLogwachtrij(): Logwachtrij {
  let wachtend: Wachtend[] = [];

  const van = ({ archiefId }: Archief, bestand: Bestand): Wachtend[] => wachtend.filter((een) => een.archiefId === archiefId && een.bestand === bestand);

  /** In the order in which they came, all of a file or none. Who opened the archive may have a key to one of its files only. */
  function schrijfWeg(archief: Archief, bestand: Bestand): void {
    const eigen = van(archief, bestand);
    if (eigen.length === 0 || (bestand === 'dossiers' && !archief.heeftDossiers)) return;
    const db = archief[bestand];
    transactie(db, () => eigen.forEach(({ regel }) => schrijfLog(db, { ...regel, extra: { ...regel.extra, nagekomen: true } })));
    wachtend = wachtend.filter((een) => !eigen.includes(een));
  }

  function haalIn(archief: Archief): void {
    if (archief.alleenLezen) return;
    try {
      schrijfWeg(archief, 'basis');
      schrijfWeg(archief, 'dossiers');
    } catch (fout) {
      if (!kanNiet(fout)) throw fout;
    }
  }

  return {
    noteer(archief, bestand, regel) {
      haalIn(archief);
      try {
        // Behind what still waits for the same file, so that the order in the log is that in which it happened.
        if (archief.alleenLezen || van(archief, bestand).length > 0) throw new AppFout('SCHIJF_VOL');
        schrijfLog(archief[bestand], regel);
      } catch (fout) {
        if (!kanNiet(fout)) throw fout;
        wachtend.push({ archiefId: archief.archiefId, bestand, regel });
      }
    },
    haalIn,
    aantal: (archiefId) => wachtend.filter((een) => een.archiefId === archiefId).length,
  };
}
