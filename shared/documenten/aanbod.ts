/** Which documents a case can give now, for whom, and otherwise why not. */
import type { Dossier, Feit } from '../dossier/toestand.ts';
import { meerderjarigVanaf } from '../wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums } from '../wth/tijd.ts';
import { bestandsnaam, DOCUMENT_GEGEVENS, DOCUMENT_SOORTEN, type DocumentSoort } from './soorten.ts';
import { weigerDocument, type NietBeschikbaar } from './weigering.ts';

/** One document that can be made, or a kind that cannot. `huisgenootId` is empty unless the kind has several readers. */
export type DocumentAanbod =
  | { soort: DocumentSoort; huisgenootId: string; beschikbaar: true; bestandsnaam: string }
  | { soort: DocumentSoort; huisgenootId: ''; beschikbaar: false; code: NietBeschikbaar };

export type Huisgenoot = Feit<'huisgenoot.vastgesteld'>;

/** Whether this person is a child on the day of the decision; without a date of birth he counts as an adult (letters go out). */
export function isMinderjarig(huisgenoot: Huisgenoot, dossier: Dossier): boolean {
  const { geboortedatum } = huisgenoot.gegevens;
  const moment = dossier.opgelegd?.at ?? dossier.nietOpgelegd?.at ?? dossier.geopendOp;
  return geboortedatum !== '' && vergelijkDatums(lokaleDatum(moment), meerderjarigVanaf(geboortedatum)) < 0;
}

/** The people who get a letter of their own (Wth 2 lid 8), in the order in which they were told. */
export function volwassenHuisgenoten(dossier: Dossier): Huisgenoot[] {
  return dossier.huisgenoten.filter((huisgenoot) => !isMinderjarig(huisgenoot, dossier));
}

/** Why this kind cannot be made from this case now, or null. */
export function waaromNiet(soort: DocumentSoort, dossier: Dossier): NietBeschikbaar | null {
  if (dossier.vervallen !== null) return 'MELDING_VERVALLEN';
  if (dossier.opgelegd === null && dossier.nietOpgelegd === null) return 'NOG_GEEN_BESLUIT';
  if (soort === 'weging-niet-opgelegd') return dossier.nietOpgelegd === null ? 'WEL_OPGELEGD' : null;
  if (dossier.opgelegd === null) return 'NIET_OPGELEGD';
  const mondeling = dossier.opgelegd.gegevens.wijze === 'mondeling';
  if (mondeling && dossier.aangezegd === null) return 'AANZEGGING_ONTBREEKT';
  if (soort === 'bevestiging-aanzegging' && !mondeling) return 'NIET_MONDELING_AANGEZEGD';
  if (soort === 'mededeling-veilig-thuis' && dossier.kindermishandeling?.gegevens.vermoeden !== true)
    return 'GEEN_KINDERMISHANDELING';
  if (soort === 'kennisgeving-huisgenoot' && volwassenHuisgenoten(dossier).length === 0) return 'GEEN_VOLWASSEN_HUISGENOOT';
  return null;
}

/** Every document that this case can give, and every kind that it cannot, in the order of `DOCUMENT_SOORTEN`. */
export function documentenVan(dossier: Dossier): DocumentAanbod[] {
  return DOCUMENT_SOORTEN.flatMap((soort): DocumentAanbod[] => {
    const code = waaromNiet(soort, dossier);
    if (code !== null) return [{ soort, huisgenootId: '', beschikbaar: false, code }];
    const naam = (nummer: number | null): string => bestandsnaam(soort, dossier.zaaknummer, nummer);
    if (soort !== 'kennisgeving-huisgenoot') return [{ soort, huisgenootId: '', beschikbaar: true, bestandsnaam: naam(null) }];
    return volwassenHuisgenoten(dossier).map(({ gegevens }, i, { length }) => ({
      soort,
      huisgenootId: gegevens.huisgenootId,
      beschikbaar: true,
      bestandsnaam: naam(length === 1 ? null : i + 1),
    }));
  });
}

/**
 * The person a letter is for, or null where the kind has one reader.
 * Throws DOCUMENT_NIET_BESCHIKBAAR when the kind cannot be made, or `huisgenootId` is not an adult of this case.
 */
export function geadresseerdeVan(soort: DocumentSoort, dossier: Dossier, huisgenootId: string): Huisgenoot | null {
  const reden = waaromNiet(soort, dossier);
  if (reden !== null) return weigerDocument('DOCUMENT_NIET_BESCHIKBAAR', { reden, artikel: DOCUMENT_GEGEVENS[soort].grondslag });
  if (soort !== 'kennisgeving-huisgenoot') return null;
  const gevonden = volwassenHuisgenoten(dossier).find(({ gegevens }) => gegevens.huisgenootId === huisgenootId);
  return gevonden ?? weigerDocument('DOCUMENT_NIET_BESCHIKBAAR', { reden: 'GEEN_VOLWASSEN_HUISGENOOT', artikel: 'Wth 2 lid 8' });
}
