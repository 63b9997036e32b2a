/** From the text of a template and the values of its fields to the blocks of a document. */
import { AppFout } from '../fout.ts';
import type { Blok } from './blok.ts';
import { ontleed, regelkaart, schrijfUit, type Ontleed } from './sjabloon/liquid.ts';
import { leesMarkdown } from './sjabloon/markdown.ts';
import { leesVoorblad } from './sjabloon/voorblad.ts';
import { Tokens, type Tekstwaarde } from './sjabloon/waarde.ts';
import { weigerSjabloon } from './weigering.ts';

/** A template that was read once and can be filled many times. */
export type GelezenSjabloon = { titel: string; versie: number; romp: string; ontleed: Ontleed };

/** Reads the text of a template. Throws SJABLOON_ONGELDIG with the line. */
export function leesSjabloon(tekst: string): GelezenSjabloon {
  const { titel, versie, romp } = leesVoorblad(tekst);
  if (romp.trim() === '') weigerSjabloon('LEEG', 1);
  return { titel, versie, romp, ontleed: ontleed(romp) };
}

/** What filling a template gives: the blocks, and every value that was printed. */
export type Gevuld = { blokken: Blok[]; gebruikt: readonly Tekstwaarde[] };

/**
 * Fills a template. `velden` holds a `Tekstwaarde` for each text, booleans for conditions and arrays for repetitions.
 * Throws SJABLOON_ONGELDIG with the line of the template, and TEKST_STUURTEKEN, TEKST_LEESRICHTING, TEKST_EIGEN_TEKEN or
 * TEKST_TE_LANG with the field for a value that cannot be printed.
 */
export function vulSjabloon(sjabloon: GelezenSjabloon, velden: object): Gevuld {
  const run = new Tokens();
  const markdown = schrijfUit(sjabloon.ontleed, velden, run);
  try {
    return { blokken: leesMarkdown(markdown, (tekst) => run.vul(tekst)), gebruikt: run.waarden };
  } catch (fout) {
    if (!(fout instanceof AppFout) || fout.code !== 'SJABLOON_ONGELDIG') throw fout;
    const kaart = regelkaart(sjabloon.romp, velden, new Tokens());
    const regel = kaart[Number(fout.params['regel']) - 1] ?? 0;
    throw new AppFout(fout.code, { ...fout.params, regel });
  }
}
