/** A letterhead that is kept, made ready to be written on: read once, and every part that no document changes compressed once. */
import { VEREISTE_STIJLEN, type Merknaam } from '../../../shared/briefpapier/bevinding.ts';
import { xmlTekst } from '../../../shared/xml.ts';
import { STIJL } from '../word/huisstijl.ts';
import { pers, type Geperst } from '../word/zip.ts';
import { schrijfXml } from '../huisstijl/xml.ts';
import { attribuut, kind, kinderen, maak, type Element } from './boom.ts';
import { alineasVan, isPlek } from './keuring.ts';
import { leesBriefpapier, maten } from './lezen.ts';
import { stijlIds } from './stijlen.ts';
import { pakUit } from './uitpakken.ts';

/** What a document is written on. */
export type Briefpapier = {
  /** The document around the place for the content. */
  voor: string;
  na: string;
  /** Parts in which marks stand: as text, to be filled in. */
  metMerken: ReadonlyMap<string, string>;
  /** What the document refers to. */
  refs: string;
  /** All other parts. */
  vast: ReadonlyMap<string, Geperst>;
  /** The id that each style of ours has here. */
  stijlen: ReadonlyMap<string, string>;
  /** The lists of the letterhead itself, and the numbers that ours must stay above. */
  lijsten: { wortel: Element | null; abstract: string; num: string; hoogsteAbstract: number; hoogsteNum: number };
  /** Width of the text in twentieths of a point. */
  zetbreedte: number;
};

/** The ids of our styles by the names that a letterhead must have. */
const ONZE_IDS: Readonly<Record<string, string>> = {
  'heading 1': 'Heading1', 'heading 2': 'Heading2', 'heading 3': 'Heading3', Kader: STIJL.kader, Lijst: STIJL.lijst, Label: STIJL.label, Waarde: STIJL.waarde, Tabeltekst: STIJL.cel,
  Tabelkop: STIJL.celkop, Ondertekening: STIJL.tekenen,
};

/** Stands for the place until the document is cut there; nothing that was read can have this name, for it has a letter that the reader refuses. */
const SNEDE = maak('w:hierKomtDeInhoudé');

const hoogste = (elementen: readonly Element[], naam: string): number => elementen.reduce((hoog, een) => Math.max(hoog, Number(attribuut(een, naam) ?? 0)), 0);

function lijstenVan(nummering: Element | null): Briefpapier['lijsten'] {
  const alle = nummering === null ? [] : kinderen(nummering);
  const [abstract, num] = ['w:abstractNum', 'w:num'].map((naam) => alle.filter((een) => een.naam === naam)) as [Element[], Element[]];
  return {
    wortel: nummering,
    abstract: abstract.map(schrijfXml).join(''),
    num: num.map(schrijfXml).join(''),
    hoogsteAbstract: hoogste(abstract, 'w:abstractNumId'),
    hoogsteNum: hoogste(num, 'w:numId'),
  };
}

/** Reads what `keurBriefpapier` gave. @throws when it is anything else */
export function laadBriefpapier(bytes: Uint8Array): Briefpapier {
  const pakket = pakUit(bytes);
  const gelezen = leesBriefpapier(pakket, 'word/document.xml');
  const plek = alineasVan(gelezen.document.boom).find(isPlek);
  const inhoud = kind(gelezen.document.boom, 'w:body');
  if (plek === undefined || inhoud === undefined) throw new TypeError('dit is geen briefpapier');
  const gesneden = { ...gelezen.document.boom, kinderen: gelezen.document.boom.kinderen.map((een) => (een === inhoud ? { ...inhoud, kinderen: inhoud.kinderen.map((knoop) => (knoop === plek ? SNEDE : knoop)) } : een)) };
  const [voor = '', na = ''] = schrijfXml(gesneden).split(schrijfXml(SNEDE));
  const ids = stijlIds(gelezen.stijlen);
  const metMerken = new Map<string, string>();
  const vast = new Map<string, Geperst>();
  for (const [pad, deel] of pakket) {
    if (/^word\/(?:header|footer)\d+\.xml$/.test(pad)) metMerken.set(pad, deel.toString('utf8'));
    else if (!['word/document.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels', '_rels/.rels', '[Content_Types].xml'].includes(pad)) vast.set(pad, pers(deel));
  }
  return {
    voor,
    na,
    metMerken,
    refs: pakket.get('word/_rels/document.xml.rels')?.toString('utf8') ?? '',
    vast,
    stijlen: new Map(VEREISTE_STIJLEN.map((naam) => [ONZE_IDS[naam] ?? naam, ids.get(naam.toLowerCase()) ?? ''])),
    lijsten: lijstenVan(gelezen.nummering),
    zetbreedte: maten(gelezen).zetbreedte,
  };
}

const MERK = /\{\{(vertrouwelijkheid|zaaknummer|titel|gemeente)\}\}/g;

/** A header or footer with its marks filled in: in one pass, so that what takes the place of a mark is never looked at again. */
export const vulRand = (xml: string, waarden: Readonly<Record<Merknaam, string>>): string => xml.replaceAll(MERK, (_heel, naam: Merknaam) => xmlTekst(waarden[naam]));
