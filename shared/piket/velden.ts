import { z } from 'zod';
import { regel, regelOfLeeg, tekst, tekstOfLeeg, datum, moment } from '../basis.ts';

export { datum, moment, regel, regelOfLeeg, tekst, tekstOfLeeg };

/** A wall-clock time of whole minutes, `HH:mm`; Europe/Amsterdam. */
export const kloktijd = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** The key of a person, an event or a contact: letters, digits and hyphens, as a UUID has. */
export const sleutel = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);

/** A number to call. What is called first stands first in its list. */
export const telefoon = z.strictObject({
  soort: z.enum(['piket', 'mobiel', 'vast', 'thuis', 'reserve']),
  nummer: z.string().trim().regex(/^\+?[0-9][0-9 ()-]{2,29}$/),
});
export type Telefoon = z.infer<typeof telefoon>;

/** 1 (Monday) to 7 (Sunday). */
export const weekdagnummer = z.int().min(1).max(7);
