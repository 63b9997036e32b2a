/** A moment in words, remembered: a preview is made again at every key press, with the same moments. */
import { momentVoluit } from '../../wth/opmaak.ts';
import type { Moment } from '../../wth/tijd.ts';

const bekend = new Map<Moment, string>();
const MEESTE_BEKENDE = 500;

/** As `momentVoluit`; empty for a moment that is not known. */
export function voluit(moment: Moment | null | undefined): string {
  if (moment == null) return '';
  const eerder = bekend.get(moment);
  if (eerder !== undefined) return eerder;
  if (bekend.size >= MEESTE_BEKENDE) bekend.clear();
  const tekst = momentVoluit(moment);
  bekend.set(moment, tekst);
  return tekst;
}
