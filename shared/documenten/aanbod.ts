/** Which documents a case can give now, for whom, and otherwise why not. */
import { volwassenHuisgenoten, type Huisgenoot } from '../dossier/huisgenoten.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { bestandsnaam, DOCUMENT_GEGEVENS, DOCUMENT_SOORTEN, type DocumentSoort } from './soorten.ts';
import { isOverBinnentreden, isVerloop, verlooponderwerpen, zonderOnderwerp, type Onderwerp } from './onderwerpen.ts';
import { weigerDocument, type NietBeschikbaar } from './weigering.ts';

/**
 * One document that can be made, or a kind that cannot. `huisgenootId` tells documents of one kind apart: the housemate whom a
 * letter is for, or the event that the document is about; empty where a case has one at most. `over` is what that is called.
 */
export type DocumentAanbod =
  | { soort: DocumentSoort; huisgenootId: string; beschikbaar: true; bestandsnaam: string; over: string }
  | { soort: DocumentSoort; huisgenootId: ''; beschikbaar: false; code: NietBeschikbaar };

/** Why no order to write about is there, or null. */
function geenHuisverbod({ opgelegd, nietOpgelegd, aangezegd }: Dossier): NietBeschikbaar | null {
  if (opgelegd === null) return nietOpgelegd === null ? 'NOG_GEEN_BESLUIT' : 'NIET_OPGELEGD';
  return opgelegd.gegevens.wijze === 'mondeling' && aangezegd === null ? 'AANZEGGING_ONTBREEKT' : null;
}

/** Why there is no proof of competence, or null. Also of a decision not to impose, and of a machtiging before any decision. */
function zonderBewijs({ bevoegdheden, opgelegd, nietOpgelegd }: Dossier): NietBeschikbaar | null {
  if (bevoegdheden.some(({ gegevens }) => gegevens.uitkomst === 'bewijs')) return null;
  return opgelegd === null && nietOpgelegd === null ? 'NOG_GEEN_BESLUIT' : 'GEEN_BEVOEGDHEIDSBEWIJS';
}

/** Why this kind cannot be made from this case now, or null. */
export function waaromNiet(soort: DocumentSoort, dossier: Dossier): NietBeschikbaar | null {
  if (dossier.vervallen !== null) return 'MELDING_VERVALLEN';
  if (soort === 'bevoegdheidsbewijs') return zonderBewijs(dossier);
  // Entering is for the sake of imposing (Wth 4 lid 1): it also comes before the decision, or without one.
  if (isOverBinnentreden(soort)) return zonderOnderwerp(soort, dossier);
  if (soort === 'weging-niet-opgelegd' && dossier.opgelegd !== null) return 'WEL_OPGELEGD';
  if (soort === 'weging-niet-opgelegd' && dossier.nietOpgelegd !== null) return null;
  const geen = geenHuisverbod(dossier);
  if (geen !== null) return geen;
  if (isVerloop(soort)) return zonderOnderwerp(soort, dossier);
  if (soort === 'bevestiging-aanzegging' && dossier.opgelegd?.gegevens.wijze !== 'mondeling') return 'NIET_MONDELING_AANGEZEGD';
  if (soort === 'mededeling-veilig-thuis' && dossier.kindermishandeling?.gegevens.vermoeden !== true)
    return 'GEEN_KINDERMISHANDELING';
  if (soort === 'kennisgeving-huisgenoot' && volwassenHuisgenoten(dossier).length === 0) return 'GEEN_VOLWASSEN_HUISGENOOT';
  return null;
}

/** What the documents of one kind are about, each with the name that tells it apart. */
function onderwerpen(soort: DocumentSoort, dossier: Dossier): Onderwerp[] {
  if (isVerloop(soort)) return verlooponderwerpen(soort, dossier);
  if (soort !== 'kennisgeving-huisgenoot') return [{ id: '', naam: '' }];
  return volwassenHuisgenoten(dossier).map(({ gegevens: { huisgenootId, naam } }) => ({ id: huisgenootId, naam }));
}

/** Every document that this case can give, and every kind that it cannot, in the order of `DOCUMENT_SOORTEN`. */
export function documentenVan(dossier: Dossier): DocumentAanbod[] {
  return DOCUMENT_SOORTEN.flatMap((soort): DocumentAanbod[] => {
    const code = waaromNiet(soort, dossier);
    if (code !== null) return [{ soort, huisgenootId: '', beschikbaar: false, code }];
    return onderwerpen(soort, dossier).map(({ id, naam }, i, { length }) => ({
      soort,
      huisgenootId: id,
      beschikbaar: true,
      bestandsnaam: bestandsnaam(soort, dossier.zaaknummer, length === 1 ? null : i + 1),
      over: naam,
    }));
  });
}

/**
 * The person a letter is for, or null where the kind is not written to one housemate.
 * Throws DOCUMENT_NIET_BESCHIKBAAR when the kind cannot be made, or `id` is none of those that `documentenVan` gives.
 */
export function geadresseerdeVan(soort: DocumentSoort, dossier: Dossier, id: string): Huisgenoot | null {
  const artikel = DOCUMENT_GEGEVENS[soort].grondslag;
  const reden = waaromNiet(soort, dossier);
  if (reden !== null) return weigerDocument('DOCUMENT_NIET_BESCHIKBAAR', { reden, artikel });
  if (!isVerloop(soort) && soort !== 'kennisgeving-huisgenoot') return null;
  if (!onderwerpen(soort, dossier).some((onderwerp) => onderwerp.id === id))
    weigerDocument('DOCUMENT_NIET_BESCHIKBAAR', { reden: isVerloop(soort) ? 'ONDERWERP_ONBEKEND' : 'GEEN_VOLWASSEN_HUISGENOOT', artikel });
  return volwassenHuisgenoten(dossier).find(({ gegevens }) => gegevens.huisgenootId === id) ?? null;
}
