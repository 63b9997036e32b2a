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

/** What stands before a block, and what after it. */
type Buren = readonly [vorige: Blok | undefined, volgende: Blok | undefined];

function blok(inhoud: Blok, plek: number, [vorige, volgende]: Buren): FileChild[] {
  // Nobody signs a page on which nothing else stands.
  const tekenen = volgende?.soort === 'ondertekening';
  switch (inhoud.soort) {
    case 'kop':
      return kop(inhoud, plek);
    case 'alinea':
      return lopend(inhoud, volgende);
    case 'lijst':
      return lijst(inhoud, plek, tekenen, vorige?.soort === 'kop');
    case 'tabel':
      return tabel(inhoud, tekenen);
    case 'velden':
      return velden(inhoud, tekenen);
    case 'kader':
      return kader(inhoud, tekenen || volgende?.soort === 'velden' || volgende?.soort === 'tabel');
    case 'inhoudsopgave':
      return inhoudsopgave(inhoud);
    case 'afbeelding':
      return afbeelding(inhoud);
    case 'ondertekening':
      return ondertekening(inhoud, volgende?.soort === 'velden');
  }
}

const MET_RUIMTE: readonly Blok['soort'][] = ['tabel', 'velden', 'kader'];

/** A block with the room below it, which must not take a page for itself at the end, nor before a page that is started anyway. */
function metRuimte(inhoud: Blok, plek: number, buren: Buren): FileChild[] {
  const kinderen = blok(inhoud, plek, buren);
  const volgende = buren[1];
  if (!MET_RUIMTE.includes(inhoud.soort)) return kinderen;
  if (volgende === undefined) return [...kinderen.slice(0, -1), slot()];
  return volgende.soort === 'kop' && volgende.nieuwePagina === true ? kinderen.slice(0, -1) : kinderen;
}

/**
 * The content of a document. Where it goes must know the styles and the lists of `huisstijl.ts` by name. `begin`: how many
 * blocks of the same document come before it.
 */
export function blokken(inhoud: readonly Blok[], begin = 0): FileChild[] {
  return inhoud.flatMap((een, plek) => metRuimte(een, begin + plek, [inhoud[plek - 1], inhoud[plek + 1]]));
}
