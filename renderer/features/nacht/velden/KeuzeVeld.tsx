import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { Keuze, type KeuzeOptie, type KeuzeProps } from '../../../ui/index.ts';
import { useVeld, type Keuzenaam, type Sectie, type Veldstand } from '../stand/useVeld.ts';

type Waarde<S extends Sectie, V extends Keuzenaam<S>> = Exclude<WegingConcept[S][V], ''> & string;

export type KeuzeVeldProps<S extends Sectie, V extends Keuzenaam<S>> = Pick<KeuzeProps<string>, 'label' | 'uitleg' | 'artikel' | 'richting'> & {
  sectie: S;
  veld: V;
  opties: readonly KeuzeOptie<Waarde<S, V>>[];
  /** Called after the choice was recorded. */
  bijKeuze?: ((waarde: Waarde<S, V> | '') => void) | undefined;
};

/** A choice of the night page; it can be taken back. */
export function KeuzeVeld<S extends Sectie, V extends Keuzenaam<S>>({ sectie, veld, bijKeuze, ...rest }: KeuzeVeldProps<S, V>) {
  const { waarde, zet, toon, melding } = useVeld(sectie, veld) as unknown as Veldstand<Waarde<S, V> | ''>;
  if (!toon) return null;
  const kies = (nieuw: Waarde<S, V> | ''): void => {
    zet(nieuw);
    bijKeuze?.(nieuw);
  };
  return <Keuze {...rest} {...melding} waarde={waarde} bijWijziging={kies} wisbaar />;
}
