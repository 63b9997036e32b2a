import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { documentenVan, type DocumentAanbod } from '../../../shared/documenten/aanbod.ts';
import { DOCUMENT_GEGEVENS, isTeVergelijken } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Dossier, Feit } from '../../../shared/dossier/toestand.ts';
import type { Context } from '../context.ts';
import { laatsteUitgave, maakAlsToen, tekstHash } from './maken.ts';

/** When this document last left the archive, and whether it would say something else now. */
function uitgegeven(context: Context, dossier: Dossier, { soort, huisgenootId }: DocumentAanbod): DocumentRegel['uitgegeven'] {
  const uitgave = laatsteUitgave(dossier, { soort, huisgenootId });
  if (uitgave === null) return null;
  const { bestandsnaam, bestandHash, tekstHash: toen } = uitgave.gegevens;
  return { op: uitgave.at, bestandsnaam, sha256: bestandHash, wijktAf: isTeVergelijken(soort) && tekstNu(context, dossier, uitgave) !== toen };
}

/** What the document would say by the present facts, all else as it was; one that can no longer be made says nothing. */
function tekstNu(context: Context, dossier: Dossier, uitgave: Feit<'document.uitgegeven'>): string {
  try {
    return tekstHash(maakAlsToen(context, dossier, uitgave).inhoud);
  } catch (fout) {
    if (fout instanceof AppFout) return '';
    throw fout;
  }
}

/** Every time that this document left the archive of which it is known what it was made with, newest first. */
function uitgaven(dossier: Dossier, { soort, huisgenootId }: DocumentAanbod): DocumentRegel['uitgaven'] {
  return dossier.uitgegeven
    .filter(({ gegevens }) => gegevens.soort === soort && gegevens.huisgenootId === huisgenootId && gegevens.instellingenVersie !== undefined)
    .map(({ gebeurtenisId, at, gegevens }) => ({ gebeurtenisId, op: at, bestandsnaam: gegevens.bestandsnaam, sha256: gegevens.bestandHash }))
    .toReversed();
}

/** Every document of a case: what can be made, what cannot and why, and what left the archive. */
export function documentRegels(context: Context, dossier: Dossier): DocumentRegel[] {
  return documentenVan(dossier).map((aanbod) => ({
    soort: aanbod.soort,
    huisgenootId: aanbod.huisgenootId,
    titel: DOCUMENT_GEGEVENS[aanbod.soort].titel,
    geadresseerde: aanbod.beschikbaar ? aanbod.over : '',
    belet: aanbod.beschikbaar ? '' : aanbod.code,
    uitgegeven: uitgegeven(context, dossier, aanbod),
    uitgaven: uitgaven(dossier, aanbod),
  }));
}
