import { z } from 'zod';
import { datum, moment, regel } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { OVERZIEN, TOEZIEN } from './regels.ts';
import { accountId, map, niets, rollen, wachtwoord } from './velden.ts';

/** How many recovery sheets there are, and how many open the archive. */
export const VELLEN = 3;
export const VELLEN_NODIG = 2;

/** What stands on a sheet, as typed: 64 characters and the checks of its lines. Capitals, spaces and dashes do not matter. */
const vel = z.string().min(1).max(400);
const tweeVellen = z.tuple([vel, vel]);

/** The recovery sheets: any two of three let a new account in. */
export const herstelOpdrachten = {
  'herstel.stand': {
    invoer: niets,
    uitvoer: z.strictObject({
      /** `null` until sheets were made. */
      vellen: z
        .strictObject({
          setId: z.string(),
          gemaaktOp: moment,
          getestOp: moment.nullable(),
          /** The day on which to test them again, and whether it has come. */
          testVoor: datum,
          testNodig: z.boolean(),
        })
        .nullable(),
    }),
    wie: OVERZIEN,
  },
  /**
   * Makes three sheets as Word files in a folder that is asked for, one for each office; sheets made before no longer work.
   * `null` when the user changed his mind. What is on them never comes to the screen.
   */
  'herstel.maakVellen': {
    invoer: z.strictObject({ kantoren: z.tuple([regel, regel, regel]), wachtwoord }),
    uitvoer: z.strictObject({ vellen: z.strictObject({ setId: z.string(), map, bestanden: z.array(z.string()) }).nullable() }),
    wie: TOEZIEN,
  },
  /** Tries two sheets without opening anything; a good pair counts as this year's test. */
  'herstel.getest': { invoer: z.strictObject({ vellen: tweeVellen }), uitvoer: z.strictObject({ testVoor: datum }), wie: OVERZIEN },
  /** With two sheets makes a new account with access to the dossiers. Opens nothing yet. */
  'herstel.gebruik': {
    invoer: z.strictObject({ map, vellen: tweeVellen, naam: regel, ambt: regel, rollen, wachtwoord }),
    uitvoer: z.strictObject({ accountId }),
    wie: 'iedereen',
  },
} as const satisfies Record<string, Opdracht>;
