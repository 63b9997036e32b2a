import { alsBron } from '../documenten/useLogo.ts';

/** Width of the picture that stands in for an SVG: sharp on paper at the size of a letterhead. */
const BREEDTE = 1200;
/** Taller than a letterhead takes, so that a tall logo stays sharp as well. */
const HOOGTE = 1200;

/** The picture of an SVG as PNG in base64, for a Word that cannot draw it; empty where it cannot be drawn here either. */
export async function teken({ beeld, breedte, hoogte }: { beeld: string; breedte: number; hoogte: number }): Promise<string> {
  try {
    const schaal = Math.min(BREEDTE / breedte, HOOGTE / hoogte);
    const plaatje = new Image();
    plaatje.src = alsBron('svg', beeld);
    await plaatje.decode();
    const doek = document.createElement('canvas');
    doek.width = Math.max(1, Math.round(breedte * schaal));
    doek.height = Math.max(1, Math.round(hoogte * schaal));
    doek.getContext('2d')?.drawImage(plaatje, 0, 0, doek.width, doek.height);
    return doek.toDataURL('image/png').split(',')[1] ?? '';
  } catch {
    return '';
  }
}
