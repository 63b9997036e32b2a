import { documentFoutTekst } from '../../../shared/tekst/documenten.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { Melding } from '../../ui/index.ts';
import type { ReactNode } from 'react';

/** A refusal: what is wrong and what to do next. Nothing when there is none. */
export function Weigering({ fout, acties }: { fout: Fout | null; acties?: ReactNode }) {
  if (fout === null) return null;
  const { wat, stap } = documentFoutTekst(fout);
  return <Melding soort="fout" titel={wat} acties={acties}>{stap}</Melding>;
}
