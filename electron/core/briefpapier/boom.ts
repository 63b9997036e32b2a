/** Small things that are done with a part of a Word file as a tree. */
import { AppFout } from '../../../shared/fout.ts';
import { leesXml, type Element } from '../huisstijl/xml.ts';
import { Afkeur } from './afkeur.ts';

export type { Element } from '../huisstijl/xml.ts';

/** More than any letterhead has: the styles of Word are its largest part. */
const GRENS = { elementen: 100_000, diepte: 200 };

/** A part as a tree. @throws {Afkeur} `XML_ONLEESBAAR`, also for a document type, entities and processing instructions */
export function leesDeel(pad: string, bytes: Uint8Array): Element {
  try {
    return leesXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes), GRENS);
  } catch (fout) {
    if (fout instanceof AppFout || fout instanceof TypeError) throw new Afkeur('XML_ONLEESBAAR', pad);
    throw fout;
  }
}

export const isElement = (knoop: Element | string): knoop is Element => typeof knoop !== 'string';
/** The elements right within an element. */
export const kinderen = (element: Element): Element[] => element.kinderen.filter(isElement);
export const kind = (element: Element | undefined, naam: string): Element | undefined => (element === undefined ? undefined : kinderen(element).find((een) => een.naam === naam));
export const attribuut = (element: Element | undefined, naam: string): string | undefined => element?.attributen.find(([wat]) => wat === naam)?.[1];
/** What is written in an element, without what is in the elements within it. */
export const tekstIn = (element: Element): string => element.kinderen.map((knoop) => (isElement(knoop) ? '' : knoop)).join('');

/** An element and all that is in it, in the order of the text. */
export function* allesIn(element: Element): Generator<Element> {
  yield element;
  for (const een of kinderen(element)) yield* allesIn(een);
}

/** What is in a paragraph itself, without what stands in frames that hang from it. */
export function* inAlinea(alinea: Element): Generator<Element> {
  for (const een of kinderen(alinea)) {
    yield een;
    if (een.naam !== 'w:txbxContent') yield* inAlinea(een);
  }
}

/** A copy in which every element is what `doe` makes of it: others, itself, or nothing. From the inside out. */
export function herschrijf(element: Element, doe: (element: Element) => readonly Element[]): Element {
  return { ...element, kinderen: element.kinderen.flatMap((knoop): (Element | string)[] => (isElement(knoop) ? [...doe(herschrijf(knoop, doe))] : [knoop])) };
}

/** A new element of Word's own kind. */
export const maak = (naam: string, attributen: Element['attributen'] = [], inhoud: Element['kinderen'] = []): Element => ({ naam, attributen, kinderen: inhoud });
