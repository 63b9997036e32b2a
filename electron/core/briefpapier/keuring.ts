/** Examines a Word file that is offered as letterhead: all that is wrong with it at once, and what would be kept of it. */
import {
  isBruikbaar, MERKEN, PLEK, type Briefpapierbevinding, type Briefpapiercode,
} from '../../../shared/briefpapier/bevinding.ts';
import { mm } from '../word/huisstijl.ts';
import { Afkeur } from './afkeur.ts';
import { leesPlaten } from './beelden.ts';
import { allesIn, attribuut, herschrijf, kind, kinderen, maak, type Element } from './boom.ts';
import { bladsoorten, geheel, leesBriefpapier, maten, type Gelezen, type Rand } from './lezen.ts';
import { alineatekst, gesplitst, merkenIn } from './merken.ts';
import { schrijfSchoon } from './schoon.ts';
import { inHetNederlands, ontbrekendeStijlen, vreemdeLetters } from './stijlen.ts';
import { pakUit } from './uitpakken.ts';
import { losseVelden, opdrachtVan, veldcodes, verbodenVelden } from './velden.ts';
import { gevaren, hoofddeel } from './verwijzingen.ts';

/** What was found, and the letterhead as it would be kept; `null` where something keeps it out. */
export type Keuring = { bevindingen: Briefpapierbevinding[]; papier: Uint8Array | null };

const A4 = { breedte: mm(210), hoogte: mm(297), speling: mm(2) };
const KLEINSTE_ZETVLAK = { breedte: mm(120), hoogte: mm(120) };

/** Elements that no letterhead needs, by their names. */
const ELEMENTEN: readonly (readonly [RegExp, Briefpapiercode])[] = [
  [/^(?:w:object|o:OLEObject|w:objectEmbed|w:objectLink)$/, 'OLE'],
  [/^w:control$/, 'ACTIVEX'],
  [/^w:(?:altChunk|subDoc)$/, 'INGEVOEGD_BESTAND'],
  [/^w:(?:ins|del|moveFrom|moveTo|commentReference|commentRangeStart|\w+Change)$/, 'WIJZIGINGEN'],
  [/^w:(?:footnoteReference|endnoteReference)$/, 'VOETNOOT'],
];

const BRON = /^(?:\w+:)?(?:src|href|althref)$/;

function elementen(boom: Element): Briefpapierbevinding[] {
  return Array.from(allesIn(boom)).flatMap((element): Briefpapierbevinding[] => {
    const verboden = ELEMENTEN.find(([vorm]) => vorm.test(element.naam));
    if (verboden !== undefined) return [{ code: verboden[1], wat: '' }];
    // A drawing of the old kind can name a file of its own.
    return element.attributen.some(([naam]) => BRON.test(naam)) ? [{ code: 'EXTERN', wat: '' }] : [];
  });
}

/** The paragraphs right within the text of the document. */
export const alineasVan = (document: Element): Element[] => kinderen(kind(document, 'w:body') ?? document).filter(({ naam }) => naam === 'w:p');
/** Whether a paragraph is the place for the content and nothing besides. */
export const isPlek = (alinea: Element): boolean =>
  alineatekst(alinea) === `{{${PLEK}}}` && !Array.from(allesIn(alinea)).some(({ naam }) => ['w:drawing', 'w:pict', 'w:br', 'w:tab', 'w:fldChar', 'w:fldSimple', 'mc:AlternateContent', 'w:sectPr'].includes(naam));

/** The place for the content: once, on a line of its own, in the text itself; and no other text, which no preview would show. */
function plek({ document, randen }: Gelezen): Briefpapierbevinding[] {
  const elders = (boom: Element, niet: ReadonlySet<Element>): Element[] => Array.from(allesIn(boom)).filter((een) => een.naam === 'w:p' && !niet.has(een));
  const bovenste = alineasVan(document.boom);
  const telt = (alinea: Element): number => merkenIn(alineatekst(alinea)).filter((naam) => naam === PLEK).length;
  const inTekst = bovenste.reduce((som, alinea) => som + telt(alinea), 0);
  const ernaast = [...elders(document.boom, new Set(bovenste)), ...randen.flatMap(({ boom }) => elders(boom, new Set()))].reduce((som, alinea) => som + telt(alinea), 0);
  const tekst = elders(document.boom, new Set()).map(alineatekst).map((een) => een.replaceAll(new RegExp(String.raw`\{\{${PLEK}\}\}`, 'g'), '').trim()).find((een) => een !== '') ?? '';
  const gedeeld = gesplitst(document.boom).some(({ wat }) => wat === `{{${PLEK}}}`);
  if (gedeeld) return [];
  const uit: Briefpapierbevinding[] = [];
  if (inTekst + ernaast > 1) uit.push({ code: 'PLEK_TWEE_KEER', wat: '' });
  else if (ernaast === 1) uit.push({ code: 'PLEK_VERKEERD', wat: '' });
  else if (inTekst === 0) uit.push({ code: 'PLEK_ONTBREEKT', wat: '' });
  else if (!bovenste.some(isPlek)) uit.push({ code: 'PLEK_NIET_ALLEEN', wat: '' });
  if (tekst !== '' && !uit.some(({ code }) => code === 'PLEK_NIET_ALLEEN')) uit.push({ code: 'TEKST_IN_BRIEF', wat: tekst.slice(0, 60) });
  return uit;
}

const BLADNAAM = { default: 'de gewone bladzijden', first: 'de eerste bladzijde', even: 'de even bladzijden' } as const;
const UIT_ZICHT: ReadonlySet<string> = new Set(['w:vanish', 'w:webHidden', 'w:specVanish']);
/** A header or footer without what Word does not show: hidden letters, and what is there for older programs. */
const zichtbaar = (rand: Rand): Rand => ({
  ...rand,
  boom: herschrijf(rand.boom, (element) => (element.naam === 'mc:Fallback' || (element.naam === 'w:r' && kinderen(kind(element, 'w:rPr') ?? maak('')).some(({ naam }) => UIT_ZICHT.has(naam))) ? [] : [element])),
});
const tekstVan = (rand: Rand): string => Array.from(allesIn(rand.boom)).filter(({ naam }) => naam === 'w:p').map(alineatekst).join('\n');

/** The marks of header and footer: all known, the confidentiality on every page, page numbers from the second page on. */
function merken(gelezen: Gelezen): Briefpapierbevinding[] {
  const { document, randen } = gelezen;
  const inZicht = randen.map(zichtbaar);
  const namen = [...randen.map(tekstVan), ...alineasVan(document.boom).map(alineatekst)].flatMap(merkenIn);
  const onbekend = Array.from(new Set(namen.filter((naam) => naam !== PLEK && !Object.hasOwn(MERKEN, naam))));
  const zonder = (er: (rand: Rand) => boolean, welke: readonly Rand['blad'][]): string => welke.filter((blad) => !inZicht.some((rand) => rand.blad === blad && er(rand))).map((blad) => BLADNAAM[blad]).join(' en ');
  const soorten = bladsoorten(gelezen);
  const merkloos = zonder((rand) => merkenIn(tekstVan(rand)).includes('vertrouwelijkheid'), soorten);
  const ongenummerd = zonder(({ boom }) => veldcodes(boom).some((code) => opdrachtVan(code) === 'PAGE'), soorten.filter((blad) => blad !== 'first'));
  return [
    ...(onbekend.length > 0 ? [{ code: 'MERK_ONBEKEND' as const, wat: onbekend.map((naam) => `{{${naam.slice(0, 40)}}}`).join(', ') }] : []),
    ...(merkloos === '' ? [] : [{ code: 'MERK_ONTBREEKT' as const, wat: merkloos }]),
    ...(ongenummerd === '' ? [] : [{ code: 'PAGINANUMMER_ONTBREEKT' as const, wat: ongenummerd }]),
    ...(namen.includes('zaaknummer') ? [] : [{ code: 'ZONDER_ZAAKNUMMER' as const, wat: '' }]),
  ];
}

function bladzijde(gelezen: Gelezen): Briefpapierbevinding[] {
  const { breedte, hoogte, zetbreedte, zethoogte } = maten(gelezen);
  if (!(Math.abs(breedte - A4.breedte) <= A4.speling && Math.abs(hoogte - A4.hoogte) <= A4.speling)) return [{ code: 'GEEN_A4', wat: '' }];
  return zetbreedte >= KLEINSTE_ZETVLAK.breedte && zethoogte >= KLEINSTE_ZETVLAK.hoogte ? [] : [{ code: 'MARGES', wat: '' }];
}

/** Lists are told apart by numbers, which those of the content come after; the names that are said to mean nothing are names. */
function nummers({ nummering }: Gelezen): Briefpapierbevinding[] {
  if (nummering === null) return [];
  const ids = kinderen(nummering).flatMap(({ attributen }) => attributen.filter(([naam]) => naam === 'w:numId' || naam === 'w:abstractNumId').map(([, waarde]) => geheel(waarde)));
  const goed = ids.every((id) => id >= 0) && /^[\w\s-]*$/.test(attribuut(nummering, 'mc:Ignorable') ?? '');
  return goed ? [] : [{ code: 'XML_ONLEESBAAR', wat: '' }];
}

/** Each finding once, with all that it is about. */
function samen(bevindingen: readonly Briefpapierbevinding[]): Briefpapierbevinding[] {
  const codes = Array.from(new Set(bevindingen.map(({ code }) => code)));
  return codes.map((code) => ({ code, wat: Array.from(new Set(bevindingen.filter((een) => een.code === code && een.wat !== '').map(({ wat }) => wat))).join(', ').slice(0, 400) }));
}

/** Examines a file; the same file always gives the same answer. */
export function keurBriefpapier(bestand: Uint8Array): Keuring {
  try {
    const pakket = pakUit(bestand);
    const gevaar = gevaren(pakket);
    if (gevaar.some(({ code }) => code === 'MACRO')) return { bevindingen: samen(gevaar), papier: null };
    const gelezen = leesBriefpapier(pakket, hoofddeel(pakket));
    const bladen = [gelezen.document, ...gelezen.randen];
    const randIds = new Set(kinderen(gelezen.sectie).map((een) => attribuut(een, 'r:id') ?? ''));
    const { platen, bevindingen: overPlaten } = leesPlaten(pakket, bladen, randIds);
    const taal = gelezen.stijlen === null ? null : inHetNederlands(gelezen.stijlen);
    const bevindingen = samen([
      ...gevaar,
      ...bladen.flatMap(({ boom }) => [...losseVelden(boom), ...gesplitst(boom)]),
      ...[...bladen.map(({ boom }) => boom), ...[gelezen.stijlen, gelezen.nummering, gelezen.letters].filter((deel) => deel !== null)].flatMap((boom) => [...elementen(boom), ...verbodenVelden(boom)]),
      ...nummers(gelezen),
      ...overPlaten,
      ...plek(gelezen),
      ...merken(gelezen),
      ...ontbrekendeStijlen(gelezen),
      ...bladzijde(gelezen),
      ...vreemdeLetters(gelezen),
      ...(taal?.veranderd === true ? [{ code: 'TAAL_GEZET' as const, wat: '' }] : []),
    ]);
    if (!isBruikbaar(bevindingen)) return { bevindingen, papier: null };
    return { bevindingen, papier: schrijfSchoon({ ...gelezen, stijlen: taal?.stijlen ?? null }, platen) };
  } catch (fout) {
    if (fout instanceof Afkeur) return { bevindingen: [fout.bevinding], papier: null };
    throw fout;
  }
}
