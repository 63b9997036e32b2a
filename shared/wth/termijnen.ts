/**
 * From something that happened to the terms that it starts (domein C1): the one table from rules to what a person sees.
 */
import type { Atwtermijn } from './algemeneTermijnenwet.ts';
import { beroepLaatsteDag, hogerBeroepLaatsteDag } from './beroep.ts';
import { bewaartermijn } from './bewaartermijn.ts';
import { verslagUiterlijk } from './binnentreden.ts';
import { huisverbodtermijn } from './huisverbodtermijn.ts';
import type { Einde, Markering } from './kloktijd.ts';
import { motiveringUiterlijk } from './motivering.ts';
import { opvangEinde } from './opvang.ts';
import { nadereStukkenLaatsteDag } from './stukken.ts';
import type { Datum, Moment } from './tijd.ts';
import { bereikbaarheidUiterlijk, raadsmanUiterlijk } from './urentermijnen.ts';
import { horenUiterlijk, informerenUiterlijk, uitspraakUiterlijk } from './voorlopigeVoorziening.ts';

/** What can start a term. `op` is when it happened. */
export type Termijnstart =
  | { readonly soort: 'opgelegd' | 'raadsmanGewenst' | 'gehoord' | 'uitspraakGemeld'; readonly op: Moment }
  | { readonly soort: 'bekendgemaakt'; readonly op: Datum; readonly motiveringVolgt: boolean }
  | { readonly soort: 'verzoekOntvangen' | 'uitspraakBekendgemaakt' | 'zitting' | 'binnengetreden' | 'beschikking'; readonly op: Datum }
  | { readonly soort: 'opvangBegonnen'; readonly op: Moment; readonly dagen: number | null };

/** The number of a term in `domein.md` C1. */
export type Termijncode = `T${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

/** One term as it is shown. */
export interface Termijn {
  readonly code: Termijncode;
  readonly naam: string;
  readonly artikel: string;
  readonly uiterlijk: Moment | Datum;
  /** `tot`: at that moment it is over. `tot en met`: that day still counts. */
  readonly grens: 'tot' | 'tot en met';
  readonly markering: Markering;
  /** The last day lies where the royal decree on holidays is not known: check it by hand. */
  readonly feestdagenOnzeker: boolean;
  readonly toelichting: string;
}

const GAT = ' De kloktijd bestaat die nacht niet (begin zomertijd); het einde is daarom 03.00 uur.';
const DUBBEL = ' De kloktijd komt die nacht twee keer voor (einde zomertijd); de eerste keer telt.';

type Kop = readonly [code: Termijncode, naam: string, artikel: string, toelichting: string];

function opMoment([code, naam, artikel, toelichting]: Kop, { moment, markering }: Einde): Termijn {
  const opmerking = markering === 'gat' ? GAT : markering === 'dubbel' ? DUBBEL : '';
  return { code, naam, artikel, uiterlijk: moment, grens: 'tot', markering, feestdagenOnzeker: false, toelichting: toelichting + opmerking };
}

function opDag([code, naam, artikel, toelichting]: Kop, uiterlijk: Datum, feestdagenOnzeker = false): Termijn {
  return { code, naam, artikel, uiterlijk, grens: 'tot en met', markering: null, feestdagenOnzeker, toelichting };
}

function opWerkdag(kop: Kop, { uiterlijk, buitenHorizon }: Atwtermijn): Termijn {
  return opDag(kop, uiterlijk, buitenHorizon);
}

const uren = (moment: Moment): Einde => ({ moment, markering: null });

/** The terms that start with this, in the order of their numbers. Throws as `leesMoment`, `leesDatum` and `parameterOp`. */
export function termijnenVan(start: Termijnstart): readonly Termijn[] {
  switch (start.soort) {
    case 'opgelegd': {
      const { einde, maximum } = huisverbodtermijn(start.op);
      return [
        opMoment(['T1', 'Einde huisverbod', 'Wth art. 2 lid 1', 'Tien dagen op dezelfde kloktijd. Het huisverbod vervalt vanzelf, zonder besluit.'], einde),
        opMoment(['T2', 'Laatst mogelijke einde na verlenging', 'Wth art. 9 lid 1', 'Ten hoogste vier weken vanaf de oplegging.'], maximum),
        opMoment(['T3', 'Verlenging nemen én bekendmaken', 'Wth art. 9 lid 1', 'Voor dit moment moet het besluit genomen en bekendgemaakt zijn. Daarna valt er niets meer te verlengen.'], einde),
        opMoment(['T4', 'Bereikbaarheid opgeven', 'Wth art. 2 lid 6', 'De uithuisgeplaatste geeft binnen 24 uur op waar hij bereikbaar is.'], uren(bereikbaarheidUiterlijk(start.op))),
      ];
    }
    case 'raadsmanGewenst':
      return [opMoment(['T5', 'Raadsman regelen', 'Wth art. 5 lid 1', 'Binnen 24 uur nadat de uithuisgeplaatste om een raadsman vroeg.'], uren(raadsmanUiterlijk(start.op)))];
    case 'bekendgemaakt': {
      const beroep = opWerkdag(['T10', 'Beroep bij de rechtbank', 'Awb art. 6:7 en 6:8', 'Zes weken vanaf de dag na de bekendmaking. Er is geen bezwaarfase.'], beroepLaatsteDag(start.op));
      if (!start.motiveringVolgt) return [beroep];
      return [opWerkdag(['T6', 'Motivering naleveren', 'Awb art. 3:47 lid 3', 'Uiterlijk binnen een week. De wet wil een mondeling huisverbod spoedig op schrift (Wth art. 2 lid 7): doe het vandaag of morgen.'], motiveringUiterlijk(start.op)), beroep];
    }
    case 'verzoekOntvangen':
      return [opWerkdag(['T7', 'Horen door de voorzieningenrechter', 'Wth art. 6 lid 1 onder a', 'Binnen drie dagen na ontvangst van het verzoek, met ten minste twee werkdagen (Atw art. 1 en 2).'], horenUiterlijk(start.op))];
    case 'gehoord':
      return [opMoment(['T8', 'Uitspraak voorzieningenrechter', 'Wth art. 6 lid 1 onder b', 'Direct na het horen; bij bijzondere omstandigheden binnen 24 uur.'], uren(uitspraakUiterlijk(start.op).bijzonder))];
    case 'uitspraakGemeld':
      return [opMoment(['T9', 'Informeren na de uitspraak', 'Wth art. 8 lid 2', 'De huisgenoot en de politie onverwijld informeren. Dit tijdstip is een werkdoel.'], uren(informerenUiterlijk(start.op)))];
    case 'uitspraakBekendgemaakt':
      return [opWerkdag(['T11', 'Hoger beroep bij de Raad van State', 'Awb art. 6:7, 6:8 en 8:104', 'Zes weken. Niet tegen een uitspraak over alleen de voorlopige voorziening.'], hogerBeroepLaatsteDag(start.op))];
    case 'zitting':
      return [opDag(['T12', 'Nadere stukken', 'Awb art. 8:83 lid 1', 'Tot één dag voor de zitting. Een weekend verschuift deze dag niet (Atw art. 1 lid 2).'], nadereStukkenLaatsteDag(start.op))];
    case 'binnengetreden':
      return [opWerkdag(['T13', 'Verslag van binnentreden', 'Awbi art. 10 en 11', 'Uiterlijk de vierde dag na het binnentreden.'], verslagUiterlijk(start.op))];
    case 'opvangBegonnen':
      return [opMoment(['T14', 'Einde opvang', 'gemeentelijk beleid', 'Verlengen kan voor bepaalde tijd.'], opvangEinde(start.op, start.dagen))];
    case 'beschikking': {
      const { bewarenTotEnMet, vernietigenVanaf } = bewaartermijn(start.op);
      const [jaar, maand, dag] = vernietigenVanaf.split('-').map(Number);
      return [opDag(['T15', 'Bewaren', 'Wth art. 10 lid 1', `Vijf jaar; vernietigen is verplicht vanaf ${dag}-${maand}-${jaar}.`], bewarenTotEnMet)];
    }
  }
}
