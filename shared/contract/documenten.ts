import { z } from 'zod';
import type { DocumentInhoud } from '../documenten/blok.ts';
import type { Opdracht } from './opdracht.ts';
import { LEZEN, UITVOEREN } from './regels.ts';
import { opgeslagen } from './velden.ts';

const keuze = z.strictObject({
  dossierId: z.string().min(1).max(64),
  soort: z.string().min(1).max(64),
  /** The housemate whom a letter is for, or the event that a document is about, or two ids joined; empty where a case has one at most. */
  huisgenootId: z.string().max(2 * 64 + 1),
});
const gebrek = z.strictObject({ code: z.string(), veld: z.string(), artikel: z.string() });
/** The content of a document, which the core made itself. */
export const inhoud = z.custom<DocumentInhoud>((waarde) => typeof waarde === 'object' && waarde !== null && 'blokken' in waarde);

/** Documents of a case. */
export const documentOpdrachten = {
  /** The content as it would be exported now, what is still missing from it, and what would better be in it. */
  'document.voorbeeld': {
    invoer: keuze,
    uitvoer: z.strictObject({ inhoud, gebreken: z.array(gebrek), aandacht: z.array(gebrek) }),
    wie: LEZEN,
    over: 'dossier',
  },
  /** Asks where to save, writes the Word file atomically, and records its hash. `null` when the user changed his mind. */
  'document.voerUit': {
    invoer: keuze,
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: UITVOEREN,
    over: 'dossier',
  },
  /** The same for one that left the archive before: again exactly as it was then, with the facts, settings and template of then. */
  'document.maakOpnieuw': {
    invoer: z.strictObject({ dossierId: z.string().min(1).max(64), gebeurtenisId: z.string().min(1).max(64) }),
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: UITVOEREN,
    over: 'dossier',
  },
  /** Shows a file that was exported since the archive was unlocked. */
  'document.toon': { invoer: z.strictObject({ pad: z.string().max(4096) }), uitvoer: z.strictObject({}), wie: 'elk account' },
} as const satisfies Record<string, Opdracht>;
