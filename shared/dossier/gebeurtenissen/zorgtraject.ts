import { z } from 'zod';
import { moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';

/** The track of one person: the uithuisgeplaatste, or a housemate by id. */
const spoor = regel;

/** Who does what in the care. The first two are of the whole case, so without a track. `at` is since when. */
export const zorgToegewezen = z.strictObject({
  rol: z.enum(['procesregisseur', 'zorgcoördinator', 'zorgverantwoordelijke']),
  spoor: regelOfLeeg,
  naam: regel,
  partij: regel,
  bereikbaar: regelOfLeeg,
});

/** A step of the warm handover: called, on site, the work plan made. `at` is when. */
export const zorgOverdracht = z.strictObject({ stap: z.enum(['gebeld', 'ter plaatse', 'werkplan']), wie: regel, toelichting: tekstOfLeeg });

/** Whether one care worker can do it, or parties have to work together, by six questions. `at` is when that was judged. */
export const zorgBeoordeeld = z.strictObject({
  veiligheid: z.boolean(),
  bescherming: z.boolean(),
  draagkracht: z.boolean(),
  acuut: z.boolean(),
  meerPersonen: z.boolean(),
  meerProblemen: z.boolean(),
  soort: z.enum(['enkelvoudig', 'meervoudig']),
  /** Why it is judged otherwise than the questions suggest; else empty. */
  afwijking: tekstOfLeeg,
});

/** The parties met. `at` is when. What was said there is for the notes. */
export const zorgOverleg = z.strictObject({ deelnemers: tekst });

/** What the care parties advise about the order. `at` is when. For the burgemeester, and to carry a decision (Awb 3:49). */
export const zorgAdvies = z.strictObject({ advies: z.enum(['verlengen', 'intrekken', 'laten eindigen']), van: regel, kern: tekst });

/** The steps when a party stalls, from light to heavy (notitie 2008, 6.6: to intervene where needed). */
export const ESCALATIESTAPPEN = ['consult', 'overleg', 'leidinggevenden', 'doorzettingsmacht'] as const;

/** A party stalls in the care. `at` is since when. */
export const zorgKnelpunt = z.strictObject({ partij: regel, omschrijving: tekst });

/** One step to get a party moving again. `at` is when it was taken. */
export const zorgEscalatie = z.strictObject({
  /** Event of the `zorg.knelpunt` that it is about. */
  knelpuntId: regel,
  stap: z.enum(ESCALATIESTAPPEN),
  /** Who took the step, and with whom. */
  door: regel,
  met: regel,
  uitkomst: z.enum(['opgelost', 'toezegging', 'niet opgelost']),
  toelichting: tekst,
  /** Why a lighter step was left out; empty when none was. */
  overgeslagen: tekstOfLeeg,
});

/** Care note: a contact with somebody, about one track. `at` is when. */
export const zorgContact = z.strictObject({ spoor, met: regel, hoe: z.enum(['huisbezoek', 'gesprek', 'telefoon', 'videobellen', 'geen gehoor']), inhoud: tekst });

/** Care note: the plan of one track, and when is looked at it again. The last one counts. */
export const zorgPlan = z.strictObject({ spoor, doel: tekst, afspraken: tekst, volgendMoment: moment.nullable() });

/** Care note: how safe it is now, with the reasons. The last one counts. */
export const zorgCode = z.strictObject({ kleur: z.enum(['groen', 'oranje', 'rood']), redenen: tekst });
