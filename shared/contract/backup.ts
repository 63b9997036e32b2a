import { z } from 'zod';
import { moment } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { OVERZIEN } from './regels.ts';
import { accountId, map, niets, wachtwoord } from './velden.ts';
import { werkId } from './werk.ts';

/** Why a back-up was made. `vervangen` is an archive that stands aside since another took its place. */
export const AANLEIDINGEN = ['vergrendelen', 'hand', 'sleutels', 'terugzetten', 'vernietiging', 'migratie', 'vervangen'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

const aantallen = z.strictObject({
  /** `null` where nobody had the key of the dossiers when it was made. */
  dossiers: z.int().nullable(),
  gebeurtenissen: z.int().nullable(),
});

/** A back-up as it stands in a list. */
const kopie = z.strictObject({
  /** Its folder. */
  map,
  plaats: z.enum(['eerste', 'tweede', 'elders']),
  /** What its manifest says; `null` when that cannot be read. */
  gegevens: z
    .strictObject({
      id: z.string(),
      gemaakt: moment,
      aanleiding: z.enum(AANLEIDINGEN),
      bytes: z.int(),
      ...aantallen.shape,
      /** Whether somebody with the key of the dossiers looked at what is in it when it was made. */
      nagekeken: z.boolean(),
    })
    .nullable(),
  /** Why it cannot be used, as an error's code; `null` when nothing shows. */
  code: z.string().nullable(),
});
export type BackupKopie = z.infer<typeof kopie>;

const poging = z.strictObject({ op: moment, code: z.string().nullable() });

/**
 * What asks for attention; `verouderd`: back-ups that have keys which somebody knows who left; `tweedeVergeten`: there is a second location,
 * and what said which folder it is was lost.
 */
export const ZORGEN = ['geen', 'mislukt', 'oud', 'tweedeVergeten', 'tweedeMislukt', 'tweedeOud', 'verouderd'] as const;

/** Which back-up, into which folder, and who says so. */
const terugvraag = z.strictObject({ map, bron: map, accountId, wachtwoord });

const verschil = z.strictObject({
  /** Present and in the back-up; `null` where it could not be counted. */
  nu: z.int().nullable(),
  dan: z.int().nullable(),
});

/** Back-ups: making and checking them, and putting one back. */
export const backupOpdrachten = {
  'backup.stand': {
    invoer: niets,
    uitvoer: z.strictObject({
      nu: moment,
      /** The newest that can be used, wherever it is. */
      laatste: moment.nullable(),
      zorgen: z.array(z.enum(ZORGEN)),
      tweede: z.strictObject({ map: map.nullable(), laatste: moment.nullable() }),
      pogingen: z.strictObject({ eerste: poging.nullable(), tweede: poging.nullable() }),
      kopieen: z.array(kopie),
      /** The archive that was replaced and still stands aside. */
      vervangen: map.nullable(),
    }),
    wie: OVERZIEN,
  },
  /** Makes one now, in both locations. `tweede`: why the second one failed, `null` when it did not or there is none. */
  'backup.maak': { invoer: z.strictObject({ werkId }), uitvoer: z.strictObject({ gemaakt: moment, tweede: z.string().nullable() }), wie: OVERZIEN },
  /** Opens a back-up and reads all of it. */
  'backup.controleer': {
    invoer: z.strictObject({ bron: map, wachtwoord }),
    uitvoer: z.strictObject({ gemaakt: moment, ...aantallen.shape }),
    wie: OVERZIEN,
  },
  /** Chooses the folder for the second location, or none. `map` is `null` when the user changed his mind. */
  'backup.tweede': { invoer: z.strictObject({ kies: z.boolean() }), uitvoer: z.strictObject({ map: map.nullable(), code: z.string().nullable() }), wie: OVERZIEN },
  /** Gives the present keys to back-ups that have older ones. `rest`: how many could not be opened. */
  'backup.vernieuw': { invoer: z.strictObject({ wachtwoord }), uitvoer: z.strictObject({ vernieuwd: z.int(), rest: z.int() }), wie: OVERZIEN },
  /** Says that the replaced archive may go. */
  'backup.bevestig': { invoer: niets, uitvoer: niets, wie: OVERZIEN },
  /** Lets the user choose a folder with back-ups. */
  'terugzetten.kiesMap': { invoer: niets, uitvoer: z.strictObject({ map: map.nullable() }), wie: 'iedereen' },
  /** The back-ups for a folder: in both locations, or in the folder `elders`. */
  'terugzetten.lijst': {
    invoer: z.strictObject({ map, elders: map.nullable() }),
    uitvoer: z.strictObject({
      kopieen: z.array(kopie.extend({ gemeente: z.string() })),
      /** Why the second location cannot be read now. */
      tweede: z.string().nullable(),
      /** Whether there is an archive in the folder. */
      bezet: z.boolean(),
    }),
    wie: 'iedereen',
  },
  /** Who can open a back-up: with the password of now, or of when it was made. */
  'terugzetten.wie': {
    invoer: z.strictObject({ map, bron: map }),
    uitvoer: z.strictObject({ sleutels: z.enum(['nu', 'toen']), accounts: z.array(z.strictObject({ accountId: z.string(), naam: z.string(), ambt: z.string() })) }),
    wie: 'iedereen',
  },
  /** What is in a back-up, and what the archive of now has more. Reads all of it; changes nothing. */
  'terugzetten.bekijk': {
    invoer: terugvraag,
    uitvoer: z.strictObject({
      gemaakt: moment,
      gemeente: z.string(),
      nagekeken: z.boolean(),
      /** Whether the archive of now could be opened, to compare with. */
      vergeleken: z.boolean(),
      dossiers: verschil,
      gebeurtenissen: verschil,
      logregels: verschil,
      /** Case numbers that are not in it, or of which it has less; the first hundred. */
      minder: z.array(z.string()),
      /** Names of who gets access again. */
      terug: z.array(z.string()),
      /** Dossiers in it that were destroyed since, and will be again. */
      vernietigd: z.int(),
      /** It has an older layout, and will be brought to the present one. */
      ouder: z.boolean(),
    }),
    wie: 'iedereen',
  },
  /** Puts a back-up in the place of the archive, which then stands aside. */
  'terugzetten.zet': { invoer: terugvraag, uitvoer: z.strictObject({ gemaakt: moment, vernietigd: z.int(), sleutels: z.enum(['nu', 'toen']) }), wie: 'iedereen' },
} as const satisfies Record<string, Opdracht>;
