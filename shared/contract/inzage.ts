import { z } from 'zod';
import { moment } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { OVERZIEN, TOEZIEN } from './regels.ts';

const aantal = z.int().min(1).max(500);
/** Number of the line before which the page continues; `null` for the newest. */
const voor = z.int().min(1).nullable();

/** One line of a log; `shared/tekst/inzage.ts` says it in Dutch. */
export const inzageRegel = z.strictObject({
  /** Which log, and the number of the line in it. */
  logboek: z.enum(['dossiers', 'beheer']),
  nummer: z.int(),
  op: moment,
  /** Name of who did it; empty when unknown. */
  naam: z.string(),
  actie: z.string(),
  /** Of a dossier that who asks may see now, else empty. */
  dossierId: z.string(),
  zaaknummer: z.string(),
  /** Name of the account that it was done to, else empty. */
  over: z.string(),
  sha256: z.string(),
  /** Numbers and codes. */
  extra: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type InzageRegel = z.infer<typeof inzageRegel>;

const pagina = z.strictObject({ regels: z.array(inzageRegel), vervolg: voor });
const vervolgEigen = z.strictObject({ dossiers: voor, beheer: voor });

/** Who looked at what, and when. */
export const inzageOpdrachten = {
  /** Everything that was done with one dossier, newest first. */
  'inzage.vanDossier': {
    invoer: z.strictObject({ dossierId: z.string().min(1).max(64), voor, aantal }),
    uitvoer: pagina,
    wie: TOEZIEN,
    over: 'dossier',
  },
  /** What who asks did himself. */
  'inzage.eigen': {
    invoer: z.strictObject({ voor: vervolgEigen.nullable(), aantal }),
    uitvoer: z.strictObject({ regels: z.array(inzageRegel), vervolg: vervolgEigen.nullable() }),
    wie: 'elk account',
  },
  /** What was done with accounts, keys, settings and duty. */
  'inzage.beheer': { invoer: z.strictObject({ voor, aantal }), uitvoer: pagina, wie: OVERZIEN },
} as const satisfies Record<string, Opdracht>;
