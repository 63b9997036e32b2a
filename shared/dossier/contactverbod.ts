/** With whom contact is forbidden at a moment (Wth 2 lid 4 onder c), after the changes for single persons. */
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Dossier, Feit } from './toestand.ts';

/** How the contact ban stands for somebody; `geen` when the order never named him. */
export type Contactstand = 'geldt' | 'beperkt' | 'opgeheven' | 'geen';

/** The last change for a person that works at `nu`, or `null`. */
export function laatsteWijziging(dossier: Dossier, huisgenootId: string, nu: Moment): Feit<'contactverbod.gewijzigd'> | null {
  const gewijzigd = dossier.contactverbodGewijzigd
    .filter(({ gegevens }) => gegevens.huisgenootId === huisgenootId && vergelijkMomenten(gegevens.vanaf, nu) <= 0)
    .toSorted((a, b) => vergelijkMomenten(a.gegevens.vanaf, b.gegevens.vanaf));
  return gewijzigd.at(-1) ?? null;
}

/** How the contact ban stands for a person at `nu`, as long as the order runs. */
export function contactstandOp(dossier: Dossier, huisgenootId: string, nu: Moment): Contactstand {
  const huisgenoot = dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === huisgenootId);
  if (huisgenoot?.gegevens.contactverbod !== true) return 'geen';
  const wijziging = laatsteWijziging(dossier, huisgenootId, nu)?.gegevens.wijziging ?? 'hersteld';
  return wijziging === 'hersteld' ? 'geldt' : wijziging;
}

/** The persons for whom the contact ban holds at `nu`, limited or not. */
export function metContactverbod(dossier: Dossier, nu: Moment): Feit<'huisgenoot.vastgesteld'>[] {
  return dossier.huisgenoten.filter(({ gegevens }) => ['geldt', 'beperkt'].includes(contactstandOp(dossier, gegevens.huisgenootId, nu)));
}
