import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { moment } from '../../../shared/dossier/basis.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { eerstePlaats } from './plaats.ts';

const poging = z.strictObject({ op: moment, code: z.string().nullable() });
const stand = z.strictObject({
  formaat: z.literal(1),
  /** The folder chosen as second location. */
  tweede: z.string().min(1).max(4096).nullable(),
  /** The last attempt in each location, and why it failed. */
  pogingen: z.strictObject({ eerste: poging.nullable(), tweede: poging.nullable() }),
});

/** What is remembered about the back-ups of an archive; nothing secret, and readable before unlocking. */
export type Backupstand = z.infer<typeof stand>;

const LEEG: Backupstand = { formaat: 1, tweede: null, pogingen: { eerste: null, tweede: null } };
const pad = (map: string): string => join(eerstePlaats(map), 'stand.json');

/** What is remembered; nothing when it was never written or cannot be read. */
export function leesStand(map: string): Backupstand {
  try {
    return stand.parse(JSON.parse(readFileSync(pad(map), 'utf8')));
  } catch {
    return LEEG;
  }
}

/** Changes what is remembered. @throws AppFout, see `schrijfAtomair`. */
export function wijzigStand(map: string, anders: (oud: Backupstand) => Partial<Backupstand>): void {
  const oud = leesStand(map);
  maakPlek(map);
  schrijfAtomair(pad(map), `${JSON.stringify({ ...oud, ...anders(oud) })}\n`);
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
