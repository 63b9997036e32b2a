import { Linkknop } from '../../ui/index.ts';
import { useMagCorrigeren } from '../gebeurtenis/correctierecht.ts';

export type BijCorrigeer = (gebeurtenisId: string) => void;

/** Opens the correction of one line, for who may give it. */
export function Correctieknop({ type, wat, bijKlik }: { type: 'kosten.gemaakt' | 'uren.besteed' | 'opvang.beeindigd'; wat: string; bijKlik: () => void }) {
  const mag = useMagCorrigeren();
  return mag(type) ? <Linkknop naam={`Corrigeer: ${wat}`} bijKlik={bijKlik}>Corrigeer</Linkknop> : null;
}
