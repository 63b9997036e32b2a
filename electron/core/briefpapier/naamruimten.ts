/** The names of Word's language in a letterhead: what looks for a name must find all that Word takes for it, and nothing else. */
import { Afkeur } from './afkeur.ts';
import { allesIn, attribuut, isElement, type Element } from './boom.ts';

const HOOFDRUIMTE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same language under another name, which programs other than Word hardly read. */
const STRIKT = 'http://purl.oclc.org/ooxml/';

/** Each language that is looked through here, or that our content speaks, under the prefix that every program gives it. */
const VAST: ReadonlyMap<string, string> = new Map([
  ['w', HOOFDRUIMTE],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['asvg', 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'],
]);
const PREFIX: ReadonlyMap<string, string> = new Map(Array.from(VAST, ([prefix, ruimte]) => [ruimte, prefix]));

const naamNu = (naam: string): string => naam.replace(/^xmlns:ve$/, 'xmlns:mc').replace(/^ve:/, 'mc:');

/** The attributes under the names of now, no name twice. @throws {Afkeur} `XML_ONLEESBAAR` where both names say something, and not the same */
function attributenNu(pad: string, attributen: Element['attributen']): Element['attributen'] {
  const nu = new Map<string, string>();
  for (const [naam, waarde] of attributen) {
    if ((nu.get(naamNu(naam)) ?? waarde) !== waarde) throw new Afkeur('XML_ONLEESBAAR', pad);
    nu.set(naamNu(naam), waarde);
  }
  return [...nu];
}

const metNamenVanNu = (pad: string, { naam, attributen, kinderen }: Element): Element => ({
  naam: naamNu(naam),
  attributen: attributenNu(pad, attributen),
  kinderen: kinderen.map((knoop) => (isElement(knoop) ? metNamenVanNu(pad, knoop) : knoop)),
});

/**
 * Word 2007 said `ve` where every later Word says `mc`: a part as a later one writes it. What is called `ve` further on and means
 * something else gets the other name as well, and is refused by it.
 * @throws {Afkeur} `XML_ONLEESBAAR` where the two contradict each other
 */
export const zoalsLatereWord = (pad: string, boom: Element): Element => (attribuut(boom, 'xmlns:ve') === VAST.get('mc') ? metNamenVanNu(pad, boom) : boom);

/** No language without a prefix, and each under its own: anything else would hide something. @throws {Afkeur} `STRIKT`, `XML_ONLEESBAAR` */
export function eisNaamruimten(pad: string, boom: Element): void {
  if (boom.attributen.some(([, waarde]) => waarde.startsWith(STRIKT))) throw new Afkeur('STRIKT');
  for (const { attributen } of allesIn(boom))
    for (const [naam, waarde] of attributen) {
      if (naam !== 'xmlns' && !naam.startsWith('xmlns:')) continue;
      const prefix = naam.slice('xmlns:'.length);
      if (naam === 'xmlns' || (VAST.get(prefix) ?? waarde) !== waarde || (PREFIX.get(waarde) ?? prefix) !== prefix) throw new Afkeur('XML_ONLEESBAAR', pad);
    }
}

/** As `eisNaamruimten`, of a part that is written in Word's own language. */
export function eisWord(pad: string, boom: Element): void {
  eisNaamruimten(pad, boom);
  if (!boom.attributen.some(([naam, waarde]) => naam === 'xmlns:w' && waarde === HOOFDRUIMTE)) throw new Afkeur('XML_ONLEESBAAR', pad);
}
