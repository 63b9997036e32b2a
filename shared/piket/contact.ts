/** Who can be called in the night, and when. Contacts are offices and their duty numbers; no dossier data. */
import { z } from 'zod';
import { centen } from '../basis.ts';
import { datum, kloktijd, regel, regelOfLeeg, sleutel, tekstOfLeeg, telefoon, weekdagnummer } from './velden.ts';

/** What a contact is for. */
export const contactsoorten = [
  'hulpofficier', 'veiligThuis', 'crisisdienst', 'procesregisseur', 'raadsmanpiket', 'rechtbank', 'opvang', 'collega', 'politie',
] as const;
export type Contactsoort = (typeof contactsoorten)[number];

/** The kinds that offer or arrange care at once; the burgemeester makes sure that one of them can be reached. */
export const zorgsoorten: readonly Contactsoort[] = ['veiligThuis', 'crisisdienst', 'procesregisseur'];

/**
 * When a contact answers. `uren` by weekday; when `tot` is not after `van` it is on the next day, so 00:00-00:00 is a whole
 * day. On a holiday (Atw art. 3) that begins a window: as on any day, as on a Sunday, not at all, or all day.
 */
export const beschikbaarheid = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('altijd') }),
  z.strictObject({
    soort: z.literal('uren'),
    uren: z.array(z.strictObject({ dag: weekdagnummer, van: kloktijd, tot: kloktijd })).min(1).max(42),
    feestdagen: z.enum(['gewoon', 'als zondag', 'gesloten', 'hele dag']),
  }),
]);
export type Beschikbaarheid = z.infer<typeof beschikbaarheid>;

/** Of a facility: how many places were free at the last check, and what a night costs in cents; null where not known. */
export const voorziening = z.strictObject({ plekken: z.int().min(0).max(999).nullable(), prijsPerNacht: centen.nullable() });
export type Voorziening = z.infer<typeof voorziening>;

/** One line of the telefoonlijst. */
export const contact = z.strictObject({
  contactId: sleutel,
  soort: z.enum(contactsoorten),
  naam: regel,
  organisatie: regelOfLeeg,
  telefoons: z.array(telefoon).min(1).max(6),
  beschikbaarheid,
  /** When somebody last made sure that number and hours are right; `null`: never. */
  laatstGecontroleerd: datum.nullable(),
  opmerking: tekstOfLeeg,
  /** Only of the kind `opvang`; contacts of before it was there have none. */
  opvang: voorziening.nullable().default(null),
});
export type Contact = z.infer<typeof contact>;
