import { z } from 'zod';
import type { Bevindingen, Gat } from '../piket/controle.ts';
import { contact, type Contact } from '../piket/contact.ts';
import type { Importprobleem, Importrij } from '../piket/csv/lees.ts';
import type { Dienst } from '../piket/diensten.ts';
import type { Dekkingskeuze } from '../piket/opdrachten/dekking.ts';
import { afwezigheidsgronden, deelnemerVastgesteld, type NieuweRoostergebeurtenis, type Roostergegevens } from '../piket/roostergebeurtenissen.ts';
import type { Ruil } from '../piket/ruilen.ts';
import type { Ziektebeurt } from '../piket/opdrachten/ruil.ts';
import type { Zorgbereikbaarheid } from '../piket/telefoonlijst.ts';
import { moment, sleutel } from '../piket/velden.ts';
import type { Verschil } from '../piket/verschil.ts';
import type { Waarneming } from '../piket/waarneming.ts';
import type { Opdracht } from './opdracht.ts';
import { BIJHOUDEN, CONCEPTEN, DIENST_DOEN, ROOSTEREN, TELEFOONLIJST } from './regels.ts';
import { eigenOpdracht, eigenProef, planopdracht, planproef } from './roosteropdrachten.ts';
import { niets, opgeslagen } from './velden.ts';

/** A value that the pure functions of `shared/piket` computed just now; there is nothing left to check in it. */
const berekend = <T extends object>() => z.custom<T>((waarde) => typeof waarde === 'object' && waarde !== null);

/** What a change changes, the first of it; `meer` is how many stretches were left out. */
const gevolg = { wijzigingen: z.array(berekend<Verschil>()), meer: z.int() };

/** A file in base64; the reader itself refuses what is too large, with words for it. */
const bestand = z.string().max(3_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** Number of the last event that the screen knows: a change is saved only upon the roster that was shown. */
const verwacht = z.int().nonnegative();

/** The same, with what the check finds before and after it, from now until `tot`. */
const proefgevolg = { ...gevolg, tot: moment, was: berekend<Bevindingen>(), bevindingen: berekend<Bevindingen>() };
const proefgevolgVorm = z.strictObject(proefgevolg);
export type Proefgevolg = z.infer<typeof proefgevolgVorm>;

const proef = z.strictObject({
  nu: moment,
  verwacht,
  ...proefgevolg,
  /** Who would cover what the change leaves open, as asked or as proposed. */
  dekking: z.array(berekend<Dekkingskeuze>()),
  /** When nobody at all would hold an office. */
  niemand: z.array(berekend<Gat>()),
});
export type Roosterproefuitkomst = z.infer<typeof proef>;

/** Something recorded that still counts or will: rules, shifts, swaps, take-overs, covers. Can be withdrawn unless it is a correction. */
const invoer = z.strictObject({
  gebeurtenisId: sleutel,
  soort: z.enum(['regime', 'handmatig', 'overname', 'ruil', 'correctie', 'dekking']),
  deelnemerId: sleutel.nullable(),
  naam: z.string(),
  van: moment,
  tot: moment.nullable(),
  reden: z.string(),
});
export type Roosterinvoer = z.infer<typeof invoer>;

const afwezigheid = z.strictObject({
  gebeurtenisId: sleutel,
  deelnemerId: sleutel,
  van: moment,
  tot: moment.nullable(),
  grond: z.enum(afwezigheidsgronden),
  toelichting: z.string(),
});
export type Afwezigheidsregel = z.infer<typeof afwezigheid>;

const rooster = z.strictObject({
  nu: moment,
  verwacht,
  /** Who asks, as a person in the roster; `null` when he is not in it. */
  zelf: sleutel.nullable(),
  coordinator: z.boolean(),
  /** From when anybody stands in the roster; `null` while nobody does. */
  begin: moment.nullable(),
  /** Number of the first event that was changed outside the application, or `null`. */
  ketenfout: z.int().nullable(),
  /** Everybody ever in the roster, as recorded last. */
  deelnemers: z.array(deelnemerVastgesteld),
  /** The rules that count now, to plan on from. */
  regime: berekend<Roostergegevens<'regime.vastgesteld'>>().nullable(),
  diensten: z.array(berekend<Dienst>()),
  /** What the check finds in the part of the period that is still to come. */
  bevindingen: berekend<Bevindingen>(),
  invoer: z.array(invoer),
  afwezigheden: z.array(afwezigheid),
  /** The turns that people have while they are reported ill, which may be given to another without consent. */
  ziektebeurten: z.array(berekend<Ziektebeurt>()),
  /** Proposals that wait for an answer, and the swaps of the last ninety days. */
  ruilen: z.array(berekend<Ruil>()),
});
export type Roosterbeeld = z.infer<typeof rooster>;

/** One act upon the roster: everything that was saved in one go. `volgnummer` is that of its first event. */
const handeling = z.strictObject({
  volgnummer: z.int(),
  vastgelegdOp: moment,
  door: z.string(),
  hoedanigheid: z.string(),
  gebeurtenissen: z.array(berekend<NieuweRoostergebeurtenis>()),
  /** Earlier events that these answer or withdraw, by key, to say in words what it is about. */
  genoemd: z.record(sleutel, berekend<NieuweRoostergebeurtenis>()),
  ...gevolg,
});
export type Roosterhandeling = z.infer<typeof handeling>;

const bereik = { van: moment, tot: moment };

/** Which form, and of whom or what. */
const conceptsleutel = z.string().min(1).max(200);
/** A form that was not finished: `gegevens` is whatever was typed. */
const concept = z.strictObject({ sleutel: conceptsleutel, gegevens: z.record(z.string().max(100), z.json()), bewaardOp: moment });
export type Eigenformulier = z.infer<typeof concept>;

/** The piket roster, and whom to call. */
export const piketOpdrachten = {
  /** Who acts now; `null` while there is no roster. */
  'piket.nu': {
    invoer: niets,
    uitvoer: z.strictObject({ nu: moment, waarneming: berekend<Waarneming>().nullable() }),
    wie: 'elk account',
    vanzelf: true,
  },
  'piket.rooster': { invoer: z.strictObject(bereik), uitvoer: rooster, wie: 'elk account' },
  /** What was done to the roster, the latest first, each with what it changed in the year after. */
  'piket.geschiedenis': {
    invoer: z.strictObject({ voor: z.int().nullable(), aantal: z.int().min(1).max(50) }),
    uitvoer: z.strictObject({ handelingen: z.array(handeling), vervolg: z.int().nullable() }),
    wie: 'elk account',
  },
  /** What a planned change would change. Records nothing. */
  'rooster.probeer': { invoer: z.strictObject({ opdracht: planproef }), uitvoer: proef, wie: ROOSTEREN },
  'rooster.bewaar': { invoer: z.strictObject({ opdracht: planopdracht, verwacht }), uitvoer: niets, wie: ROOSTEREN },
  /** The same for what concerns one's own duty. */
  'rooster.probeerEigen': { invoer: z.strictObject({ opdracht: eigenProef }), uitvoer: proef, wie: DIENST_DOEN },
  'rooster.bewaarEigen': { invoer: z.strictObject({ opdracht: eigenOpdracht, verwacht }), uitvoer: niets, wie: DIENST_DOEN },
  /** Reads a roster file: every problem by line, and what taking it over would change. Records nothing. */
  'rooster.leesCsv': {
    invoer: z.strictObject({ bestand }),
    uitvoer: z.strictObject({
      nu: moment,
      verwacht,
      rijen: z.array(berekend<Importrij>()),
      problemen: z.array(berekend<Importprobleem>()),
      /** What taking it over would change; `null` while there are problems. */
      gevolg: proefgevolgVorm.nullable(),
    }),
    wie: ROOSTEREN,
  },
  /** Takes a roster file over: all of it, or nothing. */
  'rooster.neemCsvOver': { invoer: z.strictObject({ bestand, verwacht }), uitvoer: z.strictObject({ aantal: z.int() }), wie: ROOSTEREN },
  /** Asks where to save, and writes the roster: for Word, a calendar or a spreadsheet. `null` when the user changed his mind. */
  'piket.voerUit': {
    invoer: z.strictObject({ soort: z.enum(['docx', 'ics', 'csv']), ...bereik, deelnemerId: sleutel.nullable(), metKantoortijd: z.boolean() }),
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: 'elk account',
  },
  'piket.contacten': {
    invoer: niets,
    uitvoer: z.strictObject({ nu: moment, contacten: z.array(contact), teControleren: z.array(sleutel) }),
    wie: 'elk account',
  },
  /** Who can be called at this moment, and whether any care can. */
  'piket.bereikbaarNu': {
    invoer: niets,
    uitvoer: z.strictObject({
      nu: moment,
      bereikbaar: z.array(berekend<Contact>()),
      zorg: berekend<Zorgbereikbaarheid>(),
      /** How many numbers nobody checked for half a year. */
      teControleren: z.int(),
    }),
    wie: 'elk account',
    vanzelf: true,
  },
  'contact.bewaar': { invoer: z.strictObject({ contact }), uitvoer: niets, wie: TELEFOONLIJST },
  'contact.verwijder': { invoer: z.strictObject({ contactId: sleutel }), uitvoer: niets, wie: TELEFOONLIJST },
  /** One's own forms of the roster, the telefoonlijst, the settings and the mandates as typed so far; kept until they are saved or thrown away. */
  'eigenformulier.lijst': { invoer: niets, uitvoer: z.strictObject({ concepten: z.array(concept) }), wie: CONCEPTEN },
  'eigenformulier.bewaar': {
    invoer: z.strictObject({ sleutel: conceptsleutel, gegevens: concept.shape.gegevens }),
    uitvoer: z.strictObject({ bewaardOp: moment }),
    wie: CONCEPTEN,
  },
  'eigenformulier.wis': { invoer: z.strictObject({ sleutel: conceptsleutel }), uitvoer: niets, wie: CONCEPTEN },
  /** Seals who was competent for the decisions of a dossier of which that could not be said before. */
  'bevoegdheid.stelVast': {
    invoer: z.strictObject({ dossierId: z.string().min(1).max(64) }),
    uitvoer: z.strictObject({ aantal: z.int() }),
    wie: BIJHOUDEN,
    over: 'dossier',
  },
} as const satisfies Record<string, Opdracht>;
