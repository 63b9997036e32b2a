/**
 * From `Blok[]` to the body of a Word document, in WordprocessingML. Written as text: a tree of objects for every run costs
 * three times the rest of the document, and this body goes into any letterhead as it is.
 */
import type { Alinea, Blok, Lijst, Ondertekening, Tabel, Tekstdeel, Velden } from '../../../shared/documenten/blok.ts';
import { INKT, mm, pt, STIJL, ZETBREEDTE } from './huisstijl.ts';
import { xml } from './xml.ts';

/**
 * Rows up to which a table of labels is kept on one page; a form to fill in by hand always is. Of a longer one no single row
 * stays behind.
 */
const BIJEEN = 4;
const KOPSTIJL = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
const CELRUIMTE = ['top', 'left', 'bottom', 'right']
  .map((kant) => `<w:${kant} w:w="${kant === 'left' || kant === 'right' ? pt(4) : pt(2)}" w:type="dxa"/>`)
  .join('');

/** What can be said of a paragraph besides its text; `stijl` null is the running text. */
type Vorm = { stijl: string | null; bijVolgende?: boolean; nieuwePagina?: boolean; nummer?: number | undefined; afstand?: string };

const run = ({ tekst, vet, cursief }: Tekstdeel): string => {
  const opmaak = `${vet ? '<w:b/>' : ''}${cursief ? '<w:i/>' : ''}`;
  const regels = tekst.split('\n').map((regel) => (regel === '' ? '' : `<w:t xml:space="preserve">${xml(regel)}</w:t>`));
  return `<w:r>${opmaak === '' ? '' : `<w:rPr>${opmaak}</w:rPr>`}${regels.join('<w:br/>')}</w:r>`;
};

function alinea(delen: readonly Tekstdeel[], { stijl, bijVolgende, nieuwePagina, nummer, afstand }: Vorm): string {
  const eigenschappen = [
    stijl === null ? '' : `<w:pStyle w:val="${stijl}"/>`,
    bijVolgende ? '<w:keepNext/>' : '',
    nieuwePagina ? '<w:pageBreakBefore/>' : '',
    nummer === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${nummer}"/></w:numPr>`,
    afstand === undefined ? '' : `<w:spacing ${afstand}/>`,
  ].join('');
  return `<w:p>${eigenschappen === '' ? '' : `<w:pPr>${eigenschappen}</w:pPr>`}${delen.map(run).join('')}</w:p>`;
}

const lijn = (kant: string, kleur: string, dikte: number): string =>
  `<w:${kant} w:val="single" w:sz="${dikte}" w:space="0" w:color="${kleur}"/>`;

/** A table over the full width, with hairlines between the rows only. */
function raster(breedtes: readonly number[], boven: boolean, rijen: readonly string[]): string {
  const randen = `${boven ? lijn('top', INKT.lijn, 4) : ''}${lijn('bottom', INKT.lijn, 4)}${lijn('insideH', INKT.lijn, 4)}`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${ZETBREEDTE}" w:type="dxa"/><w:tblBorders>${randen}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${CELRUIMTE}</w:tblCellMar></w:tblPr><w:tblGrid>${breedtes.map((breedte) => `<w:gridCol w:w="${breedte}"/>`).join('')}</w:tblGrid>` +
    `${rijen.join('')}</w:tbl>`
  );
}

const rij = (eigenschappen: string, cellen: readonly string[]): string =>
  `<w:tr><w:trPr><w:cantSplit/>${eigenschappen}</w:trPr>${cellen.join('')}</w:tr>`;

const cel = (breedte: number, eigenschappen: string, inhoud: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${breedte}" w:type="dxa"/>${eigenschappen}</w:tcPr>${inhoud}</w:tc>`;

/** Widths of the columns: a table of facts gives its middle column the most room. */
function kolommen(aantal: number): number[] {
  const delen = aantal === 3 ? [0.34, 0.42, 0.24] : Array.from({ length: aantal }, () => 1 / aantal);
  return delen.map((deel) => Math.round(ZETBREEDTE * deel));
}

function tabel({ kop, rijen }: Tabel): string {
  const breedtes = kolommen(kop.length);
  const vlak = `<w:shd w:val="clear" w:color="auto" w:fill="${INKT.vlak}"/>`;
  const cellen = (delen: readonly Tekstdeel[][], eigenschappen: string, stijl: string): string[] =>
    delen.map((inhoud, i) => cel(breedtes[i] ?? 0, eigenschappen, alinea(inhoud, { stijl })));
  return raster(breedtes, true, [
    rij('<w:tblHeader/>', cellen(kop, vlak, STIJL.celkop)),
    ...rijen.map((delen) => rij('', cellen(delen, '', STIJL.cel))),
  ]);
}

/** Label and value. A value without any text is a line to write on. */
function velden({ rijen }: Velden): string {
  const schrijven = rijen.some(({ waarde }) => waarde.length === 0);
  const label = Math.round(ZETBREEDTE * (schrijven ? 0.4 : 0.3));
  const onderaan = schrijven ? '<w:vAlign w:val="bottom"/>' : '';
  const schrijflijn = `<w:tcBorders>${lijn('bottom', INKT.grijs, 6)}</w:tcBorders>`;
  const regels = rijen.map((regel, i) => {
    const laatste = rijen.length - 1;
    const bijVolgende = i < laatste && (schrijven || rijen.length <= BIJEEN || i === 0 || i === laatste - 1);
    const leeg = regel.waarde.length === 0;
    return rij(leeg ? `<w:trHeight w:val="${mm(12)}" w:hRule="atLeast"/>` : '', [
      cel(label, onderaan, alinea([{ tekst: regel.label }], { stijl: STIJL.label, bijVolgende })),
      cel(ZETBREEDTE - label, `${leeg ? schrijflijn : ''}${onderaan}`, alinea(regel.waarde, { stijl: STIJL.waarde, bijVolgende })),
    ]);
  });
  return raster([label, ZETBREEDTE - label], false, regels);
}

/** Kept together, with room for the signature between the two parts. */
function ondertekening({ boven, onder }: Ondertekening): string {
  const regels = [...boven, ...onder];
  return regels
    .map((delen, i) => {
      const ruimte = { [0]: pt(16), [boven.length]: pt(52) }[i];
      const afstand = ruimte === undefined ? {} : { afstand: `w:before="${ruimte}"` };
      return alinea(delen, { stijl: STIJL.tekenen, bijVolgende: i < regels.length - 1, ...afstand });
    })
    .join('');
}

const lijst = ({ items }: Lijst, nummer: number): string =>
  items
    .map((delen, i) => alinea(delen, { stijl: STIJL.lijst, nummer, ...(i === items.length - 1 && { afstand: `w:after="${pt(8)}"` }) }))
    .join('');

/** Whether a paragraph introduces what follows, and must not be left alone at the foot of a page. */
function leidtIn({ delen }: Alinea, volgende: Blok | undefined): boolean {
  if (volgende === undefined) return false;
  return ['tabel', 'velden', 'lijst', 'ondertekening'].includes(volgende.soort) || delen.at(-1)?.tekst.endsWith(':') === true;
}

/** A little room; it also keeps two tables in a row apart. */
const RUIMTE = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${pt(8)}" w:lineRule="exact"/></w:pPr></w:p>`;

/** The body, and for each list in it whether it is numbered: list `n` refers to number `n + 1` of the numbering part. */
export type InhoudXml = { xml: string; lijsten: boolean[] };

/** Writes blocks as the children of `w:body`. */
export function inhoudXml(blokken: readonly Blok[]): InhoudXml {
  const lijsten: boolean[] = [];
  const delen = blokken.map((blok, plek) => {
    switch (blok.soort) {
      case 'kop':
        return alinea(blok.delen, { stijl: KOPSTIJL[blok.niveau], nieuwePagina: blok.nieuwePagina === true });
      case 'alinea':
        return alinea(blok.delen, { stijl: null, bijVolgende: leidtIn(blok, blokken[plek + 1]) });
      case 'lijst':
        return lijst(blok, lijsten.push(blok.genummerd));
      case 'tabel':
        return tabel(blok) + RUIMTE;
      case 'velden':
        return velden(blok) + RUIMTE;
      case 'kader': {
        const { length } = blok.alineas;
        return RUIMTE + blok.alineas.map((deel, i) => alinea(deel, { stijl: STIJL.kader, bijVolgende: i < length - 1 })).join('') + RUIMTE;
      }
      case 'ondertekening':
        return ondertekening(blok);
    }
  });
  return { xml: delen.join(''), lijsten };
}
