/**
 * The days that are no working days for a legal term (Algemene termijnenwet art. 3; domein C2.6).
 *
 * Lid 1 and 2 can be calculated for any year. The days equated by royal decree (lid 3) are published for a few years at a
 * time, so they are data with a horizon: outside it every term says that it may still change.
 */
import { paaszondag } from './pasen.ts';
import { datumPlusDagen, weekdag } from './rekenen.ts';
import { dagVan, vergelijkDatums, type Datum } from './tijd.ts';

/** A holiday or equated day, with the name and the ground that a person can check. */
export interface Feestdag {
  readonly datum: Datum;
  readonly naam: string;
  readonly bron: string;
}

/** Days equated by royal decree; add the next decree here, and move the horizon with it. */
export const GELIJKGESTELDE_DAGEN: readonly Datum[] = [
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
  '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
];

/** The years for which the decrees are in the list above. */
export const GELIJKSTELLING_BEKEND = { van: '2023-01-01', totEnMet: '2028-12-31' } as const;

/** The holiday on this day, or null. Saturdays and Sundays are not in themselves holidays. */
export function feestdagOp(datum: Datum): Feestdag | null {
  return feestdagenIn(dagVan(datum).year).get(datum) ?? null;
}

/** Whether the day counts as a working day for the Atw: no Saturday, no Sunday, no holiday, no equated day. */
export function isWerkdag(datum: Datum): boolean {
  return weekdag(datum) < 6 && feestdagOp(datum) === null;
}

/** The first working day after `datum`. */
export function eerstvolgendeWerkdag(datum: Datum): Datum {
  let dag = datumPlusDagen(datum, 1);
  while (!isWerkdag(dag)) dag = datumPlusDagen(dag, 1);
  return dag;
}

/** Whether the equated days around this day are not known here, so that a term ending on it needs a check by hand. */
export function buitenHorizon(datum: Datum): boolean {
  return (
    vergelijkDatums(datum, GELIJKSTELLING_BEKEND.van) < 0 || vergelijkDatums(datum, GELIJKSTELLING_BEKEND.totEnMet) > 0
  );
}

const perJaar = new Map<number, ReadonlyMap<Datum, Feestdag>>();

/** The holidays of a year by date; where two fall on one day, the first of the list stands. */
export function feestdagenIn(jaar: number): ReadonlyMap<Datum, Feestdag> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const pasen = paaszondag(jaar);
  const lijst: Feestdag[] = [
    lid1(`${jaar}-01-01`, 'Nieuwjaarsdag'),
    { datum: datumPlusDagen(pasen, -2), naam: 'Goede Vrijdag', bron: 'Atw art. 3 lid 2' },
    lid1(datumPlusDagen(pasen, 1), 'tweede paasdag'),
    koningsdag(jaar),
    lid1(`${jaar}-05-05`, 'Bevrijdingsdag'),
    lid1(datumPlusDagen(pasen, 39), 'Hemelvaartsdag'),
    lid1(datumPlusDagen(pasen, 50), 'tweede pinksterdag'),
    lid1(`${jaar}-12-25`, 'eerste kerstdag'),
    lid1(`${jaar}-12-26`, 'tweede kerstdag'),
    ...GELIJKGESTELDE_DAGEN.filter((datum) => datum.startsWith(`${jaar}-`)).map((datum) => ({
      datum,
      naam: 'met een feestdag gelijkgestelde dag',
      bron: 'Atw art. 3 lid 3 (koninklijk besluit)',
    })),
  ];
  const dagen = new Map(lijst.toReversed().map((dag) => [dag.datum, dag]));
  perJaar.set(jaar, dagen);
  return dagen;
}

function lid1(datum: Datum, naam: string): Feestdag {
  return { datum, naam, bron: 'Atw art. 3 lid 1' };
}

/** The day on which the birthday is celebrated: 27 April, until 2013 30 April; the day before when that is a Sunday. */
function koningsdag(jaar: number): Feestdag {
  const verjaardag = jaar >= 2014 ? `${jaar}-04-27` : `${jaar}-04-30`;
  const datum = weekdag(verjaardag) === 7 ? datumPlusDagen(verjaardag, -1) : verjaardag;
  return lid1(datum, jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag');
}
