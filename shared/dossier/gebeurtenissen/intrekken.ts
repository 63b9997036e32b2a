import { z } from 'zod';
import { moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';
import { ambtsondertekening } from './delen.ts';

/** Why the order is withdrawn. The first has the three elements of Wth 2 lid 9. */
export const intrekkingsgrond = z.discriminatedUnion('als', [
  z.strictObject({
    als: z.literal('hulp aanvaard'),
    /** The offer that was accepted, and when. */
    aanbod: tekst,
    aanvaardOp: moment,
    /** The instance that confirmed it, who did so, and when. */
    bevestigdDoor: regel,
    bevestigdOp: moment,
    /** That those who live there do not hinder the help and cooperate. */
    medewerking: tekst,
  }),
  z.strictObject({ als: z.literal('gevaar geweken'), feiten: tekst }),
]);

/** The decision to withdraw (Wth 2 lid 9). `at` is the moment of the decision. */
export const huisverbodIngetrokken = z.strictObject({
  grond: intrekkingsgrond,
  /** From when; at once unless stated otherwise. */
  ingang: moment,
  /** What happens to the contact ban. */
  contactverbod: tekst,
  sleutels: z.enum(['teruggegeven', 'nog terug te geven', 'niet ingenomen']),
  sleutelsToelichting: tekstOfLeeg,
  ondertekening: ambtsondertekening,
});

/** The contact ban changes for one person whom the order names. `at` is the moment of the decision. */
export const contactverbodGewijzigd = z.strictObject({
  huisgenootId: regel,
  wijziging: z.enum(['opgeheven', 'beperkt', 'hersteld']),
  vanaf: moment,
  waarom: tekst,
  /** What is allowed from then on, where it is limited; for instance one supervised hour a week. */
  voorwaarden: tekstOfLeeg,
  ondertekening: ambtsondertekening,
});

/** House keys were taken (Wth 4 lid 2). `at` is when. */
export const sleutelsIngenomen = z.strictObject({
  welke: regel,
  van: regel,
  door: regel,
  bewaardBij: regel,
  ontvangstbewijs: z.enum(['afgegeven', 'geweigerd', 'nog af te geven']),
  toelichting: tekstOfLeeg,
});

/** The keys went back. `at` is when. */
export const sleutelsTeruggegeven = z.strictObject({ welke: regel, aan: regel, door: regel, toelichting: tekstOfLeeg });

/** What the deed of a nederlegging says besides its moment (Wth 2 lid 7). `at` is when the deed was drawn up. */
export const nederleggingVastgelegd = z.strictObject({
  /** Why the place where he stays is unknown. */
  reden: tekst,
  zoekpogingen: tekst,
  /** Who at the secretarie took it in. */
  ontvangenDoor: regel,
  opgemaaktDoor: regelOfLeeg,
});
