import type { Lijststand } from '../../../shared/archief/lijst.ts';
import { IcoonArchief, IcoonKlaar, IcoonKlok, IcoonNiet, IcoonOpen, IcoonPauze, IcoonWaarschuwing, Merk, type Toon } from '../../ui/index.ts';

const MERKEN: Readonly<Record<Lijststand, { toon: Toon; Beeld: typeof IcoonKlok }>> = {
  'in opbouw': { toon: 'rustig', Beeld: IcoonOpen },
  voorgelegd: { toon: 'actief', Beeld: IcoonPauze },
  akkoord: { toon: 'actief', Beeld: IcoonKlaar },
  bevestigd: { toon: 'waarschuwing', Beeld: IcoonKlok },
  gestopt: { toon: 'neutraal', Beeld: IcoonNiet },
  begonnen: { toon: 'waarschuwing', Beeld: IcoonWaarschuwing },
  vernietigd: { toon: 'waarschuwing', Beeld: IcoonArchief },
  afgesloten: { toon: 'rustig', Beeld: IcoonArchief },
};

/** Where a list stands, as icon and word. */
export function Lijststandmerk({ stand, tekst }: { stand: Lijststand; tekst: string }) {
  const { toon, Beeld } = MERKEN[stand];
  return <Merk toon={toon} icoon={<Beeld />}>{tekst}</Merk>;
}
