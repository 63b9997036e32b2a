import { LineRuleType, Paragraph, type IParagraphOptions } from 'docx';
import { pt } from '../huisstijl.ts';

const leeg = (hoogte: number, opties: IParagraphOptions = {}): Paragraph => new Paragraph({ ...opties, spacing: { before: 0, after: 0, line: pt(hoogte), lineRule: LineRuleType.EXACT } });

/** A little room; it also keeps two tables in a row from becoming one. */
export function ruimte(opties: IParagraphOptions = {}): Paragraph {
  return leeg(8, opties);
}

/** What Word wants after a table that ends a document: so low that it never takes a page for itself. */
export function slot(): Paragraph {
  return leeg(0.05);
}
