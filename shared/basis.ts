import { z } from 'zod';
import { MAX_CENTEN } from './geld.ts';
import { tekenbezwaar } from './tekens.ts';
import { isDatum, isMoment } from './wth/tijd.ts';

/** Longest text that a field may hold once it is confirmed. A draft may hold more: nothing typed is thrown away. */
export const MAX_TEKST = 20_000;
/** Longest name, office or other one-line text once it is confirmed. */
export const MAX_REGEL = 300;

const REGELEINDE = /[\n\r\t]/;

/** True for a text with characters that nobody can see and that could make a name read as another one. */
export const heeftOnzichtbareTekens = (waarde: string): boolean => tekenbezwaar(waarde.replaceAll('\r\n', '\n')) !== null;
/** The same for a text of one line, where an end of line is such a character too. */
export const isGeenRegel = (waarde: string): boolean => heeftOnzichtbareTekens(waarde) || REGELEINDE.test(waarde);

/** A confirmed one-line text: trimmed, not empty. */
export const regel = z.string().trim().min(1).max(MAX_REGEL).refine((waarde) => !isGeenRegel(waarde));
/** A confirmed longer text: trimmed, not empty. */
export const tekst = z.string().trim().min(1).max(MAX_TEKST).refine((waarde) => !heeftOnzichtbareTekens(waarde));
/** The same, where the law allows it to be absent: an empty string. */
export const regelOfLeeg = z.string().trim().max(MAX_REGEL).refine((waarde) => !isGeenRegel(waarde));
export const tekstOfLeeg = z.string().trim().max(MAX_TEKST).refine((waarde) => !heeftOnzichtbareTekens(waarde));
/** Local date `yyyy-MM-dd`. */
export const datum = z.string().refine(isDatum);
/** Date and time with the offset of Europe/Amsterdam, for instance `2026-11-27T23:40:00+01:00`. */
export const moment = z.string().refine(isMoment);

/** An amount of money in whole cents, not negative. */
export const centen = z.int().min(0).max(MAX_CENTEN);

/** Answer to a question that may not have been asked. */
export const jaNeeOnbekend = z.enum(['ja', 'nee', 'onbekend']);
export type JaNeeOnbekend = z.infer<typeof jaNeeOnbekend>;
