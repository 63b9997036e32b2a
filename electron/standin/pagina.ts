/**
 * Runs in the page of the stand-in window before anything else, as Electron's preload does: takes the raw binding away
 * and leaves `window.huisverbod`. Bundled to one script by the build.
 */
import { maakBrug, type Brug } from '../../shared/contract/brug.ts';
import { BINDING, ONTVANGER } from './namen.ts';
import { pakUit } from './uitpakken.ts';

const wereld = globalThis as unknown as Record<string, unknown>;
const stuur = wereld[BINDING] as ((vraag: string) => Promise<string>) | undefined;

// Only the top frame of our own page has a binding worth wrapping; a blank page before the first address has none.
if (stuur && window === window.top) {
  delete wereld[BINDING];
  const ontvangers = new Set<(tekst: unknown) => void>();
  const brug: Brug = maakBrug({ stuur: async (vraag) => pakUit(await stuur(vraag)), ontvang: (fn) => void ontvangers.add(fn) });
  Object.defineProperty(globalThis, 'huisverbod', { value: brug, enumerable: true });
  Object.defineProperty(globalThis, ONTVANGER, {
    value: (tekst: unknown) => {
      for (const fn of ontvangers) fn(tekst);
    },
  });
}
