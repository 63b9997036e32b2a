/**
 * The events of the piket roster. The roster is its events, as a dossier is: nothing is changed, a later event counts above
 * an earlier one, and what was recorded later never changes who acted before (`rooster.ts`).
 */
import { z } from 'zod';
import { datum, kloktijd, moment, regel, sleutel, tekst, tekstOfLeeg, telefoon, weekdagnummer } from './velden.ts';

/** What a person in the roster is. A `raadslid` acts only when no wethouder can (Gemeentewet 77 lid 2). */
export const ambten = ['burgemeester', 'locoburgemeester', 'raadslid'] as const;
export type Ambt = (typeof ambten)[number];

/** Why somebody cannot act (Gemeentewet 77 lid 1: verhindering, or ontstentenis when the office itself is vacant). */
export const afwezigheidsgronden = ['vakantie', 'ziekte', 'buitenland', 'dienstreis', 'belangenconflict', 'ontstentenis', 'overig'] as const;
export type Afwezigheidsgrond = (typeof afwezigheidsgronden)[number];

/** The most people in one rotation; a year of weeks. */
export const MEESTE_IN_VOLGORDE = 52;

/** A person in the roster. A later event with the same `deelnemerId` replaces these data from the moment of recording. */
export const deelnemerVastgesteld = z
  .strictObject({
    deelnemerId: sleutel,
    naam: regel,
    ambt: z.enum(ambten),
    /** Place in the fallback order among people of the same office, 1 first. */
    rangorde: z.int().min(1).max(99),
    telefoons: z.array(telefoon).max(6),
    /** First day in office. */
    van: datum,
    /** Last day in office, included; `null` when not known. */
    totEnMet: datum.nullable(),
    /** The college's decision that designates a wethouder (77 lid 1), or the council's (77 lid 2). `null`: not shown. */
    aanwijzing: z.strictObject({ besluit: regel, datum }).nullable(),
    /** The account with which he answers for himself; absent when he has none. */
    accountId: sleutel.optional(),
  })
  .refine((d) => d.totEnMet === null || d.totEnMet >= d.van);

/** Office hours in a week. They do not cross midnight and do not overlap. */
const kantooruren = z
  .array(z.strictObject({ dag: weekdagnummer, van: kloktijd, tot: kloktijd }))
  .min(1)
  .max(21)
  .refine((uren) => uren.every((u) => u.van < u.tot))
  .refine((uren) => uren.every((u, i) => uren.every((v, j) => i === j || u.dag !== v.dag || u.tot <= v.van || v.tot <= u.van)));

/** The rules of one period: who acts when nothing else was recorded. A later event counts above an earlier one. */
export const regimeVastgesteld = z
  .strictObject({
    naam: regel,
    van: moment,
    tot: moment.nullable(),
    /** In these hours the burgemeester acts unless absent; `null` when the rotation counts all day. */
    kantoortijd: z
      .strictObject({
        uren: kantooruren,
        /** No office hours on holidays (Atw art. 3). */
        feestdagenVrij: z.boolean(),
        /** Days on which the office is closed besides. */
        gesloten: z.array(datum).max(400),
        /** Holidays on which it is open all the same. */
        open: z.array(datum).max(400),
      })
      .nullable(),
    rotatie: z.strictObject({
      per: z.enum(['week', 'dag']),
      /** The day on which the first of `volgorde` begins; for a rotation by week also the weekday of every handover. */
      eersteDag: datum,
      /** Wall-clock time of every handover. */
      wisseltijd: kloktijd,
      /** Who follows whom, round and round. */
      volgorde: z.array(sleutel).min(1).max(MEESTE_IN_VOLGORDE),
    }),
  })
  .refine((r) => r.tot === null || Date.parse(r.van) < Date.parse(r.tot));

const nietLeeg = (p: { van: string; tot: string | null }): boolean => p.tot === null || Date.parse(p.van) < Date.parse(p.tot);

/** Somebody is not available. */
const afwezigheidGemeld = z
  .strictObject({ deelnemerId: sleutel, van: moment, tot: moment.nullable(), grond: z.enum(afwezigheidsgronden), toelichting: tekstOfLeeg })
  .refine(nietLeeg);

const dienst = { deelnemerId: sleutel, van: moment, tot: moment, reden: tekst };

/** One person in the place of what the rules say. */
const dienstGezet = z.strictObject(dienst).refine(nietLeeg);
/** One person takes over at once; `van` is the moment of taking over. */
const dienstOvergenomen = z.strictObject(dienst).refine(nietLeeg);
/** Who covers a gap: counts only where the roster has nobody available. */
const gatGedekt = z.strictObject({ ...dienst, tot: moment.nullable() }).refine(nietLeeg);
/** What in fact happened in time already past, against what the roster says. */
const verledenGecorrigeerd = z
  .strictObject({
    ...dienst,
    /** Why the burgemeester could not act then, where that was not recorded. */
    verhindering: z.enum(afwezigheidsgronden).nullable(),
  })
  .refine(nietLeeg);

const periode = z.strictObject({ van: moment, tot: moment }).refine(nietLeeg);
const ruil = { vanDeelnemerId: sleutel, aanDeelnemerId: sleutel, van: moment, tot: moment };

/** One person asks another to take his duty between `van` and `tot`, in return for the other's duty in `tegen`. */
const ruilVoorgesteld = z.strictObject({ ...ruil, tegen: periode.nullable(), toelichting: tekstOfLeeg }).refine(nietLeeg);
/** The coordinator gives the duty of somebody who is ill to another. */
const ruilToegewezen = z.strictObject({ ...ruil, ruilId: sleutel.nullable(), reden: tekst }).refine(nietLeeg);

/** An earlier entry does not count from `vanaf`; what it did before stays. */
const invoerIngetrokken = z.strictObject({ gebeurtenisId: sleutel, vanaf: moment, reden: tekst });

/** Every kind of event in the roster, with its data. `ruilId` and `gebeurtenisId` name an earlier event. */
export const roostergebeurtenisSoorten = {
  'deelnemer.vastgesteld': deelnemerVastgesteld,
  'regime.vastgesteld': regimeVastgesteld,
  'afwezigheid.gemeld': afwezigheidGemeld,
  'dienst.gezet': dienstGezet,
  'dienst.overgenomen': dienstOvergenomen,
  'gat.gedekt': gatGedekt,
  'ruil.voorgesteld': ruilVoorgesteld,
  'ruil.aanvaard': z.strictObject({ ruilId: sleutel }),
  'ruil.afgewezen': z.strictObject({ ruilId: sleutel, reden: tekstOfLeeg }),
  'ruil.ingetrokken': z.strictObject({ ruilId: sleutel, reden: tekstOfLeeg }),
  'ruil.toegewezen': ruilToegewezen,
  'invoer.ingetrokken': invoerIngetrokken,
  'verleden.gecorrigeerd': verledenGecorrigeerd,
} as const;

export type Roostersoort = keyof typeof roostergebeurtenisSoorten;
export type Roostergegevens<T extends Roostersoort> = z.infer<(typeof roostergebeurtenisSoorten)[T]>;
/** Somebody who can be in the roster. */
export type Deelnemer = Roostergegevens<'deelnemer.vastgesteld'>;

/** An event about to be recorded. `at` is when it was decided or reported. */
export type NieuweRoostergebeurtenis<T extends Roostersoort = Roostersoort> = {
  [S in T]: { type: S; at: string; gegevens: Roostergegevens<S> };
}[T];

/** What recording adds: the archive's own key and number, and when and by whom it was recorded. */
export type Roostervastlegging = { id: string; volgnummer: number; vastgelegdOp: string; accountId: string; hoedanigheid: string };

/** A recorded event. */
export type Roostergebeurtenis<T extends Roostersoort = Roostersoort> = NieuweRoostergebeurtenis<T> & Roostervastlegging;

const isSoort = (type: string): type is Roostersoort => Object.hasOwn(roostergebeurtenisSoorten, type);

/**
 * Reads one event as it came out of the archive.
 * @throws {TypeError|z.ZodError} when the kind is unknown or its data do not fit: written by a newer version, or damaged.
 */
export function leesRoostergebeurtenis(ruw: { type: string; at: string; gegevens: unknown } & Roostervastlegging): Roostergebeurtenis {
  if (!isSoort(ruw.type)) throw new TypeError('onbekende soort roostergebeurtenis');
  return { ...ruw, gegevens: roostergebeurtenisSoorten[ruw.type].parse(ruw.gegevens) } as Roostergebeurtenis;
}
