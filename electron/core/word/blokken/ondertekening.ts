import type { FileChild } from 'docx';
import type { Ondertekening } from '../../../../shared/documenten/blok.ts';
import { pt, STIJL } from '../huisstijl.ts';
import { alinea, bijVolgende } from './tekst.ts';

/** Room above the block, and between its two parts for the signature itself. */
const BOVEN = { spacing: { before: pt(16) } };
const HANDTEKENING = { spacing: { before: pt(52) } };

/** The signature block, kept together on one page. */
export function ondertekening({ boven, onder }: Ondertekening): FileChild[] {
  const regels = [...boven, ...onder];
  const afstand = (i: number): object => (i === boven.length ? HANDTEKENING : i === 0 ? BOVEN : {});
  return regels.map((delen, i) => alinea(delen, { style: STIJL.tekenen, ...bijVolgende(i < regels.length - 1), ...afstand(i) }));
}
