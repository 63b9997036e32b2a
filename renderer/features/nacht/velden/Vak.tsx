import { MAX_TEKST } from '../../../../shared/basis.ts';
import { Tekstvak, type TekstvakProps } from '../../../ui/index.ts';
import { useTekst, type Sectie, type Tekstnaam } from '../stand/useVeld.ts';

export type VakProps<S extends Sectie> = Pick<TekstvakProps, 'label' | 'uitleg' | 'regels' | 'artikel'> & { sectie: S; veld: Tekstnaam<S> };

/** A longer text of the night page. */
export function Vak<S extends Sectie>({ sectie, veld, regels = 2, ...rest }: VakProps<S>) {
  const { waarde, zet, toon, melding } = useTekst(sectie, veld);
  if (!toon) return null;
  return <Tekstvak {...rest} {...melding} regels={regels} waarde={waarde} bijWijziging={zet} maxTekens={MAX_TEKST} />;
}
