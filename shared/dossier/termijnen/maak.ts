import type { Termijn } from '../../wth/termijnen.ts';
import type { Termijncode } from '../../wth/termijnteksten.ts';
import type { Moment } from '../../wth/tijd.ts';
import { isTeLaat, type DossierTermijn, type Uiterlijk } from './vorm.ts';

/** What the table of the law does not know about a term of a case. `gedaanOp`: when what it waits for was done. */
export type Meer = { over: DossierTermijn['over']; van?: string; gedaanOp?: Moment | null; uiterlijk?: Uiterlijk; markering?: DossierTermijn['markering']; artikel?: string };

/** The term with this number among those that one start gives. @throws {TypeError} when the start does not give it */
export function metCode(termijnen: readonly Termijn[], code: Termijncode): Termijn {
  const gevonden = termijnen.find((termijn) => termijn.code === code);
  if (gevonden === undefined) throw new TypeError(`geen ${code}`);
  return gevonden;
}

/** A term of the law's table as a term of a case: what it is about, and whether it was met. */
export function alsDossierTermijn(termijn: Termijn, { over, van, gedaanOp = null, ...anders }: Meer): DossierTermijn {
  const { code, artikel, grens, feestdagenOnzeker } = termijn;
  const uiterlijk = anders.uiterlijk ?? { soort: grens === 'tot' ? ('moment' as const) : ('dag' as const), op: termijn.uiterlijk };
  const teLaat = gedaanOp !== null && isTeLaat(gedaanOp, uiterlijk);
  return {
    sleutel: van === undefined ? code : `${code}/${van}`,
    code,
    over,
    artikel: anders.artikel ?? artikel,
    uiterlijk,
    markering: anders.markering === undefined ? termijn.markering : anders.markering,
    feestdagenOnzeker,
    gehaald: gedaanOp !== null && !teLaat,
    teLaat,
  };
}
