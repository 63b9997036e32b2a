import { z } from 'zod';
import { moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';

/** Who signs and in what capacity (Awb 10:10, 10:11; Gemeentewet 77). */
export const ondertekening = z.discriminatedUnion('als', [
  z.strictObject({ als: z.literal('burgemeester'), beslisser: regel }),
  /** The burgemeester decided himself; the hulpofficier signs for him under a mandate to sign. */
  z.strictObject({ als: z.literal('hulpofficier'), beslisser: regel, hulpofficier: regel, mandaat: regel }),
  /** The loco holds the office itself; no mandate. */
  z.strictObject({ als: z.literal('waarnemer'), beslisser: regel, verhindering: regel, aanwijzing: regel }),
]);
export type Ondertekening = z.infer<typeof ondertekening>;

/** The decision to impose (Wth 2 lid 1). `at` is the moment of the decision itself. */
export const huisverbodOpgelegd = z.strictObject({
  wijze: z.enum(['schriftelijk', 'mondeling']),
  ondertekening,
  /** Start of T1 as the beschikking states it: the oral announcement, or the moment of handing over. */
  ingang: moment,
  /** End after ten days at the same clock time, as the beschikking states it. */
  einde: moment,
  /** Who hands over the beschikking. */
  uitreikingDoor: regelOfLeeg,
});

/** The oral announcement in an urgent case (Wth 2 lid 7). `at` is its moment; T1 starts then. */
export const huisverbodAangezegd = z.strictObject({
  plaats: regel,
  door: regel,
  redenSpoed: tekst,
  getuige: regelOfLeeg,
  kernwoorden: tekst,
});

/** The beschikking was handed over, or deposited (Wth 2 lid 7; Awb 3:41). `at` is its moment. */
export const beschikkingUitgereikt = z.strictObject({
  wijze: z.enum(['in persoon', 'nederlegging']),
  door: regel,
  ontvangst: z.enum(['getekend', 'geweigerd', 'niet aangetroffen']),
  toelichting: tekstOfLeeg,
});

/** The weighing led to no order. `at` is the moment of that decision. */
export const nietOpgelegd = z.strictObject({
  beslisser: regel,
  redenen: tekst,
  alternatief: tekstOfLeeg,
  meldingVeiligThuis: z.boolean(),
});

/** A melding opened by mistake, or that came to nothing before it was weighed. */
export const meldingVervallen = z.strictObject({ reden: tekst });

/** A document left the archive. Never its text: the kind, the version of its template, and hashes. */
export const documentUitgegeven = z.strictObject({
  soort: regel,
  /** Which person a letter is for; empty where the kind has one reader only. */
  huisgenootId: regelOfLeeg,
  sjabloonVersie: regel,
  /** Version of the settings; absent of what left the archive before that was recorded. */
  instellingenVersie: z.int().nonnegative().optional(),
  /** SHA-256 of the letterhead, empty without one; absent of what left the archive before there were any. */
  briefpapier: z.string().regex(/^(?:[0-9a-f]{64})?$/).optional(),
  /** SHA-256 of the text as filled in: shows later whether the facts still say the same. */
  tekstHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the file as written. */
  bestandHash: z.string().regex(/^[0-9a-f]{64}$/),
  bestandsnaam: regel,
  /** Number of the last event that the text was made from. */
  totVolgnummer: z.int().nonnegative(),
});

/** A document was recorded as leaving the archive, and could then not be put in its place. */
export const documentNietGeplaatst = z.strictObject({
  /** The event `document.uitgegeven` that does not count. */
  uitgaveId: regel,
  bestandsnaam: regel,
});

/** A correction: the event named keeps standing as it was said, and counts from now on with these data. */
export const gebeurtenisGecorrigeerd = z.strictObject({
  gebeurtenisId: regel,
  gegevens: z.record(z.string(), z.unknown()),
  /** Where the moment itself was wrong. */
  at: moment.nullable(),
  reden: tekst,
});
