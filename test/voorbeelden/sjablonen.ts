import { join } from 'node:path';
import { leesSjablonen } from '../../electron/core/word/sjablonen.ts';

/** The folder with the model texts. */
export const SJABLONENMAP = join(import.meta.dirname, '../../resources/sjablonen');

/** The model texts, read and checked once. */
export const sjablonen = leesSjablonen(SJABLONENMAP);
