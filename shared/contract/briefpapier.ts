import { z } from 'zod';
import { datum, moment } from '../basis.ts';
import { briefpapierbevinding } from '../briefpapier/bevinding.ts';
import { papiergegevens } from '../briefpapier/voorstel.ts';
import { aandelen, oordeel, soort } from '../sjablonen/voorstel.ts';
import type { Opdracht } from './opdracht.ts';
import { SJABLONEN_KEUREN, SJABLONEN_SCHRIJVEN } from './regels.ts';
import { niets, opgeslagen } from './velden.ts';
import { door, schrijvers, voorstelId } from './voorstellen.ts';
import { werkId } from './werk.ts';

const { sha256, naam, toelichting, herkomst } = papiergegevens.shape;
const bevindingen = z.array(briefpapierbevinding);
/** A document of an invented case on one of the letterheads; an empty `sha256`: in the layout of the application. */
const proef = z.strictObject({ sha256, soort, voorbeeld: z.string().max(64) });

/** The letterhead of the municipality. Judging one is `sjabloon.keurGoed`, `sjabloon.wijsAf` and `sjabloon.neemTerug`, as of a text. */
export const briefpapierOpdrachten = {
  'briefpapier.lees': {
    invoer: niets,
    uitvoer: z.strictObject({
      vandaag: datum,
      geldend: z.strictObject({ sha256, naam, herkomst, vanaf: datum.nullable(), goedgekeurd: door.nullable() }),
      /** An approved one that counts from a later day. */
      straks: z.strictObject({ vanaf: datum, naam }).nullable(),
      concept: papiergegevens.extend({ bevindingen, door, schrijvers }).nullable(),
      voorgelegd: papiergegevens.extend({ bevindingen, voorstelId, door, schrijvers, zelf: z.enum(aandelen).nullable() }).nullable(),
      /** What was put before a colleague, newest first. */
      geschiedenis: z.array(papiergegevens.extend({ voorstelId, door, schrijvers, oordeel: z.strictObject({ wat: oordeel, door }).nullable() })),
      /** To look at it on: each kind of document with the invented cases that give one. */
      voorbeelden: z.array(z.strictObject({ soort, voorbeelden: z.array(z.string()) })),
      /** Whether this machine can show pages. */
      toontPaginas: z.boolean(),
    }),
    wie: 'elk account',
  },
  /**
   * Lets the user choose a Word file, examines it and tries it on every document of every invented case. Without faults it is the
   * draft from then on. `null` when the user changed his mind.
   */
  'briefpapier.kies': {
    invoer: z.strictObject({ werkId }),
    uitvoer: z.strictObject({ uitkomst: z.strictObject({ naam: z.string(), bevindingen, bewaard: z.boolean(), geprobeerd: z.int() }).nullable() }),
    wie: SJABLONEN_SCHRIJVEN,
  },
  /** Makes one that was put forward before the draft again; `null`: the layout of the application. */
  'briefpapier.begin': { invoer: z.strictObject({ voorstelId: voorstelId.nullable() }), uitvoer: niets, wie: SJABLONEN_SCHRIJVEN },
  'briefpapier.licht': { invoer: z.strictObject({ toelichting }), uitvoer: z.strictObject({ bewaardOp: moment }), wie: SJABLONEN_SCHRIJVEN },
  'briefpapier.gooiWeg': { invoer: niets, uitvoer: niets, wie: SJABLONEN_SCHRIJVEN },
  /** Puts the draft before a colleague. Refused where it is what is in force already. */
  'briefpapier.legVoor': { invoer: niets, uitvoer: z.strictObject({ voorstelId }), wie: SJABLONEN_SCHRIJVEN },
  /** A Word file to begin with: the layout of the application, with every mark. */
  'briefpapier.model': { invoer: niets, uitvoer: z.strictObject({ bestand: opgeslagen }), wie: SJABLONEN_SCHRIJVEN },
  /** A document of an invented case as a Word file, to look at. */
  'briefpapier.proefblad': { invoer: proef, uitvoer: z.strictObject({ bestand: opgeslagen }), wie: SJABLONEN_KEUREN },
  /** The same as pages (PNG in base64), where the machine can; otherwise none. */
  'briefpapier.paginas': { invoer: proef, uitvoer: z.strictObject({ paginas: z.array(z.string()) }), wie: SJABLONEN_KEUREN },
} as const satisfies Record<string, Opdracht>;
