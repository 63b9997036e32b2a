import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { moment } from '../../../shared/basis.ts';
import type { Archief } from '../archief/archief.ts';
import { eerste } from '../archief/vraag.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { eerstePlaats } from './plaats.ts';

const poging = z.strictObject({ op: moment, code: z.string().nullable() });
const stand = z.strictObject({
  formaat: z.literal(1),
  /** The folder chosen as second location. */
  tweede: z.string().min(1).max(4096).nullable(),
  /** The last attempt in each location, and why it failed. */
  pogingen: z.strictObject({ eerste: poging.nullable(), tweede: poging.nullable() }),
});
/** As it stands in a file: with a hash, so that a path with another letter in it is no other place. */
const bestand = stand.extend({ sha256: z.string().optional() });

/** What is remembered about the back-ups of an archive; nothing secret, and readable before unlocking. */
export type Backupstand = z.infer<typeof stand>;

const LEEG: Backupstand = { formaat: 1, tweede: null, pogingen: { eerste: null, tweede: null } };
/** Kept twice: what is damaged in one of them is read in the other. */
const NAMEN = ['stand.json', 'stand.reserve.json'] as const;
const paden = (map: string): string[] => NAMEN.map((naam) => join(eerstePlaats(map), naam));

/** What is remembered; nothing when it was never written or neither copy can be read. Whether something was forgotten so, `isTweedeVergeten` tells. */
export function leesStand(map: string): Backupstand {
  for (const pad of paden(map)) {
    const gelezen = leesBestand(pad);
    if (gelezen !== null) return gelezen;
  }
  return LEEG;
}

/** Changes what is remembered. @throws AppFout, see `schrijfAtomair`. */
export function wijzigStand(map: string, anders: (oud: Backupstand) => Partial<Backupstand>): void {
  const oud = leesStand(map);
  const nieuw = { ...oud, ...anders(oud) };
  maakPlek(map);
  for (const pad of paden(map)) schrijfAtomair(pad, `${JSON.stringify({ ...nieuw, sha256: sha256(canoniekeJson(nieuw)) })}\n`);
}

/** Whether the log says that there is a second location, the last time that one was chosen or taken away. */
function isTweedeGekozen({ basis }: Pick<Archief, 'basis'>): boolean {
  const sql = "SELECT extra ->> '$.tweede' AS gekozen FROM logboek WHERE actie = 'backup.plaatsGewijzigd' ORDER BY nummer DESC LIMIT 1";
  return eerste<{ gekozen: number }>(basis, sql)?.gekozen === 1;
}

/**
 * Whether there is a second location of which nobody knows any more which folder it is: both copies were damaged or taken away. That is
 * told, because nothing goes there any more; and nothing is destroyed, because what stands there would stay.
 */
export const isTweedeVergeten = (archief: Pick<Archief, 'map' | 'basis'>): boolean => leesStand(archief.map).tweede === null && isTweedeGekozen(archief);

function leesBestand(pad: string): Backupstand | null {
  try {
    const { sha256: som, ...rest } = bestand.parse(JSON.parse(readFileSync(pad, 'utf8')));
    return som === undefined || som === sha256(canoniekeJson(rest)) ? rest : null;
  } catch {
    return null;
  }
}

function maakPlek(map: string): void {
  try {
    mkdirSync(eerstePlaats(map), { recursive: true, mode: 0o700 });
  } catch (fout) {
    throw vertaalSchijffout(fout);
  }
}

/** Remembers how an attempt ended. Where even that cannot be written, the age of the last back-up tells. */
export function meldPoging(map: string, plaats: 'eerste' | 'tweede', op: string, code: string | null): void {
  try {
    wijzigStand(map, ({ pogingen }) => ({ pogingen: { ...pogingen, [plaats]: { op, code } } }));
  } catch {
    return;
  }
}
