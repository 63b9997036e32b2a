/** The pieces of text of the content model as runs and paragraphs of docx. */
import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Tekstdeel } from '../../../../shared/documenten/blok.ts';
import { bijeen } from './bijeen.ts';

/** One run for each line: docx puts a line break before a run, never within one. */
export function runs({ tekst, vet, cursief }: Tekstdeel): TextRun[] {
  const opmaak: IRunOptions = { ...(vet && { bold: true }), ...(cursief && { italics: true }) };
  return bijeen(tekst).split('\n').map((regel, i) => new TextRun(i === 0 ? { ...opmaak, text: regel } : { ...opmaak, text: regel, break: 1 }));
}

/** A paragraph; the options say what differs from running text, the style says the rest. */
export function alinea(delen: readonly Tekstdeel[], opties: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...opties, children: delen.flatMap(runs) });
}

/** `keepNext` when it holds, and nothing otherwise, so that a paragraph says only what differs from its style. */
export function bijVolgende(geldt: boolean): IParagraphOptions {
  return geldt ? { keepNext: true } : {};
}
