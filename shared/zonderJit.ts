import { z } from 'zod';

/**
 * Imported first by the page: zod then does not try whether it may make functions from text. The policy of the page forbids
 * that, and a try alone would be reported as an attack. The core keeps zod's faster way.
 */
z.config({ jitless: true });
