/**
 * From Markdown to `Blok[]`: headings, paragraphs, lists, tables, bold and italic. Five conventions: a table with empty
 * header cells gives labels with values, `<br>` within a cell a new line, a quotation a box, a code block named `ondertekening`
 * the signature, and a line `---` before a heading a new page.
 */
import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Blok, Tekstdeel } from '../blok.ts';
import { weigerSjabloon, type SjabloonReden } from '../weigering.ts';

/** Puts the values back into a piece of text; the result is shown as it is. */
export type Invuller = (tekst: string) => string;

const plat = (node: PhrasingContent, vul: Invuller, stijl: Omit<Tekstdeel, 'tekst'>): Tekstdeel[] => {
  switch (node.type) {
    case 'text':
      return [{ tekst: vul(node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ')), ...stijl }];
    case 'break':
      return [{ tekst: '\n', ...stijl }];
    case 'strong':
      return node.children.flatMap((kind) => plat(kind, vul, { ...stijl, vet: true }));
    case 'emphasis':
      return node.children.flatMap((kind) => plat(kind, vul, { ...stijl, cursief: true }));
    default:
      return weiger('OPMAAK', node, node.type);
  }
};

const delenVan = (kinderen: PhrasingContent[], vul: Invuller): Tekstdeel[] => kinderen.flatMap((kind) => plat(kind, vul, {}));

/** Splits at blank lines that came in with a value: each part is a paragraph of its own. */
function alineasVan(kinderen: PhrasingContent[], vul: Invuller): Tekstdeel[][] {
  const alineas: Tekstdeel[][] = [[]];
  for (const deel of delenVan(kinderen, vul)) {
    for (const [i, tekst] of deel.tekst.split(/\n[ \t]*(?:\n[ \t]*)+/).entries()) {
      if (i > 0) alineas.push([]);
      if (tekst !== '') alineas.at(-1)?.push({ ...deel, tekst });
    }
  }
  return alineas;
}

/** A cell is one line of Markdown, in which a line break has no sign of its own; in bold and italic too. */
const metRegels = (kinderen: PhrasingContent[]): PhrasingContent[] =>
  kinderen.map((kind) => {
    if (kind.type === 'html' && kind.value === '<br>') return { type: 'break' };
    return kind.type === 'strong' || kind.type === 'emphasis' ? { ...kind, children: metRegels(kind.children) } : kind;
  });

function veldenOfTabel(node: Table, vul: Invuller): Blok {
  const [kop, ...rijen] = node.children.map((rij) => rij.children.map((cel) => delenVan(metRegels(cel.children), vul)));
  if (kop === undefined || kop.some((cel) => cel.length > 0)) return { soort: 'tabel', kop: kop ?? [], rijen };
  if (kop.length !== 2) return weiger('VELDENTABEL', node);
  return {
    soort: 'velden',
    rijen: rijen.map(([label = [], waarde = []]) => ({ label: label.map((deel) => deel.tekst).join(''), waarde })),
  };
}

function lijst(node: Extract<RootContent, { type: 'list' }>, vul: Invuller): Blok {
  const items = node.children.map((item) => {
    const [eerste, ...rest] = item.children;
    if (eerste?.type !== 'paragraph' || rest.length > 0 || item.checked != null) return weiger('LIJST', item);
    return delenVan(eerste.children, vul);
  });
  return { soort: 'lijst', genummerd: node.ordered === true, items };
}

function kader(node: Extract<RootContent, { type: 'blockquote' }>, vul: Invuller): Blok {
  const alineas = node.children.flatMap((kind) =>
    kind.type === 'paragraph' ? alineasVan(kind.children, vul) : weiger('KADER', kind),
  );
  return { soort: 'kader', alineas };
}

function ondertekening(node: Extract<RootContent, { type: 'code' }>, vul: Invuller): Blok {
  if (node.lang !== 'ondertekening') return weiger('OPMAAK', node, 'code');
  const regels = node.value.split('\n').map((regel) => regel.trim());
  const streep = regels.indexOf('---');
  const maak = (deel: string[]): Tekstdeel[][] => deel.filter((regel) => regel !== '').map((regel) => [{ tekst: vul(regel) }]);
  const [boven, onder] = [maak(regels.slice(0, streep)), maak(regels.slice(streep + 1))];
  if (streep < 0 || regels.lastIndexOf('---') !== streep || boven.length === 0 || onder.length === 0)
    return weiger('ONDERTEKENING', node);
  return { soort: 'ondertekening', boven, onder };
}

function kopBlok(node: Extract<RootContent, { type: 'heading' }>, vorige: RootContent | undefined, vul: Invuller): Blok {
  const delen = delenVan(node.children, vul);
  const niveau = node.depth;
  if ((niveau !== 1 && niveau !== 2 && niveau !== 3) || delen.length === 0) return weiger('KOP', node);
  return { soort: 'kop', niveau, delen, ...(vorige?.type === 'thematicBreak' && { nieuwePagina: true }) };
}

function blokken(node: RootContent, plek: number, alle: readonly RootContent[], vul: Invuller): Blok[] {
  switch (node.type) {
    case 'heading':
      return [kopBlok(node, alle[plek - 1], vul)];
    case 'thematicBreak':
      return alle[plek + 1]?.type === 'heading' ? [] : weiger('NIEUWE_PAGINA', node);
    case 'paragraph':
      return alineasVan(node.children, vul).map((delen) => ({ soort: 'alinea', delen }));
    case 'list':
      return [lijst(node, vul)];
    case 'table':
      return [veldenOfTabel(node, vul)];
    case 'blockquote':
      return [kader(node, vul)];
    case 'code':
      return [ondertekening(node, vul)];
    default:
      return weiger('OPMAAK', node, node.type);
  }
}

function weiger(reden: SjabloonReden, node: Nodes, detail = ''): never {
  return weigerSjabloon(reden, node.position?.start.line ?? 0, detail);
}

/**
 * Trees that were read before. The text holds tokens, never values, so that it only differs where a condition or the length
 * of a list does: a document that is made again, such as a preview, costs no second reading.
 */
const bomen = new Map<string, Root>();
const MEESTE_BOMEN = 24;

/** Marks of bold, italic, links, frames and lists in one piece of text; the time that reading takes grows with their cube. */
const MEESTE_TEKENS = 1000;

/** No paragraph or table with more marks than anybody types: reading twenty thousand of them would take minutes. */
function eisLeesbaar(markdown: string): void {
  let aantal = 0;
  for (const [plek, regel] of markdown.split('\n').entries()) {
    aantal = regel.trim() === '' ? 0 : aantal + (regel.match(/[*_[>]|(?:[-+]|\d[.)])[ \t]/g)?.length ?? 0);
    if (aantal > MEESTE_TEKENS) weigerSjabloon('TE_ZWAAR', plek + 1);
  }
}

function boomVan(markdown: string): Root {
  const bekend = bomen.get(markdown);
  if (bekend !== undefined) return bekend;
  eisLeesbaar(markdown);
  if (bomen.size >= MEESTE_BOMEN) bomen.clear();
  const boom = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  bomen.set(markdown, boom);
  return boom;
}

/** Reads Markdown. Throws SJABLOON_ONGELDIG with the line of `markdown`. */
export function leesMarkdown(markdown: string, vul: Invuller): Blok[] {
  return boomVan(markdown).children.flatMap((node, plek, alle) => blokken(node, plek, alle, vul));
}
