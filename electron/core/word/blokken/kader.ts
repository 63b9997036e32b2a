import type { FileChild } from 'docx';
import type { Kader } from '../../../../shared/documenten/blok.ts';
import { STIJL } from '../huisstijl.ts';
import { ruimte } from './ruimte.ts';
import { alinea, bijVolgende } from './tekst.ts';

/** A box: paragraphs of one style, which Word draws a single border around; kept on one page. `volgt`: and with what comes next. */
export function kader({ alineas }: Kader, volgt: boolean): FileChild[] {
  const laatste = alineas.length - 1;
  // What stands before it, its heading, goes along to the next page.
  return [ruimte(bijVolgende(true)), ...alineas.map((delen, i) => alinea(delen, { style: STIJL.kader, ...bijVolgende(i < laatste || volgt) })), ruimte(bijVolgende(volgt))];
}
