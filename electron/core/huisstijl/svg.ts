/**
 * Reads an SVG by its content and writes it anew with nothing in it but the drawing: no script, no event, no link, nothing from
 * elsewhere. What is not known to be harmless is left out, and named.
 */
import { AppFout } from '../../../shared/fout.ts';
import { schrijfUit } from './svgGebruik.ts';
import { leesXml, schrijfXml, type Element } from './xml.ts';

const NAAMRUIMTE = 'http://www.w3.org/2000/svg';
const ELEMENTEN: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'style',
]);
const ATTRIBUTEN: ReadonlySet<string> = new Set([
  'id', 'class', 'style', 'transform', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'dx', 'dy', 'd', 'points',
  'preserveAspectRatio', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'clip-path', 'clip-rule', 'mask',
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-opacity',
  'opacity', 'color', 'display', 'visibility', 'stop-color', 'stop-opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing',
]);
/** Editors leave much behind that draws nothing; nobody misses it. */
const STIL: ReadonlySet<string> = new Set(['metadata', 'title', 'desc']);

/** A drawing: its size (only the ratio counts), its bytes without anything else, and what was left out. */
export type Tekening = { breedte: number; hoogte: number; bytes: Uint8Array; weggelaten: string[] };

const weiger = (reden: string): never => {
  throw new AppFout('LOGO_ONBRUIKBAAR', { reden });
};

/** Whether the file begins as an SVG does. */
export const isSvg = (bytes: Uint8Array): boolean => /^\uFEFF?\s*(?:<\?xml|<!--|<!DOCTYPE\s+svg|<svg[\s>])/.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'));

/** Whether a value points to nothing but a part of the drawing itself, and hides nothing in escapes. */
function isEigen(waarde: string): boolean {
  if (/\\|@|\/\*|expression\s*\(|javascript\s*:|data\s*:|image-set|src\s*\(|behavior\s*:/i.test(waarde)) return false;
  return waarde.replaceAll(/url\(\s*(['"]?)#[\w.-]+\1\s*\)/gi, '').search(/url\s*\(/i) === -1;
}

/** The lengths of the root: its width and height, or else those of its view. */
function maten({ attributen }: Element): { breedte: number; hoogte: number } {
  const waarde = (naam: string): string => attributen.find(([wat]) => wat === naam)?.[1] ?? '';
  const lengte = (naam: string): number => Number(/^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$/.exec(waarde(naam))?.[1] ?? 0);
  const [, , b = 0, h = 0] = waarde('viewBox').trim().split(/[\s,]+/).map(Number);
  const [breedte, hoogte] = b > 0 && h > 0 ? [b, h] : [lengte('width'), lengte('height')];
  return breedte > 0 && hoogte > 0 && breedte <= 10_000 && hoogte <= 10_000 ? { breedte, hoogte } : weiger('SVG_ZONDER_MAAT');
}

/** The drawing, cleaned; cleaning it again changes nothing. @throws {AppFout} `LOGO_ONBRUIKBAAR` with the reason */
export function leesSvg(bestand: Uint8Array): Tekening {
  const gelezen = leesXml(leesUtf8(bestand));
  if (gelezen.naam !== 'svg') weiger('SVG_ONLEESBAAR');
  const wortel = schrijfUit(gelezen);
  const weggelaten = new Set<string>();
  const schoon = (element: Element, isWortel: boolean): Element => ({
    naam: element.naam,
    attributen: [
      ...(isWortel ? [['xmlns', NAAMRUIMTE] as const] : []),
      ...element.attributen.filter(([naam, waarde]) => {
        if (ATTRIBUTEN.has(naam) && isEigen(waarde)) return true;
        if (ATTRIBUTEN.has(naam) || /^on/i.test(naam) || /(?:^|:)(?:href|base)$/i.test(naam)) weggelaten.add(naam);
        return false;
      }),
    ],
    kinderen: element.kinderen.flatMap((kind): (Element | string)[] => {
      if (typeof kind === 'string') return houdtTekst(element.naam, kind) ? [kind] : [];
      if (!ELEMENTEN.has(kind.naam) || (kind.naam === 'style' && !kind.kinderen.every((tekst) => typeof tekst === 'string' && isEigen(tekst)))) {
        if (!STIL.has(kind.naam) && !kind.naam.includes(':')) weggelaten.add(kind.naam);
        return [];
      }
      return [schoon(kind, false)];
    }),
  });
  const tekening = schoon(wortel, true);
  return { ...maten(wortel), bytes: Buffer.from(`${schrijfXml(tekening)}\n`, 'utf8'), weggelaten: [...weggelaten].toSorted() };
}

const houdtTekst = (naam: string, tekst: string): boolean => ['text', 'tspan', 'style', 'title', 'desc'].includes(naam) && tekst.trim() !== '';

function leesUtf8(bestand: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bestand);
  } catch {
    return weiger('SVG_ONLEESBAAR');
  }
}
