import { z } from 'zod';
import { moment, regel, tekst, tekstOfLeeg } from '../basis.ts';
import { dossierStatussen } from '../dossier/status.ts';
import type { Gebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import { wegingConcept } from '../dossier/weging/concept.ts';
import { termijnSchema } from '../dossier/termijnen.ts';
import type { Opdracht } from './opdracht.ts';
import { BESLISSEN, BIJHOUDEN, KOSTEN, LEZEN, RECHTSGANG, VOORBEREIDEN, ZORGSPOOR } from './regels.ts';

const dossierId = z.string().min(1).max(64);
const niets = z.strictObject({});
const vervolg = z.strictObject({ rang: z.int(), volgorde: z.int(), rid: z.int() });

/** One line of the list. Times as moments; the list says itself how long is left. */
export const dossierRegel = z.strictObject({
  dossierId,
  zaaknummer: z.string(),
  status: z.enum(dossierStatussen),
  /** Empty while the night page is not decided: a draft shows no name in a list. */
  naam: z.string(),
  adres: z.string(),
  /** The hulpofficier who called, while nothing is decided: so that one knows which melding this is. Empty otherwise. */
  melder: z.string(),
  begin: moment.nullable(),
  einde: moment.nullable(),
  bijgewerkt: moment,
  /** Whether a court still has to rule, also when the order is over. */
  inProcedure: z.boolean(),
});
export type DossierRegel = z.infer<typeof dossierRegel>;

/** An event was already checked when it was read from the archive. */
const gebeurtenis = z.custom<Gebeurtenis>((waarde) => typeof waarde === 'object' && waarde !== null && 'volgnummer' in waarde);

/** One document that the dossier can have: whether it can be made now, and what left the archive before. */
export const documentRegel = z.strictObject({
  soort: z.string(),
  huisgenootId: z.string(),
  titel: z.string(),
  /** What tells it apart from others of its kind: the name of whom it is for, or the moment of what it is about; else empty. */
  geadresseerde: z.string(),
  /** Code of the reason why it cannot be made, or empty. */
  belet: z.string(),
  /** Last time that it left the archive, and whether the facts say something else now. */
  uitgegeven: z.strictObject({ op: moment, bestandsnaam: z.string(), sha256: z.string(), wijktAf: z.boolean() }).nullable(),
  /** Each time that it left the archive and can be made again as it was then, newest first. */
  uitgaven: z.array(z.strictObject({ gebeurtenisId: z.string(), op: moment, bestandsnaam: z.string(), sha256: z.string() })),
});
export type DocumentRegel = z.infer<typeof documentRegel>;

export const dossierBeeld = z.strictObject({
  dossierId,
  zaaknummer: z.string(),
  nu: moment,
  status: z.enum(dossierStatussen),
  gebeurtenissen: z.array(gebeurtenis),
  /** Names by account id, for "recorded by". */
  namen: z.record(z.string(), z.string()),
  termijnen: z.array(termijnSchema),
  documenten: z.array(documentRegel),
  /** The night page, while it is not decided. */
  concept: wegingConcept.nullable(),
});
export type DossierBeeld = z.infer<typeof dossierBeeld>;

/** What is wrong, as it should be, and why it was. */
const correctie = z.strictObject({
  dossierId,
  gebeurtenisId: z.string().min(1).max(64),
  gegevens: z.record(z.string(), z.unknown()),
  at: moment.nullable(),
  reden: tekst,
});

/** Cases: from the call to the decision, and what follows. */
export const dossierOpdrachten = {
  /** Opens a melding: a case number and an empty night page, with the time of the call filled in. */
  'melding.nieuw': { invoer: niets, uitvoer: z.strictObject({ dossierId, zaaknummer: z.string() }), wie: VOORBEREIDEN },
  /** Saves the night page as it stands now. Confirmed only once it is on disk. */
  'concept.bewaar': {
    invoer: z.strictObject({ dossierId, concept: wegingConcept }),
    uitvoer: z.strictObject({ bewaardOp: moment }),
    wie: VOORBEREIDEN,
    over: 'dossier',
  },
  /** Decides: the night page as saved becomes events. Refused while the law misses something. */
  'weging.besluit': {
    invoer: z.strictObject({ dossierId, concept: wegingConcept }),
    uitvoer: z.strictObject({ status: z.enum(dossierStatussen) }),
    wie: BESLISSEN,
    over: 'dossier',
  },
  /** Closes a melding that came to nothing, with the reason. */
  'melding.vervallen': { invoer: z.strictObject({ dossierId, reden: tekst }), uitvoer: niets, wie: VOORBEREIDEN, over: 'dossier' },
  /** Records that the beschikking was handed over, which starts the ten days when there was no oral announcement. */
  'beschikking.uitgereikt': {
    invoer: z.strictObject({
      dossierId,
      at: moment,
      wijze: z.enum(['in persoon', 'nederlegging']),
      door: regel,
      ontvangst: z.enum(['getekend', 'geweigerd', 'niet aangetroffen']),
      toelichting: tekstOfLeeg,
    }),
    uitvoer: niets,
    wie: BIJHOUDEN,
    over: 'dossier',
  },
  /** Corrects a recorded fact. The old one stays visible. */
  'feit.corrigeer': {
    invoer: correctie,
    uitvoer: niets,
    wie: BIJHOUDEN,
    over: 'dossier',
  },
  /** The same for a step before a court, by whoever may record those. */
  'rechtsgang.corrigeer': { invoer: correctie, uitvoer: niets, wie: RECHTSGANG, over: 'dossier' },
  /** The same for a step in the care; of a care note only by who may write those. */
  'zorg.corrigeer': { invoer: correctie, uitvoer: niets, wie: ZORGSPOOR, over: 'dossier' },
  /** The same for a cost or time spent. */
  'kosten.corrigeer': { invoer: correctie, uitvoer: niets, wie: KOSTEN, over: 'dossier' },
  'dossier.lijst': {
    invoer: z.strictObject({
      /** `lopend`: orders in force and undecided meldingen, most urgent first. `alle`: newest first. */
      filter: z.enum(['lopend', 'alle']),
      /** Words of a name, address or case number; empty for the whole list. */
      zoek: z.string().max(200),
      /** Where the previous page ended; `null` for the first. */
      na: vervolg.nullable(),
      aantal: z.int().min(1).max(2000),
    }),
    uitvoer: z.strictObject({ nu: moment, regels: z.array(dossierRegel), vervolg: vervolg.nullable() }),
    wie: LEZEN,
    over: 'lijst',
  },
  /** Opens one dossier. Every opening is a line in the log. */
  'dossier.open': { invoer: z.strictObject({ dossierId }), uitvoer: dossierBeeld, wie: LEZEN, over: 'dossier' },
} as const satisfies Record<string, Opdracht>;
