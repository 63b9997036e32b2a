/** What a case cost and took, as lines that can be added up: by kind, by payer, by role. Money in whole cents, time in minutes. */
import { BETALERS, KOSTENSOORTEN, URENROLLEN } from '../dossier/gebeurtenissen/kosten.ts';
import type { Dossier } from '../dossier/toestand.ts';
import type { Moment } from '../wth/tijd.ts';

/** The kinds of cost, and the place to stay, which is recorded with its end. */
export const POSTSOORTEN = [...KOSTENSOORTEN, 'opvang'] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];
export type Betaler = (typeof BETALERS)[number];
export type Urenrol = (typeof URENROLLEN)[number];

/** What is added up of a cost, and of time. */
export type Kosten = { soort: Postsoort; betaler: Betaler; bedrag: number };
export type Uren = { rol: Urenrol; minuten: number };

/** One cost, with the event that says so. */
export type Kostenpost = Kosten & { gebeurtenisId: string; at: Moment };
/** Time of one person. */
export type Urenpost = Uren & { gebeurtenisId: string; at: Moment };

/** Every cost of a case. The municipality pays for the place that it offers (notitie 2008, 6.8); without a bill yet there is no line. */
export function kostenposten({ kosten, opvangBeeindigd }: Pick<Dossier, 'kosten' | 'opvangBeeindigd'>): Kostenpost[] {
  return [
    ...kosten.map(({ gebeurtenisId, at, gegevens: { soort, betaler, bedrag } }) => ({ gebeurtenisId, at, soort, betaler, bedrag })),
    ...opvangBeeindigd.flatMap(({ gebeurtenisId, at, gegevens }) =>
      gegevens.kosten === null || gegevens.kosten === 0 ? [] : [{ gebeurtenisId, at, soort: 'opvang' as const, betaler: 'gemeente' as const, bedrag: gegevens.kosten }],
    ),
  ];
}

/** All time of a case. */
export const urenposten = ({ uren }: Pick<Dossier, 'uren'>): Urenpost[] => uren.map(({ gebeurtenisId, at, gegevens: { rol, minuten } }) => ({ gebeurtenisId, at, rol, minuten }));

/** Sums of lines. `perSoort` holds for each kind how much each payer pays. */
export type Optelling = {
  totaal: number;
  perBetaler: Record<Betaler, number>;
  perSoort: Record<Postsoort, { totaal: number; perBetaler: Record<Betaler, number> }>;
  minuten: number;
  perRol: Record<Urenrol, number>;
};

/** Adds up. */
export const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
const vul = <S extends string, W>(sleutels: readonly S[], waarde: (sleutel: S) => W): Record<S, W> =>
  Object.fromEntries(sleutels.map((sleutel) => [sleutel, waarde(sleutel)])) as Record<S, W>;

const betalers = (posten: readonly Kosten[]): Record<Betaler, number> => vul(BETALERS, (een) => som(posten.filter(({ betaler }) => betaler === een).map(({ bedrag }) => bedrag)));

/** Adds up. Every line counts in exactly one kind, one payer and one role, so that each row of sums gives the same total. */
export function telOp(kosten: readonly Kosten[], uren: readonly Uren[]): Optelling {
  return {
    totaal: som(kosten.map(({ bedrag }) => bedrag)),
    perBetaler: betalers(kosten),
    perSoort: vul(POSTSOORTEN, (soort) => {
      const posten = kosten.filter((post) => post.soort === soort);
      return { totaal: som(posten.map(({ bedrag }) => bedrag)), perBetaler: betalers(posten) };
    }),
    minuten: som(uren.map(({ minuten }) => minuten)),
    perRol: vul(URENROLLEN, (rol) => som(uren.filter((post) => post.rol === rol).map(({ minuten }) => minuten))),
  };
}
