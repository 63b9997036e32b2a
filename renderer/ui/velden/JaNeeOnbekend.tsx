import { Keuze, type KeuzeOptie } from './Keuze.tsx';
import type { VeldProps } from './Veld.tsx';

/** Answer to a question that may not have been asked yet (empty) or whose answer is not known. */
export type JaNeeOnbekendWaarde = 'ja' | 'nee' | 'onbekend';

export type JaNeeOnbekendProps<W extends JaNeeOnbekendWaarde> = VeldProps & {
  waarde: W | '' | null;
  bijWijziging: (waarde: W | '') => void;
  wisbaar?: boolean | undefined;
};

const JA_NEE: readonly KeuzeOptie<'ja' | 'nee'>[] = [
  { waarde: 'ja', tekst: 'Ja', toets: 'j' },
  { waarde: 'nee', tekst: 'Nee', toets: 'n' },
];
const MET_ONBEKEND: readonly KeuzeOptie<JaNeeOnbekendWaarde>[] = [...JA_NEE, { waarde: 'onbekend', tekst: 'Onbekend', toets: 'o' }];

/** Yes, no or unknown; the letters j, n and o answer while the focus is in the question. */
export function JaNeeOnbekend(props: JaNeeOnbekendProps<JaNeeOnbekendWaarde>) {
  return <Keuze {...props} opties={MET_ONBEKEND} richting="naast" />;
}

/** Yes or no, for what must be answered one way or the other. */
export function JaNee(props: JaNeeOnbekendProps<'ja' | 'nee'>) {
  return <Keuze {...props} opties={JA_NEE} richting="naast" />;
}
