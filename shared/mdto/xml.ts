/** Writing XML 1.0: elements with text or elements in them, nothing else. */
import { leesbareNaam } from '../dossier/stukken/naam.ts';
import { xmlTekst } from '../xml.ts';

/** An element: its name, its attributes, and either text or what is in it. */
export type Xml = { naam: string; attributen?: Readonly<Record<string, string>>; inhoud: string | readonly Xml[] };

/** Line ends and tabs are text; what else nobody can see, or XML has no place for, is written as its code. */
const zichtbaar = (tekst: string): string => tekst.split(/([\t\n])/).map((deel, plaats) => (plaats % 2 === 1 ? deel : leesbareNaam(deel))).join('');

const veilig = (tekst: string): string => xmlTekst(zichtbaar(tekst.replaceAll(/\r\n?/g, '\n')));

function regels({ naam, attributen = {}, inhoud }: Xml, diepte: number): string {
  const inspring = '  '.repeat(diepte);
  const begin = `${naam}${Object.entries(attributen).map(([wat, waarde]) => ` ${wat}="${veilig(waarde)}"`).join('')}`;
  if (typeof inhoud === 'string') return `${inspring}<${begin}>${veilig(inhoud)}</${naam}>\n`;
  return `${inspring}<${begin}>\n${inhoud.map((kind) => regels(kind, diepte + 1)).join('')}${inspring}</${naam}>\n`;
}

/** A whole document, in UTF-8, with an element a line. */
export const schrijfXml = (wortel: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${regels(wortel, 0)}`;
