import { foutTekst } from '../../shared/tekst/fouten.ts';
import { Melding } from '../ui/index.ts';
import { useKlokterug } from './tijd.ts';

/** Says that the clock of the computer went back, and from when to when. */
export function Klokmelding() {
  const terug = useKlokterug();
  if (terug === null) return null;
  const { van, naar, sluit } = terug;
  const { wat, stap } = foutTekst({ code: 'KLOK_TERUG', params: { van, naar } });
  return <Melding soort="waarschuwing" titel={wat} bijSluiten={sluit}>{stap}</Melding>;
}
