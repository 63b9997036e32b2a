import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { JaNee, JaNeeOnbekend, type JaNeeOnbekendProps, type JaNeeOnbekendWaarde } from '../../../ui/index.ts';
import { useVeld, type Keuzenaam, type Sectie, type Veldstand } from '../stand/useVeld.ts';

type NamenMet<S extends Sectie, W extends string> = {
  [V in Keuzenaam<S>]: [WegingConcept[S][V]] extends [W | ''] ? ([W | ''] extends [WegingConcept[S][V]] ? V : never) : never;
}[Keuzenaam<S>];

type Props<S extends Sectie, V> = Pick<JaNeeOnbekendProps<'ja'>, 'label' | 'uitleg' | 'artikel'> & { sectie: S; veld: V };

/** A question of the night page that is answered with yes or no. */
export function JaNeeVeld<S extends Sectie>({ sectie, veld, ...rest }: Props<S, NamenMet<S, 'ja' | 'nee'>>) {
  const { waarde, zet, toon, melding } = useVeld(sectie, veld) as unknown as Veldstand<'ja' | 'nee' | ''>;
  return toon ? <JaNee {...rest} {...melding} waarde={waarde} bijWijziging={zet} wisbaar /> : null;
}

/** A question of the night page to which nobody may know the answer. */
export function JaNeeOnbekendVeld<S extends Sectie>({ sectie, veld, ...rest }: Props<S, NamenMet<S, JaNeeOnbekendWaarde>>) {
  const { waarde, zet, toon, melding } = useVeld(sectie, veld) as unknown as Veldstand<JaNeeOnbekendWaarde | ''>;
  return toon ? <JaNeeOnbekend {...rest} {...melding} waarde={waarde} bijWijziging={zet} wisbaar /> : null;
}
