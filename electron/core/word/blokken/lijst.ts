import type { FileChild } from 'docx';
import type { Lijst } from '../../../../shared/documenten/blok.ts';
import { VINK } from '../../../../shared/papier/formuliertekst.ts';
import { LIJST, mm, pt, STIJL } from '../huisstijl.ts';
import { alinea, bijVolgende } from './tekst.ts';

/** Items up to which a list stays on one page: names of a contact ban that go on overleaf are easily missed. Of a longer list no single item stays behind. */
const BIJEEN = 10;
/** A box to tick takes the place of the dash. */
const MET_VINK = { indent: { left: mm(5), hanging: mm(5) } };

/**
 * A list; `nummer` differs for every list of a document, so that each starts at 1. `volgt`: its end stays with what comes next.
 * `onderKop`: it comes right after a heading, and may go on overleaf: LibreOffice leaves a heading behind when a whole list has to go.
 */
export function lijst({ genummerd, items }: Lijst, nummer: number, volgt: boolean, onderKop: boolean): FileChild[] {
  const numbering = { reference: genummerd ? LIJST.genummerd : LIJST.opsomming, level: 0, instance: nummer };
  const laatste = items.length - 1;
  return items.map((delen, i) =>
    alinea(delen, {
      style: STIJL.lijst,
      ...(delen[0]?.tekst.startsWith(VINK) === true ? MET_VINK : { numbering }),
      keepLines: true,
      ...bijVolgende(i === laatste ? volgt : !onderKop && (items.length <= BIJEEN || i === 0 || i === laatste - 1)),
      ...(i === laatste && { spacing: { after: pt(8) } }),
    }),
  );
}
