/**
 * Writes a document on the letterhead of the municipality. The content is written by docx as in any document, and set between the
 * two halves of the letterhead; docx's own `patchDocument` reads and writes the whole letterhead for each document, which takes
 * three to five times as long, and looks for marks in the content as well, where names of people stand.
 */
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { zoneTijd } from '../../../shared/wth/tijd.ts';
import { schrijfXml } from '../huisstijl/xml.ts';
import { blokken } from '../word/blokken/blokken.ts';
import { NUMMERING, ZETBREEDTE } from '../word/huisstijl.ts';
import { delenVan } from '../word/pak.ts';
import { pers, zip, type Geperst } from '../word/zip.ts';
import { vulRand, type Briefpapier } from './laden.ts';
import { AANHEF, relsXml, soortenXml, type Ref } from './schoon.ts';

const EIGENSCHAPPEN = 'docProps/core.xml';
const WOORDRUIMTE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What stands in the text of a document of docx, without the page that it ends with. */
function binnen(document: string): string {
  const [begin, einde] = [document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr')];
  return document.slice(begin, einde);
}

/**
 * The content with the styles, lists and width of the letterhead. Only marks of Word are changed: a value of a case never has a
 * `<` in it here, so that none is taken for one.
 */
function naarBriefpapier(inhoud: string, { stijlen, lijsten, zetbreedte }: Briefpapier): string {
  const schaal = zetbreedte / ZETBREEDTE;
  return inhoud
    .replaceAll(/<w:pStyle w:val="([^"]*)"\/>/g, (heel, id: string) => (stijlen.has(id) ? `<w:pStyle w:val="${stijlen.get(id) ?? id}"/>` : heel))
    .replaceAll(/<w:numId w:val="(\d+)"\/>/g, (_heel, nummer: string) => `<w:numId w:val="${Number(nummer) + lijsten.hoogsteNum}"/>`)
    .replaceAll(/<w:(?:tblW|tcW|gridCol) [^>]*>/g, (merk) => (schaal === 1 || /w:type="(?:pct|auto|nil)"/.test(merk) ? merk : merk.replace(/w:w="(\d+)"/, (_heel, breed: string) => `w:w="${Math.round(Number(breed) * schaal)}"`)));
}

/** The lists of the letterhead and ours, ours with numbers above those. */
function nummering(onze: string, { lijsten }: Briefpapier): string {
  const eerste = lijsten.hoogsteAbstract + 1;
  const verschoven = onze
    .replaceAll(/w:abstractNumId="(\d+)"/g, (_heel, nummer: string) => `w:abstractNumId="${Number(nummer) + eerste}"`)
    .replaceAll(/<w:abstractNumId w:val="(\d+)"\/>/g, (_heel, nummer: string) => `<w:abstractNumId w:val="${Number(nummer) + eerste}"/>`)
    .replaceAll(/w:numId="(\d+)"/g, (_heel, nummer: string) => `w:numId="${Number(nummer) + lijsten.hoogsteNum}"`);
  const wortel = /<w:numbering [^>]*>/.exec(verschoven)?.[0] ?? `<w:numbering ${WOORDRUIMTE}>`;
  const vanaf = verschoven.indexOf(wortel) + wortel.length;
  const num = verschoven.indexOf('<w:num ', vanaf);
  const [abstract, rest] = num === -1 ? [verschoven.slice(vanaf, verschoven.lastIndexOf('</w:numbering>')), ''] : [verschoven.slice(vanaf, num), verschoven.slice(num, verschoven.lastIndexOf('</w:numbering>'))];
  return `${AANHEF}${metNamen(wortel, lijsten.wortel)}${lijsten.abstract}${abstract}${lijsten.num}${rest}</w:numbering>`;
}

/** The opening of our lists with the names that those of the letterhead use besides. */
function metNamen(wortel: string, hunne: Briefpapier['lijsten']['wortel']): string {
  if (hunne === null) return wortel;
  const extra = hunne.attributen.filter(([naam]) => naam.startsWith('xmlns:') && !wortel.includes(` ${naam}="`));
  const negeer = hunne.attributen.find(([naam]) => naam === 'mc:Ignorable')?.[1].split(/\s+/) ?? [];
  const samen = wortel.replace(/mc:Ignorable="([^"]*)"/, (_heel, onze: string) => `mc:Ignorable="${Array.from(new Set([...onze.split(' '), ...negeer])).join(' ')}"`);
  return `${samen.slice(0, -1)}${schrijfXml({ naam: 'x', attributen: extra, kinderen: [] }).slice(2, -2)}>`;
}

/** The content as docx writes it: the parts of a document of ours, of which the letterhead takes over a few. */
function schrijfInhoud({ titel, gemeente, zaaknummer, dagtekening, blokken: inhoud }: DocumentInhoud): Inhoudsdelen {
  const auteur = `Gemeente ${gemeente}`;
  const opties = { title: titel, subject: zaaknummer, creator: auteur, lastModifiedBy: auteur, numbering: NUMMERING, sections: [{ children: blokken(inhoud) }] };
  const onze = delenVan(opties, zoneTijd(dagtekening).toInstant().toString());
  const tekst = (pad: string): string => onze.get(pad)?.toString() ?? '';
  const beelden = Array.from(tekst('word/_rels/document.xml.rels').matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/image" Target="([^"]+)"/g), ([, id = '', doel = '']) => ({ id, doel, bytes: onze.get(`word/${doel}`) ?? '' }));
  return { tekst, beelden };
}

type Inhoudsdelen = { tekst: (pad: string) => string; beelden: readonly { id: string; doel: string; bytes: string | Uint8Array }[] };

/** Pictures of the content under names of their own: the letterhead has some as well. */
const BEELDMAP = 'media/inhoud-';
const beeldId = (id: string): string => `hvInhoud${id}`;

/** The content with the names that it uses, which the letterhead need not know; pictures under their own ids, no wider than the text. */
function opPapier(document: string, papier: Briefpapier): string {
  const schaal = Math.min(1, papier.zetbreedte / ZETBREEDTE);
  const tekst = naarBriefpapier(binnen(document), papier)
    .replaceAll(/<(?:a:blip|asvg:svgBlip) [^>]*>/g, (merk) => merk.replaceAll(/r:embed="([^"]*)"/g, (_heel, id: string) => `r:embed="${beeldId(id)}"`))
    .replaceAll(/<(?:wp:extent|a:ext) [^>]*>/g, (merk) => (schaal === 1 ? merk : merk.replaceAll(/\b(cx|cy)="(\d+)"/g, (_heel, naam: string, maat: string) => `${naam}="${Math.round(Number(maat) * schaal)}"`)));
  return `${AANHEF}${tekst.includes('<w:drawing>') ? metNaamruimten(papier.voor, document) : papier.voor}${tekst}${papier.na}`;
}

/** The opening of the letterhead's document with the names that ours has besides. */
function metNaamruimten(voor: string, document: string): string {
  const hunne = /<w:document [^>]*>/.exec(voor)?.[0] ?? '';
  const extra = Array.from((/<w:document [^>]*>/.exec(document)?.[0] ?? '').matchAll(/ (xmlns:\w+)="[^"]*"/g)).filter(([, naam = '']) => !hunne.includes(` ${naam}="`));
  return voor.replace(hunne, () => `${hunne.slice(0, -1)}${extra.map(([heel]) => heel).join('')}>`);
}

/** The text of the document on this letterhead, as it stands in the file. */
export const documentdeel = (inhoud: DocumentInhoud, papier: Briefpapier): string => opPapier(schrijfInhoud(inhoud).tekst('word/document.xml'), papier);

/** The bytes of the document on this letterhead; the same content and letterhead give the same bytes. */
export function schrijfOpBriefpapier(inhoud: DocumentInhoud, papier: Briefpapier): Uint8Array {
  const { titel, gemeente, zaaknummer, vertrouwelijkheid } = inhoud;
  const { tekst: deel, beelden } = schrijfInhoud(inhoud);
  const delen = new Map<string, Geperst>(papier.vast);
  const zet = (pad: string, tekst: string): void => void delen.set(pad, pers(tekst));
  const merken = { vertrouwelijkheid, titel, gemeente, zaaknummer: zaaknummer === '' ? '' : `Zaaknummer ${zaaknummer}` };
  for (const [pad, xml] of papier.metMerken) zet(pad, vulRand(xml, merken));
  zet('word/document.xml', opPapier(deel('word/document.xml'), papier));
  zet('word/numbering.xml', nummering(deel('word/numbering.xml'), papier));
  zet(EIGENSCHAPPEN, deel(EIGENSCHAPPEN));
  for (const { doel, bytes } of beelden) delen.set(`word/${beeldpad(doel)}`, pers(bytes));
  zet('word/_rels/document.xml.rels', papierRefs(papier, beelden.map(({ id, doel }) => [beeldId(id), 'image', beeldpad(doel)])));
  zet('_rels/.rels', PAKKETREFS);
  zet('[Content_Types].xml', soortenXml([...delen.keys()].toSorted(), [[EIGENSCHAPPEN, 'application/vnd.openxmlformats-package.core-properties+xml']]));
  return zip([...delen].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const KERN = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const PAKKETREFS = relsXml([['hvDocument', 'officeDocument', 'word/document.xml']]).replace('</Relationships>', `<Relationship Id="hvEigenschappen" Type="${KERN}" Target="${EIGENSCHAPPEN}"/></Relationships>`);

/** What the document refers to: all of the letterhead, the lists, which it need not have had, and the pictures of the content. */
function papierRefs({ refs }: Briefpapier, beelden: readonly Ref[]): string {
  const erbij: readonly Ref[] = [...(refs.includes('"hvNummering"') ? [] : [['hvNummering', 'numbering', 'numbering.xml'] as const]), ...beelden];
  return refs.replace('</Relationships>', `${erbij.map(relsRegel).join('')}</Relationships>`);
}
const relsRegel = (ref: Ref): string => /<Relationship .*\/>/.exec(relsXml([ref]))?.[0] ?? '';
const beeldpad = (doel: string): string => `${BEELDMAP}${doel.split('/').at(-1) ?? ''}`;
