import { z } from 'zod';
import { datum, moment } from '../basis.ts';
import { briefpapierbevinding } from '../briefpapier/bevinding.ts';
import type { Bevinding } from '../documenten/keuring/vorm.ts';
import { aandelen, herkomsten, oordeel, sjabloontekst, soort } from '../sjablonen/voorstel.ts';
import { inhoud } from './documenten.ts';
import type { Opdracht } from './opdracht.ts';
import { SJABLONEN_KEUREN, SJABLONEN_SCHRIJVEN } from './regels.ts';
import { niets, opgeslagen } from './velden.ts';
import { door, schrijvers, voorstelId } from './voorstellen.ts';

const bevinding = z.custom<Bevinding>((waarde) => typeof waarde === 'object' && waarde !== null && 'code' in waarde);
/** The text in force: the model's, or an own one with who approved it and since when. */
const geldend = z.strictObject({ versie: z.string(), herkomst: z.enum(herkomsten), vanaf: datum.nullable(), goedgekeurd: door.nullable() });
/** `zelf`: what the reader did with it himself, so that he does not judge it. */
const voorgelegd = z.strictObject({ voorstelId, door, schrijvers, zelf: z.enum(aandelen).nullable() });
/** What became of the letterhead of a set; `code` or the findings say why it was refused. */
const ingelezenPapier = z.strictObject({ naam: z.string(), uitkomst: z.enum(['genomen', 'gelijk', 'geweigerd']), code: z.string(), bevindingen: z.array(briefpapierbevinding) });

/** The texts of the documents: what is in force, what is being written, and who approves it. No dossier is in it. */
export const sjabloonOpdrachten = {
  'sjabloon.lijst': {
    invoer: niets,
    uitvoer: z.strictObject({
      sjablonen: z.array(
        z.strictObject({
          soort,
          geldend,
          concept: door.nullable(),
          voorgelegd: voorgelegd.nullable(),
          /** An approved text that counts from a later day. */
          straks: z.strictObject({ vanaf: datum }).nullable(),
          /** The model text was improved since the own text was made. */
          modelVerbeterd: z.boolean(),
        }),
      ),
    }),
    wie: 'elk account',
  },
  /** One kind of document with every text that there is of it. */
  'sjabloon.lees': {
    invoer: z.strictObject({ soort }),
    uitvoer: z.strictObject({
      vandaag: datum,
      geldend: geldend.extend({ tekst: z.string() }),
      model: z.strictObject({ versie: z.string(), tekst: z.string() }),
      modelVerbeterd: z.boolean(),
      concept: sjabloontekst.extend({ door, schrijvers }).nullable(),
      voorgelegd: voorgelegd.extend({ tekst: z.string(), toelichting: z.string() }).nullable(),
      /** What was put before a colleague, newest first. */
      geschiedenis: z.array(z.strictObject({ voorstelId, versie: z.string(), herkomst: z.enum(herkomsten), toelichting: z.string(), door, schrijvers, oordeel: z.strictObject({ wat: oordeel, door }).nullable() })),
    }),
    wie: 'elk account',
  },
  /** The text of one that was put forward, to look at or to begin from. */
  'sjabloon.leesVersie': { invoer: z.strictObject({ voorstelId }), uitvoer: z.strictObject({ tekst: z.string() }), wie: 'elk account' },
  /** Saves a text as typed so far; not while one of this kind waits for a colleague. */
  'sjabloon.bewaarConcept': {
    invoer: z.strictObject({ soort, ...sjabloontekst.omit({ opModel: true }).shape }),
    uitvoer: z.strictObject({ bewaardOp: moment }),
    wie: SJABLONEN_SCHRIJVEN,
  },
  'sjabloon.gooiWeg': { invoer: z.strictObject({ soort }), uitvoer: niets, wie: SJABLONEN_SCHRIJVEN },
  /** Examines a text, and shows it on a sample case; `inhoud` is `null` where it cannot be read, or the case gives no such document. */
  'sjabloon.probeer': {
    invoer: z.strictObject({ soort, tekst: sjabloontekst.shape.tekst, voorbeeld: z.string().max(64) }),
    uitvoer: z.strictObject({ bevindingen: z.array(bevinding), inhoud: inhoud.nullable(), voorbeelden: z.array(z.string()) }),
    wie: SJABLONEN_KEUREN,
  },
  /** Puts the text that is being written before a colleague. Refused while it has faults, or says what is in force already. */
  'sjabloon.legVoor': { invoer: z.strictObject({ soort }), uitvoer: z.strictObject({ voorstelId }), wie: SJABLONEN_SCHRIJVEN },
  /** Who put it forward or wrote it takes it back; it can be written on. */
  'sjabloon.neemTerug': { invoer: z.strictObject({ voorstelId }), uitvoer: niets, wie: SJABLONEN_SCHRIJVEN },
  /** By somebody who neither wrote it nor put it forward; examined once more. */
  'sjabloon.keurGoed': { invoer: z.strictObject({ voorstelId, vanaf: datum }), uitvoer: niets, wie: SJABLONEN_KEUREN },
  /** By the same, with the reason; it can be written on. */
  'sjabloon.wijsAf': { invoer: z.strictObject({ voorstelId, reden: z.string().trim().min(1).max(2000) }), uitvoer: niets, wie: SJABLONEN_KEUREN },
  /** All texts in force as one file, for another municipality. `null` when the user changed his mind. */
  'sjabloon.voerSetUit': { invoer: niets, uitvoer: z.strictObject({ bestand: opgeslagen }), wie: SJABLONEN_SCHRIJVEN },
  /**
   * Texts and a letterhead out of such a file, as drafts: which were taken in, and why the others were not. `null` when the user
   * changed his mind.
   */
  'sjabloon.leesSetIn': {
    invoer: niets,
    uitvoer: z.strictObject({
      ingelezen: z
        .strictObject({ gemeente: z.string(), genomen: z.array(soort), gelijk: z.array(soort), geweigerd: z.array(z.strictObject({ soort: z.string(), code: z.string(), bevinding: bevinding.nullable() })), briefpapier: ingelezenPapier.nullable() })
        .nullable(),
    }),
    wie: SJABLONEN_SCHRIJVEN,
  },
} as const satisfies Record<string, Opdracht>;
