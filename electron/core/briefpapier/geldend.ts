/** Which letterhead counts, and documents upon it. */
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import type { Papiervoorstel } from '../../../shared/briefpapier/voorstel.ts';
import { AppFout } from '../../../shared/fout.ts';
import { geldendOp } from '../../../shared/sjablonen/voorstel.ts';
import { leesPapier, leesPapiervoorstellen } from '../archief/briefpapier.ts';
import { vandaag, type Context } from '../context.ts';
import { laadBriefpapier, type Briefpapier } from './laden.ts';
import { schrijfOpBriefpapier } from './schrijven.ts';

/** The letterhead that counts today, `null` where none ever did; of one with an empty hash the layout of the application counts. */
export const geldendPapier = (context: Context): Papiervoorstel | null => geldendOp(leesPapiervoorstellen(context.archief().basis), vandaag(context));

/** The fingerprint of the letterhead that documents are made on today; empty in the layout of the application. */
export const papierNu = (context: Context): string => geldendPapier(context)?.sha256 ?? '';

/** Letterheads that were read before, by their fingerprint: reading one takes longer than writing on it. */
const gelezen = new Map<string, Briefpapier>();
const MEESTE_GELEZEN = 3;

/** A letterhead that is kept, ready to be written on. @throws {AppFout} `BRIEFPAPIER_ONBEKEND` */
export function eisPapier(context: Context, sha256: string): Briefpapier {
  const bekend = gelezen.get(sha256);
  // Of another archive, or thrown away, it is not there any more.
  const bytes = leesPapier(context.archief().basis, sha256);
  if (bytes === null) throw new AppFout('BRIEFPAPIER_ONBEKEND');
  if (bekend !== undefined) return bekend;
  if (gelezen.size >= MEESTE_GELEZEN) gelezen.clear();
  const nieuw = laadBriefpapier(bytes);
  gelezen.set(sha256, nieuw);
  return nieuw;
}

/** A document on the letterhead with this fingerprint. @throws {AppFout} `BRIEFPAPIER_ONBEKEND` */
export const schrijfOpPapier = (context: Context, inhoud: DocumentInhoud, sha256: string): Uint8Array => schrijfOpBriefpapier(inhoud, eisPapier(context, sha256));

/** The same document with the letterhead that it is to stand on; a sheet that has none stays as it is. */
export const metPapier = (inhoud: DocumentInhoud, sha256: string): DocumentInhoud =>
  inhoud.briefhoofd === null ? inhoud : { ...inhoud, briefhoofd: { ...inhoud.briefhoofd, briefpapier: sha256 } };
