import { documentenVan } from '../../shared/documenten/aanbod.ts';
import { maakDocument, type GemaaktDocument } from '../../shared/documenten/maak.ts';
import type { DocumentSoort } from '../../shared/documenten/soorten.ts';
import { isVerloop } from '../../shared/documenten/onderwerpen.ts';
import { voorbeeldDossiers, voorbeeldVerloop, type Voorbeeld } from '../../shared/voorbeelden/index.ts';
import { sjablonen } from './sjablonen.ts';

/** A document of an invented case. */
export function maakVan(voorbeeld: Voorbeeld, soort: DocumentSoort, huisgenootId = ''): GemaaktDocument {
  const { dossier, instellingen, nu } = voorbeeld;
  return maakDocument({ soort, dossier, instellingen, nu, huisgenootId, sjabloon: sjablonen[soort] });
}

/** Every document that the invented cases give, with a name that is unique and fit for a file. */
export type VoorbeeldDocument = GemaaktDocument & { naam: string; voorbeeld: Voorbeeld; soort: DocumentSoort };

function documentenVanVoorbeeld(voorbeeld: Voorbeeld, welke: (soort: DocumentSoort) => boolean): VoorbeeldDocument[] {
  const aanbod = documentenVan(voorbeeld.dossier).filter(({ soort, beschikbaar }) => beschikbaar && welke(soort));
  return aanbod.map(({ soort, huisgenootId }) => ({
    ...maakVan(voorbeeld, soort, huisgenootId),
    naam: [voorbeeld.naam, soort, huisgenootId].filter((deel) => deel !== '').join('.'),
    voorbeeld,
    soort,
  }));
}

/** Of the cases after the imposition only what they add: the documents of the night say the same there. */
export const voorbeeldDocumenten: readonly VoorbeeldDocument[] = [
  ...voorbeeldDossiers.flatMap((voorbeeld) => documentenVanVoorbeeld(voorbeeld, () => true)),
  ...voorbeeldVerloop.flatMap((voorbeeld) => documentenVanVoorbeeld(voorbeeld, isVerloop)),
];
