import { foutTekst } from '../../shared/tekst/fouten.ts';
import { Melding } from '../ui/index.ts';
import type { Fout } from './useVraag.ts';

/** What was refused: what is wrong and what to do. Nothing when there is nothing. */
export function Foutmelding({ fout }: { fout: Fout | null }) {
  if (fout === null) return null;
  const { wat, stap } = foutTekst(fout);
  return <Melding soort="fout" titel={wat}>{stap}</Melding>;
}
