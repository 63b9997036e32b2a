import type { FoutParams } from '../../../fout.ts';

/**
 * Something that the law, or a careful procedure, still misses. `verplicht`: no decision can be taken before it is
 * mended. `aandacht`: shown, but the decision is the burgemeester's.
 */
export type Gebrek = {
  /** Key of the Dutch text in `shared/tekst/gebreken.ts`. */
  code: string;
  /** Path of the field in the night page, for instance `betrokkene.naam`. */
  veld: string;
  artikel: string;
  ernst: 'verplicht' | 'aandacht';
  params: FoutParams;
};

const maak =
  (ernst: Gebrek['ernst']) =>
  (code: string, veld: string, artikel: string, params: FoutParams = {}): Gebrek => ({ code, veld, artikel, ernst, params });

/** A requirement that stops the decision. */
export const verplicht = maak('verplicht');
/** A point of attention. */
export const aandacht = maak('aandacht');

/** True when a typed field says nothing. */
export const leeg = (getypt: string): boolean => getypt.trim() === '';

/** A requirement for an empty field, as a list to spread: `...alsLeeg(x, verplicht(…))`. */
export const alsLeeg = (getypt: string, gebrek: Gebrek): Gebrek[] => (leeg(getypt) ? [gebrek] : []);
