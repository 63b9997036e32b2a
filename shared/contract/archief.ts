import { z } from 'zod';
import { LIJSTAANDACHT } from '../archief/aandacht.ts';
import type { Aanhouding } from '../archief/aanhouding.ts';
import type { Bewaring } from '../archief/bewaring.ts';
import type { Lijst } from '../archief/lijst.ts';
import { KOPIE_UITKOMSTEN, oordeel, post, type Lijststap } from '../archief/stappen.ts';
import { datum, moment, regel, tekst, tekstOfLeeg } from '../basis.ts';
import type { DocumentInhoud } from '../documenten/blok.ts';
import { AANHOUDGRONDEN } from '../dossier/gebeurtenissen/bewaring.ts';
import type { Opdracht } from './opdracht.ts';
import { AANHOUDEN, ARCHIVEREN, LEZEN, VERNIETIGING_BEOORDELEN, VERNIETIGING_VOLGEN } from './regels.ts';
import { niets, opgeslagen, wachtwoord } from './velden.ts';
import { werkId } from './werk.ts';

const dossierId = z.string().min(1).max(64);
const lijstId = z.string().min(1).max(64);
const overLijst = z.strictObject({ lijstId });
const aanhouding = z.strictObject({ dossierId, aanhoudingId: regel });
const isObject = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null;
const bewaring = z.custom<Bewaring & { aanhoudingen: Aanhouding[] }>(isObject);
const lijst = z.custom<Lijst>(isObject);
const stap = z.custom<Lijststap>(isObject);
const namen = z.record(z.string(), z.string());

/** A hold that counts, without what was written about it: for who sees case numbers only. */
const aangehouden = z.strictObject({
  dossierId,
  zaaknummer: regel,
  grond: z.enum(AANHOUDGRONDEN),
  sinds: moment,
  /** Whether a second person agreed, and whether somebody asked to end it. */
  bevestigd: z.boolean(),
  vrijgaveGevraagd: z.boolean(),
  herzienVoor: datum,
  teHerzien: z.boolean(),
});
export type Aangehouden = z.infer<typeof aangehouden>;

/** What remains of a case: its number, its days, and what can be counted without saying who it was about. */
const registerregel = z.strictObject({ zaaknummer: regel, op: moment, van: datum.nullable(), tot: datum.nullable(), telling: z.record(z.string(), z.union([z.int(), z.string()])) });
export type Registerregel = z.infer<typeof registerregel>;

/** Keeping, and destroying when the term is over: nobody does that alone. */
export const archiefOpdrachten = {
  /** The term of a case, how it follows, and what stands in the way. `namen`: of the accounts in it. */
  'bewaring.lees': { invoer: z.strictObject({ dossierId }), uitvoer: z.strictObject({ bewaring, namen }), wie: LEZEN, over: 'dossier' },
  'bewaring.houdAan': { invoer: z.strictObject({ dossierId, grond: z.enum(AANHOUDGRONDEN), toelichting: tekst }), uitvoer: niets, wie: AANHOUDEN, over: 'dossier' },
  /** Somebody else than who asked for it. */
  'bewaring.bevestig': { invoer: aanhouding, uitvoer: niets, wie: AANHOUDEN, over: 'dossier' },
  'bewaring.herzie': { invoer: aanhouding.extend({ bevinding: tekst }), uitvoer: niets, wie: AANHOUDEN, over: 'dossier' },
  'bewaring.vraagVrijgave': { invoer: aanhouding.extend({ reden: tekst }), uitvoer: niets, wie: AANHOUDEN, over: 'dossier' },
  'bewaring.geefVrij': { invoer: aanhouding, uitvoer: niets, wie: AANHOUDEN, over: 'dossier' },
  /** What is due, and every list. Case numbers only. */
  'vernietiging.overzicht': {
    invoer: niets,
    uitvoer: z.strictObject({
      nu: moment,
      rijp: z.array(post),
      lijsten: z.array(lijst),
      /** Those of which the days are over in which they can be stopped. */
      uitTeVoeren: z.array(z.string()),
      aanhoudingen: z.array(aangehouden),
      /** What was destroyed, the last first. */
      register: z.array(registerregel),
      /** Whether nobody changed that since. */
      registerHeel: z.boolean(),
      namen,
    }),
    wie: VERNIETIGING_VOLGEN,
  },
  /** What asks something of this person now, in numbers, for the home page. `rijp`: only for who makes the lists. */
  'vernietiging.stand': {
    invoer: niets,
    uitvoer: z.strictObject({
      nu: moment,
      rijp: z.int(),
      /** The first day on which one of them could be destroyed. */
      oudste: datum.nullable(),
      aanhoudingen: z.strictObject({ teHerzien: z.int(), teBevestigen: z.int(), vrijTeGeven: z.int() }),
      lijsten: z.array(z.strictObject({ lijstId, naam: regel, wat: z.enum(LIJSTAANDACHT), tot: moment.nullable() })),
    }),
    wie: VERNIETIGING_VOLGEN,
    vanzelf: true,
  },
  /** One list with every step of it, also the comments of those before. `bedenktijd`: while it is confirmed and not begun; `verklaring`: as it would be saved now; `null` before all is destroyed. */
  'vernietiging.lees': {
    invoer: overLijst,
    uitvoer: z.strictObject({ nu: moment, lijst, bedenktijd: z.strictObject({ voorbij: z.boolean(), dagen: z.int(), doorCollega: z.boolean() }).nullable(), stappen: z.array(stap), verklaring: z.custom<DocumentInhoud>(isObject).nullable(), namen }),
    wie: VERNIETIGING_VOLGEN,
  },
  'vernietiging.stelOp': { invoer: z.strictObject({ naam: regel, dossierIds: z.array(dossierId).min(1).max(2_000) }), uitvoer: overLijst, wie: ARCHIVEREN },
  'vernietiging.neemOver': { invoer: overLijst, uitvoer: niets, wie: ARCHIVEREN },
  'vernietiging.legVoor': { invoer: z.strictObject({ lijstId, toelichting: tekstOfLeeg }), uitvoer: niets, wie: ARCHIVEREN },
  'vernietiging.beoordeel': { invoer: z.strictObject({ lijstId, beoordeling: z.strictObject({ dossierId, oordeel }) }), uitvoer: niets, wie: VERNIETIGING_BEOORDELEN },
  'vernietiging.geefTerug': { invoer: z.strictObject({ lijstId, toelichting: tekst }), uitvoer: niets, wie: VERNIETIGING_BEOORDELEN },
  'vernietiging.akkoord': { invoer: z.strictObject({ lijstId, toelichting: tekstOfLeeg }), uitvoer: niets, wie: VERNIETIGING_BEOORDELEN },
  /** `getypt`: what `bevestigtekst` says. From then on seven days in which anybody involved can stop it. */
  'vernietiging.bevestig': { invoer: z.strictObject({ lijstId, getypt: z.string().max(100) }), uitvoer: z.strictObject({ uitvoerbaarVanaf: moment }), wie: ARCHIVEREN },
  'vernietiging.stop': { invoer: z.strictObject({ lijstId, reden: tekst }), uitvoer: niets, wie: VERNIETIGING_VOLGEN },
  /** Destroys, or goes on where it was interrupted. */
  'vernietiging.voerUit': { invoer: z.strictObject({ lijstId, wachtwoord, werkId }), uitvoer: z.strictObject({ vernietigd: z.int(), vervallen: z.int(), kopieen: z.int() }), wie: ARCHIVEREN },
  /** Says how a copy outside the archive ended. */
  'vernietiging.vinkKopieAf': { invoer: z.strictObject({ lijstId, kopieId: regel, uitkomst: z.enum(KOPIE_UITKOMSTEN) }), uitvoer: niets, wie: VERNIETIGING_VOLGEN },
  /** Saves the verklaring van vernietiging; `null` when the user changed his mind. It can be made again at any time; without it the list is never closed. */
  'vernietiging.verklaring': { invoer: overLijst, uitvoer: z.strictObject({ opgeslagen }), wie: VERNIETIGING_VOLGEN },
} as const satisfies Record<string, Opdracht>;
