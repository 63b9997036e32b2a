/** What the core would tell about a case, made from its events by the same functions. */
import type { DocumentRegel, DossierBeeld } from '../../../shared/contract/dossiers.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { statusOp } from '../../../shared/dossier/status.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { DOCUMENT_GEGEVENS } from '../../../shared/documenten/soorten.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { bouw, ZAAK } from '../../shared/dossier/zaak.ts';

/** The case at `nu`. `anders` changes what is told about its documents. */
export function beeldVan(gebeurtenissen: Gebeurtenis[], nu: Moment, anders: (document: DocumentRegel) => DocumentRegel = (document) => document): DossierBeeld {
  const dossier = bouw(gebeurtenissen);
  return {
    dossierId: dossier.id,
    zaaknummer: ZAAK,
    nu,
    status: statusOp(dossier, nu),
    gebeurtenissen,
    namen: { a1: 'H. de Ruijter' },
    termijnen: dossierTermijnen(dossier),
    documenten: documentenVan(dossier).map((aanbod) =>
      anders({
        soort: aanbod.soort,
        huisgenootId: aanbod.huisgenootId,
        titel: DOCUMENT_GEGEVENS[aanbod.soort].titel,
        geadresseerde: dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === aanbod.huisgenootId)?.gegevens.naam ?? '',
        belet: aanbod.beschikbaar ? '' : aanbod.code,
        uitgegeven: null,
        uitgaven: [],
      }),
    ),
    concept: null,
  };
}

/** A document that left the archive, and that the facts contradict or not. */
export const opgeslagen = (document: DocumentRegel, wijktAf: boolean): DocumentRegel => ({
  ...document,
  uitgegeven: { op: '2026-11-28T00:10:00+01:00', bestandsnaam: `${document.soort}.docx`, sha256: 'ab'.repeat(32), wijktAf },
});
