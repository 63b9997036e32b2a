import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { isTijdelijk } from '../bestanden/atomair.ts';
import { SLOTBESTAND } from '../bestanden/vergrendeling.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { SLEUTELBESTAND, VORIGE_SLEUTELS } from '../sleutels/sleutelbestand.ts';

/** The encrypted files of an archive. */
export const BESTANDEN: readonly Bestand[] = ['basis', 'dossiers'];

/**
 * Stands in the folder from the first to the last step of making an archive. With it and without key slots the files hold
 * nothing that anyone ever confirmed, and nobody has their keys: they may be made again.
 */
export const IN_AANMAAK = 'in-aanmaak.json';

/** What systems put in a folder unasked, also in one that a user rightly calls empty. */
const ROMMEL = new Set(['.DS_Store', '.Trashes', '.fseventsd', '.Spotlight-V100', 'Thumbs.db', 'desktop.ini', 'lost+found', 'System Volume Information']);

/** Path of an encrypted file. */
export function dbPad(map: string, bestand: Bestand): string {
  return join(map, `${bestand}.db`);
}

/**
 * What a folder holds: a whole archive, one whose making was interrupted, or nothing of ours.
 * An archive whose `sleutels.json` is gone while the previous version is there counts as an archive: it can be repaired.
 */
export function soortMap(map: string): 'archief' | 'onvolledig' | 'geen' {
  if (existsSync(join(map, SLEUTELBESTAND)) || existsSync(join(map, VORIGE_SLEUTELS))) return 'archief';
  return existsSync(join(map, IN_AANMAAK)) ? 'onvolledig' : 'geen';
}

/**
 * Makes sure that an archive may be made here.
 * @throws AppFout ARCHIEF_BESTAAT_AL, or MAP_NIET_LEEG when the folder holds anything that is not left over from an attempt to make one.
 */
export function eisLegeMap(map: string): void {
  const soort = soortMap(map);
  if (soort === 'archief') throw new AppFout('ARCHIEF_BESTAAT_AL');
  const rest = soort === 'onvolledig' ? resten() : new Set<string>();
  const vreemd = readdirSync(map).filter((naam) => !(ROMMEL.has(naam) || naam === SLOTBESTAND || isTijdelijk(naam) || rest.has(naam)));
  if (vreemd.length > 0) throw new AppFout('MAP_NIET_LEEG');
}

/** Names that an interrupted making can leave behind, in the order in which to remove them. */
export function resten(): Set<string> {
  return new Set([...BESTANDEN.flatMap((bestand) => [`${bestand}.db-journal`, `${bestand}.db`]), IN_AANMAAK]);
}
