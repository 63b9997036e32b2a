import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { moment } from '../../../shared/basis.ts';
import { AANLEIDINGEN } from '../../../shared/contract/backup.ts';
import { AppFout } from '../../../shared/fout.ts';
import { telling } from '../archief/telling.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256, sha256Bestand } from '../bestanden/sha256.ts';
import { SLEUTELBESTAND } from '../sleutels/sleutelbestand.ts';

/** Says of a back-up what it holds. Written last: a folder without it is no back-up. */
export const MANIFESTBESTAND = 'back-up.json';

/** Version of the layout that this application writes. */
const FORMAAT = 1;

/** The files of a back-up, by what they are. */
export const DELEN = ['basis', 'dossiers', 'sleutels'] as const;
export type Deel = (typeof DELEN)[number];

/** The name of a file of a back-up; the same as in an archive. */
export const bestandsnaam = (deel: Deel): string => (deel === 'sleutels' ? SLEUTELBESTAND : `${deel}.db`);

const bestand = z.strictObject({ bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const inhoud = z.strictObject({
  formaat: z.literal(FORMAAT),
  id: z.string().regex(/^[0-9a-f]{12}$/),
  archiefId: z.string().min(1).max(64),
  demonstratie: z.boolean(),
  gemaakt: moment,
  aanleiding: z.enum(AANLEIDINGEN),
  /** `null`: a file that was not there any more, of an archive that was replaced. */
  bestanden: z.strictObject({ basis: bestand.nullable(), dossiers: bestand.nullable(), sleutels: bestand.nullable() }),
  /** What was counted in a file and compared with the archive; `null` where nobody had the key at hand. */
  tellingen: z.strictObject({ basis: telling.nullable(), dossiers: telling.nullable() }),
  /** The last log line of each file that is in it. */
  log: z.strictObject({ basis: z.int().min(0), dossiers: z.int().min(0).nullable() }),
  /** Made while somebody worked on, and not at the end of a session. */
  tijdensSessie: z.boolean(),
  /** When it was given the present keys; `null` when it has those with which it was made. */
  vernieuwd: moment.nullable(),
});

/** What a back-up holds. No personal data. */
export type Manifest = z.infer<typeof inhoud>;

/** Writes the manifest of a back-up. @throws AppFout, see `schrijfAtomair`. */
export function schrijfManifest(map: string, manifest: Manifest): void {
  const gelezen = inhoud.parse(manifest);
  schrijfAtomair(join(map, MANIFESTBESTAND), `${JSON.stringify({ ...gelezen, sha256: sha256(canoniekeJson(gelezen)) }, null, 2)}\n`);
}

/**
 * Reads the manifest of a back-up.
 * @throws AppFout BACKUP_ONLEESBAAR when a byte is not as it was written, or it is not there; BACKUP_NIEUWER; SCHIJF_FOUT, GEEN_SCHRIJFRECHTEN.
 */
export function leesManifest(map: string): Manifest {
  const ruw = leesJson(join(map, MANIFESTBESTAND));
  if (typeof ruw !== 'object' || ruw === null || !('sha256' in ruw)) throw new AppFout('BACKUP_ONLEESBAAR');
  const { sha256: som, ...rest } = ruw;
  if (sha256(canoniekeJson(rest)) !== som) throw new AppFout('BACKUP_ONLEESBAAR');
  if ('formaat' in rest && typeof rest.formaat === 'number' && rest.formaat > FORMAAT) throw new AppFout('BACKUP_NIEUWER');
  const gelezen = inhoud.safeParse(rest);
  if (!gelezen.success) throw new AppFout('BACKUP_ONLEESBAAR');
  return gelezen.data;
}

/** The length and hash of a file as a manifest holds them; `null` when it is not there. */
export function beschrijf(pad: string): { bytes: number; sha256: string } | null {
  if (statSync(pad, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return sha256Bestand(pad);
}

function leesJson(pad: string): unknown {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch (fout) {
    throw ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(schijfcode(fout)) ? new AppFout('BACKUP_ONLEESBAAR') : vertaalSchijffout(fout);
  }
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    throw new AppFout('BACKUP_ONLEESBAAR');
  }
}
