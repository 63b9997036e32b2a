import { z } from 'zod';
import { moment, regel, regelOfLeeg, tekstOfLeeg } from '../../basis.ts';

/**
 * A ruling as the griffier told it, with what it does to the order. `at` is when he did, which starts the duty to inform (Wth 8
 * lid 2); `ingang` is when the effect began. The ten and 28 days never move (domein C2.9).
 */
const uitspraak = {
  /** The imposition, or the extension that `verlengingId` names. */
  betreft: z.enum(['oplegging', 'verlenging']),
  verlengingId: regelOfLeeg,
  ingang: moment,
  griffier: regel,
  rechter: regelOfLeeg,
  toelichting: tekstOfLeeg,
  /** The request, beroep or hoger beroep that it answers; empty where none was recorded. */
  procedureId: regelOfLeeg.default(''),
  /** Conditions that the judge attached, in his words. */
  voorwaarden: tekstOfLeeg.default(''),
  /** The judge decided the beroep at once (Awb 8:86): then hoger beroep is open. */
  kortsluiting: z.boolean().default(false),
  /** Told at the hearing itself, to who was there. */
  terZitting: z.boolean().default(false),
  /** Who wrote the note of this call. */
  genoteerdDoor: regelOfLeeg.default(''),
};

/** The court left the decision as it is. */
export const uitspraakAfgewezen = z.strictObject({ ...uitspraak, uitkomst: z.enum(['afgewezen', 'ongegrond', 'niet-ontvankelijk']) });

/** The voorzieningenrechter suspended the order. */
export const huisverbodGeschorst = z.strictObject(uitspraak);

/** The suspension ended. */
export const schorsingOpgeheven = z.strictObject(uitspraak);

/** The court annulled the decision. With `gevolgenInStand` the order goes on as it did. */
export const huisverbodVernietigd = z.strictObject({ ...uitspraak, gevolgenInStand: z.boolean() });

/** In hoger beroep the annulment itself was undone: the decision counts again, as if it had never been annulled. */
export const vernietigingOngedaan = z.strictObject(uitspraak);
