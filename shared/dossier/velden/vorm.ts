/** What a field of an event is to a person who corrects it. The schemas stay the truth; tests compare the two. */

/** A text: one line, or several. `verplicht`: it may not be empty. `breed`: a line in which more than a name has to fit. */
export type Tekstvorm = { soort: 'regel' | 'tekst'; label: string; verplicht: boolean; breed?: true };
/** A date; `geboorte` reads a year of two digits as one of the last hundred years. Empty means not known where not `verplicht`. */
export type Datumvorm = { soort: 'datum'; label: string; verplicht: boolean; geboorte: boolean };
/** A date with a clock time; where not `verplicht` it can be `null`. `straks`: it lies ahead, so that the present moment is no answer. */
export type Momentvorm<V extends boolean = boolean> = { soort: 'moment'; label: string; verplicht: V; straks?: true };
/** A whole number within bounds. */
export type Getalvorm = { soort: 'getal'; label: string; van: number; tot: number };
/** Money, typed in euros and kept in whole cents; where not `verplicht` it can be `null`. */
export type Bedragvorm<V extends boolean = boolean> = { soort: 'bedrag'; label: string; verplicht: V };
/** Yes or no. */
export type JaNeevorm = { soort: 'jaNee'; label: string };
/** One of a few values, each with its words. */
export type Keuzevorm<W extends string = string> = { soort: 'keuze'; label: string; opties: Readonly<Record<W, string>> };
/** A code of the catalogue of the Besluit. */
export type Catalogusvorm = { soort: 'catalogus'; label: string };
/** Not for a person to change: it says what the event is about, or follows from another field. */
export type Vastvorm = { soort: 'vast' };
/** Fields that are there together or not at all; `label` asks which. */
export type Groepvorm<G = unknown> = { soort: 'groep'; label: string; velden: Velden<G> };
/** A choice that decides which other fields there are. */
export type Variantvorm<W extends { als: string } = { als: string }> = {
  soort: 'varianten';
  label: string;
  varianten: { readonly [A in W['als']]: { tekst: string; velden: Velden<Omit<Extract<W, { als: A }>, 'als'>> } };
};

/** As many rows as there are: a row cannot come or go with a correction, what stands in it can change. */
export type Lijstvorm<R = unknown> = { soort: 'lijst'; label: string; rij: Velden<R> };

/** The forms that fit a value of type `W`; so a field that is missing, or has the wrong kind of form, does not compile. */
export type VormVan<W> = [W] extends [boolean]
  ? JaNeevorm
  : [W] extends [number]
  ? Getalvorm | Bedragvorm<true>
  : [W] extends [number | null]
  ? Bedragvorm<false>
  : [W] extends [readonly (infer R)[]]
    ? Lijstvorm<R>
  : [W] extends [string]
    ? string extends W
      ? Tekstvorm | Datumvorm | Momentvorm<true> | Catalogusvorm | Vastvorm
      : Keuzevorm<W> | Vastvorm
    : [W] extends [string | null]
      ? Momentvorm<false>
      : [W] extends [{ als: string }]
        ? Variantvorm<W>
        : Groepvorm<NonNullable<W>>;

/** The fields of an object, in the order in which a person sees them. */
export type Velden<G> = { readonly [K in keyof G]: VormVan<G[K]> };

/** A form of any kind, and fields whose names are not known to the compiler. */
export type EenVorm =
  | Tekstvorm
  | Datumvorm
  | Momentvorm
  | Getalvorm
  | Bedragvorm
  | JaNeevorm
  | Keuzevorm
  | Catalogusvorm
  | Vastvorm
  | { soort: 'groep'; label: string; velden: EnigeVelden }
  | { soort: 'lijst'; label: string; rij: EnigeVelden }
  | { soort: 'varianten'; label: string; varianten: Readonly<Record<string, { tekst: string; velden: EnigeVelden }>> };
export type EnigeVelden = { readonly [naam: string]: EenVorm };

/** A required line. */
export const regel = (label: string): Tekstvorm => ({ soort: 'regel', label, verplicht: true });
/** A line that may be empty. */
export const regelOfLeeg = (label: string): Tekstvorm => ({ soort: 'regel', label, verplicht: false });
/** The same line with room for more than a name. */
export const breed = (vorm: Tekstvorm): Tekstvorm => ({ ...vorm, breed: true });
/** A required text. */
export const tekst = (label: string): Tekstvorm => ({ soort: 'tekst', label, verplicht: true });
/** A text that may be empty. */
export const tekstOfLeeg = (label: string): Tekstvorm => ({ soort: 'tekst', label, verplicht: false });
/** A whole number within bounds. */
export const getal = (label: string, van: number, tot: number): Getalvorm => ({ soort: 'getal', label, van, tot });
/** Money in euros. */
export const bedrag = <V extends boolean>(label: string, verplicht: V): Bedragvorm<V> => ({ soort: 'bedrag', label, verplicht });
/** A yes or no. */
export const jaNee = (label: string): JaNeevorm => ({ soort: 'jaNee', label });
/** One of a few values. */
export const keuze = <W extends string>(label: string, opties: Record<W, string>): Keuzevorm<W> => ({ soort: 'keuze', label, opties });
/** Yes, no or unknown. */
export const jaNeeOnbekend = (label: string): Keuzevorm<'ja' | 'nee' | 'onbekend'> =>
  keuze(label, { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend' });
