import type { VeldProps } from '../../../ui/index.ts';
import { VeldHulp } from '../../../ui/index.ts';

/** What is told about a list as a whole, at its head. */
export function Lijstmelding({ melding }: { melding: Pick<VeldProps, 'id' | 'fout' | 'waarschuwing'> }) {
  return <VeldHulp id={melding.id ?? ''} uitleg={undefined} fout={melding.fout} waarschuwing={melding.waarschuwing} />;
}
