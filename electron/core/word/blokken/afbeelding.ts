/** A picture almost as wide as the text, so that two with their tables go on a page; sharp at any size; with a PNG for a Word that cannot draw SVG. */
import { ImageRun, Paragraph } from 'docx';
import type { Afbeelding } from '../../../../shared/documenten/blok.ts';
import { ZETBREEDTE } from '../huisstijl.ts';

/** One clear pixel, where no PNG was made. */
const LEEG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';
/** docx takes pixels of 1/96 inch; the text is measured in 1/1440 inch. */
const PX = 96 / 1440;
const DEEL = 0.85;

export function afbeelding({ svg, png, breedte, hoogte, omschrijving }: Afbeelding): Paragraph[] {
  const width = Math.round(ZETBREEDTE * DEEL * PX);
  const beeld = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(png === '' ? LEEG : png, 'base64') },
    transformation: { width, height: Math.round((width * hoogte) / breedte) },
    altText: { name: 'Grafiek', title: 'Grafiek', description: omschrijving },
  });
  // With what comes next: the table of the same numbers.
  return [new Paragraph({ keepNext: true, children: [beeld] })];
}
