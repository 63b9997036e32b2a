import { z } from 'zod';
import { datum, regel } from '../basis.ts';
import { werkafspraken } from '../instellingen/werkafspraken.ts';
import { mandaat, mandaatinvoer } from '../mandaat/register.ts';
import type { Opdracht } from './opdracht.ts';
import { INSTELLEN, MANDATEREN } from './regels.ts';
import { niets } from './velden.ts';

/** What the municipality agreed about its own working, and which powers it gave away. No dossier is in it. */
export const werkwijzeOpdrachten = {
  /** The register, newest line first, with the lines that no longer count. */
  'mandaat.lijst': { invoer: niets, uitvoer: z.strictObject({ register: z.array(mandaat) }), wie: 'elk account' },
  /** Refused for a power that art. 3 lid 1 does not name. */
  'mandaat.verleen': { invoer: mandaatinvoer, uitvoer: z.strictObject({ id: z.string() }), wie: MANDATEREN },
  /** From `tot` on the line no longer counts. It stays in the register. */
  'mandaat.beeindig': { invoer: z.strictObject({ id: regel, tot: datum, besluit: regel }), uitvoer: niets, wie: MANDATEREN },
  'werkafspraken.lees': { invoer: niets, uitvoer: werkafspraken, wie: 'elk account' },
  'werkafspraken.bewaar': { invoer: werkafspraken, uitvoer: niets, wie: INSTELLEN },
} as const satisfies Record<string, Opdracht>;
