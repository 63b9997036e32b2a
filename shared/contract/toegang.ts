import { z } from 'zod';
import { moment, regel } from '../basis.ts';
import type { Opdracht, WieMag } from './opdracht.ts';
import { map, niets, rol, rollen, wachtwoord } from './velden.ts';

const bekendArchief = z.strictObject({ map, gemeente: z.string(), demonstratie: z.boolean(), laatstGeopend: moment });
const rekening = z.strictObject({ accountId: z.string(), naam: z.string(), ambt: z.string() });
/** A rule of the contract as the core sends it; it comes out of the contract itself. */
const regelVanContract = z.custom<WieMag>((waarde) => typeof waarde === 'string' || (typeof waarde === 'object' && waarde !== null));
const openArchief = z.strictObject({
  map,
  gemeente: z.string(),
  demonstratie: z.boolean(),
  /** Who unlocked it; `wachtOp` are roles that count once a colleague gives access. */
  account: rekening.extend({ rollen: z.array(rol), wachtOp: z.array(rol) }),
  alleenLezen: z.boolean(),
  /** Whether this account has a key to the dossiers. */
  dossiertoegang: z.boolean(),
  /** Whether this person acts as burgemeester now. */
  opPiket: z.boolean(),
  /** Whether names and texts are hidden on screen for somebody who looks along. */
  meekijken: z.boolean(),
  /** Who may give each command, so that the window can leave out what this person may not. */
  regels: z.record(z.string(), regelVanContract),
});

/** The program itself: its clock, its lock, and which archive is open. */
export const toegangOpdrachten = {
  /** What the window needs first: where am I, what is open, which archives were opened here before. */
  'app.toestand': {
    invoer: niets,
    uitvoer: z.strictObject({
      nu: moment,
      standin: z.boolean(),
      alleenDemonstratie: z.boolean(),
      archief: openArchief.nullable(),
      bekendeArchieven: z.array(bekendArchief),
    }),
    wie: 'iedereen',
    vanzelf: true,
  },
  /** The moment by the core's clock, and how many lines of the log wait because they cannot be written now. */
  'app.tijd': { invoer: niets, uitvoer: z.strictObject({ nu: moment, logWacht: z.int().nonnegative() }), wie: 'iedereen', vanzelf: true },
  /** The user did something in the window: the idle lock starts counting anew. */
  'app.actief': { invoer: niets, uitvoer: niets, wie: 'iedereen' },
  'archief.kiesMap': {
    invoer: z.strictObject({ doel: z.enum(['nieuw', 'bestaand']) }),
    uitvoer: z.strictObject({ map: map.nullable() }),
    wie: 'iedereen',
  },
  /** Who can unlock the archive in this folder. */
  'archief.slot': {
    invoer: z.strictObject({ map }),
    uitvoer: z.strictObject({
      gemeente: z.string(),
      demonstratie: z.boolean(),
      accounts: z.array(rekening.extend({ geschorst: z.boolean() })),
      /** Whether somebody still has to use a one-time code. */
      uitnodigingen: z.boolean(),
      /** Whether recovery sheets were made. */
      herstel: z.boolean(),
    }),
    wie: 'iedereen',
  },
  /** Makes an archive and opens it. Without `rollen` those that come with the office; the role of beheerder comes with it. */
  'archief.maak': {
    invoer: z.strictObject({ map, gemeente: regel, naam: regel, ambt: regel, rollen: rollen.optional(), wachtwoord }),
    uitvoer: openArchief,
    wie: 'iedereen',
  },
  /** Opens the demonstration archive of this machine; makes it, with fictional cases, when it is not there. */
  'archief.demonstratie': { invoer: niets, uitvoer: openArchief, wie: 'iedereen' },
  'archief.ontgrendel': {
    invoer: z.strictObject({ map, accountId: z.string(), wachtwoord }),
    uitvoer: openArchief,
    wie: 'iedereen',
  },
  'archief.vergrendel': { invoer: niets, uitvoer: niets, wie: 'iedereen' },
  /** Puts a short text on the clipboard, and takes it off again after a while and when the archive closes. */
  'klembord.zet': { invoer: z.strictObject({ tekst: z.string().min(1).max(1000) }), uitvoer: z.strictObject({ wistNaSeconden: z.int() }), wie: 'elk account' },
} as const satisfies Record<string, Opdracht>;

/** The open archive as the window knows it. */
export type OpenArchief = z.infer<typeof openArchief>;
