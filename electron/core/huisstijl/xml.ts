/**
 * A reader for the little XML that a drawing or a letterhead needs: elements, attributes, text. No document types, no entities of its own, no
 * processing instructions: what neither needs cannot do harm.
 */
import { AppFout } from '../../../shared/fout.ts';
import { xmlTekst } from '../../../shared/xml.ts';

/** An element with its attributes as written (entities resolved), and what is in it. */
export type Element = { naam: string; attributen: readonly (readonly [naam: string, waarde: string])[]; kinderen: (Element | string)[] };

const NAAM = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const TEKEN = new RegExp(String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|</(${NAAM})\s*>|<(${NAAM})((?:\s+${NAAM}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>|[^<]+`, 'y');
const ATTRIBUUT = new RegExp(String.raw`(${NAAM})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const AANHEF = /^\uFEFF?\s*(?:<\?xml[^?]*\?>)?(?:\s|<!--[\s\S]*?-->)*(?:<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>[]*"\s+"[^"<>[]*")?\s*>)?/;
const BEKEND: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
/** What XML 1.0 has no place for: most control characters, halves of a character, and two that are none. */
const GEEN_TEKEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** How much of it there may be: elements, and how deep within each other. */
const VOOR_EEN_LOGO = { elementen: 5000, diepte: 64 };

const weiger = (): never => {
  throw new AppFout('LOGO_ONBRUIKBAAR', { reden: 'SVG_ONLEESBAAR' });
};

const eisTekens = (waarde: string): string => (GEEN_TEKEN.test(waarde) ? weiger() : waarde);

/** A text with its entities resolved; of entities only the five of XML and numbers exist. */
function tekst(ruw: string): string {
  const gelezen = ruw.replaceAll(/&([^;&]*);?/g, (heel, naam: string) => {
    if (!heel.endsWith(';')) return weiger();
    const nummer = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(naam);
    if (nummer === null) return BEKEND.get(naam) ?? weiger();
    const code = nummer[1] === undefined ? Number(nummer[2]) : Number.parseInt(nummer[1], 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : weiger();
  });
  return eisTekens(gelezen);
}

/** The attributes of an element; no name twice. */
function attributenUit(ruw: string): Element['attributen'] {
  const paren = Array.from(ruw.matchAll(ATTRIBUUT), ([, naam = '', a, b]) => [naam, tekst(a ?? b ?? '')] as const);
  return new Set(paren.map(([naam]) => naam)).size === paren.length ? paren : weiger();
}

/** The root element. @throws {AppFout} `LOGO_ONBRUIKBAAR` for anything that is not plain XML, or more of it than `grens` */
export function leesXml(bron: string, grens = VOOR_EEN_LOGO): Element {
  const wortel: Element = { naam: '', attributen: [], kinderen: [] };
  const open = [wortel];
  let aantal = 0;
  TEKEN.lastIndex = AANHEF.exec(bron)?.[0].length ?? 0;
  while (TEKEN.lastIndex < bron.length) {
    const deel = TEKEN.exec(bron) ?? weiger();
    const [heel, dicht, naam, attributen = '', leeg] = deel;
    const hier = open.at(-1) ?? weiger();
    if (dicht !== undefined) {
      if (open.length === 1 || hier.naam !== dicht) weiger();
      open.pop();
    } else if (naam !== undefined) {
      aantal += 1;
      if (aantal > grens.elementen || open.length > grens.diepte) weiger();
      const nieuw: Element = { naam, attributen: attributenUit(attributen), kinderen: [] };
      hier.kinderen.push(nieuw);
      if (leeg === '') open.push(nieuw);
    } else if (heel.startsWith('<![CDATA[')) hier.kinderen.push(eisTekens(heel.slice(9, -3)));
    else if (!heel.startsWith('<!--')) hier.kinderen.push(tekst(heel));
  }
  const [enige, ...rest] = wortel.kinderen.filter((kind) => typeof kind !== 'string' || kind.trim() !== '');
  if (open.length !== 1 || rest.length > 0 || enige === undefined || typeof enige === 'string') return weiger();
  return enige;
}

/** The element as text again, always in the same way. */
export function schrijfXml({ naam, attributen, kinderen }: Element): string {
  const binnen = kinderen.map((kind) => (typeof kind === 'string' ? xmlTekst(kind) : schrijfXml(kind))).join('');
  const begin = `<${naam}${attributen.map(([wat, waarde]) => ` ${wat}="${xmlTekst(waarde)}"`).join('')}`;
  return binnen === '' ? `${begin}/>` : `${begin}>${binnen}</${naam}>`;
}
