import { Tekstveld, type TekstveldProps } from '../../../ui/index.ts';
import { useTekst, type Sectie, type Tekstnaam } from '../stand/useVeld.ts';
import { Voorstel } from './Voorstel.tsx';

export type RegelProps<S extends Sectie> = Pick<TekstveldProps, 'label' | 'uitleg' | 'type' | 'breedte' | 'artikel'> & {
  sectie: S;
  veld: Tekstnaam<S>;
  /** A known answer; empty while it is not known. */
  voorstel?: string | undefined;
};

/** One line of text of the night page. */
export function Regel<S extends Sectie>({ sectie, veld, voorstel, ...rest }: RegelProps<S>) {
  const { waarde, zet, toon, melding } = useTekst(sectie, veld);
  if (!toon) return null;
  const ernaast = voorstel === undefined ? undefined : voorstel !== '' && waarde === '' && <Voorstel tekst={voorstel} bijKeuze={zet} veld={melding.id} />;
  return <Tekstveld {...rest} {...melding} waarde={waarde} bijWijziging={zet} ernaast={ernaast} />;
}
