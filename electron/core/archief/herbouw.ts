import type { Db } from './db.ts';
import { leesDossiers, type DossierKop } from './dossiers.ts';
import { leesGebeurtenissen, type GebeurtenisRij } from './gebeurtenissen.ts';
import { schrijfSamenvatting, type Samenvatting } from './samenvatting.ts';
import { transactie, voerUit } from './vraag.ts';

/** Throws all summaries away and makes them again from the events, in one transaction; returns how many. */
export function herbouwSamenvattingen(db: Db, maak: (dossier: DossierKop, gebeurtenissen: GebeurtenisRij[]) => Samenvatting): number {
  return transactie(db, () => {
    voerUit(db, 'DELETE FROM zoektekst');
    voerUit(db, 'DELETE FROM samenvatting');
    const dossiers = leesDossiers(db);
    for (const dossier of dossiers) schrijfSamenvatting(db, maak(dossier, leesGebeurtenissen(db, dossier.id)));
    return dossiers.length;
  });
}
