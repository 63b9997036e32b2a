import { useCallback } from 'react';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import type { TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { isVanToepassing } from '../../../../shared/dossier/weging/vanToepassing.ts';
import type { VeldProps } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht, type Nacht } from './nacht.ts';

/** Parts of the page that have fields of their own; the two lists have rows instead. */
export type Sectie = Exclude<keyof WegingConcept, 'huisgenoten' | 'feiten'>;
type Namen<S extends Sectie, Wat extends 'tekst' | 'keuze' | 'tijdstip'> = {
  [V in keyof WegingConcept[S]]: Soort<WegingConcept[S][V]> extends Wat ? V : never;
}[keyof WegingConcept[S]] &
  string;
type Soort<T> = T extends string ? (string extends T ? 'tekst' : 'keuze') : 'tijdstip';
/** Fields of a part that hold typed text, a choice, or a moment. */
export type Tekstnaam<S extends Sectie> = Namen<S, 'tekst'>;
export type Keuzenaam<S extends Sectie> = Namen<S, 'keuze'>;
export type Tijdstipnaam<S extends Sectie> = Namen<S, 'tijdstip'>;

/** Id of the input or the group of a field, by its path; the list of what is missing goes there. */
export const veldId = (pad: string): string => `veld-${pad}`;

/** Id of a field, and what is told at it now. */
export function useVeldmelding(pad: string): Pick<VeldProps, 'id' | 'fout' | 'waarschuwing'> {
  const { meldingen } = useNacht();
  const fout = useBron(meldingen, (alle) => alle.fout.get(pad));
  const waarschuwing = useBron(meldingen, (alle) => alle.letOp.get(pad));
  return { id: veldId(pad), fout, waarschuwing };
}

/** Changes fields of one part. */
export function wijzig<S extends Sectie>({ concept }: Nacht, sectie: S, deel: Partial<WegingConcept[S]>): void {
  const nu = concept.lees();
  concept.zet({ ...nu, [sectie]: { ...nu[sectie], ...deel } });
}

/** One field of the page. `toon` is false where the answers so far do not ask it. */
export type Veldstand<T> = { waarde: T; zet: (waarde: T) => void; toon: boolean; melding: Pick<VeldProps, 'id' | 'fout' | 'waarschuwing'> };

/** Binds a component to one field; it is drawn again only when that field or what is told at it changes. */
export function useVeld<S extends Sectie, V extends keyof WegingConcept[S] & string>(sectie: S, veld: V): Veldstand<WegingConcept[S][V]> {
  const nacht = useNacht();
  const waarde = useBron(nacht.concept, (concept) => concept[sectie][veld]);
  const toon = useBron(nacht.concept, (concept) => isVanToepassing(concept, sectie, veld));
  const melding = useVeldmelding(`${sectie}.${veld}`);
  const zet = useCallback(
    (nieuw: WegingConcept[S][V]) => wijzig(nacht, sectie, { [veld]: nieuw } as unknown as Partial<WegingConcept[S]>),
    [nacht, sectie, veld],
  );
  return { waarde, zet, toon, melding };
}

/** A field with typed text. */
export function useTekst<S extends Sectie>(sectie: S, veld: Tekstnaam<S>): Veldstand<string> {
  return useVeld(sectie, veld) as unknown as Veldstand<string>;
}

/** A field with a typed moment. */
export function useTijdstip<S extends Sectie>(sectie: S, veld: Tijdstipnaam<S>): Veldstand<TijdstipInvoer> {
  return useVeld(sectie, veld) as unknown as Veldstand<TijdstipInvoer>;
}

/** Something about the page as it is now. `kies` gives a plain value, or a part of the concept as it stands. */
export function useConcept<D>(kies: (concept: WegingConcept) => D): D {
  return useBron(useNacht().concept, kies);
}
