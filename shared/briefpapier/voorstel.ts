/** A letterhead from what somebody chose to what is in force: the same way as a text (`shared/sjablonen`). */
import { z } from 'zod';
import { regelOfLeeg, tekstOfLeeg } from '../basis.ts';
import { herkomsten, type Voorgelegd } from '../sjablonen/voorstel.ts';

/** A letterhead by its fingerprint. */
export const briefpapierHash = z.string().regex(/^[0-9a-f]{64}$/);

/** A letterhead as it is chosen or put before a colleague. */
export const papiergegevens = z.strictObject({
  /** Empty: without a letterhead of its own, in the layout of the application. */
  sha256: briefpapierHash.or(z.literal('')),
  /** The name of the file that it came from. */
  naam: regelOfLeeg,
  /** Why, for who judges it. */
  toelichting: tekstOfLeeg,
  /** `model`: the layout of the application. */
  herkomst: z.enum(herkomsten),
});
export type Papiergegevens = z.infer<typeof papiergegevens>;

/** A letterhead that was put before a colleague; who wrote it is who chose it. */
export type Papiervoorstel = Papiergegevens & Voorgelegd;
