/** Runs at the beginning of each test file. */
import { afterEach } from 'vitest';
import { ruimOp } from './opruimen.ts';

afterEach(ruimOp);
