import type { Bordregel } from '../../../shared/dossier/bord/vorm.ts';
import { resterendTekst, termijnUitleg, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { teVolgen } from '../dossier/termijnstand.ts';

/** One term on a line of the board, in words. */
export type Bordtermijn = { sleutel: string; wanneer: string; rest: string; doen: string };

/** What changes on a line as time passes, in words; two that read the same need not be drawn again. */
export type Bordtijd = { rest: string; volgende: readonly Bordtermijn[] };

/** How many terms a line shows; the others stand in the case. */
const HOOGSTENS = 2;

/** The time left of an order and of its next terms at `nu`. T1 is the end itself, which every line shows. */
export function bordtijd({ einde, termijnen }: Pick<Bordregel, 'einde' | 'termijnen'>, nu: Moment): Bordtijd {
  const volgende = teVolgen(termijnen, nu).filter(({ code }) => code !== 'T1').slice(0, HOOGSTENS);
  return {
    rest: resterendTot(nu, einde),
    volgende: volgende.map((termijn) => ({
      sleutel: termijn.sleutel,
      wanneer: uiterlijkTekst(termijn),
      rest: resterendTekst(termijn, nu),
      doen: termijnUitleg(termijn, nu),
    })),
  };
}

/** The new lines, in which a line that says the same as before is the same object, so that it is not drawn again. */
export function houdGelijke(oud: readonly Bordregel[], nieuw: readonly Bordregel[]): Bordregel[] {
  const bekend = new Map(oud.map((regel) => [regel.dossierId, regel]));
  return nieuw.map((regel) => {
    const eerder = bekend.get(regel.dossierId);
    return eerder !== undefined && JSON.stringify(eerder) === JSON.stringify(regel) ? eerder : regel;
  });
}
