import { z } from 'zod';
import { datum, kloktijd, moment, sleutel, tekst, tekstOfLeeg } from '../piket/velden.ts';
import { afwezigheidsgronden, deelnemerVastgesteld, MEESTE_IN_VOLGORDE, regimeVastgesteld } from '../piket/roostergebeurtenissen.ts';

/** Until when; `null`: no end known. */
const open = moment.nullable();
/** From when; `null`: from the moment of saving. */
const aanvang = moment.nullable();

/** Who covers which gap. */
export const dekkingskeuzes = z.array(z.strictObject({ deelnemerId: sleutel, van: moment, tot: open })).max(400);
/** Before saving: the fallback order fills in who would cover, to be shown. */
export const dekkingOfVoorstel = z.union([z.literal('voorstel'), dekkingskeuzes]);

/** What a person says about the gaps that a change makes; `niemandErkend`: he knows that for some time nobody can act. */
const gaten = <D extends z.ZodType>(dekking: D) => ({ dekking, niemandErkend: z.boolean() });

/** Planning, by who coordinates the roster. */
const planning = <D extends z.ZodType>(dekking: D) =>
  z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('deelnemer'), deelnemer: deelnemerVastgesteld, ...gaten(dekking) }),
    /** `direct`: the rules count from the moment of saving, whatever `van` they have. */
    z.strictObject({ soort: z.literal('plan'), direct: z.boolean(), regime: regimeVastgesteld, ...gaten(dekking) }),
    z.strictObject({ soort: z.literal('feestdagen'), van: datum, totEnMet: datum, wisseltijd: kloktijd, volgorde: z.array(sleutel).min(1).max(MEESTE_IN_VOLGORDE) }),
    z.strictObject({ soort: z.literal('dienst'), deelnemerId: sleutel, van: aanvang, tot: moment, reden: tekst }),
    z.strictObject({ soort: z.literal('gat'), deelnemerId: sleutel, van: aanvang, tot: open, reden: tekst }),
    z.strictObject({
      soort: z.literal('ruilToewijzing'),
      ruilId: sleutel.nullable(),
      vanDeelnemerId: sleutel,
      aanDeelnemerId: sleutel,
      van: aanvang,
      tot: moment,
      reden: tekst,
    }),
  ]);

/** What concerns one person's duty, by himself or by who coordinates. */
const eigenDienst = <D extends z.ZodType>(dekking: D) =>
  z.discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('afwezig'),
      deelnemerId: sleutel,
      van: aanvang,
      tot: open,
      grond: z.enum(afwezigheidsgronden),
      toelichting: tekstOfLeeg,
      ...gaten(dekking),
    }),
    z.strictObject({ soort: z.literal('terug'), gebeurtenisId: sleutel, vanaf: aanvang, reden: tekst }),
    z.strictObject({ soort: z.literal('intrekking'), gebeurtenisId: sleutel, vanaf: aanvang, reden: tekst, ...gaten(dekking) }),
    z.strictObject({ soort: z.literal('overname'), deelnemerId: sleutel, tot: moment, reden: tekst }),
    z.strictObject({
      soort: z.literal('ruilVoorstel'),
      vanDeelnemerId: sleutel,
      aanDeelnemerId: sleutel,
      van: moment,
      tot: moment,
      tegen: z.strictObject({ van: moment, tot: moment }).nullable(),
      toelichting: tekstOfLeeg,
    }),
    z.strictObject({ soort: z.literal('ruilAanvaarding'), ruilId: sleutel }),
    z.strictObject({ soort: z.literal('ruilAfwijzing'), ruilId: sleutel, reden: tekstOfLeeg }),
    z.strictObject({ soort: z.literal('ruilIntrekking'), ruilId: sleutel, reden: tekstOfLeeg }),
    z.strictObject({
      soort: z.literal('correctie'),
      deelnemerId: sleutel,
      van: moment,
      tot: moment,
      verhindering: z.enum(afwezigheidsgronden).nullable(),
      reden: tekst,
    }),
  ]);

/** The commands as they are saved: who covers is named. */
export const planopdracht = planning(dekkingskeuzes);
export const eigenOpdracht = eigenDienst(dekkingskeuzes);
/** The commands as they are shown beforehand: who covers may still be a proposal. */
export const planproef = planning(dekkingOfVoorstel);
export const eigenProef = eigenDienst(dekkingOfVoorstel);

export type Planopdracht = z.infer<typeof planopdracht>;
export type EigenOpdracht = z.infer<typeof eigenOpdracht>;
export type Planproef = z.infer<typeof planproef>;
export type EigenProef = z.infer<typeof eigenProef>;
/** Any change of the roster, not yet saved. */
export type Roosterproef = Planproef | EigenProef;
/** Any change of the roster, to be saved. */
export type Roosteropdracht = Planopdracht | EigenOpdracht;
