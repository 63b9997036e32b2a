/** What commands about texts and those about the letterhead have in common. */
import { z } from 'zod';
import { gedaan } from '../sjablonen/voorstel.ts';

export const voorstelId = z.string().min(1).max(64);
/** Who did something when, by name. */
export const door = gedaan.extend({ naam: z.string() });
/** Names of who wrote or chose it since one was approved last. */
export const schrijvers = z.array(z.string());
