/**
 * The facts and circumstances that may be weighed, and no others (Besluit tijdelijk huisverbod art. 2 lid 1 and annex).
 *
 * The words are those of the annex as `domein.md` E gives them, except that an item says in full what its list says once.
 */
import { incident } from './catalogus/incident.ts';
import { leefomstandigheden } from './catalogus/leefomstandigheden.ts';
import { persoon } from './catalogus/persoon.ts';
import type { Rubriekgegevens } from './catalogus/vorm.ts';

type CodesVan<T extends Rubriekgegevens> = { [R in keyof T]: keyof T[R]['items'] & string }[keyof T];

/** The code of an item, such as `2c4`: part, rubriek, number. */
export type Cataloguscode = CodesVan<typeof persoon> | CodesVan<typeof incident> | CodesVan<typeof leefomstandigheden>;

/** The code of a rubriek, such as `2c`. */
export type Rubriekcode = keyof typeof persoon | keyof typeof incident | keyof typeof leefomstandigheden;

/** The code of a part of the annex. */
export type Onderdeelcode = '1' | '2' | '3';

/** A part of the annex. */
export interface Catalogusonderdeel {
  readonly code: Onderdeelcode;
  readonly titel: string;
}

/** A heading within a part. */
export interface Catalogusrubriek {
  readonly code: Rubriekcode;
  readonly onderdeel: Onderdeelcode;
  readonly titel: string;
}

/** One fact or circumstance. */
export interface Catalogusitem {
  readonly code: Cataloguscode;
  readonly onderdeel: Onderdeelcode;
  readonly rubriek: Rubriekcode;
  readonly rubriektitel: string;
  readonly tekst: string;
}

/** The three parts, in the order of the Besluit (art. 2 lid 2). */
export const ONDERDELEN: readonly Catalogusonderdeel[] = [
  { code: '1', titel: 'De persoon' },
  { code: '2', titel: 'Het verloop van het incident' },
  { code: '3', titel: 'De leefomstandigheden' },
];

const alles: Rubriekgegevens = { ...persoon, ...incident, ...leefomstandigheden };

/** All rubrieken, in the order of the annex. */
export const RUBRIEKEN: readonly Catalogusrubriek[] = Object.entries(alles).map(([code, { titel }]) => ({
  code: code as Rubriekcode,
  onderdeel: code.charAt(0) as Onderdeelcode,
  titel,
}));

/** All items, in the order of the annex. */
export const CATALOGUS: readonly Catalogusitem[] = RUBRIEKEN.flatMap((rubriek) =>
  Object.entries(alles[rubriek.code]?.items ?? {}).map(([code, tekst]) => ({
    code: code as Cataloguscode,
    onderdeel: rubriek.onderdeel,
    rubriek: rubriek.code,
    rubriektitel: rubriek.titel,
    tekst,
  })),
);

const opCode = new Map<string, Catalogusitem>(CATALOGUS.map((item) => [item.code, item]));

/** The item with this code, or undefined when the annex has none: then it may not be weighed. */
export function catalogusItem(code: string): Catalogusitem | undefined {
  return opCode.get(code);
}
