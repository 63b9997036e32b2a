import type { Bordregel } from '../../../shared/dossier/bord/vorm.ts';
import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { resterendTekst, termijnUitleg, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { lopendVan, standVan, teVolgen, type Termijnstand } from '../termijnen/termijnstand.ts';

/** One term on a line of the board, in words. */
export type Bordtermijn = { sleutel: string; stand: Termijnstand; wanneer: string; rest: string; doen: string };

/** What changes on a line as time passes, in words; two that read the same need not be drawn again. `verder` stands folded. */
export type Bordtijd = { rest: string; vooraan: readonly Bordtermijn[]; verder: readonly Bordtermijn[] };

/** How many running terms stand open on a line; the others are one press away. */
const HOOGSTENS = 2;

/**
 * The time left of an order and of each of its terms at `nu`. Open stand the duties that were missed, the next terms, and what
 * was done too late. T1 is the end itself, which every line shows, so with its words and those of T2 and T3 it stands folded.
 */
export function bordtijd({ einde, termijnen }: Pick<Bordregel, 'einde' | 'termijnen'>, nu: Moment): Bordtijd {
  const met = (gezocht: Termijnstand): DossierTermijn[] => termijnen.filter((termijn) => standVan(termijn, nu) === gezocht);
  const volgende = teVolgen(termijnen, nu).filter(({ code }) => code !== 'T1').slice(0, HOOGSTENS);
  return {
    rest: resterendTot(nu, einde),
    vooraan: [...met('gemist'), ...volgende, ...met('te laat')].map((termijn) => inWoorden(termijn, nu)),
    verder: lopendVan(termijnen, nu).filter((termijn) => !volgende.includes(termijn)).map((termijn) => inWoorden(termijn, nu)),
  };
}

function inWoorden(termijn: DossierTermijn, nu: Moment): Bordtermijn {
  const stand = standVan(termijn, nu);
  const rest = resterendTekst(termijn, nu);
  // Of what is over the time left says when that was.
  const [wanneer, nog] = stand === 'gemist' ? [rest, ''] : [uiterlijkTekst(termijn), termijn.teLaat ? '' : rest];
  return { sleutel: termijn.sleutel, stand, wanneer, rest: nog, doen: termijnUitleg(termijn, nu) };
}

/** The new lines, in which a line that says the same as before is the same object, so that it is not drawn again. */
export function houdGelijke(oud: readonly Bordregel[], nieuw: readonly Bordregel[]): Bordregel[] {
  const bekend = new Map(oud.map((regel) => [regel.dossierId, regel]));
  return nieuw.map((regel) => {
    const eerder = bekend.get(regel.dossierId);
    return eerder !== undefined && JSON.stringify(eerder) === JSON.stringify(regel) ? eerder : regel;
  });
}
