import type { Zorgbereikbaarheid } from '../../../shared/piket/telefoonlijst.ts';
import { zorgwaarschuwing } from '../../../shared/tekst/telefoonlijst.ts';
import { Melding } from '../../ui/index.ts';

/** A warning while no party that offers or arranges care can be called; nothing otherwise. */
export function Zorgmelding({ zorg }: { zorg: Zorgbereikbaarheid }) {
  const tekst = zorgwaarschuwing(zorg);
  return tekst && <Melding soort="waarschuwing" stil titel={tekst.wat}>{tekst.stap}</Melding>;
}
