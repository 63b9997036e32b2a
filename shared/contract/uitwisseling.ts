import { z } from 'zod';
import type { Verzoek } from '../archief/uitwisseling.ts';
import { moment, regel, tekst } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { OVERBRENGEN, UITWISSELEN, UITWISSELING_GOEDKEUREN, UITWISSELING_VOLGEN } from './regels.ts';
import { niets, opgeslagen, wachtwoord } from './velden.ts';
import { werkId } from './werk.ts';

const verzoekId = z.string().min(1).max(64);
const overVerzoek = z.strictObject({ verzoekId });
const verzoek = z.custom<Verzoek>((waarde) => typeof waarde === 'object' && waarde !== null && 'stand' in waarde);

/** Taking a case, or everything, to another system. */
export const uitwisselingOpdrachten = {
  /** Asks where to save, and writes a case as MDTO with its pieces. `null` when the user changed his mind. */
  'mdto.voerUit': {
    invoer: z.strictObject({ dossierId: z.string().min(1).max(64), werkId }),
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: OVERBRENGEN,
    over: 'dossier',
  },
  /** Every request for an open export, newest first. `namen`: of the accounts in them. */
  'uitwisseling.lees': { invoer: niets, uitvoer: z.strictObject({ nu: moment, verzoeken: z.array(verzoek), namen: z.record(z.string(), z.string()) }), wie: UITWISSELING_VOLGEN },
  'uitwisseling.vraag': { invoer: z.strictObject({ ontvanger: regel, reden: tekst }), uitvoer: overVerzoek, wie: UITWISSELEN },
  'uitwisseling.trekIn': { invoer: overVerzoek, uitvoer: niets, wie: UITWISSELEN },
  /** Somebody else than who asked for it. */
  'uitwisseling.keurGoed': { invoer: overVerzoek, uitvoer: niets, wie: UITWISSELING_GOEDKEUREN },
  'uitwisseling.wijsAf': { invoer: z.strictObject({ verzoekId, reden: tekst }), uitvoer: niets, wie: UITWISSELING_GOEDKEUREN },
  /** Asks for a folder, and writes everything in it, in a folder of its own, readable for everybody. `null` when the user changed his mind. */
  'uitwisseling.voerUit': {
    invoer: z.strictObject({ verzoekId, wachtwoord, werkId }),
    uitvoer: z.strictObject({ map: z.string().nullable(), dossiers: z.int(), gebeurtenissen: z.int(), bestanden: z.int() }),
    wie: UITWISSELEN,
  },
} as const satisfies Record<string, Opdracht>;
