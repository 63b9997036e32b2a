import { Linkknop } from '../../../ui/index.ts';

/** A known answer, offered while the field is empty; nothing is filled in by itself. */
export function Voorstel({ tekst, bijKeuze }: { tekst: string; bijKeuze: (tekst: string) => void }) {
  return <Linkknop bijKlik={() => bijKeuze(tekst)}>Neem over: {tekst}</Linkknop>;
}
