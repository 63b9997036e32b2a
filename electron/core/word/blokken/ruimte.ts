import { LineRuleType, Paragraph } from 'docx';
import { pt } from '../huisstijl.ts';

const SMAL = { spacing: { before: 0, after: 0, line: pt(8), lineRule: LineRuleType.EXACT } };

/** A little room; it also keeps two tables in a row from becoming one. */
export function ruimte(): Paragraph {
  return new Paragraph(SMAL);
}
