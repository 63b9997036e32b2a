import { z } from 'zod';
import { regel, tekst } from '../basis.ts';
import type { Moment } from '../wth/tijd.ts';

const aantal = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The steps of a request. None is ever changed. */
export const uitwisselstapsoorten = {
  gevraagd: z.strictObject({ ontvanger: regel, reden: tekst }),
  goedgekeurd: z.strictObject({}),
  afgewezen: z.strictObject({ reden: tekst }),
  ingetrokken: z.strictObject({}),
  /** The export left the archive; `sha256` of its list of hashes. */
  geschreven: z.strictObject({ sha256, dossiers: aantal, gebeurtenissen: aantal, bestanden: aantal }),
  /** The export that was recorded last did not get its place after all. */
  mislukt: z.strictObject({ sha256 }),
} as const;

export type Uitwisselstapsoort = keyof typeof uitwisselstapsoorten;
/** A step before it is recorded. */
export type NieuweUitwisselstap = { [S in Uitwisselstapsoort]: { soort: S; gegevens: z.infer<(typeof uitwisselstapsoorten)[S]> } }[Uitwisselstapsoort];
/** A step as recorded, with when and by whom. */
export type Uitwisselstap = NieuweUitwisselstap & { op: Moment; accountId: string };

/** Reads a step as it was stored. @throws when it does not fit */
export function leesUitwisselstap({ soort, gegevens, op, accountId }: { soort: string; gegevens: unknown; op: string; accountId: string }): Uitwisselstap {
  if (!Object.hasOwn(uitwisselstapsoorten, soort)) throw new TypeError('onbekende stap van een verzoek');
  const naam = soort as Uitwisselstapsoort;
  return { soort: naam, gegevens: uitwisselstapsoorten[naam].parse(gegevens), op, accountId } as Uitwisselstap;
}
