/**
 * Which powers of the Wth the hulpofficier was given (art. 3 lid 1), since when and by which decision. Art. 3 lid 1 names the
 * powers that can be given, and no others; extending and withdrawing are not among them.
 */
import { z } from 'zod';
import { datum, regel, regelOfLeeg } from '../basis.ts';
import { AppFout } from '../fout.ts';
import { vergelijkDatums, type Datum } from '../wth/tijd.ts';

/** Every power that somebody might want to give away, so that a refusal can name its article. */
export const bevoegdheden = ['2-1', '2-3', '2-7', '2-8', '2-9', '5-1', '8-2', '9-1'] as const;
export type Bevoegdheid = (typeof bevoegdheden)[number];

/** The powers that art. 3 lid 1 names. */
export const mandateerbaar = ['2-1', '2-3', '2-7', '2-8', '5-1'] as const satisfies readonly Bevoegdheid[];
export type Mandateerbaar = (typeof mandateerbaar)[number];

/** Whether art. 3 lid 1 names this power. */
export const isMandateerbaar = (bevoegdheid: Bevoegdheid): bevoegdheid is Mandateerbaar => (mandateerbaar as readonly string[]).includes(bevoegdheid);

/** `2-8` as the law writes it: `Wth 2 lid 8`. */
export const bevoegdheidArtikel = (bevoegdheid: Bevoegdheid): string => `Wth ${bevoegdheid.replace('-', ' lid ')}`;

/**
 * `mandaat`: the hulpofficier decides for the burgemeester (Awb 10:1). `ondertekening`: the burgemeester decides himself and
 * the hulpofficier only signs (Awb 10:11); that is no mandate in the sense of art. 3, but it does have to rest on a decision.
 */
export const mandaatsoorten = ['mandaat', 'ondertekening'] as const;

/** What a person enters. */
export const mandaatinvoer = z.strictObject({
  bevoegdheid: z.enum(bevoegdheden),
  soort: z.enum(mandaatsoorten),
  /** To whom: an office or a group of persons, as the decision says it. */
  aan: regel,
  /** The decision, so that it can be found. */
  besluit: regel,
  besluitDatum: datum,
  sinds: datum,
  opmerking: regelOfLeeg,
});
export type Mandaatinvoer = z.infer<typeof mandaatinvoer>;

/** One line of the register. `tot` is the first day on which it no longer counts; `null` while it does. */
export const mandaat = mandaatinvoer.extend({
  id: regel,
  bevoegdheid: z.enum(mandateerbaar),
  tot: datum.nullable(),
  eindBesluit: regelOfLeeg,
});
export type Mandaat = z.infer<typeof mandaat>;

/**
 * Tests a line before it is entered.
 * @throws {AppFout} `NIET_MANDATEERBAAR` with the article of the power, `MANDAAT_VOOR_BESLUIT`
 */
export function eisVerleenbaar(invoer: Mandaatinvoer): Mandaatinvoer & { bevoegdheid: Mandateerbaar } {
  const { bevoegdheid } = invoer;
  if (!isMandateerbaar(bevoegdheid)) throw new AppFout('NIET_MANDATEERBAAR', { artikel: `Wth 3 lid 1, ${bevoegdheidArtikel(bevoegdheid)}` });
  // Signing is about the order itself; the other powers are acts, which nobody signs.
  if (invoer.soort === 'ondertekening' && bevoegdheid !== '2-1') throw new AppFout('NIET_MANDATEERBAAR', { artikel: 'Awb 10:11' });
  if (vergelijkDatums(invoer.sinds, invoer.besluitDatum) < 0) throw new AppFout('MANDAAT_VOOR_BESLUIT');
  return { ...invoer, bevoegdheid };
}

/** The lines that count on a day, newest decision first. */
export function mandatenOp(register: readonly Mandaat[], soort: Mandaat['soort'], bevoegdheid: Bevoegdheid, dag: Datum): Mandaat[] {
  return register
    .filter((een) => een.soort === soort && een.bevoegdheid === bevoegdheid)
    .filter(({ sinds, tot }) => vergelijkDatums(sinds, dag) <= 0 && (tot === null || vergelijkDatums(dag, tot) < 0))
    .toSorted((a, b) => vergelijkDatums(b.besluitDatum, a.besluitDatum));
}
