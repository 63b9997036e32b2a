/** A drawing as SVG, for paper: with the colours of the day and no more than every program can draw. */
import { xmlTekst } from '../../xml.ts';
import { ANKER, LETTERMAAT, type Reeks, type Tekening, type Tint, type Vorm } from './tekening.ts';

const VULLING: Readonly<Record<Reeks, string>> = { een: '#1b5065', twee: '#fcf0d4', drie: '#eae7de', vier: '#ffffff', leeg: '#ffffff' };
const RAND: Readonly<Record<Reeks, string>> = { een: '#1b5065', twee: '#956400', drie: '#6b675d', vier: '#2f7a4a', leeg: '#6b675d' };
const KLEUR: Readonly<Record<Tint | 'opEen', string>> = { inkt: '#1d2328', zacht: '#50565b', raster: '#d3cec1', doel: '#8e1c1c', opEen: '#ffffff' };

function vorm(een: Vorm): string {
  switch (een.soort) {
    case 'vlak':
      return `<rect x="${een.x}" y="${een.y}" width="${een.breedte}" height="${een.hoogte}" fill="${VULLING[een.reeks]}" stroke="${RAND[een.reeks]}" stroke-width="1.5"${een.reeks === 'leeg' ? ' stroke-dasharray="4 3"' : ''}/>`;
    case 'arcering':
      return `<path d="${een.pad}" stroke="${RAND[een.reeks]}" stroke-width="1.2" fill="none"/>`;
    case 'plaat':
      return `<rect x="${een.x}" y="${een.y}" width="${een.breedte}" height="${een.hoogte}" rx="3" fill="#ffffff"/>`;
    case 'lijn':
      return `<line x1="${een.x1}" y1="${een.y1}" x2="${een.x2}" y2="${een.y2}" stroke="${KLEUR[een.tint]}" stroke-width="${een.tint === 'doel' ? 2 : 1}"${een.streep === true ? ' stroke-dasharray="7 5"' : ''}/>`;
    case 'tekst':
      return `<text x="${een.x}" y="${een.y}" font-family="Arial, sans-serif" font-size="${LETTERMAAT[een.maat]}"${een.vet === true ? ' font-weight="bold"' : ''} text-anchor="${ANKER[een.anker]}" fill="${KLEUR[een.tint]}">${xmlTekst(een.tekst)}</text>`;
  }
}

/** The picture as a file of its own, on white. */
export function alsSvg({ breedte, hoogte, vormen }: Tekening): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${hoogte}" viewBox="0 0 ${breedte} ${hoogte}"><rect width="${breedte}" height="${hoogte}" fill="#ffffff"/>${vormen.map(vorm).join('')}</svg>`;
}
