import { focusVeld, Linkknop } from '../../../ui/index.ts';

export type VoorstelProps = {
  tekst: string;
  bijKeuze: (tekst: string) => void;
  /** Id of the field, which gets the focus: the offer itself is gone once it is taken. */
  veld?: string | undefined;
};

/** A known answer, offered while the field is empty; nothing is filled in by itself. */
export function Voorstel({ tekst, bijKeuze, veld }: VoorstelProps) {
  const neemOver = (): void => {
    bijKeuze(tekst);
    if (veld !== undefined) focusVeld(veld);
  };
  return <Linkknop bijKlik={neemOver}>Neem over: {tekst}</Linkknop>;
}
