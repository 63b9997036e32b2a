/** Annulments by a court, and what hoger beroep made of them. */
import { vergelijkMomenten } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';

/**
 * The ruling of the Afdeling that undid an annulment (Awb 8:113): from then on the decision counts as if it had never been annulled.
 * `null` while there is none. The ten and 28 days did not move meanwhile, and are usually over by then.
 */
export function ongedaanGemaakt(dossier: Dossier, { gebeurtenisId, gegevens }: Feit<'huisverbod.vernietigd'>): Feit<'vernietiging.ongedaan'> | null {
  const volgorde = (id: string): number => dossier.uitspraakvolgorde.indexOf(id);
  const { betreft, verlengingId, ingang } = gegevens;
  const gevonden = dossier.vernietigingOngedaan.find((een) => {
    const verschil = vergelijkMomenten(een.gegevens.ingang, ingang);
    return een.gegevens.betreft === betreft && een.gegevens.verlengingId === verlengingId && (verschil > 0 || (verschil === 0 && volgorde(een.gebeurtenisId) > volgorde(gebeurtenisId)));
  });
  return gevonden ?? null;
}

/** The annulments that end something: not those that leave the effects in force, nor those that hoger beroep undid. */
export const vernietigingen = (dossier: Dossier): Dossier['vernietigd'] => dossier.vernietigd.filter((feit) => !feit.gegevens.gevolgenInStand && ongedaanGemaakt(dossier, feit) === null);
