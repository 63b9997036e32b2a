import { foutTekst } from '../../../shared/tekst/fouten.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { Melding } from '../../ui/index.ts';

/** A refusal at the door: what is wrong and what to do. Nothing when there is none. */
export function Foutmelding({ fout }: { fout: Fout | null }) {
  if (fout === null) return null;
  const { wat, stap } = foutTekst(fout);
  return <Melding soort="fout" titel={wat}>{stap}</Melding>;
}
