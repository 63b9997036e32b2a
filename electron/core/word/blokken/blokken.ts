/** From `Blok[]` to the paragraphs and tables of docx: for a document of our own, and for content within a letterhead. */
import type { FileChild } from 'docx';
import type { Blok } from '../../../../shared/documenten/blok.ts';
import { afbeelding } from './afbeelding.ts';
import { inhoudsopgave } from './inhoudsopgave.ts';
import { kader } from './kader.ts';
import { kop } from './kop.ts';
import { lijst } from './lijst.ts';
import { lopend } from './lopend.ts';
import { ondertekening } from './ondertekening.ts';
import { slot } from './ruimte.ts';
import { tabel } from './tabel.ts';
import { velden } from './velden.ts';

function blok(inhoud: Blok, plek: number, volgende: Blok | undefined): FileChild[] {
  // Nobody signs a page on which nothing else stands.
  const tekenen = volgende?.soort === 'ondertekening';
  switch (inhoud.soort) {
    case 'kop':
      return kop(inhoud, plek);
    case 'alinea':
      return lopend(inhoud, volgende);
    case 'lijst':
      return lijst(inhoud, plek, tekenen);
    case 'tabel':
      return tabel(inhoud, tekenen);
    case 'velden':
      return velden(inhoud, tekenen);
    case 'kader':
      return kader(inhoud, tekenen);
    case 'inhoudsopgave':
      return inhoudsopgave(inhoud);
    case 'afbeelding':
      return afbeelding(inhoud);
    case 'ondertekening':
      return ondertekening(inhoud);
  }
}

/** The content of a document. Where it goes must know the styles and the lists of `huisstijl.ts` by name. */
export function blokken(inhoud: readonly Blok[]): FileChild[] {
  const kinderen = inhoud.flatMap((een, plek) => blok(een, plek, inhoud[plek + 1]));
  const laatste = inhoud.at(-1)?.soort;
  return laatste === 'tabel' || laatste === 'velden' || laatste === 'kader' ? [...kinderen.slice(0, -1), slot()] : kinderen;
}
