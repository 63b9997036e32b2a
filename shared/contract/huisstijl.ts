import { z } from 'zod';
import { moment } from '../basis.ts';
import { instellingen } from '../instellingen/instellingen.ts';
import { logo, MAX_LOGO_BYTES } from '../instellingen/logo.ts';
import type { Opdracht } from './opdracht.ts';
import { INSTELLEN } from './regels.ts';
import { niets } from './velden.ts';

/** A file in base64, a little larger than may be: the core itself refuses what is too large, with words for it. */
const bestand = z.string().max(MAX_LOGO_BYTES * 4).regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** The settings that documents use, the logo among them, and who changed them when. */
export const huisstijlOpdrachten = {
  'instellingen.lees': { invoer: niets, uitvoer: instellingen, wie: 'elk account' },
  'instellingen.bewaar': { invoer: instellingen, uitvoer: niets, wie: INSTELLEN },
  /** Looks at a file and keeps nothing: the picture as it would be kept, and what an SVG held besides. */
  'logo.keur': {
    invoer: z.strictObject({ bestand }),
    uitvoer: z.strictObject({ soort: z.enum(['png', 'svg']), breedte: z.number(), hoogte: z.number(), beeld: z.string(), weggelaten: z.array(z.string()) }),
    wie: INSTELLEN,
  },
  /** Keeps a logo. It is used once the settings name it. `terugval`: the picture (PNG) that stands in for an SVG, or empty. */
  'logo.bewaar': { invoer: z.strictObject({ bestand, terugval: bestand }), uitvoer: z.strictObject({ logo }), wie: INSTELLEN },
  'logo.lees': { invoer: z.strictObject({ sha256: z.string().max(64) }), uitvoer: z.strictObject({ soort: z.enum(['png', 'svg']), beeld: z.string() }), wie: 'elk account' },
  /** Every version of the settings or of the agreements, newest first. */
  'instellingen.versies': {
    invoer: z.strictObject({ van: z.enum(['instellingen', 'werkafspraken']) }),
    uitvoer: z.strictObject({ versies: z.array(z.strictObject({ versie: z.int(), op: moment, door: z.string() })) }),
    wie: 'elk account',
  },
} as const satisfies Record<string, Opdracht>;
