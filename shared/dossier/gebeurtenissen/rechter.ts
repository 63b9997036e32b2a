import { z } from 'zod';
import { moment, regel, regelOfLeeg, tekstOfLeeg } from '../basis.ts';

/**
 * What a ruling does to the order. `at` is when the griffier told it, which starts the duty to inform (Wth 8 lid 2);
 * `ingang` is when the effect began. The ten and 28 days never move (domein C2.9).
 */
const uitspraak = {
  /** The imposition, or the extension that `verlengingId` names. */
  betreft: z.enum(['oplegging', 'verlenging']),
  verlengingId: regelOfLeeg,
  ingang: moment,
  griffier: regel,
  rechter: regelOfLeeg,
  toelichting: tekstOfLeeg,
};

/** The voorzieningenrechter suspended the order. */
export const huisverbodGeschorst = z.strictObject(uitspraak);

/** The suspension ended. */
export const schorsingOpgeheven = z.strictObject(uitspraak);

/** The court annulled the decision. With `gevolgenInStand` the order goes on as it did. */
export const huisverbodVernietigd = z.strictObject({ ...uitspraak, gevolgenInStand: z.boolean() });
