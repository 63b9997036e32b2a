import type { ReactNode } from 'react';
import {
  IcoonArchief, IcoonDocument, IcoonEinde, IcoonKlok, IcoonNiet, IcoonPauze, IcoonSpraak, IcoonTerug, IcoonVerlengd,
  IcoonWaarschuwing, IcoonWeegschaal, IcoonWijktAf,
} from '../iconen/iconen.tsx';
import { Merk, type Toon } from './Merk.tsx';

const STATUSSEN = {
  concept: { tekst: 'Concept', toon: 'rustig', Beeld: IcoonDocument },
  weging: { tekst: 'In weging', toon: 'waarschuwing', Beeld: IcoonWeegschaal },
  niet_opgelegd: { tekst: 'Niet opgelegd', toon: 'neutraal', Beeld: IcoonNiet },
  mondeling_aangezegd: { tekst: 'Mondeling aangezegd', toon: 'waarschuwing', Beeld: IcoonSpraak },
  lopend: { tekst: 'Lopend', toon: 'actief', Beeld: IcoonKlok },
  verlengd: { tekst: 'Verlengd', toon: 'actief', Beeld: IcoonVerlengd },
  ingetrokken: { tekst: 'Ingetrokken', toon: 'neutraal', Beeld: IcoonTerug },
  van_rechtswege_geëindigd: { tekst: 'Van rechtswege geëindigd', toon: 'rustig', Beeld: IcoonEinde },
  geschorst: { tekst: 'Geschorst', toon: 'fout', Beeld: IcoonPauze },
  vernietigd: { tekst: 'Vernietigd door de rechter', toon: 'fout', Beeld: IcoonNiet },
  archief: { tekst: 'Archief', toon: 'rustig', Beeld: IcoonArchief },
  vernietigd_na_bewaartermijn: { tekst: 'Vernietigd na bewaartermijn', toon: 'rustig', Beeld: IcoonArchief },
  verlopen: { tekst: 'Verlopen', toon: 'fout', Beeld: IcoonWaarschuwing },
  wijkt_af: { tekst: 'Wijkt af van de feiten', toon: 'fout', Beeld: IcoonWijktAf },
} as const satisfies Record<string, { tekst: string; toon: Toon; Beeld: typeof IcoonKlok }>;

/** The states of a dossier, a term or a document that have a mark of their own. */
export type StatusSoort = keyof typeof STATUSSEN;

/** The state as icon and word; `tekst` says it more exactly, for instance `Lopend tot ma 7 dec 23.40`. */
export function Statusmerk({ status, tekst }: { status: StatusSoort; tekst?: ReactNode }) {
  const { tekst: gewoon, toon, Beeld } = STATUSSEN[status];
  return <Merk toon={toon} icoon={<Beeld />}>{tekst ?? gewoon}</Merk>;
}
