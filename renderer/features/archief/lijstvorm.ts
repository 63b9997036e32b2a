import type { Conceptformulier } from '../eigenformulier/conceptsleutel.ts';

/** Under which name a form about a list is kept while it is filled in. */
export const lijstvorm = (wat: string, ...over: string[]): Conceptformulier => ({ soort: 'vernietiging', vormId: [wat, ...over].join(':') });
