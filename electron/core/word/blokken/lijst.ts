import type { FileChild } from 'docx';
import type { Lijst } from '../../../../shared/documenten/blok.ts';
import { LIJST, pt, STIJL } from '../huisstijl.ts';
import { alinea } from './tekst.ts';

/** A list; `nummer` differs for every list of a document, so that each starts at 1. */
export function lijst({ genummerd, items }: Lijst, nummer: number): FileChild[] {
  const numbering = { reference: genummerd ? LIJST.genummerd : LIJST.opsomming, level: 0, instance: nummer };
  const laatste = items.length - 1;
  return items.map((delen, i) => alinea(delen, { style: STIJL.lijst, numbering, ...(i === laatste && { spacing: { after: pt(8) } }) }));
}
