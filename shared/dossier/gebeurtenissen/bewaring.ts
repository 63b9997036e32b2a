import { z } from 'zod';
import { regel, tekst } from '../../basis.ts';

/** Why a case may not be destroyed yet, though its term is over (domein G; the law names no exception, so each states its reason). */
export const AANHOUDGRONDEN = ['procedure', 'schadeclaim', 'strafzaak', 'klacht'] as const;
export type Aanhoudgrond = (typeof AANHOUDGRONDEN)[number];

/** Somebody asks to keep the case longer. Counts at once, so that nothing is lost while a colleague still has to confirm it. */
export const bewaringAangehouden = z.strictObject({ grond: z.enum(AANHOUDGRONDEN), toelichting: tekst });
/** A second person agrees. `aanhoudingId` is the event that began it, here and below. */
export const aanhoudingBevestigd = z.strictObject({ aanhoudingId: regel });
/** The yearly review: it is still needed, and why. */
export const aanhoudingHerzien = z.strictObject({ aanhoudingId: regel, bevinding: tekst });
/** Somebody asks to end it. It goes on until a second person agrees. */
export const vrijgaveGevraagd = z.strictObject({ aanhoudingId: regel, reden: tekst });
/** A second person agrees that it ends. */
export const vrijgaveBevestigd = z.strictObject({ aanhoudingId: regel });

/** The kinds of event about keeping a case longer than its term. */
export const bewaringSoorten = {
  'bewaring.aangehouden': bewaringAangehouden,
  'bewaring.bevestigd': aanhoudingBevestigd,
  'bewaring.herzien': aanhoudingHerzien,
  'bewaring.vrijgaveGevraagd': vrijgaveGevraagd,
  'bewaring.vrijgegeven': vrijgaveBevestigd,
} as const;

export type BewaringType = keyof typeof bewaringSoorten;
