import { epochVanMoment, momentVanEpoch, type Moment } from '../../../shared/wth/tijd.ts';
import type { Klok } from '../../core/host.ts';

/** A clock that stands still until the story moves it, so that the same night gives the same documents. */
export type Nachtklok = { readonly klok: Klok; readonly verder: (minuten: number) => void };

/** The clock of a fictional night that begins at `begin`. */
export function maakNachtklok(begin: Moment): Nachtklok {
  let nu = epochVanMoment(begin);
  return { klok: { nu: () => momentVanEpoch(nu), ms: () => nu, verstreken: () => nu }, verder: (minuten) => void (nu += minuten * 60_000) };
}
