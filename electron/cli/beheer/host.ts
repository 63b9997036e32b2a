import { randomUUID } from 'node:crypto';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';

/** The clock and the ids of a program without a window. */
export const host = { klok: { nu: () => momentVanEpoch(Date.now()), ms: () => Date.now() }, ids: { nieuw: () => randomUUID() } };
