/**
 * From something that happened to the terms that it starts (domein C1): the one table from rules to what a person sees.
 */
import type { Atwtermijn } from './algemeneTermijnenwet.ts';
import { beroepLaatsteDag, hogerBeroepLaatsteDag } from './beroep.ts';
import { bewaartermijn } from './bewaartermijn.ts';
import { verslagUiterlijk } from './binnentreden.ts';
import { vastgelegdeTermijn } from './huisverbodtermijn.ts';
import { PARAMETERS_VASTGELEGD } from './parameters.ts';
import type { Einde, Markering } from './kloktijd.ts';
import { motiveringUiterlijk } from './motivering.ts';
import { opvangEinde } from './opvang.ts';
import { nadereStukkenLaatsteDag } from './stukken.ts';
import { TERMIJNTEKSTEN, type Termijncode, type Termijntekst } from './termijnteksten.ts';
import type { Datum, Moment } from './tijd.ts';
import { bereikbaarheidUiterlijk, raadsmanUiterlijk } from './urentermijnen.ts';
import { horenUiterlijk, informerenUiterlijk, uitspraakUiterlijk } from './voorlopigeVoorziening.ts';

/** What can start a term. `op` is when it happened. */
export type Termijnstart =
  | { readonly soort: 'opgelegd' | 'raadsmanGewenst' | 'gehoord'; readonly op: Moment }
  /** `werkdoelUren`: the municipality's own target for telling the outcome; two hours without one. */
  | { readonly soort: 'uitspraakGemeld'; readonly op: Moment; readonly werkdoelUren?: number }
  | { readonly soort: 'bekendgemaakt'; readonly op: Datum; readonly motiveringVolgt: boolean }
  | {
      readonly soort: 'verzoekOntvangen' | 'uitspraakBekendgemaakt' | 'zitting' | 'binnengetreden' | 'beschikking';
      readonly op: Datum;
    }
  | { readonly soort: 'opvangBegonnen'; readonly op: Moment; readonly dagen: number | null };

/** One term as it is shown. */
export interface Termijn extends Termijntekst {
  readonly code: Termijncode;
  readonly uiterlijk: Moment | Datum;
  /** `tot`: at that moment it is over. `tot en met`: that day still counts. */
  readonly grens: 'tot' | 'tot en met';
  readonly markering: Markering;
  /** The last day lies where the royal decree on holidays is not known: check it by hand. */
  readonly feestdagenOnzeker: boolean;
}

const OPMERKING = {
  gat: ' De kloktijd bestaat die nacht niet (begin zomertijd); het einde is daarom 03.00 uur.',
  dubbel: ' De kloktijd komt die nacht twee keer voor (einde zomertijd); de eerste keer telt.',
} as const;

function opMoment(code: Termijncode, { moment, markering }: Einde): Termijn {
  const tekst = TERMIJNTEKSTEN[code];
  const toelichting = markering === null ? tekst.toelichting : tekst.toelichting + OPMERKING[markering];
  return { code, ...tekst, toelichting, uiterlijk: moment, grens: 'tot', markering, feestdagenOnzeker: false };
}

function naUren(code: Termijncode, moment: Moment): Termijn {
  return opMoment(code, { moment, markering: null });
}

function opDag(code: Termijncode, uiterlijk: Datum, feestdagenOnzeker = false): Termijn {
  return { code, ...TERMIJNTEKSTEN[code], uiterlijk, grens: 'tot en met', markering: null, feestdagenOnzeker };
}

function opWerkdag(code: Termijncode, { uiterlijk, buitenHorizon }: Atwtermijn): Termijn {
  return opDag(code, uiterlijk, buitenHorizon);
}

/** The terms that start with this, in the order of their numbers. What it starts with is recorded, so also of a day before the law. Throws as `leesMoment` and `leesDatum`. */
export function termijnenVan(start: Termijnstart): readonly Termijn[] {
  switch (start.soort) {
    case 'opgelegd': {
      const { einde, maximum } = vastgelegdeTermijn(start.op);
      return [
        opMoment('T1', einde),
        opMoment('T2', maximum),
        opMoment('T3', einde),
        naUren('T4', bereikbaarheidUiterlijk(start.op)),
      ];
    }
    case 'raadsmanGewenst':
      return [naUren('T5', raadsmanUiterlijk(start.op))];
    case 'bekendgemaakt': {
      const beroep = opWerkdag('T10', beroepLaatsteDag(start.op));
      return start.motiveringVolgt ? [opWerkdag('T6', motiveringUiterlijk(start.op)), beroep] : [beroep];
    }
    case 'verzoekOntvangen':
      return [opWerkdag('T7', horenUiterlijk(start.op))];
    case 'gehoord':
      return [naUren('T8', uitspraakUiterlijk(start.op).bijzonder)];
    case 'uitspraakGemeld':
      return [naUren('T9', informerenUiterlijk(start.op, start.werkdoelUren))];
    case 'uitspraakBekendgemaakt':
      return [opWerkdag('T11', hogerBeroepLaatsteDag(start.op))];
    case 'zitting':
      return [opDag('T12', nadereStukkenLaatsteDag(start.op))];
    case 'binnengetreden':
      return [opWerkdag('T13', verslagUiterlijk(start.op))];
    case 'opvangBegonnen':
      return [opMoment('T14', opvangEinde(start.op, start.dagen))];
    case 'beschikking':
      return [opDag('T15', bewaartermijn(start.op, PARAMETERS_VASTGELEGD).bewarenTotEnMet)];
  }
}
