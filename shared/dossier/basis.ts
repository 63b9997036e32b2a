import { z } from 'zod';

/** Longest text that a field may hold once it is confirmed. A draft may hold more: nothing typed is thrown away. */
export const MAX_TEKST = 20_000;
/** Longest name, office or other one-line text once it is confirmed. */
export const MAX_REGEL = 300;

/** A confirmed one-line text: trimmed, not empty. */
export const regel = z.string().trim().min(1).max(MAX_REGEL);
/** A confirmed longer text: trimmed, not empty. */
export const tekst = z.string().trim().min(1).max(MAX_TEKST);
/** The same, where the law allows it to be absent: an empty string. */
export const regelOfLeeg = z.string().trim().max(MAX_REGEL);
export const tekstOfLeeg = z.string().trim().max(MAX_TEKST);
/** Local date `yyyy-MM-dd`. */
export const datum = z.iso.date();
/** Date and time with offset, Europe/Amsterdam, for instance `2026-11-27T23:40:00+01:00`. */
export const moment = z.iso.datetime({ offset: true });

/** Answer to a question that may not have been asked. */
export const jaNeeOnbekend = z.enum(['ja', 'nee', 'onbekend']);
export type JaNeeOnbekend = z.infer<typeof jaNeeOnbekend>;
