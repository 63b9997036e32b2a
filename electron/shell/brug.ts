import { GROOTSTE_VRAAG, isOverdraagbaar, leesVraag, weiger } from '../../shared/contract/brug.ts';
import type { Resultaat } from '../../shared/fout.ts';

/** Carries out a command: the core's one entrance. */
export type Verwerk = (naam: string, invoer: unknown) => Promise<Resultaat<unknown>>;

/** The frame that sent a message, as far as the check needs it. */
export type Afzender = { readonly url: string };

/**
 * True when a message comes from the window's main frame while that shows our own page. A frame that is gone (`null`),
 * another frame or another page gets nothing. Only the part after `#`, the place within our page, may differ.
 */
export function isEigenAfzender<F extends Afzender>(afzender: F | null, hoofdframe: F, paginaUrl: string): boolean {
  return afzender !== null && afzender === hoofdframe && afzender.url.split('#', 1)[0] === paginaUrl;
}

/** The refusal for a message from anywhere else, as it goes over the wire. */
export const AFZENDER_GEWEIGERD = JSON.stringify(weiger('BRUG_AFZENDER'));

/**
 * From question text to answer text. Never throws, and lets no exception's text out: whatever goes wrong unexpectedly is
 * the code ONVERWACHT, reported to `meld` by name only.
 */
export async function beantwoord(vraag: unknown, verwerk: Verwerk, meld: (soortFout: string) => void): Promise<string> {
  if (typeof vraag === 'string' && vraag.length > GROOTSTE_VRAAG) return JSON.stringify(weiger('BRUG_TE_GROOT'));
  const gelezen = leesVraag(vraag);
  if (!gelezen) return JSON.stringify(weiger('BRUG_ONGELDIG'));
  try {
    const resultaat = await verwerk(gelezen.naam, gelezen.invoer);
    if (isOverdraagbaar(resultaat)) return JSON.stringify(resultaat);
    meld('NietOverdraagbaar');
  } catch (fout) {
    meld(fout instanceof Error ? fout.name : typeof fout);
  }
  return JSON.stringify(weiger('ONVERWACHT'));
}
