/** Whether a court suspended the order. The ten and 28 days run on meanwhile (domein C2.9). */
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { looptijdVan } from './looptijd.ts';
import type { Dossier, Feit } from './toestand.ts';

/** A suspension, and when it was lifted. `vanaf`: an extension that is suspended still lets the first ten days run out. */
export type Schorsing = { feit: Feit<'huisverbod.geschorst'>; vanaf: Moment; tot: Moment | null };

/** Every suspension of a case, in the order in which they began. */
export function schorsingenVan(dossier: Dossier): Schorsing[] {
  const verlengingen = looptijdVan(dossier)?.verlengingen ?? [];
  return dossier.geschorst
    .map((feit): Schorsing => {
      const { betreft, verlengingId, ingang } = feit.gegevens;
      const verlenging = verlengingen.find(({ besluit }) => besluit.gebeurtenisId === verlengingId);
      const begin = betreft === 'verlenging' ? verlenging?.vanaf.moment : undefined;
      const vanaf = begin !== undefined && vergelijkMomenten(begin, ingang) > 0 ? begin : ingang;
      const opheffingen = dossier.schorsingOpgeheven.filter(
        (opheffing) => opheffing.gegevens.betreft === betreft && opheffing.gegevens.verlengingId === verlengingId && komtNa(dossier, opheffing, feit),
      );
      const tot = opheffingen.map(({ gegevens }) => gegevens.ingang).toSorted(vergelijkMomenten)[0] ?? null;
      return { feit, vanaf, tot };
    })
    .toSorted((a, b) => vergelijkMomenten(a.vanaf, b.vanaf));
}

/** Of a suspension and a lifting from the same moment the one that was recorded last counts. */
function komtNa({ uitspraakvolgorde }: Dossier, opheffing: Feit<'schorsing.opgeheven'>, { gebeurtenisId, gegevens }: Feit<'huisverbod.geschorst'>): boolean {
  const verschil = vergelijkMomenten(opheffing.gegevens.ingang, gegevens.ingang);
  return verschil > 0 || (verschil === 0 && uitspraakvolgorde.indexOf(opheffing.gebeurtenisId) > uitspraakvolgorde.indexOf(gebeurtenisId));
}

/** Whether the order is suspended at `nu`, its end aside. */
export function isGeschorst(dossier: Dossier, nu: Moment): boolean {
  return schorsingenVan(dossier).some(
    ({ vanaf, tot }) => vergelijkMomenten(vanaf, nu) <= 0 && (tot === null || vergelijkMomenten(nu, tot) < 0),
  );
}
