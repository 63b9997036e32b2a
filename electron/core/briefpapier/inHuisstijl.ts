import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import type { Context } from '../context.ts';
import { logobytes } from '../huisstijl/huisstijl.ts';
import { schrijfWord } from '../word/schrijfWord.ts';
import { papierNu, schrijfOpPapier } from './geldend.ts';

/**
 * A document as a Word file: on the letterhead that it names or, where it names none, on the one in force; in the layout of the
 * application where that is empty, and for a sheet without a head. @throws {AppFout} `LOGO_ONBEKEND`, `BRIEFPAPIER_ONBEKEND`
 */
export async function schrijfInHuisstijl(context: Context, inhoud: DocumentInhoud): Promise<Uint8Array> {
  const papier = inhoud.briefhoofd === null ? '' : (inhoud.briefhoofd.briefpapier ?? papierNu(context));
  return papier === '' ? schrijfWord(inhoud, logobytes(context.archief().basis, inhoud.briefhoofd?.logo ?? null)) : schrijfOpPapier(context, inhoud, papier);
}
