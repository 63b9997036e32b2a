import { z } from 'zod';
import { moment } from '../basis.ts';
import { ESCALATIESTAPPEN } from '../dossier/gebeurtenissen/zorgtraject.ts';
import { niveaus } from '../dossier/bord/vorm.ts';
import { dossierStatussen } from '../dossier/status.ts';

/**
 * What asks for attention of who oversees an order. The words stand in `shared/tekst/controle.ts`.
 * - `NIET_BEGONNEN`, `BESLISSEN`, `BEKENDMAKEN`, `TERMIJN`: a term is near, as on the board; `TERMIJN_VOORBIJ`: over, and not met.
 * - `TAKEN_TE_LAAT`: duties are late; `aantal` says how many.
 * - `CODE_ROOD`, `GEEN_CONTACT`, `INTREKKEN_MOGELIJK`: signals out of the care notes, without what they say.
 * - `GEEN_VERANTWOORDELIJKE`: nobody is responsible for somebody's care.
 * - `OVERTREDING`: the order was broken.
 * - `KNELPUNT`: a party stalls; `stap` is the next step, empty when all were taken.
 */
export const puntcodes = [
  'NIET_BEGONNEN',
  'CODE_ROOD',
  'OVERTREDING',
  'BEKENDMAKEN',
  'BESLISSEN',
  'KNELPUNT',
  'GEEN_VERANTWOORDELIJKE',
  'GEEN_CONTACT',
  'TAKEN_TE_LAAT',
  'TERMIJN_VOORBIJ',
  'TERMIJN',
  'INTREKKEN_MOGELIJK',
] as const;
export type Puntcode = (typeof puntcodes)[number];

/** One point. What a code does not use is empty. */
export const controlepunt = z.strictObject({
  code: z.enum(puntcodes),
  niveau: z.enum(niveaus),
  /** Since when, or until when for a term; `null` where it has no moment. */
  op: moment.nullable(),
  /** About whom: the name, and whose track it is. People of whom the same can be said stand together. */
  personen: z.array(z.strictObject({ naam: z.string(), wie: z.enum(['uithuisgeplaatste', 'achterblijver', 'kind']) })),
  partij: z.string(),
  stap: z.enum([...ESCALATIESTAPPEN, '']),
  aantal: z.int(),
  /** The term, by its key among the terms of the case; else empty. */
  sleutel: z.string(),
});
export type Controlepunt = z.infer<typeof controlepunt>;

/** Who has a role in the care, and where to call. */
const zorgrol = z.strictObject({ naam: z.string(), partij: z.string(), bereikbaar: z.string() });
export type Zorgrol = z.infer<typeof zorgrol>;

/** One running order, for who oversees it. */
export const controleregel = z.strictObject({
  dossierId: z.string(),
  zaaknummer: z.string(),
  status: z.enum(dossierStatussen),
  naam: z.string(),
  begin: moment,
  einde: moment,
  niveau: z.enum(niveaus),
  punten: z.array(controlepunt),
  procesregisseur: zorgrol.nullable(),
  zorgcoordinator: zorgrol.nullable(),
  /** The last advice of the care parties. */
  advies: z.strictObject({ advies: z.enum(['verlengen', 'intrekken', 'laten eindigen']), van: z.string(), op: moment }).nullable(),
  /** Whether the signals out of care notes are in it: not for everybody. */
  metZorg: z.boolean(),
});
export type Controleregel = z.infer<typeof controleregel>;
