import { useVraag, type Vraag } from '../../bridge/useVraag.ts';

/** More orders than this never run at the same time; the rest would stand in the list of all. */
export const HOOGSTENS = 100;

/** What asks for attention now, most urgent first. Asked once: asking by itself would keep the archive from locking. */
export const useLopend = (): Vraag<'dossier.lijst'> => useVraag('dossier.lijst', { filter: 'lopend', zoek: '', na: null, aantal: HOOGSTENS });
